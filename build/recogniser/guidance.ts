import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import type { Clean, Guidance } from '../../src/engine/index.ts'
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
  /** Only the readers of tables and lines find what breaks it, never that of records a line. */
  isFoundByReader?: boolean
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

/** Gathers what a recogniser goes by from the guidance that the engine is handed. */
export async function readGuidance(): Promise<RecognisedGuidance> {
  const [{ guidance }, { cleanConditions }] = await Promise.all([
    load<{ guidance: Omit<Guidance, 'words' | 'cases'> }>('guidance/index.ts'),
    load<{ cleanConditions: Readonly<Record<string, Clean>> }>(
      'guidance/rules/clean-conditions.ts',
    ),
  ])
  const { types, typeKey, referenceKey } = guidance
  const rules = guidance.rules.map(({ code, types, schema, check, isFoundByReader = false }) => {
    const clean = cleanConditions[code]
    const hasCheck = check !== undefined
    return { code, types, schema, hasCheck, isFoundByReader, ...(clean && { clean }) }
  })
  return { types, rules, typeKey, referenceKey }
}
