import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest'
import { describe, expect, test } from 'vitest'
import { install } from '../built/installed.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { problemsOf, propertiesOf, RESOLUTIONS, strictProgram } from './types-of.ts'

const run = promisify(execFile)

const project = temporaryFolder('readme-consumer')
const { installed, manifest } = install(project, ['ajv'])
const readme = readFileSync(join(installed, 'README.md'), 'utf8')

/** The blocks of code, in order. */
const blocks = [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(
  ([, language = '', content = '']) => ({ language, content }),
)
const blocksOf = (language: string) =>
  blocks.filter((block) => block.language === language).map(({ content }) => content)

/** The examples, each with what is said to be printed. */
const examples = blocks.flatMap(({ language, content }, index) =>
  language === 'js' ? [{ code: content, output: blocks[index + 1] }] : [],
)

describe('each example gives what stands behind it:', () => {
  test.each(examples)('$code', async ({ code, output }) => {
    expect(output?.language).toBe('text')
    project.write('example.js', code)
    const { stdout } = await run(process.execPath, ['example.js'], { cwd: project.path })
    expect(stdout).toBe(output?.content)
  })

  test.each(Object.keys(RESOLUTIONS) as (keyof typeof RESOLUTIONS)[])(
    'those in TypeScript are understood: %s',
    (resolution) => {
      const files = blocksOf('ts').map((code, index) => project.write(`example-${index}.ts`, code))
      expect(files.length).toBeGreaterThan(1)
      expect(problemsOf(strictProgram(files, resolution))).toEqual([])
    },
  )

  test('those of the shell run', async () => {
    const [installing, checking, ...more] = blocksOf('sh')
    expect(installing).toBe(`npm install ./modtagelse-${manifest.version}.tgz\n`)
    expect(more).toEqual([])
    const [, args] = /^npx modtagelse (.*) < export\.ndjson\n$/.exec(String(checking)) ?? []
    const command = run(process.execPath, [join(installed, 'cli.js'), ...String(args).split(' ')])
    const line = '{"registreringstype":"oplysning","dato":"2008-09-16","kilde":"k","tekst":"t"}\n'
    command.child.stdin?.end(line + line)
    expect(JSON.parse((await command).stdout)).toMatchObject({ ok: true, format: 'ndjson' })
  })
})

/** The names in the first column of the table that is headed so: "`a`, `b?`" gives a and b. */
function namesInTable(heading: string): string[] {
  const [, table] =
    new RegExp(`^\\| ${heading} .*\\n\\|[-| ]+\\n((?:\\|.*\\n)+)`, 'm').exec(readme) ?? []
  const cells = String(table)
    .split('\n')
    .map((row) => row.split('|')[1] ?? '')
  return cells.flatMap((cell) =>
    [...cell.matchAll(/`([\w.-]+)[?()]*`/g)].map(([, name = '']) => name),
  )
}

describe('it tells the whole of', () => {
  const file = project.write('all.ts', "import 'modtagelse'\nimport 'modtagelse/element'\n")
  const program = strictProgram([file], 'nodenext')

  test('what is exported', async () => {
    project.write(
      'names.js',
      "import * as door from 'modtagelse'\nconsole.log(JSON.stringify(Object.keys(door)))",
    )
    const { stdout } = await run(process.execPath, ['names.js'], { cwd: project.path })
    const headings = [...readme.matchAll(/^### (.*)$/gm)].map(([, heading = '']) => heading)
    const told = headings.flatMap((heading) =>
      [...heading.matchAll(/`(\w+)(?:\([^`]*\))?`/g)].map(([, name = '']) => name),
    )
    const kinds = ['Report', 'string']
    expect(told.filter((name) => !kinds.includes(name)).sort()).toEqual(
      (JSON.parse(stdout) as string[]).sort(),
    )
  })

  test('what can be imported', () => {
    const paths = namesInTable('import').length
    expect(paths).toBeGreaterThan(0)
    for (const path of Object.keys(manifest.exports)) {
      const written = path.replace('.', 'modtagelse').replace('*', '<file>')
      if (path !== './package.json') expect(readme).toContain(`| \`${written}\` `)
    }
  })

  test('the options', () => {
    expect(namesInTable('option').sort()).toEqual(
      propertiesOf(program, 'modtagelse/index.d.ts', 'Options').sort(),
    )
  })

  test('a report and a finding', () => {
    const report = propertiesOf(program, 'modtagelse/index.d.ts', 'Report')
    const finding = propertiesOf(program, 'modtagelse/index.d.ts', 'Finding')
    const told = [...readme.matchAll(/^## The report\n([^]*?)\n## /gm)][0]?.[1] ?? ''
    const [ofReport = '', ofFinding = ''] = told.split('A finding:')
    const names = (text: string) =>
      [...text.matchAll(/^\| ([^|]*)\|/gm)]
        .flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)\??`/g)])
        .map(([, name = '']) => name)
    expect(names(ofReport).sort()).toEqual(report.sort())
    expect(names(ofFinding).sort()).toEqual(finding.sort())
  })

  test('the element', () => {
    const { modules } = JSON.parse(
      readFileSync(join(installed, 'custom-elements.json'), 'utf8'),
    ) as Package
    const element = modules[0]?.declarations?.[0] as CustomElementDeclaration
    const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).sort()
    expect(namesInTable('attribute').sort()).toEqual(names(element.attributes))
    expect(namesInTable('property or method').sort()).toEqual(names(element.members))
    for (const { name } of element.events ?? []) expect(readme).toContain(`\`${name}\``)
    for (const { name } of element.cssProperties ?? []) expect(readme).toContain(`\`${name}\``)
    const parts = /^`draft` [^]*?(?=\n\n)/m.exec(readme)?.[0] ?? ''
    expect([...parts.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name).sort()).toEqual(
      names(element.cssParts),
    )
    for (const html of blocksOf('html')) {
      const [, tag = ''] = /<modtagelse-validator([^>]*)>/.exec(html) ?? []
      const used = [...tag.matchAll(/([\w-]+)=/g)].map(([, name]) => name)
      expect(names(element.attributes)).toEqual(expect.arrayContaining(used))
    }
  })

  test('the commands', async () => {
    const { stdout } = await run(process.execPath, [join(installed, 'cli.js'), '--help'])
    const list = /^Kommandoer:\n((?: {2}.*\n)+)/m.exec(stdout)?.[1] ?? ''
    const commands = [...list.matchAll(/^ {2}(\w+)/gm)].map(([, name = '']) => name)
    expect(namesInTable('command').sort()).toEqual(
      commands.filter((name) => name !== 'help').sort(),
    )
  })
})
