import type { Field, RegistrationType } from '../../../schemas/field'
import type { Guidance } from '../../model/guidance'
import { child } from '../../model/pointer'
import { asMeant } from '../../text/hidden-character'
import { LOST_LETTER } from '../../text/lost-letter'
import { wordWithLost } from '../../text/lost-letters'
import { nearest, plainOf } from '../../text/nearest'
import { boxedTexts, boxesIn, chosenOf } from './values/boxes'
import { unicodePattern } from '../../pattern/unicode-pattern'

/** The meaning of a column or line label. */
export interface Meaning {
  /** The preferred label: the title of the field, unless another field has the same title. */
  label: string
  /** Pointer to the field. For the text of a code-list value: pointer to the list. */
  path: string
  field: Field
  /** The code-list value, when the label is one. */
  area?: string
  /** The label is neither title nor key, but another name that people use. */
  isOtherName?: true
}

/** Labels by their folded form. */
type Meanings = ReadonlyMap<string, Meaning>

/** A longer text is no label. */
const MAX_LENGTH = 60

/** A note behind a label: "(ja/nej)", "(dd-mm-åååå)", "(valgfri)", "*". More than that may be a text in brackets. */
const NOTE = /(?<=[^\s*:])[\s*]*\([^()]{0,60}\)[\s*:]*$/

/** What is known of the labels of a guidance, worked out when it is first asked for. */
interface Labels {
  byType: Map<RegistrationType, Meanings>
  /** Labels of all types: the first type with such a title or key, else the first with such another name. */
  ofAll?: Meanings
}

const byGuidance = new WeakMap<Guidance, Labels>()

/**
 * Normalises a label for comparison: ignores case, blanks and punctuation, the spelling of æ, ø, å, and a note in brackets
 * behind it. Empty when too long to be a label.
 */
export function foldLabel(label: string): string {
  if (label.length > 2 * MAX_LENGTH) return ''
  let folded = foldedLabels.get(label)
  if (folded === undefined) {
    if (foldedLabels.size >= MAX_REMEMBERED) foldedLabels.clear()
    foldedLabels.set(label, (folded = fold(label)))
  }
  return folded
}

/** The same labels are folded again and again: on each line, and in each row. */
const foldedLabels = new Map<string, string>()
const MAX_REMEMBERED = 2000

/** What begins a value that is no text. */
const SIGN_BEHIND_COLON = unicodePattern(String.raw`:\s*[^\p{L}\p{N}\s:*_|]`)

/** Letters that were lost are letters. */
const SIGNS = unicodePattern(String.raw`[^\p{L}\p{N}\uFFFD]`, 'gu')

function fold(label: string): string {
  // "Straksmatch: ☒" is a label with its value.
  if (label.includes(':') && SIGN_BEHIND_COLON().test(label)) return ''
  const own = label.includes('(') ? label.replace(NOTE, '') : label
  return own.length > MAX_LENGTH
    ? ''
    : plainOf(asMeant(own))
        .replace(SIGNS(), '')
        .replace(/(a)[ae]|(o)e/g, '$1$2')
}

/** The folded form of a cell that may be a label; empty for one with a box to tick, which is a value. */
export const foldCell = (text: string): string => (boxesIn(text).length > 0 ? '' : foldLabel(text))

/**
 * Looks up a label: a key (`samtaledato`), a path of keys (`stamdata.navn`), a title (`Samtaledato`), a code-list value
 * that has a text, or another name that people use (`Dato for samtalen`).
 *
 * @param folded the label as `foldLabel` gives it
 * @param type the type to look in. Default: the first type with such a title or key, else the first with such a name
 */
export const meaningOf = (
  guidance: Guidance,
  folded: string,
  type?: RegistrationType,
): Meaning | undefined =>
  knownOrLost(type ? meaningsOf(guidance, type) : meaningsOfAll(guidance), folded)

