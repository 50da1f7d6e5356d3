import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtPackage } from '../built/package.ts'
import '../built/site.ts'
import { importsOf } from '../imports.ts'

const run = promisify(execFile)

/** A project of somebody else that has the package installed. */
let project: string

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'modtagelse-consumer-'))
  await mkdir(join(project, 'node_modules'))
  await symlink(builtPackage, join(project, 'node_modules/modtagelse'))
  await writeFile(join(project, 'package.json'), '{ "type": "module" }')
})

afterAll(async () => {
  await rm(project, { recursive: true })
})

async function print(code: string): Promise<unknown> {
  await writeFile(join(project, 'main.js'), code)
  const { stdout } = await run(process.execPath, ['main.js'], { cwd: project })
  return JSON.parse(stdout)
}

test('the package checks a text, mends it and tells its schemas, types and rules', async () => {
  const told = await print(`
    import { applyFixes, rules, schemas, types, validate, validateText } from 'modtagelse'
    const text = '{"registreringstype":"straksmatsh","straksmatch":true}'
    const report = validateText(text, { asOf: '2008-09-20' })
    console.log(JSON.stringify({
      codes: report.findings.map(({ code }) => code).sort(),
      mended: applyFixes(text, report),
      ok: validate({}, 'straksmatch', { asOf: '2008-09-20' }).ok,
      schemas: Object.keys(schemas).length,
      types: types.length,
      rule: rules.find(({ code }) => code === 'match-mangler')?.kilde,
    }))`)
  expect(told).toEqual({
    codes: ['hentes-automatisk', 'mangler', 'mangler', 'mangler', 'ukendt-type'],
    mended: '{"samtaletype":"1. henvendelse","registreringstype":"straksmatch","straksmatch":true}',
    ok: false,
    schemas: 10,
    types: 9,
    rule: ['3.1.8'],
  })
})

test('it depends on each library that its code asks for, and on no other', async () => {
  const files = await readdir(builtPackage, { recursive: true })
  const asked = files
    .filter((file) => file.endsWith('.js') && !file.startsWith('declarations'))
    .flatMap((file) => importsOf(`dist/package/${file}`))
    .map(({ target }) => target)
    .filter((target) => !target.startsWith('node:') && !target.startsWith('dist/'))
    // A part of a library is asked for by the name of the library and the path in it.
    .map((target) => /^(?:@[^/]+\/)?[^/]+/.exec(target)![0])
  const { dependencies } = JSON.parse(
    await readFile(`${builtPackage}package.json`, 'utf8'),
  ) as Record<string, Record<string, string>>
  expect(Object.keys(dependencies ?? {}).sort()).toEqual([...new Set(asked)].sort())
})

test('the published schemas come with the package', async () => {
  const id = await print(`
    import schema from 'modtagelse/schemas/straksmatch.schema.json' with { type: 'json' }
    console.log(JSON.stringify(schema.$id))`)
  expect(id).toMatch(/\/schemas\/v1\/straksmatch\.schema\.json$/)
})

test('its types are understood by a strict project, with every declaration checked', async () => {
  const file = join(project, 'main.ts')
  await writeFile(
    file,
    `import { validateText, type Report } from 'modtagelse'
     import type { Straksmatch } from 'modtagelse/types'
     const draft: Partial<Straksmatch> = { sagstype: 'kontanthjælpssag' }
     const report: Report = validateText(JSON.stringify(draft), { profile: 'draft' })
     export const first: string | undefined = report.findings[0]?.code
     // @ts-expect-error a profile that does not exist
     validateText('', { profile: 'half' })`,
  )
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
  })
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(problems).toEqual([])
})
