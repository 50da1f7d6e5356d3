import { pathToFileURL } from 'node:url'
import { registerSchema, validate } from '@hyperjump/json-schema/draft-04'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { applyFixes, codes, validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { shownText } from '../../src/cli/shown-text.ts'
import { encodings } from '../decoding/bytes.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { modtagelse } from './command-line.ts'

const asOf = AS_OF

/** Two files, one with a name that means something to some formats, and one with what XML cannot hold. */
const files: Readonly<Record<string, string>> = {
  'kladde.json':
    '{\n  "registreringstype": "oplysning",\n  "dato": "2008-10-16",\n  "kilde": "borgeren",\n  "tekst": ""\n}\n',
  'fin.json':
    '{"registreringstype":"oplysning","dato":"2008-09-16","kilde":"borgeren","tekst":"Har fået kørekort."}',
  'a,b: 100%.json': '{"registreringstype":"cv-godkendelse"}',
  'æ & <ø>.json':
    '{"registreringstype":"fravær","aarsag":"Sygdom","fra":"2008-09-08","registreretI":"T<&\\u0001\\">"}',
}
const names = Object.keys(files)

const folder = temporaryFolder('formats')
for (const [name, text] of Object.entries(files)) folder.write(name, text)

const written = (format: string, ...more: string[]) =>
  modtagelse(['validate', ...names, '--as-of', asOf, '--format', format, ...more], '', folder.path)

/** Each finding as the engine gives it, with the name of its file; what nobody would see of a message is written out. */
const findings = Object.entries(files).flatMap(([file, text]) =>
  validateText(text, { asOf }).findings.map((finding) => ({
    file,
    ...finding,
    message: shownText(finding.message),
  })),
)

describe.concurrent('--format ndjson', () => {
  test('writes one finding a line, with the name of its file', async () => {
    const { exitCode, stdout, stderr } = await written('ndjson')
    expect(stdout.endsWith('\n')).toBe(true)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(findings)
    expect([exitCode, stderr]).toEqual([1, ''])
  })

  test('writes nothing where there is nothing to find', async () => {
    const run = await modtagelse(['validate', '--format', 'ndjson'], files['fin.json'])
    expect(run).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })
})

test('--format github writes a workflow command a finding, at its place', async () => {
  const { exitCode, stdout, stderr } = await written('github')
  const [warning, empty, missing, reason, system] = findings.map(({ message }) => message)
  expect(stdout.split('\n')).toEqual([
    `::warning file=kladde.json,line=3,endLine=3,col=11,endColumn=23,title=dato-i-fremtiden::${warning} (Vores eget felt)`,
    `::error file=kladde.json,line=5,endLine=5,col=12,endColumn=14,title=tom-tekst::${empty} (Vores eget felt)`,
    `::error file=a%2Cb%3A 100%25.json,line=1,endLine=1,col=1,endColumn=2,title=mangler::${missing} (Kilde 3.4.1)`,
    `::error file=æ & <ø>.json,line=1,endLine=1,col=40,endColumn=48,title=ugyldig-vaerdi::${reason} (Kilde 3.7.1)`,
    `::error file=æ & <ø>.json,line=1,endLine=1,col=83,endColumn=97,title=ugyldig-vaerdi::${system} (Vores eget felt)`,
    '',
  ])
  expect([exitCode, stderr]).toEqual([1, ''])
})

describe.concurrent('--format sarif', () => {
  const log = async () => JSON.parse((await written('sarif')).stdout) as Log

  test('keeps to the schema of SARIF 2.1.0', async () => {
    // One pattern of the schema has a bracket too many, which a strict reader of patterns does not take.
    const mended = JSON.stringify(sarifSchema).replaceAll('{2}]?$', '{2}$')
    registerSchema(JSON.parse(mended) as Parameters<typeof registerSchema>[0])
    const isSarif = await validate(sarifSchema.id)
    const written = await log()
    expect(isSarif(written as never)).toEqual({ valid: true })
    const [run] = written.runs
    expect(
      isSarif({ ...written, runs: [{ ...run, results: [{ level: 'fejl' }] }] } as never).valid,
    ).toBe(false)
  })

  test('has a result for each finding, at its place in its file', async () => {
    const [run] = (await log()).runs
    const uris = [
      'kladde.json',
      'fin.json',
      'a%2Cb%3A%20100%25.json',
      '%C3%A6%20%26%20%3C%C3%B8%3E.json',
    ]
    expect(run?.artifacts?.map(({ location }) => location?.uri)).toEqual(uris)
    expect(run?.results).toHaveLength(findings.length)
    run?.results?.forEach((result, index) => {
      const { file, code, message, range } = findings[index]!
      const place = result.locations?.[0]?.physicalLocation
      expect([result.ruleId, result.message.text]).toEqual([code, message])
      expect(run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(code)
      expect(place?.artifactLocation).toEqual({
        uri: uris[names.indexOf(file)],
        uriBaseId: '%SRCROOT%',
        index: names.indexOf(file),
      })
      expect(place?.region).toMatchObject({
        startLine: range?.start.line,
        startColumn: range?.start.column,
        endColumn: range?.end.column,
        charOffset: range?.start.offset,
      })
    })
  })

  test('knows every code there is', async () => {
    const rules = (await log()).runs[0]?.tool.driver.rules
    expect(rules?.map(({ id }) => id)).toEqual(codes.map(({ code }) => code))
  })

  test('has the fixes, which do what the engine would do', async () => {
    const [name = ''] = names.slice(-1)
    const text = files[name] ?? ''
    const edits = (await log()).runs[0]?.results
      ?.flatMap(({ fixes = [] }) => fixes)
      .flatMap(({ artifactChanges: [change] }) => change?.replacements ?? [])
    expect(edits).toHaveLength(1)
    const [{ deletedRegion = {}, insertedContent = {} } = {}] = edits ?? []
    const { charOffset = 0, charLength = 0 } = deletedRegion
    expect(
      text.slice(0, charOffset) +
        (insertedContent.text ?? '') +
        text.slice(charOffset + charLength),
    ).toBe(applyFixes(text, validateText(text, { asOf })))
  })

  test('has the places and the encoding of a file, in which a byte order mark is no character', async () => {
    const text = '{"registreringstype":"fravær","aarsag":"Sygdom"}\n'
    const names = {
      'UTF-8': 'UTF-8',
      'UTF-8 with a mark': 'UTF-8',
      'UTF-16': 'UTF-16LE',
      'UTF-16 with a mark': 'UTF-16LE',
      'UTF-16, the other order': 'UTF-16BE',
      'UTF-16, the other order, with a mark': 'UTF-16BE',
      'Windows-1252': 'windows-1252',
    }
    for (const [name, asBytes] of Object.entries(encodings)) {
      const run = await modtagelse(['validate', '-', '--format', 'sarif'], asBytes(text))
      const [{ artifacts, results = [] } = {}] = (JSON.parse(run.stdout) as Log).runs
      expect(artifacts?.map(({ encoding }) => encoding)).toEqual([
        names[name as keyof typeof names],
      ])
      const region = results.find(({ ruleId }) => ruleId === 'ugyldig-vaerdi')?.locations?.[0]
        ?.physicalLocation?.region
      const charOffset = text.indexOf('"Sygdom"')
      expect(region).toMatchObject({ charOffset, startLine: 1, startColumn: charOffset + 1 })
    }
  })

  test('names a file outside of the working folder by its whole address', async () => {
    const run = await modtagelse(['validate', folder.at('fin.json'), '--format', 'sarif'])
    const uri = (JSON.parse(run.stdout) as Log).runs[0]?.artifacts?.[0]?.location?.uri
    expect(uri).toBe(pathToFileURL(folder.at('fin.json')).href)
  })
})

test.each(['sarif', 'junit', 'github', 'ndjson', 'json', 'text'])(
  'one file that cannot be read leaves the others checked, in %s too',
  async (format) => {
    const all = ['validate', 'fin.json', 'væk.json', 'kladde.json']
    const run = await modtagelse([...all, '--as-of', asOf, '--format', format], '', folder.path)
    expect(run.stdout).toContain(findings[1]?.message)
    if (format !== 'json') expect(run.stdout).toMatch(/v(?:æ|%C3%A6)k\.json/)
    expect(run.stderr).toBe('modtagelse: kan ikke læse væk.json: filen findes ikke\n')
    expect(run.exitCode).toBe(2)
  },
)

test('--quiet is not quiet about a file that could not be read', async () => {
  const asked = ['validate', 'fin.json', 'væk.json', '--as-of', asOf, '--quiet']
  const run = await modtagelse([...asked, '--format', 'github'], '', folder.path)
  expect(run.stdout).toBe('::error file=væk.json::kan ikke læse væk.json: filen findes ikke\n')
  expect(run.exitCode).toBe(2)
})

test('--format junit writes a suite for each file and a test for each registration', async () => {
  const { exitCode, stdout, stderr } = await written('junit')
  const [warning, empty, missing, reason, system] = findings.map(({ message }) => inXml(message))
  expect(stdout).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="modtagelse" tests="4" failures="3" errors="0">
  <testsuite name="kladde.json" tests="1" failures="1" errors="0">
    <testcase name="registrering 1, oplysning, linje 1" classname="kladde.json" file="kladde.json" line="1">
      <failure type="tom-tekst" message="${empty}">5:12 ${empty} (Vores eget felt · tom-tekst)</failure>
      <system-out>Advarsel 3:11 ${warning} (Vores eget felt · dato-i-fremtiden)</system-out>
    </testcase>
  </testsuite>
  <testsuite name="fin.json" tests="1" failures="0" errors="0">
    <testcase name="registrering 1, oplysning, linje 1" classname="fin.json" file="fin.json" line="1"/>
  </testsuite>
  <testsuite name="a,b: 100%.json" tests="1" failures="1" errors="0">
    <testcase name="registrering 1, cv-godkendelse, linje 1" classname="a,b: 100%.json" file="a,b: 100%.json" line="1">
      <failure type="mangler" message="${missing}">1:1 ${missing} (Kilde 3.4.1 · mangler)</failure>
    </testcase>
  </testsuite>
  <testsuite name="æ &amp; &lt;ø&gt;.json" tests="1" failures="1" errors="0">
    <testcase name="registrering 1, fravær, linje 1" classname="æ &amp; &lt;ø&gt;.json" file="æ &amp; &lt;ø&gt;.json" line="1">
      <failure type="ugyldig-vaerdi" message="2 fejl. Den første: ${reason}">1:40 ${reason} (Kilde 3.7.1 · ugyldig-vaerdi)
1:83 ${system} (Vores eget felt · ugyldig-vaerdi)</failure>
    </testcase>
  </testsuite>
</testsuites>
`)
  expect([exitCode, stderr]).toEqual([1, ''])
})

test('--format junit has a test for a text in which no registration was read', async () => {
  const { stdout } = await modtagelse(['validate', '--format', 'junit'], '')
  expect(stdout).toContain('<testcase name="læsning" classname="standardinput">')
  expect(stdout).toContain('<failure type="tomt"')
})

/** A text as XML holds it: what means something to it in other words, and what it cannot hold written out. */
const inXml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u0001', '\\x01')