/** What a label means; also one in which letters were lost, which is told of the whole text. */
function knownOrLost(meanings: Meanings, folded: string): Meaning | undefined {
  const meaning = meanings.get(folded)
  if (meaning || !folded.includes(LOST_LETTER)) return meaning
  const placeOf = (label: string) => {
    const { path, area } = meanings.get(label) ?? {}
    return `${path} ${area}`
  }
  const isSame = (one: string, other: string) => placeOf(one) === placeOf(other)
  return meanings.get(wordWithLost(folded, meanings.keys(), isSame) ?? folded)
}

/** All labels of a type, by their folded form; titles and keys first. */
export function meaningsOf(guidance: Guidance, type: RegistrationType): Meanings {
  const { byType } = labelsOf(guidance)
  let meanings = byType.get(type)
  if (!meanings) byType.set(type, (meanings = collect(type, guidance)))
  return meanings
}

function meaningsOfAll(guidance: Guidance): Meanings {
  const labels = labelsOf(guidance)
  if (labels.ofAll) return labels.ofAll
  const ofTypes = guidance.types.flatMap((type) => [...meaningsOf(guidance, type)])
  const ofAll = new Map<string, Meaning>()
  for (const others of [false, true]) {
    for (const [folded, meaning] of ofTypes) {
      if (Boolean(meaning.isOtherName) === others && !ofAll.has(folded)) ofAll.set(folded, meaning)
    }
  }
  return (labels.ofAll = ofAll)
}

function labelsOf(guidance: Guidance): Labels {
  let labels = byGuidance.get(guidance)
  if (!labels) byGuidance.set(guidance, (labels = { byType: new Map() }))
  return labels
}

function collect(
  { name, root }: RegistrationType,
  { labelledText, otherNames }: Guidance,
): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  const add = (written: string, meaning: Omit<Meaning, 'label'>, label = written) => {
    const folded = foldLabel(written)
    if (!meanings.has(folded)) meanings.set(folded, { label, ...meaning })
  }
  const others = otherNames?.[name] ?? {}
  const withOthers: { names: readonly string[]; meaning: Omit<Meaning, 'label'> }[] = []
  // Breadth first: a top-level name wins over the same name inside another field.
  const levels = [{ way: '', properties: root.properties ?? {} }]
  for (const { way, properties } of levels) {
    for (const [key, field] of Object.entries(properties)) {
      const path = child(way, key)
      const dotted = path.slice(1).replaceAll('/', '.')
      for (const label of [field.title, key]) add(label, { path, field })
      add(dotted, { path, field }, preferred(meanings, { path, field }))
      const areas = labelledText && field.items?.properties?.[labelledText.label]?.values
      for (const value of areas ?? []) {
        const area = String(value)
        add(area, { path, field, area })
        add(`${key}.${area}`, { path, field, area }, preferred(meanings, { path, field, area }))
      }
      if (field.properties) levels.push({ way: path, properties: field.properties })
      const names = Object.hasOwn(others, dotted) ? others[dotted] : undefined
      if (names) withOthers.push({ names, meaning: { path, field, isOtherName: true } })
    }
  }
  // After the titles and keys of the whole type: none of those is hidden by what people say instead.
  for (const { names, meaning } of withOthers) {
    for (const written of names) add(written, meaning, preferred(meanings, meaning))
  }
  return meanings
}

/** The label under which a field is known to all: the first that leads to it. */
function preferred(meanings: Meanings, { path, area }: Omit<Meaning, 'label'>): string | undefined {
  for (const meaning of meanings.values()) {
    if (meaning.path === path && meaning.area === area) return meaning.label
  }
  return undefined
}

/**
 * The label that was most likely meant by an unknown one. A slip in another name leads to the title of the field.
 *
 * @param written the unknown label
 * @param isFree whether a field, or the text of an area, may be suggested
 * @returns undefined when no label is near, or labels of two fields are equally near
 */
