import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { minVersion, satisfies, subset } from 'semver'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { manifestFrom, nodeNeeded } from '../../build/package-parts.ts'
import { install, tarball } from '../built/installed.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { projectRoot } from '../imports.ts'
import { problemsOf, RESOLUTIONS, strictProgram } from './types-of.ts'

const run = promisify(execFile)

/** A project of somebody else that has the package installed. */
const project = temporaryFolder('consumer')
const { installed, manifest } = install(project)
const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).sort()

/** What a module imports, by the names it asks for. */
const importsIn = (code: string): string[] =>
  ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName)

async function print(code: string, file = 'main.js'): Promise<unknown> {
  project.write(file, code)
  const { stdout } = await run(process.execPath, [file], { cwd: project.path })
  return JSON.parse(stdout)
}

const use = (imports: string) => `${imports}
  const text = '{"registreringstype":"straksmatsh","straksmatch":true}'
  const report = validateText(text, { asOf: '2008-09-20' })
  console.log(JSON.stringify({
    codes: report.findings.map(({ code }) => code).sort(),
    mended: applyFixes(text, report),
    ok: validate({}, 'straksmatch', { asOf: '2008-09-20' }).ok,
    schemas: Object.keys(schemas).length,
    types: types.length,
    rule: rules.find(({ code }) => code === 'match-mangler')?.kilde,
  }))`

test.each([
  [
    'imported',
    'main.js',
    "import { applyFixes, rules, schemas, types, validate, validateText } from 'modtagelse'",
  ],
  [
    'required',
    'main.cjs',
    "const { applyFixes, rules, schemas, types, validate, validateText } = require('modtagelse')",
  ],
])(
  '%s, it checks a text, mends it and tells its schemas, types and rules',
  async (_how, file, imports) => {
    expect(await print(use(imports), file)).toEqual({
      codes: ['hentes-automatisk', 'mangler', 'mangler', 'mangler', 'ukendt-type'],
      mended:
        '{"samtaletype":"1. henvendelse","registreringstype":"straksmatch","straksmatch":true}',
      ok: false,
      schemas: 10,
      types: 9,
      rule: ['3.1.8'],
    })
  },
)

test('a browser is given the same, without what only Node has', async () => {
  const names = (from: string) => `import * as door from '${from}'
    console.log(JSON.stringify(Object.keys(door)))`
  const forBrowsers = await print(names('./node_modules/modtagelse/index.js'))
  expect(forBrowsers).toEqual(await print(names('modtagelse')))
  const code = readFileSync(join(installed, 'index.js'), 'utf8')
  expect(importsIn(code).filter((target) => /node:|recognise/.test(target))).toEqual([])
})

test('it depends on each library that its code asks for, and on no other', () => {
  const asked = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => importsIn(readFileSync(join(installed, file), 'utf8')))
    .filter((target) => !target.startsWith('node:') && !target.startsWith('.'))
    // A part of a library is asked for by the name of the library and the path in it.
    .map((target) => /^(?:@[^/]+\/)?[^/]+/.exec(target)![0])
  expect(Object.keys(manifest.dependencies).sort()).toEqual([...new Set(asked)].sort())
})

