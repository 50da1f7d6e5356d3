/**
 * Hands reports of the built command line to programs that read such reports, and holds what they make of them. Outside of
 * the tests, because it fetches the programs: `npm run build && node tests/cli/readers/run.ts`. Needs Linux on x64, and
 * Debian's python3-junitparser. Ends with 1 when a reader sees something else than we mean.
 *
 * With a folder as its argument, the programs are fetched into that, and stay there.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Log } from 'sarif'

const READERS = [
  '@microsoft/sarif-multitool-linux@5.7.0',
  '@security-alert/sarif-to-markdown@1.11.1',
  'junit-to-ctrf@0.0.14',
  'junit2json@4.0.0',
  'xunit-viewer@10.6.1',
]

const folder = mkdtempSync(join(tmpdir(), 'modtagelse-readers-'))
const programs = process.argv[2] ?? join(folder, 'programs')
const cli = fileURLToPath(new URL('../../../dist/package/cli.js', import.meta.url))

/** Runs a program in the folder of the drafts. */
function run(file: string, args: readonly string[], cwd = folder) {
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', NO_COLOR: '1' }
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const { error, status, stdout, stderr } = spawnSync(file, args, options)
  if (error) throw error
  return { status, stdout, all: stdout + stderr }
}

const inPrograms = (path: string) => join(programs, 'node_modules', path)

