import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import runs from '../../src/components/vendors/runs.json' with { type: 'json' }
import { openEmbedded } from '../browser/embedded.ts'
import { builtPackage } from '../built/package.ts'
import { builtSite } from '../built/site.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { codeOfPage, shownCode } from './code-of-page.ts'

const PAGE = '/leverandoerer/'
const published = (name: string) => join(builtSite, 'schemas/v1', name)
const readJson = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>

/** A folder as a vendor has it who followed the page: the code, the bundle, Ajv and the package. */
const folder = temporaryFolder('vendor')
const { at } = folder
const snippets = new URL('../../src/components/vendors/snippets/', import.meta.url)
const registration = () => shownCode(PAGE, 'registrering.json')

beforeAll(() => {
  mkdirSync(at('node_modules'))
  symlinkSync(builtPackage, at('node_modules/modtagelse'))
  symlinkSync(
    fileURLToPath(new URL('../../node_modules/ajv', import.meta.url)),
    at('node_modules/ajv'),
  )
  mkdirSync(at('node_modules/.bin'))
  symlinkSync(join(builtPackage, 'cli.js'), at('node_modules/.bin/modtagelse'))
  copyFileSync(published('straksmatch.bundle.json'), at('straksmatch.bundle.json'))
  for (const name of ['tjek.mjs', 'pakke.mjs', 'kommando.sh'])
    folder.write(name, shownCode(PAGE, name))
})

/** Runs what the page shows, with a registration in its file. @returns what it wrote, and how it ended */
function run(program: string, name: string, draft: string): { out: string; code: number } {
  folder.write('registrering.json', draft)
  // The Node of this run, whatever else is on the machine.
  const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter)
  try {
    const out = execFileSync(program, [name], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...process.env, PATH, npm_config_offline: 'true' },
    })
    return { out, code: 0 }
  } catch (error) {
    const { stdout, status } = error as { stdout: string; status: number }
    return { out: stdout, code: status }
  }
}

const wrong = () => JSON.stringify({ ...(JSON.parse(registration()) as object), sagstype: 'andet' })

describe('the code of the page', () => {
  test('checks a registration with Ajv', () => {
    expect(run(process.execPath, 'tjek.mjs', registration()).out).toBe('OK\n')
    expect(run(process.execPath, 'tjek.mjs', wrong()).out).toMatch(/^\/sagstype must be equal/)
  })

  test('checks a registration with the package', () => {
    expect(run(process.execPath, 'pakke.mjs', registration()).out).toBe('true\n')
    expect(run(process.execPath, 'pakke.mjs', wrong()).out).toMatch(
      /^false\nerror ugyldig-vaerdi \/sagstype /,
    )
  })

  test('checks a registration on the command line', () => {
    expect(run('sh', 'kommando.sh', registration())).toMatchObject({ code: 0 })
    const { out, code } = run('sh', 'kommando.sh', wrong())
    expect(code).toBe(1)
    expect(out).toContain('ugyldig-vaerdi')
  })

  test('is the same in English', () => {
    const danish = new Map(codeOfPage(PAGE).map(({ title, text }) => [title, text]))
    const english = codeOfPage('/en/')
    expect(english.length).toBeGreaterThan(10)
    const ofFiles = english.filter(({ title }) => !title.startsWith('Ajv'))
    expect(ofFiles.filter(({ title, text }) => danish.get(title) !== text)).toEqual([])
  })

  test('is all shown, each with a word on whether it was run', () => {
    const shown = codeOfPage(PAGE).filter(({ title }) => !/^registrering\.json$|^Ajv/.test(title))
    expect(shown.map(({ title }) => title).sort()).toEqual(readdirSync(snippets).sort())
    const unsaid = shown.filter(({ note }) => !/^(?:Køres af en test|Kørt \d|Ikke kørt)/.test(note))
    expect(unsaid).toEqual([])
  })

  test('names the version of Ajv that these tests run', () => {
    expect(shownCode(PAGE, 'hent.sh')).toContain(`ajv@${packageJson.devDependencies.ajv}`)
    const { note } = codeOfPage(PAGE).find(({ title }) => title === 'tjek.mjs')!
    expect(note).toBe(`Køres af en test med ajv ${packageJson.devDependencies.ajv}.`)
  })

  test('installs the package from where the site offers it', () => {
    const { path } = readJson(join(builtSite, 'pakke/index.json'))
    const installs = codeOfPage(PAGE).flatMap(
      ({ text }) => text.match(/npm install \S*modtagelse\S*/g) ?? [],
    )
    expect(installs.map((install) => new URL(install.split(' ').at(-1)!).pathname)).toEqual([path])
  })

  test.each(Object.entries(runs))('was run by hand as it stands: %s', (name, { sha256 }) => {
    const now = createHash('sha256')
      .update(readFileSync(new URL(name, snippets)))
      .digest('hex')
    expect(now, 'changed since: run node tests/vendors/try-snippets.ts').toBe(sha256)
  })
})

describe('the first errors that the page names are those that come', () => {
  const named = codeOfPage(PAGE).filter(({ title }) => title.startsWith('Ajv'))
  const bundle = () => readJson(published('straksmatch.bundle.json'))
  const messageOf = (compile: () => unknown): string => {
    try {
      compile()
    } catch (error) {
      return (error as Error).message
    }
    return ''
  }

  test.each([
    [
      'no schema with key or ref "https://json-schema.org/draft/2020-12/schema"',
      () => new Ajv().compile(bundle()),
    ],
    ['unknown format "date" ignored in schema', () => new Ajv2020().compile(bundle())],
    [
      "can't resolve reference faelles.schema.json#/$defs/",
      () =>
        new Ajv2020({ validateFormats: false }).compile(
          readJson(published('straksmatch.schema.json')),
        ),
    ],
  ])('%s', (message, compile) => {
    expect(messageOf(compile)).toContain(message)
    expect(named.map(({ text }) => text)).toContain(message)
  })

  test('the split form works with its shared parts', () => {
    const ajv = new Ajv2020({ validateFormats: false })
    ajv.addSchema(readJson(published('faelles.schema.json')))
    const validate = ajv.compile(readJson(published('straksmatch.schema.json')))
    expect(validate(JSON.parse(registration()))).toBe(true)
  })
})

describe('the code to embed', () => {
  const embedded = openEmbedded()

  test('puts the validator into a page of somebody else', async () => {
    const body = shownCode(PAGE, 'indlejr.html').replace(
      /src="[^"]*(?=\/widget\/)/,
      `src="${embedded.site.origin}`,
    )
    await embedded.open(embedded.foreign.put({ body }))
    const box = embedded.page.locator('modtagelse-validator textarea').first()
    await box.fill(registration())
    await embedded.page.getByText('Ingen fejl').first().waitFor()
    await box.fill(wrong())
    await embedded.page.getByText('Sagstype').first().waitFor()
    const report = await embedded.page.evaluate(() =>
      document.querySelector('modtagelse-validator')!.validate(),
    )
    expect(report?.findings.map(({ code }) => code)).toContain('ugyldig-vaerdi')
  })
})
