import type { RegistrationType } from '../../schemas/field'
import { determineType, innerTypes } from '../fields/determine-type'
import type { Fault } from '../model/fault'
import type { ResolvedOptions } from '../model/options'
import { MAX_FAULTS } from '../model/max-faults'
import { pathsTo } from '../model/pointer'
import { noHits } from '../model/rule'
import { MAX_DEPTH } from '../read/json/parse-tree'
import { shapeOf } from '../read/json/shape'
import { RecordContext } from './record-context'
import type { RulesInForce } from './rules-in-force'
import { checkStructure } from './structure'

/** Options for checking a record; `type` is the requested type, whatever the record says. */
export type RecordOptions = Pick<ResolvedOptions, 'guidance' | 'type' | 'profile' | 'asOf'>

export interface RecordVerdict {
  type: RegistrationType | undefined
  faults: Fault[]
}

const noneUnreadable: ReadonlySet<string> = new Set()

/**
 * Checks one record: its type, its structure, and the rules.
 * One fault, one finding: a rule is not reported at a path with a structure fault.
 *
 * @param inForce the rules to check
 * @param unreadable pointers to places that could not be read; no further faults are reported inside them
 */
export function checkRecord(
  record: unknown,
  options: RecordOptions,
  inForce: RulesInForce,
  unreadable: ReadonlySet<string> = noneUnreadable,
): RecordVerdict {
  const verdict = checkWhole(record, options, inForce, options.guidance.types)
  if (unreadable.size === 0 || verdict.faults.length === 0) return verdict
  const isInUnreadable = ({ path }: Fault) => pathsTo(path).some((place) => unreadable.has(place))
  return { type: verdict.type, faults: verdict.faults.filter((fault) => !isInUnreadable(fault)) }
}

function checkWhole(
  record: unknown,
  options: RecordOptions,
  inForce: RulesInForce,
  candidates: readonly RegistrationType[],
): RecordVerdict {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { type: undefined, faults: [{ code: 'ikke-objekt', path: '' }] }
  }
  const { guidance, asOf, profile } = options
  const { type, faults } = determineType(
    record as Record<string, unknown>,
    options.type,
    candidates,
    guidance,
  )
  const structure = type && checkStructure(record, type, options, inForce.withOwnCheck)
  // An unknown type name is one fault, not also a value outside its code list.
  const ofType = faults.find(({ code }) => code === 'ukendt-type')?.path
  for (const fault of structure?.faults ?? []) if (fault.path !== ofType) faults.push(fault)
  const ofStructure = faults.length
  let covered: ReadonlySet<string> | undefined
  const context = new RecordContext(record, structure, asOf, type?.name)
  for (const { code, check } of inForce.of(type)) {
    for (const hit of check?.(record, context) ?? noHits) {
      const { path, inKey, isFetched, quote, facts } = hit
      covered ??= new Set(faults.slice(0, ofStructure).map((fault) => fault.path))
      if (covered.has(path) && !guidance.alwaysReported.includes(code)) continue
      if (faults.length >= 2 * MAX_FAULTS) break
      const toldAs = isFetched && profile === 'draft' ? 'hentes-automatisk' : code
      faults.push({
        code: toldAs,
        path,
        ...(inKey && { inKey }),
        detail: { quote, ...(facts && { facts }) },
      })
    }
  }
  for (const inner of structure?.inner ?? []) {
    const ofItself = { ...options, type: undefined }
    const verdict = checkWhole(inner.record, ofItself, inForce, innerTypes(guidance))
    const item = { type: verdict.type, start: inner.path.length }
    for (const fault of verdict.faults) {
      faults.push({ ...fault, path: inner.path + fault.path, item })
    }
  }
  return { type, faults }
}

/**
 * The same for a parsed value, which may have any depth. A value that is too deep gets only that fault.
 */
export function checkValue(
  value: unknown,
  options: RecordOptions,
  inForce: RulesInForce,
): RecordVerdict {
  if (shapeOf(value, MAX_DEPTH).depth > MAX_DEPTH) {
    return { type: undefined, faults: [{ code: 'for-dybt', path: '' }] }
  }
  return checkRecord(value, options, inForce)
}