test('it holds what it promises, and nothing of the site or for our measurements', () => {
  expect(files.filter((file) => !/^(?:chunks|element|man|schemas)\//.test(file))).toEqual(
    [
      ...['LICENSE.txt', 'README.md', 'THIRD-PARTY-NOTICES.txt', 'package.json'],
      ...['chunks', 'element', 'man', 'schemas', 'custom-elements.json', 'konformitet.json.gz'],
      ...['check-worker.js', 'cli.js', 'stream-worker.js'],
      ...['index.d.cts', 'index.d.ts', 'index.js', 'node.cjs', 'node.js'],
    ].sort(),
  )
  const texts = files.filter((file) => /\.(?:[cm]?[jt]s|json|md)$/.test(file))
  for (const file of texts) {
    const text = readFileSync(join(installed, file), 'utf8')
    expect(text.includes(projectRoot), `${file} names a path of this machine`).toBe(false)
    if (/\.d\.c?ts$/.test(file)) expect(text, file).not.toMatch(/astro|zod|from ['"](?!\.)/)
  }
})

test('the published schemas come with the package', async () => {
  const id = await print(`
    import schema from 'modtagelse/schemas/straksmatch.schema.json' with { type: 'json' }
    console.log(JSON.stringify(schema.$id))`)
  expect(id).toMatch(/\/schemas\/v1\/straksmatch\.schema\.json$/)
})

describe('its package.json', () => {
  const ours = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as never
  const homeless = { site: undefined, repository: undefined }

  test('names a home and a repository that whoever builds it names, and makes up none', () => {
    expect(Object.keys(manifestFrom(ours, homeless))).not.toEqual(
      expect.arrayContaining(['homepage', 'repository', 'bugs']),
    )
    const { homepage, repository, bugs } = manifestFrom(ours, {
      site: 'https://modtagelse.example',
      repository: 'https://git.example/modtagelse.git',
    })
    expect({ homepage, repository, bugs }).toEqual({
      homepage: 'https://modtagelse.example',
      repository: { type: 'git', url: 'https://git.example/modtagelse.git' },
      bugs: { url: 'https://git.example/modtagelse/issues' },
    })
    const bySsh = manifestFrom(ours, { ...homeless, repository: 'ssh://git@git.example/m.git' })
    expect(bySsh.repository?.url).toBe('ssh://git@git.example/m.git')
    expect(bySsh.bugs).toBeUndefined()
  })

  test('says what it is, for catalogues and for people', () => {
    expect(manifest).toMatchObject({ license: 'MIT', types: './index.d.ts', type: 'module' })
    for (const name of ['description', 'keywords', 'author', 'files', 'customElements'])
      expect(manifest[name], name).toBeDefined()
  })

  test('asks for a Node on which every library runs, and the one the command line asks for', () => {
    const { node } = manifest.engines
    expect(minVersion(node)?.version).toBe(`${nodeNeeded}.0`)
    expect(satisfies(process.versions.node, node)).toBe(true)
    for (const library of Object.keys(manifest.dependencies)) {
      const { engines } = JSON.parse(
        readFileSync(project.at(`node_modules/${library}/package.json`), 'utf8'),
      ) as { engines?: { node?: string } }
      expect(subset(node, engines?.node ?? '*'), library).toBe(true)
    }
  })
})

describe('its types', () => {
  const consumer = `
    import { checkCase, rules, schemas, types, validateText, type Finding, type Options, type Report } from 'modtagelse'
    import { ModtagelseValidator, type ModtagelseValidatedEvent } from 'modtagelse/element'
    import type { Straksmatch } from 'modtagelse/types'

    const draft: Partial<Straksmatch> = { sagstype: 'kontanthjælpssag' }
    const options: Options = { profile: 'draft', type: undefined, format: 'auto' }
    const report: Report = validateText(JSON.stringify(draft), options)
    export const first: Finding | undefined = report.findings[0]
    export const due: string | undefined = checkCase([draft]).milestones?.[0]?.due
    // @ts-expect-error a profile that does not exist
    validateText('', { profile: 'half' })
    // @ts-expect-error an option that does not exist
    validateText('', { asof: '2008-09-20' })
    // @ts-expect-error the rules are not ours to change
    rules[0].code = ''
    // @ts-expect-error nor the types
    types.length = 0
    // @ts-expect-error nor the schemas
    schemas.straksmatch = {}

    const validator = document.createElement('modtagelse-validator')
    export const same: ModtagelseValidator = validator
    export const found: ModtagelseValidator | null = document.querySelector('modtagelse-validator')
    validator.value = 'Sagstype: anden sag'
    export const now: Report | null = validator.report
    void validator.validate()
    // @ts-expect-error the report is read only
    validator.report = null
    const hear = ({ detail, target }: ModtagelseValidatedEvent): void => {
      const ok: boolean = detail.ok
      console.log(ok, target)
    }
    validator.addEventListener('modtagelse:validated', hear)
    document.addEventListener('modtagelse:validated', ({ detail }) => { console.log(detail.counts.error) })
    // @ts-expect-error a count that does not exist
    window.addEventListener('modtagelse:validated', ({ detail }) => { console.log(detail.counts.fejl) })`

  test.each(Object.keys(RESOLUTIONS) as (keyof typeof RESOLUTIONS)[])(
    'are understood by a strict project, with every declaration checked: %s',
    (resolution) => {
      const file = project.write('main.ts', consumer)
      expect(problemsOf(strictProgram([file], resolution))).toEqual([])
    },
  )

  test('are understood where modules are required', () => {
    const file = project.write(
      'main.cts',
      `import modtagelse = require('modtagelse')
       import type { Straksmatch } from 'modtagelse/types'
       const draft: Partial<Straksmatch> = {}
       const report: modtagelse.Report = modtagelse.validate(draft)
       export = report`,
    )
    expect(problemsOf(strictProgram([file], 'nodenext'))).toEqual([])
  })

  test('are right in every mode there is, says attw', async () => {
    const analysis = await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(tarball))),
    )
    expect(analysis.types && analysis.problems).toEqual([])
  })
})

test('publint has nothing to say', async () => {
  const bytes = new Uint8Array(readFileSync(tarball))
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer } })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
})
