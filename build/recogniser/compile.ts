import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** What is used of the compiler. */
interface Compiler {
  main(
    options: readonly string[],
    files: {
      readFile(name: string): Promise<string | null>
      writeFile(name: string, contents: string | Uint8Array): void
      listFiles(): string[]
    },
  ): Promise<{ error: Error | null; stderr: { toString(): string } }>
}

/**
 * Named apart from the import, so that TypeScript does not read its declarations: they declare the functions and types of
 * AssemblyScript for all files of a project.
 */
const COMPILER = 'assemblyscript/asc' as string

const RUNTIME = fileURLToPath(new URL('runtime/', import.meta.url))
const ENTRY = 'scan.ts'
/** What is generated; the rest of the runtime is written by hand. */
const GENERATED = 'records.ts'
const OUTPUT = 'recogniser.wasm'

/** The runtime of nothing but functions and numbers needs no library of AssemblyScript, and looks after its own memory. */
const OPTIONS = ['-O3s', '--runtime', 'stub', '--noAssert', '--enable', 'simd,bulk-memory']

/**
 * Turns the generated part and the runtime into WebAssembly. The same source gives the same bytes.
 *
 * @throws Error with what the compiler says
 */
export async function compileRecogniser(records: string): Promise<Uint8Array> {
  const { main } = (await import(COMPILER)) as Compiler
  let binary: Uint8Array | undefined
  const { error, stderr } = await main([ENTRY, '--outFile', OUTPUT, ...OPTIONS], {
    readFile: async (name) => {
      if (name === GENERATED) return records
      return readFile(RUNTIME + name, 'utf8').catch(() => null)
    },
    writeFile: (name, contents) => {
      if (name === OUTPUT && typeof contents !== 'string') binary = contents
    },
    listFiles: () => [],
  })
  if (error || !binary) {
    throw new Error(`the recogniser cannot be compiled: ${error?.message ?? ''}\n${String(stderr)}`)
  }
  return binary
}
