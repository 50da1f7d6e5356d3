import { types, type RegistrationType } from '../../schemas'
import type { Fault } from '../fault'
import { MOST_FAULTS } from '../most-faults'
import { wayTo } from '../pointer'
import { DEEPEST } from '../read/json/parse-tree'
import { shapeOf } from '../read/shape'
import type { Profile } from '../report'
import { recordRules } from '../rules/of-records'
import { kept, type Rule } from '../rules/rule'
import { determineType, innerTypes } from './determine-type'
import { RecordContext } from './record-context'
import { checkStructure } from './structure'

/** What the check of a record goes by. */
export interface CheckOptions {
  /** The type to check as, whatever the record says of itself. */
  type: RegistrationType | undefined
  profile: Profile
  /** YYYY-MM-DD. */
  asOf: string
}

export interface RecordVerdict {
  type: RegistrationType | undefined
  faults: Fault[]
}

const noHoles: ReadonlySet<string> = new Set()

/** A number that must not be there is told whatever else is wrong with the place. */
const ALWAYS_TOLD = new Set(['cpr-i-tekst', 'cpr-som-reference'])

/** Rules that have something to check beside the schema. */
const checking = recordRules.filter((rule) => rule.check !== undefined)

/** The rules that hold for a type; for a record whose type is not known, those that hold for all. */
export type RulesInForce = (type: RegistrationType | undefined) => readonly Rule[]

/** Parts rules by the types they hold for, once a type. */
function partByType(list: readonly Rule[]): RulesInForce {
  const byType = new Map<RegistrationType | undefined, readonly Rule[]>()
  return (type) => {
    const known = byType.get(type)
    if (known) return known
    const holding = list.filter(
      ({ types }) => types === 'alle' || (type && types.includes(type.name)),
    )
    byType.set(type, holding)
    return holding
  }
}

const screens = checking.flatMap(({ screen }) => screen ?? [])
const allRules = partByType(checking)
const rulesWithoutScreen = partByType(checking.filter(({ screen }) => !screen))

/**
 * Chooses the rules to check.
 *
 * @param text the text a record comes from; rules whose screen says that none can break them in it are left out
 */
export const rulesInForce = (text?: string): RulesInForce =>
  text === undefined || screens.some((mayBreak) => mayBreak(text)) ? allRules : rulesWithoutScreen

/** Codes of rules that find their place themselves, so that what the schema says under them is not told twice. */
const withOwnCheck = new Set(checking.map(({ code }) => code))

/**
 * Checks one record: its type, the structure its schema asks for, the rules.
 * One fault, one finding: a rule is silent where a fault of structure covers the same place.
 *
 * @param inForce the rules to check, from `rulesInForce`
 * @param holes pointers to places that could not be read; nothing more is said about them
 */
export function checkRecord(
  record: unknown,
  options: CheckOptions,
  inForce: RulesInForce,
  holes: ReadonlySet<string> = noHoles,
): RecordVerdict {
  const verdict = checkWhole(record, options, inForce)
  if (holes.size === 0 || verdict.faults.length === 0) return verdict
  const isInHole = ({ path }: Fault) => wayTo(path).some((place) => holes.has(place))
  return { type: verdict.type, faults: verdict.faults.filter((fault) => !isInHole(fault)) }
}

function checkWhole(
  record: unknown,
  options: CheckOptions,
  inForce: RulesInForce,
  candidates = types,
): RecordVerdict {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { type: undefined, faults: [{ code: 'ikke-objekt', path: '' }] }
  }
  const { type, faults } = determineType(
    record as Record<string, unknown>,
    options.type,
    candidates,
  )
  const structure = type && checkStructure(record, type, options.profile, withOwnCheck)
  // A type that is not known by the name it was given is one fault.
  const ofType = faults.find(({ code }) => code === 'ukendt-type')?.path
  for (const fault of structure?.faults ?? []) if (fault.path !== ofType) faults.push(fault)
  const ofStructure = faults.length
  let covered: ReadonlySet<string> | undefined
  const context = new RecordContext(record, structure, options.asOf, type?.name)
  for (const { code, check } of inForce(type)) {
    for (const { path, inKey, quote } of check?.(record, context) ?? kept) {
      covered ??= new Set(faults.slice(0, ofStructure).map((fault) => fault.path))
      if (!ALWAYS_TOLD.has(code) && covered.has(path)) continue
      if (faults.length >= 2 * MOST_FAULTS) break
      faults.push({ code, path, ...(inKey && { inKey }), detail: { quote } })
    }
  }
  for (const inner of structure?.inner ?? []) {
    const ofItself = { ...options, type: undefined }
    const verdict = checkWhole(inner.record, ofItself, inForce, innerTypes)
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
  options: CheckOptions,
  inForce: RulesInForce,
): RecordVerdict {
  if (shapeOf(value, DEEPEST).depth > DEEPEST) {
    return { type: undefined, faults: [{ code: 'for-dybt', path: '' }] }
  }
  return checkRecord(value, options, inForce)
}
