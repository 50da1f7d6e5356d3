import { follow } from '../../build/dereference.ts'
import { codes, types, validate, type Finding } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

/** Codes that say that a registration breaks its schema. */
export const structural = new Set(
  codes
    .filter(
      ({ group, severity, schema }) =>
        severity === 'error' && (group === 'struktur' || (group === 'regel' && schema !== 'none')),
    )
    .map(({ code }) => code)
    // The schema of a forløb lists the types it may hold.
    .concat('ukendt-type'),
)

/** What no schema can say: how many days a sickness lasted. */
function countsDays({ code, path }: Finding, record: unknown): boolean {
  if (code !== 'langvarig-sygdom-i-tass') return false
  const absence = follow(record, path.replace(/\/registreretI$/, '')) as { aarsag?: unknown }
  return absence.aarsag === 'sygdom'
}

/** Nor which texts name no a-kasse; one that is missing, null or blank it knows. */
function readsName({ code, path }: Finding, record: unknown): boolean {
  const named = code === 'akasse-mangler' ? follow(record, path) : undefined
  return typeof named === 'string' && /[^\s\u0085]/u.test(named)
}

const isBeyondSchema = (finding: Finding, record: unknown): boolean =>
  countsDays(finding, record) || readsName(finding, record)

/** What the engine finds in a complete registration that its schema says too. */
export const brokenBy = (record: unknown, type: string): string[] =>
  validate(record, type, { profile: 'complete', asOf: AS_OF })
    .findings.filter((finding) => structural.has(finding.code) && !isBeyondSchema(finding, record))
    .map(({ code, path }) => `${code} ${path}`)

/**
 * Whether the engine takes a value for a complete registration that keeps its schema.
 *
 * @param slug of the type
 */
export function isSound(value: unknown, slug: string): boolean {
  const type = types.find((one) => one.slug === slug)?.name
  const isRegistration = typeof value === 'object' && value !== null && !Array.isArray(value)
  // Of what is no registration at all the engine says only that.
  return isRegistration ? brokenBy(value, type ?? slug).length === 0 : validate(value, type).ok
}
