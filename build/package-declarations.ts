import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/**
 * Writes the TypeScript declarations of the engine's door and of all it refers to.
 *
 * @param project root of the project, with its tsconfig.json
 * @throws Error when TypeScript finds an error in a declaration
 */
export async function writeDeclarations(project: string, folder: string): Promise<void> {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(project, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
      },
    },
  )
  const source = join(project, 'src')
  const ambient = ['src/schemas/modules.d.ts', '.astro/types.d.ts'].map((file) =>
    join(project, file),
  )
  const program = ts.createProgram([join(source, 'api/index.ts'), ...ambient], {
    ...config?.options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: source,
    outDir: folder,
  })
  const written: Promise<void>[] = []
  program.emit(undefined, (file, text) => {
    written.push(write(file, withEndings(text, file, program)))
  })
  await Promise.all(written)

  /** Imports name files, as Node and every bundler understand it; the sources leave the ending to ours. */
  function withEndings(text: string, file: string, { getSourceFile }: ts.Program): string {
    return text.replace(/(?<=(?:from|import\() ?')(\.[^']*?)(?:\.ts)?(?=')/g, (path) => {
      const asSource = join(source, relative(folder, dirname(file)), path.replace(/\.ts$/, ''))
      const isFolder = getSourceFile(`${asSource}.ts`) === undefined
      return `${path.replace(/\.ts$/, '')}${isFolder ? '/index' : ''}.js`
    })
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
