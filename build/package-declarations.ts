import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'

/** The doors of the package that have types of their own, by the file beside which their declarations stand. */
const DOORS = {
  index: 'src/api/package.ts',
  'element/modtagelse-validator': 'src/components/validator/index.ts',
}

/**
 * Writes the TypeScript declarations of the package's doors: what they promise and what that refers to, and no more.
 *
 * @param project root of the project, with its tsconfig.json
 * @param folder of the package
 * @throws Error when TypeScript cannot tell a type
 */
export async function writeDeclarations(project: string, folder: string): Promise<void> {
  const bundle = await rolldown({
    cwd: project,
    input: Object.fromEntries(
      Object.entries(DOORS).map(([name, file]) => [name, join(project, file)]),
    ),
    external: [/^modtagelse:/],
    // TypeScript takes its time, and that is known.
    checks: { pluginTimings: false },
    plugins: [dts({ emitDtsOnly: true, tsconfig: join(project, 'tsconfig.json') })],
  })
  try {
    const { output } = await bundle.generate({
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
    })
    for (const file of output) {
      if (file.type !== 'chunk') continue
      const path = join(folder, file.fileName)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, file.code)
      await writeFile(path.replace(/\.ts$/, '.cts'), forRequire(file.code))
    }
  } finally {
    await bundle.close()
  }
}

/** The same declarations for who asks by `require`: TypeScript takes a file by its ending for one or the other. */
const forRequire = (declarations: string): string =>
  declarations.replace(/(?<=^(?:import|export) .* from "\.[^"]*)\.js(?=";$)/gm, '.cjs')
