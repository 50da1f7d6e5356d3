import type { RegistrationType } from '../../schemas/field'
import { fieldAt, homeOf } from '../fields/field-at'
import type { Fault } from '../model/fault'
import { parent, pathsTo } from '../model/pointer'

/**
 * A fault without text that must not be repeated. When a quotation mark is missing, what looks like a field name or a
 * code-list value may be part of a person's name, an address or a remark. Known names and values, and near misses of
 * them, are safe.
 *
 * @param uncertainNames pointers to names that may be parts of values; absent when that is impossible
 */
export function withoutPrivateText(
  fault: Fault,
  uncertainNames: ReadonlySet<string> | undefined,
  recordType: RegistrationType | undefined,
): Fault {
  if (!uncertainNames) return fault
  const isKnown = (name: string) => {
    const { type, path } = homeOf(fault, recordType, name)
    return type !== undefined && fieldAt(type, path).isKnown
  }
  const hidden = pathsTo(fault.path).find((name) => uncertainNames.has(name) && !isKnown(name))
  const { quote, nearest, ...detail } = fault.detail ?? {}
  const isPlain = nearest !== undefined || (fault.inKey && hidden === undefined)
  return {
    ...fault,
    path: hidden === undefined ? fault.path : parent(hidden),
    detail: { ...detail, nearest, quote: isPlain ? quote : undefined },
  }
}