export function nearestLabel(
  guidance: Guidance,
  type: RegistrationType,
  written: string,
  isFree: (meaning: Meaning) => boolean = () => true,
): string | undefined {
  const known = [...meaningsOf(guidance, type)].filter(([, meaning]) => isFree(meaning))
  const labels = known.filter(([, { isOtherName }]) => !isOtherName).map(([, { label }]) => label)
  const others = new Map(
    known.filter(([, { isOtherName }]) => isOtherName).map(([name, { label }]) => [name, label]),
  )
  // There are many other names, and short ones: with more than one slip in a word, chance would find some.
  const other = () => {
    const near = nearest(foldLabel(written), [...others.keys()], 1, (name) => others.get(name))
    return near === undefined ? undefined : others.get(near)
  }
  return nearest(written, labels, 1) ?? other() ?? nearest(written, labels)
}

/** Whether a label is that of the registration's type. */
export const isTypeLabel = (guidance: Guidance, folded: string): boolean =>
  meaningOf(guidance, folded)?.path === child('', guidance.typeKey)

const foldedTypes = new WeakMap<
  readonly RegistrationType[],
  ReadonlyMap<string, RegistrationType>
>()

/** The type whose name equals a text, ignoring spelling variants; of a list of boxes, the only ticked one. */
export const typeNamed = (guidance: Guidance, text: string): RegistrationType | undefined =>
  boxedTexts(text)
    ? (chosenOf(text, (written) => typeCalled(guidance, written)) ?? undefined)
    : typeCalled(guidance, text)

function typeCalled({ types }: Guidance, text: string): RegistrationType | undefined {
  const folded = foldLabel(text)
  let names = foldedTypes.get(types)
  if (!names) {
    names = new Map(types.map((type) => [foldLabel(type.name), type]))
    foldedTypes.set(types, names)
  }
  return names.get(wordWithLost(folded, names.keys()) ?? folded)
}

const namesByTypes = new WeakMap<readonly RegistrationType[], ReadonlySet<string>>()

/**
 * Whether a label may as well be a value: the name of a type, or of something that a text is written to. Alone on a line
 * or in a cell such a word says little.
 */
export function isNameOnly(guidance: Guidance, folded: string): boolean {
  const { types } = guidance
  let names = namesByTypes.get(types)
  if (!names) {
    const all = new Set(types.map(({ name }) => foldLabel(name)))
    for (const type of types) {
      for (const [label, { area, field }] of meaningsOf(guidance, type)) {
        if (area !== undefined) all.add(label)
        const values = field.values ?? field.items?.values ?? []
        for (const value of values) if (typeof value === 'string') all.add(foldLabel(value))
      }
    }
    namesByTypes.set(types, (names = all))
  }
  return names.has(folded)
}

const titlesByTypes = new WeakMap<readonly RegistrationType[], readonly string[]>()

/** The preferred labels of all types. */
export function titlesOf(guidance: Guidance): readonly string[] {
  const { types } = guidance
  let titles = titlesByTypes.get(types)
  if (!titles) {
    const all = types.flatMap((type) => [...meaningsOf(guidance, type).values()])
    titles = [...new Set(all.map(({ label }) => label))]
    titlesByTypes.set(types, titles)
  }
  return titles
}

/** A label that may as well be a value, or the heading of a group, says less. */
const WEAK = 0.3

/** How sure it is that a text is a label: 1 for a label and nothing else, 0 for what is none. */
export function labelWeight(guidance: Guidance, folded: string): number {
  const meaning = folded === '' ? undefined : meaningOf(guidance, folded)
  if (!meaning) return 0
  return meaning.field.properties !== undefined || isNameOnly(guidance, folded) ? WEAK : 1
}

/** Whether the text of a cell is a label, and no value as well. */
export function isSureLabel(guidance: Guidance, text: string): boolean {
  const folded = foldCell(text)
  return folded !== '' && meaningOf(guidance, folded) !== undefined && !isNameOnly(guidance, folded)
}
