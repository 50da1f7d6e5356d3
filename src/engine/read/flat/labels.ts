import type { Field, RegistrationType } from '../../../schemas/field'
import type { Guidance } from '../../model/guidance'
import { child } from '../../model/pointer'
import { plainOf } from '../../text/nearest'

/** What a label of a column or a line stands for. */
export interface Meaning {
  /** The label as people write it best: the title of the field where it is unlike all others. */
  label: string
  /** Pointer to the field; for a text to a value of a code list, to the list of such texts. */
  path: string
  field: Field
  /** The value of the code list that the text is to. */
  area?: string
}

/** A label that is longer is none. */
const LONGEST = 60

const byType = new WeakMap<RegistrationType, ReadonlyMap<string, Meaning>>()

/**
 * A label without what people may write or leave out: capitals, blanks, dots, and æ, ø, å in whatever way they are
 * spelled. Empty for what is too long to be a label.
 */
export const foldLabel = (label: string): string =>
  label.length > LONGEST
    ? ''
    : plainOf(label)
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/(a)[ae]|(o)e/g, '$1$2')

/**
 * What a label stands for in a type: a key (`samtaledato`), a way of keys (`stamdata.navn`), a title (`Samtaledato`) or,
 * for the text to a value of a code list, that value.
 *
 * @param folded the label as `foldLabel` gives it
 * @param type the type; without it, whatever type knows the label
 */
export function meaningOf(
  guidance: Guidance,
  folded: string,
  type?: RegistrationType,
): Meaning | undefined {
  for (const one of type ? [type] : guidance.types) {
    const meaning = meaningsOf(guidance, one).get(folded)
    if (meaning) return meaning
  }
  return undefined
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
  // Level by level, so that a name of its own goes before the same name inside another field.
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

/** The type whose name a text is, by its name or its title, in whatever way it is spelled. */
export function typeNamed({ types }: Guidance, text: string): RegistrationType | undefined {
  const folded = foldLabel(text)
  return types.find(({ name }) => foldLabel(name) === folded)
}
