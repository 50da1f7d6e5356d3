import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const projectRoot = fileURLToPath(new URL('../', import.meta.url))

/** One import: a file, and what it asks for. */
export interface Import {
  /** Path from the root of the project. */
  file: string
  /** Path from the root of the project, or the name of a package or module: `node:fs`, `ajv`. */
  target: string
}

/** The source files of a folder of the project, by path from its root. */
export const sourceFiles = (folder: string): string[] =>
  readdirSync(projectRoot + folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:ts|mjs|js|astro|mdx)$/.test(file))
    .sort()

export const readSource = (file: string): string => readFileSync(projectRoot + file, 'utf8')

/**
 * Every import of a file: static, dynamic and of types alone.
 * @param file path from the root of the project; its ending says how to read it
 */
export const importsOf = (file: string, source = readSource(file)): Import[] =>
  ts
    .preProcessFile(codeOf(file, source), true, true)
    .importedFiles.map(({ fileName }) => ({ file, target: resolve(file, fileName) }))

/** The part of a file that is code: of a component its head and scripts, of a page of text its imports. */
function codeOf(file: string, source: string): string {
  if (file.endsWith('.astro')) {
    const head = /^---\n([^]*?)^---$/m.exec(source)?.[1] ?? ''
    const scripts = [...source.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code)
    return [head, ...scripts].join('\n')
  }
  if (file.endsWith('.mdx')) {
    const prose = source.replaceAll(/^```[^]*?^```$/gm, '')
    return [...prose.matchAll(/^(?:import|export) .*$/gm)].join('\n')
  }
  return source
}

function resolve(file: string, specifier: string): string {
  const name = specifier.replace(/\?.*$/, '')
  if (!name.startsWith('.')) return name
  const path = posix.join(posix.dirname(file), name)
  const written = [path, `${path}.ts`, `${path}/index.ts`]
  return written.find((each) => /\.\w+$/.test(each) && existsSync(projectRoot + each)) ?? path
}

/**
 * Circles of imports: files that import themselves by way of others, each circle as the files on it. Imports of types count.
 */
export function circlesIn(imports: readonly Import[]): string[][] {
  const targets = Map.groupBy(imports, ({ file }) => file)
  const done = new Set<string>()
  const circles: string[][] = []
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) circles.push([...way.slice(at), file])
    if (at >= 0 || done.has(file)) return
    for (const { target } of targets.get(file) ?? []) visit(target, [...way, file])
    done.add(file)
  }
  for (const file of targets.keys()) visit(file, [])
  return circles
}
