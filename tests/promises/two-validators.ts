import {
  registerSchema,
  validate as judge,
  type Validator,
} from '@hyperjump/json-schema/draft-2020-12'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'
import { types } from '../../src/api/index.ts'
import { publishSchema, schemaAddress } from '../../src/schemas/publish.ts'
import { sources } from '../../src/schemas/sources.ts'
import { brokenBy } from '../schemas/engine-verdicts.ts'

const SITE = 'https://modtagelse.example'

/** What one validator says of a registration, and what the engine finds that its schema says too. */
export interface Verdicts {
  engine: { accepts: boolean; findings: string[] }
  hyperjump: boolean
  ajv: boolean
}

export interface TwoValidators {
  /** @param slug of the type */
  verdicts(record: unknown, slug: string): Verdicts
  /** The verdict, on which all three must agree. */
  acceptedByAll(record: unknown, slug: string): boolean
  /** What Ajv had to say of the schemas: there should be nothing. */
  warnings: readonly string[]
}

/** Two independent validators, each with the schemas as they are published. */
export async function twoValidators(): Promise<TwoValidators> {
  const warnings: string[] = []
  const hyperjump: Record<string, Validator> = {}
  const ajv: Record<string, ValidateFunction> = {}
  const warn = (...parts: unknown[]) => warnings.push(parts.join(' '))
  // All else as Ajv comes: strict.
  const compiler = new Ajv2020({ logger: { log: warn, warn, error: warn } })
  addFormats.default(compiler)
  for (const source of Object.values(sources)) {
    const schema = publishSchema(source, SITE)
    registerSchema(schema as Parameters<typeof registerSchema>[0])
    compiler.addSchema(schema)
  }
  for (const { slug } of types) {
    hyperjump[slug] = await judge(schemaAddress(slug, SITE))
    ajv[slug] = compiler.getSchema(schemaAddress(slug, SITE))!
  }
  const verdicts = (record: unknown, slug: string): Verdicts => {
    const isRecord = typeof record === 'object' && record !== null && !Array.isArray(record)
    const findings = isRecord ? brokenBy(record, slug) : ['ikke-objekt']
    return {
      engine: { accepts: findings.length === 0, findings },
      hyperjump: hyperjump[slug]!(record as never).valid,
      ajv: ajv[slug]!(record),
    }
  }
  const acceptedByAll = (record: unknown, slug: string): boolean => {
    const { engine, ...others } = verdicts(record, slug)
    const { accepts } = engine
    expect(others, JSON.stringify(engine.findings)).toEqual({ hyperjump: accepts, ajv: accepts })
    return accepts
  }
  return { verdicts, acceptedByAll, warnings }
}
