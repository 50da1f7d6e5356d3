import type { Field, RegistrationType } from '../../schemas/field'
import type { Fault } from '../model/fault'
import type { Guidance } from '../model/guidance'
import { child } from '../model/pointer'
import { nearest } from '../text/nearest'
import { quotable } from '../text/quote'

/** Which type a record is checked as, and what there is to say about how it was told. */
export interface TypeVerdict {
  type: RegistrationType | undefined
  faults: Fault[]
}

/** The types that a registration inside another may be of: all but those that hold others. */
export function innerTypes({ types }: Guidance): readonly RegistrationType[] {
  let inner = innerByTypes.get(types)
  if (!inner) innerByTypes.set(types, (inner = types.filter(({ holds }) => holds === undefined)))
  return inner
}

const innerByTypes = new WeakMap<readonly RegistrationType[], readonly RegistrationType[]>()

/**
 * The type of a record: what the caller asked for, else what the record says, else what its fields suggest.
 *
 * @param requested the type the caller asked for
 * @param candidates the types it may be of
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
 * The type that knows most of the record's fields. Of those that know as many, the one on whose code lists most values
 * are; then the one that lacks fewest of the fields it must have; then the one listed first.
 */
function infer(
  record: Readonly<Record<string, unknown>>,
  candidates: readonly RegistrationType[],
  { typeKey, referenceKey }: Guidance,
): TypeVerdict {
  let best: RegistrationType | undefined
  let because: string[] = []
  let most = 0
  // Every registration may have a reference to the citizen, so that it tells nothing.
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
    if (score <= most) continue
    best = type
    because = known
    most = score
  }
  const path = child('', typeKey)
  if (!best) return { type: undefined, faults: [{ code: 'ukendt-type', path }] }
  // A course of registrations need not say that it is one.
  const isFree = best.root.properties?.[typeKey]?.strength === 'kan'
  const fault: Fault = { code: 'type-udledt', path, detail: { because } }
  return { type: best, faults: isFree ? [] : [fault] }
}

/** A name that is nearly that of a type is read as that type, so that the rest is checked too. */
function takeNearest(
  said: unknown,
  candidates: readonly RegistrationType[],
  { typeKey, personalNumber }: Guidance,
): TypeVerdict {
  const names = candidates.map((type) => type.name)
  const name = typeof said === 'string' ? nearest(said, names) : undefined
  const detail = { quote: quotable(said, personalNumber), nearest: name }
  return {
    type: candidates.find((type) => type.name === name),
    faults: [{ code: 'ukendt-type', path: child('', typeKey), detail }],
  }
}