/** Writes the report of files, and gives its name. */
function report(format: string, ...files: string[]): string {
  const name = `report.${format}`
  const asked = ['validate', ...files, '--as-of', '2008-11-10', '--format', format]
  const { stdout } = run(process.execPath, [cli, ...asked])
  writeFileSync(join(folder, name), stdout)
  return name
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')

// Drafts whose characters are counted in more ways than one.
const draft = (line: string) =>
  `{"registreringstype":"straksmatch","bemaerkninger":"😀\u2028${'æ'.repeat(3000)}",${line}"sagstype":"Anden sag",${line}"samtaletype":"1. Henvendelse"}`
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
const texts: Readonly<Record<string, string>> = {
  'lf.json': draft('\n'),
  'crlf, mark.json': draft('\r\n'),
  'cr, mærke.json': draft('\r'),
  'utf-16.json': draft('\n'),
  'utf-16 be.json': draft('\r\n'),
  // Long enough to be read as a stream.
  'lang.ndjson': `${draft('')}\r\n`.repeat(100),
}
const written: Readonly<Record<string, string | Buffer>> = {
  ...texts,
  'crlf, mark.json': `\uFEFF${draft('\r\n')}`,
  'cr, mærke.json': `\uFEFF${draft('\r')}`,
  'utf-16.json': utf16(draft('\n')),
  'utf-16 be.json': utf16(draft('\r\n')).swap16(),
  'lang.ndjson': `\uFEFF${texts['lang.ndjson'] ?? ''}`,
  'styret.json': `{"registreringstype":"straksmatch","sagstype":"a\\u0001b\\u001b[31m\\ufffd","e\\u0007f\\u202e":1,"[klik](https://eksempel.invalid)":2,"{0}":3}`,
  'fin.json':
    '{"registreringstype":"oplysning","dato":"2008-09-16","kilde":"borgeren","tekst":"Har fået kørekort."}',
  'advarsel.json':
    '{"registreringstype":"oplysning","dato":"2008-12-16","kilde":"borgeren","tekst":"Søger job."}',
}
const faultyTexts = Object.keys(texts)
const all = [...Object.keys(written), 'væk.json']

const checks: Readonly<Record<string, () => void>> = {
  'sarif-multitool validate: no errors and no warnings'() {
    const asked = ['validate', report('sarif', ...all), '--rule-kind', 'Sarif;Ghas']
    const { all: said } = run(multitool, asked)
    assert.match(said, /Analysis completed successfully/)
    assert.deepEqual(said.match(/.*: (?:error|warning) .*/g) ?? [], [])
  },
  'sarif-multitool rewrite: the snippet of each place is what stands there'() {
    const asked = ['rewrite', report('sarif', ...faultyTexts), '--output', 'snippets.sarif']
    run(multitool, [...asked, '--insert', 'RegionSnippets'])
    const [{ results = [] } = {}] = (JSON.parse(read('snippets.sarif')) as Log).runs
    assert(results.length > 500)
    for (const { locations: [place] = [] } of results) {
      const { artifactLocation: { uri = '' } = {}, region } = place?.physicalLocation ?? {}
      const text = texts[decodeURIComponent(uri)] ?? ''
      const { charOffset = -1, charLength = 0, snippet } = region ?? {}
      assert.equal(snippet?.text, text.slice(charOffset, charOffset + charLength), uri)
      assert.match(snippet.text ?? '', /^(?:\{|"Anden sag"|"1\. Henvendelse")$/)
    }
  },
  'sarif-to-markdown: writes Danish, and no link of a draft'() {
    writeFileSync(
      join(programs, 'to-markdown.mjs'),
      `import { sarifToMarkdown } from '@security-alert/sarif-to-markdown'
       import { readFileSync } from 'node:fs'
       const log = JSON.parse(readFileSync(process.argv[2], 'utf8'))
       const asked = { owner: 'o', repo: 'r', branch: 'b', sourceRoot: '' }
       for (const { body } of sarifToMarkdown(asked)(log)) console.log(body)`,
    )
    const sarif = join(folder, report('sarif', 'styret.json', 'væk.json'))
    const { stdout } = run(process.execPath, [join(programs, 'to-markdown.mjs'), sarif])
    assert.match(stdout, /`Feltet Stamdata er ikke udfyldt\. .* når registreringen er komplet\.`/)
    assert.doesNotMatch(stdout, /\[klik\]\(/)
  },
  'xunit-viewer: reads UTF-8, and shows numbers, warnings and what could not be read'() {
    const asked = ['-r', report('junit', 'styret.json', 'advarsel.json', 'væk.json')]
    const viewer = inPrograms('.bin/xunit-viewer')
    const { status, stdout } = run(viewer, [...asked, '-c', '-o', 'page.html'])
    assert.equal(status, 0)
    assert.match(stdout, /- [0-9]+ fejl\. Den første: Feltet Samtaletype mangler\./)
    assert.match(stdout, /- Advarsel 1:41 Dato ligger efter den dag/)
    assert.match(stdout, /- kan ikke læse væk\.json: filen findes ikke/)
    assert(stdout.includes(String.raw`"a\x01b\x1B[31m\uFFFD"`))
  },
  'junit-to-ctrf: counts and shows the same'() {
    run(inPrograms('.bin/junit-to-ctrf'), [report('junit', ...all), '-o', 'ctrf.json'])
    const { results } = JSON.parse(read('ctrf.json')) as Ctrf
    const { tests, passed, failed } = results.summary
    assert.deepEqual({ tests, passed, failed }, { tests: 109, passed: 2, failed: 107 })
    const of = (name: string) => results.tests.find(({ filePath }) => filePath === name)
    assert.match(of('styret.json')?.message ?? '', /^[0-9]+ fejl\. Den første: /)
    assert.match(of('advarsel.json')?.stdout?.[0] ?? '', /^Advarsel /)
    assert.equal(of('væk.json')?.message, 'kan ikke læse væk.json: filen findes ikke')
  },
  'junit2json: counts the same'() {
    const { stdout } = run(inPrograms('.bin/junit2json'), [report('junit', ...all)])
    const { tests, failures, errors } = JSON.parse(stdout) as Counts
    assert.deepEqual({ tests, failures, errors }, { tests: 109, failures: 106, errors: 1 })
  },
  'junitparser: counts the same, and finds each in the suites'() {
    const script = `
import json, sys
from junitparser import JUnitXml
xml = JUnitXml.fromfile(sys.argv[1])
told = [xml.tests, xml.failures, xml.errors]
xml.update_statistics()
print(json.dumps([told, [xml.tests, xml.failures, xml.errors]]))`
    const { stdout } = run('/usr/bin/python3', ['-c', script, report('junit', ...all)])
    const counts = [109, 106, 1]
    assert.deepEqual(JSON.parse(stdout), [counts, counts])
  },
}

interface Counts {
  tests: number
  failures: number
  errors: number
}

interface Ctrf {
  results: {
    summary: { tests: number; passed: number; failed: number }
    tests: { filePath: string; message?: string; stdout?: string[] }[]
  }
}

const multitool = inPrograms('@microsoft/sarif-multitool-linux/Sarif.Multitool')

try {
  mkdirSync(programs, { recursive: true })
  writeFileSync(join(programs, 'package.json'), '{}')
  const install = ['install', '--silent', '--no-save', '--no-audit', '--no-fund', ...READERS]
  assert.equal(run('npm', install, programs).status, 0, 'the readers could not be fetched')
  for (const [name, content] of Object.entries(written)) writeFileSync(join(folder, name), content)
  for (const [name, check] of Object.entries(checks)) {
    try {
      check()
      process.stdout.write(`ok      ${name}\n`)
    } catch (error) {
      process.exitCode = 1
      process.stdout.write(`NOT OK  ${name}\n${String(error).slice(0, 2000)}\n`)
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
