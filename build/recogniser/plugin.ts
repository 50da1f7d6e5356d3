import type { Plugin } from 'vite'
import { toModule } from '../source-code.ts'
import { compileRecogniser } from './compile.ts'
import { generateRecogniser } from './generate.ts'
import { readGuidance } from './guidance.ts'

/** What src/recognise imports. */
const MODULE = 'modtagelse:recogniser'
const RESOLVED = `\0${MODULE}.mjs`

/** Makes the module's members: the WebAssembly as base64, and the names of the types in the order of their numbers. */
async function makeRecogniser(): Promise<{ wasm: string; typeNames: string[] }> {
  const guidance = await readGuidance()
  const wasm = await compileRecogniser(generateRecogniser(guidance))
  return {
    wasm: Buffer.from(wasm).toString('base64'),
    typeNames: guidance.types.map(({ name }) => name),
  }
}

/** Vite plugin that puts the recogniser of clean records into the product, made once when the product is built. */
export function recogniser(): Plugin {
  let made: ReturnType<typeof makeRecogniser> | undefined
  return {
    name: 'modtagelse-recogniser',
    enforce: 'pre',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined
      made ??= makeRecogniser()
      return { code: toModule({ ...(await made) }), moduleType: 'js', moduleSideEffects: false }
    },
  }
}
