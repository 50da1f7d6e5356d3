import type { RegistrationType } from '../../schemas/field'
import { fieldAt, homeOf } from '../fields/field-at'
import type { Fault } from '../model/fault'
import { parent, wayTo } from '../model/pointer'

/**
 * A fault without what must not be repeated. Where a quotation mark is missing, what looks like the name of a field or
 * a value on no list can be a piece of a name, an address or a remark. What is, or nearly is, a known name or value is
 * no such piece.
 *
 * @param doubtful pointers to names that may be something else; absent where it is plain what is a name
 */
export function withoutPrivateText(
  fault: Fault,
  doubtful: ReadonlySet<string> | undefined,
  recordType: RegistrationType | undefined,
): Fault {
  if (!doubtful) return fault
  const isKnown = (name: string) => {
    const { type, path } = homeOf(fault, recordType, name)
    return type !== undefined && fieldAt(type, path).isKnown
  }
  const hidden = wayTo(fault.path).find((name) => doubtful.has(name) && !isKnown(name))
  const { quote, nearest, ...detail } = fault.detail ?? {}
  const isPlain = nearest !== undefined || (fault.inKey && hidden === undefined)
  return {
    ...fault,
    path: hidden === undefined ? fault.path : parent(hidden),
    detail: { ...detail, nearest, quote: isPlain ? quote : undefined },
  }
}
