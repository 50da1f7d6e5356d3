import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { order } from '../src/schemas/order.ts'
import type { Schema } from './dereference.ts'
import { describeTypes } from './describe-types.ts'
import { describeForms } from './form-texts.ts'
import { describeOtherNames } from './other-names.ts'
import { describeQuestions } from './questions.ts'
import { toModule } from './source-code.ts'

const SCHEMAS = fileURLToPath(new URL('../src/schemas/', import.meta.url))

/** What the modules of src/schemas import, and what makes it. */
const MODULES: Readonly<Record<string, (files: ReadonlyMap<string, Schema>) => object>> = {
  'modtagelse:requirements': describeTypes,
  'modtagelse:form-texts': (files) => ({ forms: describeForms(files) }),
  'modtagelse:other-names': (files) => ({ otherNames: describeOtherNames(files) }),
  'modtagelse:questions': (files) => ({ questions: describeQuestions(files) }),
}
/** The ending tells other plugins that this is code, whatever the name looks like. */
const ENDING = '.mjs'

/** Every schema as written, by file name, in the order in which the types are listed. */
export function readSchemas(): Map<string, Schema> {
  return new Map(
    order.map((slug) => {
      const name = `${slug}.schema.json`
      return [name, JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8'))]
    }),
  )
}

/**
 * Vite plugin that turns the schemas into what the engine goes by, when the product is built: nothing reads or
 * compiles a schema in the reader's browser.
 */
export function schemaCompiler(): Plugin {
  return {
    name: 'modtagelse-schema-compiler',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}${ENDING}` : undefined),
    load(id) {
      const describe = id.startsWith('\0') ? MODULES[id.slice(1, -ENDING.length)] : undefined
      if (!describe) return undefined
      const files = readSchemas()
      for (const name of files.keys()) this.addWatchFile(join(SCHEMAS, name))
      const code = toModule({ ...describe(files) })
      return { code, moduleType: 'js', moduleSideEffects: false }
    },
  }
}
