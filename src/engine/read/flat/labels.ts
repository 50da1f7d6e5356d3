import type { Field, RegistrationType } from '../../../schemas/field'
import type { Guidance } from '../../model/guidance'
import { child } from '../../model/pointer'
import { wordWithLost } from '../../text/lost-letters'
import { plainOf } from '../../text/nearest'

/** The meaning of a column or line label. */
export interface Meaning {
  /** The preferred label: the title of the field, unless another field has the same title. */
  label: string
  /** Pointer to the field. For the text of a code-list value: pointer to the list. */
  path: string
  field: Field
  /** The code-list value, when the label is one. */
  area?: string
}

/** A longer text is no label. */
const MAX_LENGTH = 60

const byType = new WeakMap<RegistrationType, ReadonlyMap<string, Meaning>>()

/**
 * Normalises a label for comparison: ignores case, blanks and punctuation, and the spelling of æ, ø, å. Empty when too
 * long to be a label.
 */
export const foldLabel = (label: string): string =>
  label.length > MAX_LENGTH
    ? ''
    : plainOf(label)
        // Letters that were lost are letters.
        .replace(/[^\p{L}\p{N}\uFFFD]/gu, '')
        .replace(/(a)[ae]|(o)e/g, '$1$2')

/**
 * Looks up a label: a key (`samtaledato`), a path of keys (`stamdata.navn`), a title (`Samtaledato`) or a code-list value
 * that has a text.
 *
 * @param folded the label as `foldLabel` gives it
 * @param type the type to look in. Default: the first type with such a label
 */
export function meaningOf(
  guidance: Guidance,
  folded: string,
  type?: RegistrationType,
): Meaning | undefined {
  for (const one of type ? [type] : guidance.types) {
    const meaning = knownOrLost(meaningsOf(guidance, one), folded)
    if (meaning) return meaning
  }
  return undefined
}

/** What a label means; also one in which letters were lost, which is told of the whole text. */
function knownOrLost(meanings: ReadonlyMap<string, Meaning>, folded: string): Meaning | undefined {
  const placeOf = (label: string) => {
    const { path, area } = meanings.get(label) ?? {}
    return `${path} ${area}`
  }
  const known = wordWithLost(
    folded,
    meanings.keys(),
    (one, other) => placeOf(one) === placeOf(other),
  )
  return meanings.get(known ?? folded)
}

/** All labels of a type, by their folded form. */
export function meaningsOf(
  guidance: Guidance,
  type: RegistrationType,
): ReadonlyMap<string, Meaning> {
  let meanings = byType.get(type)
  if (!meanings) byType.set(type, (meanings = collect(type.root, guidance)))
  return meanings
}

function collect(root: Field, { labelledText }: Guidance): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  const add = (label: string, meaning: Omit<Meaning, 'label'>) => {
    const folded = foldLabel(label)
    if (!meanings.has(folded)) meanings.set(folded, { label, ...meaning })
  }
  // Breadth first: a top-level name wins over the same name inside another field.
  const levels = [{ way: '', properties: root.properties ?? {} }]
  for (const { way, properties } of levels) {
    for (const [key, field] of Object.entries(properties)) {
      const path = child(way, key)
      const dotted = path.slice(1).replaceAll('/', '.')
      for (const label of [field.title, key, dotted]) add(label, { path, field })
      const areas = labelledText && field.items?.properties?.[labelledText.label]?.values
      for (const value of areas ?? []) {
        const area = String(value)
        for (const label of [area, `${key}.${area}`]) add(label, { path, field, area })
      }
      if (field.properties) levels.push({ way: path, properties: field.properties })
    }
  }
  return meanings
}

const foldedTypes = new WeakMap<readonly RegistrationType[], ReadonlyMap<string, RegistrationType>>()

/** The type whose name equals a text, ignoring spelling variants. */
export function typeNamed({ types }: Guidance, text: string): RegistrationType | undefined {
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
