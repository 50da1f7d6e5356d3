import { types, type RegistrationType } from '../../schemas'
import type { Fault } from '../fault'
import { nearest } from '../nearest'
import { quotable } from '../quote'

const TYPE = '/registreringstype'

/** Which type a record is checked as, and what there is to say about how it was told. */
export interface TypeVerdict {
  type: RegistrationType | undefined
  faults: Fault[]
}

/**
 * The type of a record: what the caller asked for, else what the record says, else what its fields suggest.
 * (kilde 3.1.3)
 */
export function determineType(
  record: Readonly<Record<string, unknown>>,
  asked: RegistrationType | undefined,
): TypeVerdict {
  if (asked) return { type: asked, faults: [] }
  const said = record['registreringstype']
  const type = types.find(({ name }) => name === said)
  if (type) return { type, faults: [] }
  return said === undefined ? infer(record) : takeNearest(said)
}

/** The type that knows most of the record's fields; of two that know as many, the one listed first. */
function infer(record: Readonly<Record<string, unknown>>): TypeVerdict {
  let best: { type: RegistrationType; known: string[] } | undefined
  for (const type of types) {
    const known = Object.keys(record).filter((key) =>
      Object.hasOwn(type.root.properties ?? {}, key),
    )
    if (known.length > (best?.known.length ?? 0)) best = { type, known }
  }
  if (!best) return { type: undefined, faults: [{ code: 'ukendt-type', path: TYPE }] }
  const fault: Fault = { code: 'type-udledt', path: TYPE, detail: { because: best.known } }
  return { type: best.type, faults: [fault] }
}

/** A name that is nearly that of a type is read as that type, so that the rest is checked too. */
function takeNearest(said: unknown): TypeVerdict {
  const name =
    typeof said === 'string'
      ? nearest(
          said,
          types.map((type) => type.name),
        )
      : undefined
  const detail = { quote: quotable(said), nearest: name }
  return {
    type: types.find((type) => type.name === name),
    faults: [{ code: 'ukendt-type', path: TYPE, detail }],
  }
}
