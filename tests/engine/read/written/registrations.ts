import { wholeGuidance } from '../../../../src/api/whole-guidance.ts'
import { foldLabel, meaningOf, meaningsOf } from '../../../../src/engine/read/flat/labels.ts'
import { generate } from '../../../../src/generate/index.ts'
import type { Field, RegistrationType } from '../../../../src/schemas/field.ts'
import type { Hand } from './hand.ts'
import { writeValue } from './values.ts'

export type Registration = Record<string, unknown>

/** A part of a registration that has a label of its own. */
export interface Part {
  /** Names of the fields that lead to it; for the text of an area the list and the area. */
  path: string
  field: Field
  value: unknown
  area?: string
}

/** A registration, and what of it is written where there are labels. */
export interface ToWrite {
  type: RegistrationType
  registration: Registration
  parts: readonly Part[]
}

/** What people write in free texts that might be taken for something else. */
const TEXTS = [
  'Har passet familien i nogle år.',
  'Mødte kl. 10:30 og havde fem spørgsmål.',
  'Siger "ja tak" til tilbuddet, men "nej" til kurset.',
  'Kan løfte < 5 kg; vil helst sidde ned.',
  'Første linje\nanden linje',
  'Et afsnit.\n\nEt afsnit mere, med komma.',
  'Vil gerne:\n- på lager\n- i køkken',
] as const

const typesToWrite = wholeGuidance.types.filter(({ slug }) => slug !== 'forloeb')

/** @param type the type of all; else each has its own */
export function drawOne(
  hand: Hand,
  type = hand.oneOf(...(typesToWrite as [RegistrationType])),
): ToWrite {
  const [sample] = generate(type.slug, { count: 1, seed: hand.number(0, 5000), invalid: 0 })
  const { registration } = sample!
  const parts = partsOf(type.root, registration, '', hand)
  return { type, registration, parts }
}

export const drawType = (hand: Hand) => hand.oneOf(...(typesToWrite as [RegistrationType]))

/** Free texts are drawn anew: those that are generated have one line each. */
function partsOf(holder: Field, values: Registration, way: string, hand: Hand): Part[] {
  return Object.entries(values).flatMap(([key, value]): Part[] => {
    const field = holder.properties![key]!
    const path = way + key
    if (path === 'registreringstype') return []
    if (field.properties) return partsOf(field, value as Registration, `${path}.`, hand)
    if (field.items?.type === 'object') {
      return (value as { omraade: string; tekst: string }[]).map((item) => {
        item.tekst = hand.oneOf(item.tekst, ...TEXTS)
        return { path: `${path}.${item.omraade}`, field, value: item.tekst, area: item.omraade }
      })
    }
    if (field.kind?.name === 'fritekst') values[key] = hand.oneOf(value as string, ...TEXTS)
    return [{ path, field, value: values[key] }]
  })
}

/** Names of a field that lead to it in each of some types, and to no other place in any. */
export function labelsFor(path: string, types: readonly RegistrationType[]): string[] {
  const [last = ''] = path.split('.').slice(-1)
  const names = types.flatMap((type) => [
    path,
    last,
    ...[...meaningsOf(wholeGuidance, type).values()]
      .filter((meaning) => placeOf(meaning) === path)
      .map(({ field, area }) => area ?? field.title),
    ...(wholeGuidance.otherNames?.[type.name]?.[path] ?? []),
  ])
  return [...new Set(names)].filter((name) =>
    types.every((type) => {
      const meaning = meaningOf(wholeGuidance, foldLabel(name), type)
      if (meaning !== undefined) return placeOf(meaning) === path
      return ![...meaningsOf(wholeGuidance, type).values()].some((one) => placeOf(one) === path)
    }),
  )
}

const placeOf = ({ path, area }: { path: string; area?: string }) =>
  path.slice(1).replaceAll('/', '.') + (area === undefined ? '' : `.${area}`)

/** A label and its text. */
export interface Cell {
  path: string
  label: string
  text: string
  isFreeText: boolean
  /** Of a list. */
  items?: readonly string[]
  /** What there is to choose from. */
  choices?: readonly string[]
}

/** Writes the parts of a registration, each under one of its names, in the order of the form. */
export function writeParts(hand: Hand, { parts }: ToWrite, labels: Labels): Cell[] {
  return parts.map(({ path, field, value, area }) => ({
    path,
    label: labels.for(path),
    isFreeText: area !== undefined || field.kind?.name === 'fritekst',
    text: area === undefined ? writeValue(hand, value, field) : String(value),
    ...(Array.isArray(value) && {
      items: value.map(String),
      choices: (field.items?.values ?? []).map(String),
    }),
  }))
}

/** Labels of fields that a registration does not have, as an empty form shows them. */
export function emptyLabels(hand: Hand, { type, parts }: ToWrite): string[] {
  return Object.keys(type.root.properties ?? {}).flatMap((key) => {
    const isThere = parts.some(({ path }) => path === key || path.startsWith(`${key}.`))
    const isGroup = type.root.properties![key]!.properties !== undefined
    const [title] = labelsFor(key, [type])
    const isLeftOut = isThere || isGroup || key === 'registreringstype' || title === undefined
    return isLeftOut || !hand.happens(4) ? [] : [title]
  })
}

/** The names under which somebody writes fields: one for each, however often it is written. */
export class Labels {
  readonly #hand: Hand
  readonly #types: readonly RegistrationType[]
  readonly #chosen = new Map<string, string>()

  constructor(hand: Hand, types: readonly RegistrationType[]) {
    this.#hand = hand
    this.#types = [...new Set(types)]
  }

  for(path: string): string {
    let label = this.#chosen.get(path)
    if (label === undefined) {
      const names = labelsFor(path, this.#types)
      const [title = '', ...others] = names
      label = this.#hand.happens() ? title : this.#hand.oneOf(title, ...others)
      this.#chosen.set(path, label)
    }
    return label
  }
}
