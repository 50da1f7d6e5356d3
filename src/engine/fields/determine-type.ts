import type { Field, RegistrationType } from '../../schemas/field'
import type { Fault } from '../model/fault'
import type { Guidance } from '../model/guidance'
import { child } from '../model/pointer'
import { nearTo } from '../text/near-to'
import { quotable } from '../text/quote'

/** The type to check a record as, and faults about how it was determined. */
export interface TypeVerdict {
  type: RegistrationType | undefined
  faults: Fault[]
}

/** The possible types of a registration inside another: all that do not hold others. */
export function innerTypes({ types }: Guidance): readonly RegistrationType[] {
  let inner = innerByTypes.get(types)
  if (!inner) innerByTypes.set(types, (inner = types.filter(({ holds }) => holds === undefined)))
  return inner
}

const innerByTypes = new WeakMap<readonly RegistrationType[], readonly RegistrationType[]>()

/**
 * Determines the type of a record: the requested one, else the one it says, else inferred from its fields.
 *
 * @param requested the type requested by the caller
 * @param candidates the possible types
 */
export function determineType(
  record: Readonly<Record<string, unknown>>,
  requested: RegistrationType | undefined,
  candidates: readonly RegistrationType[],
  guidance: Guidance,
): TypeVerdict {
  if (requested) return { type: requested, faults: [] }
  const said = record[guidance.typeKey]
  for (const type of candidates) if (type.name === said) return { type, faults: [] }
  return said === undefined
    ? infer(record, candidates, guidance)
    : takeNearest(said, candidates, guidance)
}

/**
 * The type that has most of the record's fields. Ties: most values on its code lists, then fewest missing required fields,
 * then the order of the types.
 */
function infer(
  record: Readonly<Record<string, unknown>>,
  candidates: readonly RegistrationType[],
  { typeKey, referenceKey }: Guidance,
): TypeVerdict {
  let best: RegistrationType | undefined
  let because: string[] = []
  let bestScore = 0
  // Every type has the citizen reference, so it does not help.
  const names = Object.keys(record).filter((name) => name !== referenceKey)
  for (const type of candidates) {
    const { properties = {} } = type.root
    const known = names.filter((name) => Object.hasOwn(properties, name))
    if (known.length === 0) continue
    let score = known.length * 1e4
    for (const name in properties) {
      const { values, strength } = properties[name] as Field
      if (values?.includes(record[name] as string)) score += 100
      if ((strength === 'skal' || strength === 'auto') && !Object.hasOwn(record, name)) score--
    }
    if (score <= bestScore) continue
    best = type
    because = known
    bestScore = score
  }
  const path = child('', typeKey)
  if (!best) return { type: undefined, faults: [{ code: 'ukendt-type', path }] }
  // A forløb need not say its type.
  const isFree = best.root.properties?.[typeKey]?.strength === 'kan'
  const fault: Fault = { code: 'type-udledt', path, detail: { because } }
  return { type: best, faults: isFree ? [] : [fault] }
}

/** Takes a misspelled type name as the nearest type, so that the rest is checked too. */
function takeNearest(
  said: unknown,
  candidates: readonly RegistrationType[],
  { typeKey, personalNumber, words }: Guidance,
): TypeVerdict {
  const names = candidates.map((type) => type.name)
  const near = typeof said === 'string' ? nearTo(said, names, words.closerLook) : {}
  const name = near.nearest
  const detail = { quote: quotable(said, personalNumber), ...near }
  return {
    type: candidates.find((type) => type.name === name),
    faults: [{ code: 'ukendt-type', path: child('', typeKey), detail }],
  }
}
