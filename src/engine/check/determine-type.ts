import { types, type Field, type RegistrationType } from '../../schemas'
import type { Fault } from '../fault'
import { nearest } from '../nearest'
import { quotable } from '../quote'

const TYPE = '/registreringstype'

/** The types that a registration inside another may be of: all but the one that holds others. */
export const innerTypes = types.filter(({ name }) => name !== 'forløb')

/** Which type a record is checked as, and what there is to say about how it was told. */
export interface TypeVerdict {
  type: RegistrationType | undefined
  faults: Fault[]
}

/**
 * The type of a record: what the caller asked for, else what the record says, else what its fields suggest.
 * (kilde 3.1.3)
 *
 * @param candidates the types it may be of
 */
export function determineType(
  record: Readonly<Record<string, unknown>>,
  asked: RegistrationType | undefined,
  candidates: readonly RegistrationType[],
): TypeVerdict {
  if (asked) return { type: asked, faults: [] }
  const said = record['registreringstype']
  const type = candidates.find(({ name }) => name === said)
  if (type) return { type, faults: [] }
  return said === undefined ? infer(record, candidates) : takeNearest(said, candidates)
}

/**
 * The type that knows most of the record's fields. Of those that know as many, the one on whose code lists most values
 * are; then the one that lacks fewest of the fields it must have; then the one listed first.
 */
function infer(
  record: Readonly<Record<string, unknown>>,
  candidates: readonly RegistrationType[],
): TypeVerdict {
  let best: RegistrationType | undefined
  let because: string[] = []
  let most = 0
  for (const type of candidates) {
    const { properties = {} } = type.root
    // Every registration may have a reference to the citizen, so that it tells nothing.
    const known = Object.keys(record).filter(
      (name) => name !== 'borgerReference' && Object.hasOwn(properties, name),
    )
    if (known.length === 0) continue
    let score = known.length * 1e4
    for (const name in properties) {
      const { values, strength } = properties[name] as Field
      if (values?.includes(record[name] as string)) score += 100
      if ((strength === 'skal' || strength === 'auto') && !known.includes(name)) score--
    }
    if (score <= most) continue
    best = type
    because = known
    most = score
  }
  if (!best) return { type: undefined, faults: [{ code: 'ukendt-type', path: TYPE }] }
  // A forløb need not say that it is one.
  const isFree = best.root.properties?.['registreringstype']?.strength === 'kan'
  const fault: Fault = { code: 'type-udledt', path: TYPE, detail: { because } }
  return { type: best, faults: isFree ? [] : [fault] }
}

/** A name that is nearly that of a type is read as that type, so that the rest is checked too. */
function takeNearest(said: unknown, candidates: readonly RegistrationType[]): TypeVerdict {
  const name =
    typeof said === 'string'
      ? nearest(
          said,
          candidates.map((type) => type.name),
        )
      : undefined
  const detail = { quote: quotable(said), nearest: name }
  return {
    type: candidates.find((type) => type.name === name),
    faults: [{ code: 'ukendt-type', path: TYPE, detail }],
  }
}
