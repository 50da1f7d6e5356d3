import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import type { Clean } from '../../src/engine/rules/clean.ts'
import type { RegistrationType } from '../../src/schemas/field.ts'
import { holidays } from '../holidays.ts'
import { schemaCompiler } from '../schema-compiler.ts'

/** A rule, as far as a recogniser goes by it. */
export interface KeptRule {
  code: string
  /** Names of the types it holds for. */
  types: readonly string[] | 'alle'
  schema: 'whole' | 'part' | 'none'
  /** It looks for more, or for another place, than the schema states. */
  hasCheck: boolean
  clean?: Clean
}

/** All that a recogniser is made from. */
export interface RecognisedGuidance {
  types: readonly RegistrationType[]
  rules: readonly KeptRule[]
  /** The field in which a record says what type it is. */
  typeKey: string
  /** The field that ties the records of one case together. */
  referenceKey: string
}

const source = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))

/** What of the sources is asked for here, loaded as the product itself loads it. */
async function load<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(source(path), {
    configFile: false,
    logLevel: 'error',
    plugins: [schemaCompiler(), holidays()],
  })
  return module
}

type RuleOfSource = Omit<KeptRule, 'hasCheck' | 'clean'> & { check?: unknown }

/** Gathers the guidance from the schemas and the rules about one record. */
export async function readGuidance(): Promise<RecognisedGuidance> {
  const [{ types }, { recordRules }, { cleanConditions }] = await Promise.all([
    load<{ types: readonly RegistrationType[] }>('schemas/index.ts'),
    load<{ recordRules: readonly RuleOfSource[] }>('engine/rules/of-records.ts'),
    load<{ cleanConditions: Readonly<Record<string, Clean>> }>('engine/rules/clean-conditions.ts'),
  ])
  const rules = recordRules.map(({ code, types, schema, check }) => {
    const clean = cleanConditions[code]
    return { code, types, schema, hasCheck: check !== undefined, ...(clean && { clean }) }
  })
  return { types, rules, typeKey: 'registreringstype', referenceKey: 'borgerReference' }
}
