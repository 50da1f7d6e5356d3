import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { codes, validate, type Finding } from '../api'
import { addressIn, publishedSchemas } from './published-schemas'
import type { SchemaAt } from './places'
import { isObject, valueAt } from './value'

/*
 * Who says what an instance is worth: Ajv by the published schemas, and our engine, which never reads them. Where they
 * disagree there is no kit.
 */

// `format` is an annotation in 2020-12: the pattern beside it decides. Of a place alone Ajv would miss the type around it.
const ajv = new Ajv2020({ validateFormats: false, strictTypes: false })
for (const schema of publishedSchemas.values()) ajv.addSchema(schema)

/** Whether the published schema, or one place of it, accepts a value. */
export function accepts(
  value: unknown,
  { file, pointer }: Pick<SchemaAt, 'file' | 'pointer'>,
): boolean {
  const judge = ajv.getSchema(addressIn(file, pointer)) as ValidateFunction
  return judge(value)
}

/** Codes that say that a registration breaks its schema. */
const structural = new Set(
  codes
    .filter(
      ({ group, severity, schema }) =>
        severity === 'error' && (group === 'struktur' || (group === 'regel' && schema !== 'none')),
    )
    .map(({ code }) => code)
    // The schema of a forløb lists the types it may hold.
    .concat('ukendt-type', 'ikke-objekt'),
)

/** What a rule knows that its schema says only in part: how long a sickness lasted, which texts name no a-kasse. */
function isBeyondSchema({ code, path }: Finding, instance: unknown): boolean {
  const steps = path.split('/').slice(1)
  if (code === 'langvarig-sygdom-i-tass') {
    return valueAt(instance, [...steps.slice(0, -1), 'aarsag']) === 'sygdom'
  }
  const named = code === 'akasse-mangler' ? valueAt(instance, steps) : undefined
  return typeof named === 'string' && /[^\s\u0085]/u.test(named)
}

/** Whether what the engine finds in a complete registration is nothing that its schema says too. */
export const isSoundTo = (findings: readonly Finding[], instance: unknown): boolean =>
  !findings.some((finding) => structural.has(finding.code) && !isBeyondSchema(finding, instance))

export interface Verdict {
  valid: boolean
  draft: Finding[]
  complete: Finding[]
  milestones: ReturnType<typeof validate>['milestones']
}

/**
 * @param slug of the type
 * @throws Error when the two judges disagree
 */
export function judge(instance: unknown, slug: string, asOf: string): Verdict {
  const valid = accepts(instance, { file: `${slug}.schema.json`, pointer: '' })
  const { findings: draft } = validate(instance, slug, { profile: 'draft', asOf })
  const complete = validate(instance, slug, { profile: 'complete', asOf })
  // A list is several registrations to the engine.
  const sound = !Array.isArray(instance) && isSoundTo(complete.findings, instance)
  if (sound !== valid) {
    const found = complete.findings.map(({ code, path }) => `${code} ${path}`).join(', ')
    throw new Error(
      `Ajv ${valid ? 'accepts' : 'rejects'} what the engine does not (${found || 'nothing found'}): ` +
        `${slug} ${JSON.stringify(instance).slice(0, 2000)}`,
    )
  }
  const milestones = isObject(instance) ? complete.milestones : undefined
  return { valid, draft, complete: complete.findings, milestones }
}
