import type { RegistrationType } from '../../schemas/field'
import { determineType, innerTypes } from '../fields/determine-type'
import type { Fault } from '../model/fault'
import type { ResolvedOptions } from '../model/options'
import { MOST_FAULTS } from '../model/most-faults'
import { wayTo } from '../model/pointer'
import { noHits } from '../model/rule'
import { DEEPEST } from '../read/json/parse-tree'
import { shapeOf } from '../read/json/shape'
import { RecordContext } from './record-context'
import type { RulesInForce } from './rules-in-force'
import { checkStructure } from './structure'

/** What the check of a record goes by; `type` is the one to check as, whatever the record says of itself. */
export type RecordOptions = Pick<ResolvedOptions, 'guidance' | 'type' | 'profile' | 'asOf'>

export interface RecordVerdict {
  type: RegistrationType | undefined
  faults: Fault[]
}

const noHoles: ReadonlySet<string> = new Set()

/**
 * Checks one record: its type, the structure its schema asks for, the rules.
 * One fault, one finding: a rule is silent where a fault of structure covers the same place.
 *
 * @param inForce the rules to check
 * @param holes pointers to places that could not be read; nothing more is said about them
 */
export function checkRecord(
  record: unknown,
  options: RecordOptions,
  inForce: RulesInForce,
  holes: ReadonlySet<string> = noHoles,
): RecordVerdict {
  const verdict = checkWhole(record, options, inForce, options.guidance.types)
  if (holes.size === 0 || verdict.faults.length === 0) return verdict
  const isInHole = ({ path }: Fault) => wayTo(path).some((place) => holes.has(place))
  return { type: verdict.type, faults: verdict.faults.filter((fault) => !isInHole(fault)) }
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
  const { guidance, asOf } = options
  const { type, faults } = determineType(
    record as Record<string, unknown>,
    options.type,
    candidates,
    guidance,
  )
  const structure = type && checkStructure(record, type, options, inForce.withOwnCheck)
  // A type that is not known by the name it was given is one fault.
  const ofType = faults.find(({ code }) => code === 'ukendt-type')?.path
  for (const fault of structure?.faults ?? []) if (fault.path !== ofType) faults.push(fault)
  const ofStructure = faults.length
  let covered: ReadonlySet<string> | undefined
  const context = new RecordContext(record, structure, asOf, type?.name)
  for (const { code, check } of inForce.of(type)) {
    for (const { path, inKey, quote } of check?.(record, context) ?? noHits) {
      covered ??= new Set(faults.slice(0, ofStructure).map((fault) => fault.path))
      if (covered.has(path) && !guidance.alwaysReported.includes(code)) continue
      if (faults.length >= 2 * MOST_FAULTS) break
      faults.push({ code, path, ...(inKey && { inKey }), detail: { quote } })
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
 * The same for a value that did not come from text and may therefore be of any depth.
 * Deeper than texts may go, nothing is checked but the depth.
 */
export function checkValue(
  value: unknown,
  options: RecordOptions,
  inForce: RulesInForce,
): RecordVerdict {
  if (shapeOf(value, DEEPEST).depth > DEEPEST) {
    return { type: undefined, faults: [{ code: 'for-dybt', path: '' }] }
  }
  return checkRecord(value, options, inForce)
}
