import type { Plugin } from 'vite'
import { toModule } from '../source-code.ts'
import { compileRecogniser } from './compile.ts'
import { generateRecogniser } from './generate.ts'
import { readGuidance, type RecognisedGuidance } from './guidance.ts'
import { generateCleanValues } from './values/generate.ts'

/** What src/recognise imports, and what writes it. */
const MODULES: Readonly<
  Record<string, (guidance: RecognisedGuidance) => Promise<string> | string>
> = {
  'modtagelse:recogniser': recogniserOfBytes,
  'modtagelse:clean-values': generateCleanValues,
}
/** The ending tells other plugins that this is code, whatever the name looks like. */
const ENDING = '.mjs'

/** Writes a module of the WebAssembly as base64, and the names of the types in the order of their numbers. */
async function recogniserOfBytes(guidance: RecognisedGuidance): Promise<string> {
  const wasm = await compileRecogniser(generateRecogniser(guidance))
  return toModule({
    wasm: Buffer.from(wasm).toString('base64'),
    typeNames: guidance.types.map(({ name }) => name),
  })
}

/**
 * Vite plugin that puts the recognisers of clean records, over bytes and over values, into the product, each made once when
 * the product is built.
 */
export function recogniser(): Plugin {
  let guidance: ReturnType<typeof readGuidance> | undefined
  const made = new Map<string, Promise<string>>()
  const write = async (name: string) => MODULES[name]?.(await (guidance ??= readGuidance())) ?? ''
  return {
    name: 'modtagelse-recogniser',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}${ENDING}` : undefined),
    async load(id) {
      const name = id.startsWith('\0') ? id.slice(1, -ENDING.length) : ''
      if (!Object.hasOwn(MODULES, name)) return undefined
      const code = made.get(name) ?? write(name)
      made.set(name, code)
      return { code: await code, moduleType: 'js', moduleSideEffects: false }
    },
  }
}
