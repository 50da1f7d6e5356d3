import { pathToFileURL } from 'node:url'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'

import type { Answer, FileReport } from '../../src/cli/file-report.ts'
import { formatters, type Formatter, type ReportFormat } from '../../src/cli/formatters/index.ts'
import { shownReport } from '../../src/cli/shown-report.ts'
import { validateText, type Finding, type Report } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { fravaer, ndjson } from '../fixtures/registrations.ts'

const sound: FileReport = {
  file: 'fin.json',
  report: validateText(ndjson([fravaer()]), { asOf: AS_OF }),
}
const faulty: FileReport = {
  file: 'fejl.json',
  report: validateText(ndjson([fravaer({ aarsag: 'Sygdom' })]), { asOf: AS_OF }),
}

/** An answer as a format writes it. */
async function written(
  format: ReportFormat,
  reports: readonly FileReport[],
  more: Partial<Answer> = {},
): Promise<string> {
  const write: Formatter = await formatters[format]()
  const areSeveral = reports.length > 1
  const answer = { reports: reports.map(shownReport), unchecked: [], areSeveral, ...more }
  return [...write(answer)].join('')
}

const sarif = async (...asked: [readonly FileReport[], Partial<Answer>?]) =>
  (JSON.parse(await written('sarif', ...asked)) as Log).runs[0]!

/** The faulty file, with something else in what is found. */
const changed = (change: Partial<Finding>): FileReport => {
  const [finding] = faulty.report.findings
  return { ...faulty, report: { ...faulty.report, findings: [{ ...finding!, ...change }] } }
}

test('JSON is the report of one file, and a list of those of several', async () => {
  expect(JSON.parse(await written('json', [sound]))).toEqual(sound.report)
  expect(JSON.parse(await written('json', [sound, faulty]))).toEqual([sound.report, faulty.report])
  expect(await written('json', [], { areSeveral: true })).toBe('[]\n')
})

test('JSON is laid out as it is elsewhere, for one file and for several', async () => {
  const laidOut = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  expect(await written('json', [faulty])).toBe(laidOut(faulty.report))
  const both = [sound, faulty, { ...sound, report: { ...sound.report, records: [] } }]
  expect(await written('json', both)).toBe(laidOut(both.map(({ report }) => report)))
})

test.each([
  [undefined, 'fin.json: læst som fravær, kladde, 1 registrering\n'],
  [1, 'fin.json: læst som fravær, kladde, 1 registrering; 1 linje er ikke læst\n'],
  [1200, 'fin.json: læst som fravær, kladde, 1 registrering; 1.200 linjer er ikke læst\n'],
])('the heading of a text says how much was not read: %s lines', async (lines, heading) => {
  const passedOver = lines === undefined ? {} : { passedOver: { lines, ranges: [] } }
  const report = { ...sound.report, ...passedOver }
  expect(await written('text', [{ ...sound, report }])).toContain(heading)
})

test('below the heading of a text it says which lines were not read', async () => {
  const rangeOf = (line: number) => {
    const place = { line, column: 1, offset: 0 }
    return { start: place, end: place }
  }
  const passedOver = { lines: 4, ranges: [1, 3, 4, 9].map(rangeOf) }
  const report = { ...sound.report, passedOver }
  expect(await written('text', [{ ...sound, report }])).toContain(
    '4 linjer er ikke læst\nIkke læst: linje 1, 3-4 og 9.\n',
  )
})

test('where nothing was found, nothing is written a finding', async () => {
  expect([await written('ndjson', [sound]), await written('github', [sound])]).toEqual(['', ''])
})

test('a finding has its line, whatever stands in its message', async () => {
  const withBreak = changed({ message: 'Linje\r\nog linje, 5 %: nu' })
  expect((await written('ndjson', [withBreak, faulty])).match(/\n/g)).toHaveLength(2)
  const lines = (await written('github', [withBreak, faulty])).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toContain('::Linje\\r\\nog linje, 5 %25: nu (Kilde 3.7.1)')
})

test('a finding without a place has none in any format', async () => {
  const [whole] = [changed({ range: undefined as never })]
  expect(await written('github', [whole])).toBe(
    `::error file=fejl.json,title=ugyldig-vaerdi::${whole.report.findings[0]!.message} (Kilde 3.7.1)\n`,
  )
  expect(await written('sarif', [whole])).not.toContain('"region"')
  expect(await written('junit', [whole])).toContain('failures="1"')
})

describe('what would steer a terminal or turn the writing round is written out', () => {
  const hostile = 'a\u0001b\u001B[31mc\u009B2Jd\u007Fe\u202Ef\u2066g\u2028h\u200Bi\uFEFFj\uFFFEk'
  const about: FileReport = {
    ...changed({ message: `Værdien "${hostile}" kendes ikke.`, path: `/${hostile}` }),
    file: `${hostile}.json`,
    document: {
      sheets: [hostile],
      notes: [hostile],
      cellAt: () => hostile,
      rowAt: () => hostile,
    },
  }
  const unchecked = [{ file: hostile, why: `kan ikke læse ${hostile}`, isFailure: false }]
  const formats = Object.keys(formatters) as ReportFormat[]

  test.each(formats)('in %s', async (format) => {
    const { document: _none, ...ofText } = about
    const text = await written(format, [about, ofText], { unchecked })
    expect(text.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Zl}\p{Zp}\u200B\uFEFF]|\p{Bidi_Control}/u,
    )
    if (format === 'text') expect(text).toContain(String.raw`"a\x01b\x1B[31mc\x9B2Jd\x7Fe\u202Ef`)
  })

  test('and read from JSON a name and a pointer are what they were', async () => {
    const [line = ''] = (await written('ndjson', [about])).split('\n')
    expect(JSON.parse(line)).toMatchObject({ file: about.file, path: `/${hostile}` })
    expect(line).toContain(String.raw`/a\u0001b\u001b[31mc\u009b2Jd\u007fe\u202ef`)
  })

  test('what some readers of JUnit stumble over is written out as well', async () => {
    const lost = changed({ message: 'Værdien "kontanthj\uFFFDlp\uFFFF" kendes ikke.' })
    expect(await written('junit', [lost])).toContain(String.raw`kontanthj\uFFFDlp\uFFFF&quot;`)
  })
})

test('the same report is shown where there is nothing to write out', () => {
  expect(shownReport(faulty)).toBe(faulty)
})

describe('a file that was not checked is told in', () => {
  const unchecked = [
    { file: 'væk.json', why: 'kan ikke læse væk.json: filen findes ikke', isFailure: false },
    { file: 'stor.ndjson', why: 'stor.ndjson blev ikke tjekket', isFailure: true },
  ]
  const more = { unchecked, areSeveral: true }

  test('SARIF, as a notification of a run that did not succeed', async () => {
    const { invocations = [], artifacts = [], results } = await sarif([sound], more)
    expect(invocations).toHaveLength(1)
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: unchecked.map(({ why }) => ({
        level: 'error',
        message: { text: why },
      })),
    })
    const places = invocations[0]?.toolExecutionNotifications?.map(
      ({ locations: [place] = [] }) => place?.physicalLocation?.artifactLocation,
    )
    expect(places?.map((place) => artifacts[place?.index ?? -1]?.location?.uri)).toEqual([
      'v%C3%A6k.json',
      'stor.ndjson',
    ])
    expect(results).toEqual([])
    const [whole] = (await sarif([sound])).invocations ?? []
    expect(whole).toEqual({ executionSuccessful: true })
  })

  test('JUnit, as a test with an error', async () => {
    const text = await written('junit', [sound], more)
    expect(text).toContain('<testsuites name="modtagelse" tests="3" failures="0" errors="2">')
    expect(text).toContain(`  <testsuite name="væk.json" tests="1" failures="0" errors="1">
    <testcase name="læsning" classname="væk.json" file="væk.json">
      <error type="ikke-tjekket" message="${unchecked[0]!.why}">${unchecked[0]!.why}</error>
    </testcase>
  </testsuite>`)
    expect(text).toContain('<error type="programmet-fejlede"')
  })

  test('the commands of GitHub', async () => {
    expect(await written('github', [sound], more)).toBe(
      '::error file=væk.json::kan ikke læse væk.json: filen findes ikke\n' +
        '::error file=stor.ndjson::stor.ndjson blev ikke tjekket\n',
    )
  })

  test('NDJSON, on a line without a code', async () => {
    const lines = (await written('ndjson', [faulty], more)).trimEnd().split('\n')
    expect(lines.slice(1).map((line): unknown => JSON.parse(line))).toEqual(
      unchecked.map(({ file, why }) => ({ file, notChecked: why })),
    )
  })

  test('text, below the others; alone it has nothing to say', async () => {
    expect(await written('text', [sound], more)).toMatch(
      /\n\n2 filer er ikke tjekket: væk\.json, stor\.ndjson\n$/,
    )
    expect(await written('text', [], more)).toBe('')
  })

  test('JSON by no report', async () => {
    expect(JSON.parse(await written('json', [sound], more))).toEqual([sound.report])
    expect(await written('json', [], { ...more, areSeveral: false })).toBe('')
  })
})

describe('a message of SARIF', () => {
  const textOf = async (message: string) =>
    (await sarif([changed({ message })])).results?.[0]?.message.text

  test.each([
    ['has no link', '"[klik](https://eksempel.invalid)"', '"\\[klik\\](https://eksempel.invalid)"'],
    ['has no link, whatever stands in it', '[[a]](1) [b]', '\\[\\[a\\]\\](1) \\[b\\]'],
    ['has nothing to be filled in', '"{0}" og {12}', '"{{0}}" og {{12}}'],
    ['keeps brackets that mean nothing', 'Her mangler } eller ].', 'Her mangler } eller ].'],
  ])('%s', async (_, message, text) => {
    expect(await textOf(message)).toBe(text)
  })

  test('is escaped in the title of a fix as well', async () => {
    const fix = { title: 'Ret til [a](b)', edits: [] }
    const { results = [] } = await sarif([changed({ fix })])
    expect(results[0]?.fixes?.[0]?.description?.text).toBe('Ret til \\[a\\](b)')
  })
})

describe('a rule of SARIF', () => {
  const rules = async () => (await sarif([sound])).tool.driver.rules ?? []

  test('says what its page says, and where that is', async () => {
    const rule = (await rules()).find(({ id }) => id === 'forloeb-ydelse-for-sent')
    expect(rule?.shortDescription?.text).toBe('Ydelsesafgørelsen er ikke truffet i tide')
    expect(rule?.fullDescription?.text).toMatch(/^Koden kommer, når .* se fortolkning F23\./)
    expect(rule?.helpUri).toBe('http://localhost:4321/regler/forloeb-ydelse-for-sent/')
    const { text = '', markdown = '' } = rule?.help ?? {}
    expect(text).toContain('\n- Før 1. oktober 2008: 10 dage.\n')
    expect(markdown).toContain('\n- **Før 1. oktober 2008:** 10 dage.\n')
    expect(markdown).toContain('[fortolkning F23](http://localhost:4321/fortolkninger/#F23)')
    for (const told of [text, markdown]) {
      expect(told).toMatch(/\bHvorfor:.* \(kilde 3\.3\.1\)/s)
      expect(told).toContain('Sådan rettes det:')
    }
  })

  test('has texts without marks, links to nowhere or talk of examples, whatever its code', async () => {
    const all = await rules()
    expect(all.length).toBeGreaterThan(50)
    for (const { fullDescription, help, helpUri } of all) {
      for (const text of [fullDescription?.text, help?.text]) {
        expect(text).toMatch(/^[^\n]+\.\n?/)
        expect(text).not.toMatch(/`|\*\*|\]\(|<|Eksemplerne/)
      }
      expect(fullDescription?.text).not.toContain('\n')
      expect(help?.markdown).not.toMatch(/\]\((?!https?:)/)
      expect(new URL(helpUri ?? '').pathname).toMatch(/^\/regler\/[a-z0-9-]+\/$/)
    }
  })
})

describe('where a file is, in SARIF:', () => {
  const placeOf = async (file: string) => {
    const { artifacts, results, originalUriBaseIds } = await sarif([{ ...faulty, file }])
    const place = artifacts?.[0]?.location
    expect(results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      ...place,
      index: 0,
    })
    const folder = originalUriBaseIds?.['%SRCROOT%']?.uri
    if (folder !== undefined) expect(folder).toBe(`${pathToFileURL(process.cwd()).href}/`)
    return { ...place, bases: Object.keys(originalUriBaseIds ?? {}) }
  }
  const inFolder = (uri: string) => ({ uri, uriBaseId: '%SRCROOT%', bases: ['%SRCROOT%'] })

  test.each([
    ['from the working folder', 'mappe æ/a,b: 100%.json'],
    ['from it, when its whole address is given', `${process.cwd()}/mappe æ/a,b: 100%.json`],
  ])('%s', async (_, file) => {
    expect(await placeOf(file)).toEqual(inFolder('mappe%20%C3%A6/a%2Cb%3A%20100%25.json'))
  })
  test.each([
    ['by its whole address outside of it', '/etc/æ.json', 'file:///etc/%C3%A6.json'],
    ['also when it is named from it', '../../../../../../../../../../../a.json', 'file:///a.json'],
  ])('%s', async (_, file, uri) => {
    expect(await placeOf(file)).toEqual({ uri, bases: [] })
  })
  test('standard input is in no folder', async () => {
    expect(await placeOf('standardinput')).toEqual({
      uri: 'standardinput',
      uriBaseId: '%STDIN%',
      bases: ['%STDIN%'],
    })
  })
  test('a file that is called as standard input is', async () => {
    expect(await placeOf('./standardinput')).toEqual(inFolder('standardinput'))
  })
})

test('standard input is no file for GitHub and JUnit either', async () => {
  const about = { ...faulty, file: 'standardinput' }
  const [finding] = faulty.report.findings
  expect(await written('github', [about])).toBe(
    `::error title=ugyldig-vaerdi::standardinput:1:40: ${finding!.message} (Kilde 3.7.1)\n`,
  )
  expect(await written('junit', [about])).not.toContain(' file=')
})

describe('JUnit', () => {
  const twice: FileReport = {
    file: 'to.json',
    report: validateText('{"registreringstype":"fravær","aarsag":"Sygdom"}', { asOf: AS_OF }),
  }

  test('says how many errors there are in what viewers show of a test', async () => {
    const { findings, counts } = twice.report
    expect(counts.error).toBeGreaterThan(1)
    expect(await written('junit', [twice])).toContain(
      ` message="${counts.error} fejl. Den første: ${findings[0]!.message}"`,
    )
  })

  test('has every finding once, and calls a warning a warning', async () => {
    const text = ndjson([fravaer({ aarsag: 'Sygdom' }), fravaer({ fra: '2010-01-01' })])
    const report = validateText(`${text}\n{"a":\nnoget\n`, { asOf: AS_OF, format: 'ndjson' })
    const junit = await written('junit', [{ file: 'a.ndjson', report }])
    expect(junit.match(/\bmangler\)|\bugyldig-[a-z]+\)|\([^()]*[a-z]\)(?=\n|<)/g)).toHaveLength(
      report.findings.length,
    )
    const { report: warned } = changed({ severity: 'warning' })
    const counts = { error: 0, warning: 1, advice: 0 }
    const advice = await written('junit', [{ ...faulty, report: { ...warned, counts } }])
    expect(advice).toContain('<system-out>Advarsel 1:40 ')
    expect(advice).toContain('failures="0"')
  })

  test('has a test that fails for errors that are not listed', async () => {
    const report = { ...twice.report, findings: twice.report.findings.slice(0, 1) }
    const cut = await written('junit', [{ ...twice, report }])
    expect(cut).toContain('<testsuite name="to.json" tests="2" failures="2" errors="0">')
    expect(cut).toContain('<testcase name="fund, der ikke er vist"')
  })
})

describe('of a document no line is told that nobody could find:', () => {
  const about: FileReport = {
    ...faulty,
    document: {
      sheets: ['Ark2'],
      notes: [],
      cellAt: (offset) =>
        offset === faulty.report.findings[0]!.range!.start.offset ? 'Ark2, celle B2' : undefined,
      rowAt: (line) => `Ark2, række ${line + 1}`,
    },
  }
  const [{ message } = { message: '' }] = faulty.report.findings

  test('text', async () => {
    expect(await written('text', [about])).toContain(`  Fejl              ${message}\n`)
  })
  test('GitHub', async () => {
    expect(await written('github', [about])).toBe(
      `::error file=fejl.json,title=ugyldig-vaerdi::${message} (Kilde 3.7.1)\n`,
    )
  })
  test('JUnit, whose tests are named by their rows', async () => {
    const text = await written('junit', [about])
    expect(text).toContain('name="registrering 1, fravær, Ark2, række 2"')
    expect(text).not.toContain(' line=')
    expect(text).toContain(
      `${message.replaceAll('"', '&quot;')} (Kilde 3.7.1 · ugyldig-vaerdi)</failure>`,
    )
    expect(text).not.toContain('1:40')
  })
  test('SARIF, which names the cell', async () => {
    const [place] = (await sarif([about])).results?.[0]?.locations ?? []
    expect(place?.physicalLocation?.region).toBeUndefined()
    expect(place?.logicalLocations).toEqual([
      { fullyQualifiedName: 'Ark2, celle B2' },
      { fullyQualifiedName: '/aarsag' },
    ])
  })
})

test('text tells how many findings are not listed', async () => {
  const report: Report = { ...faulty.report, findings: [] }
  expect(await written('text', [{ file: 'fejl.json', report }])).toContain('1 fund er ikke vist.')
})

test('text says what was read, also when not all records are listed', async () => {
  expect(await written('text', [sound])).toMatch(
    /^fin\.json: læst som fravær, kladde, 1 registrering\n/,
  )
  const read = { count: 3000, types: ['fravær', null] }
  expect(await written('text', [{ ...sound, read, mended: 2 }])).toMatch(
    /^fin\.json: læst som fravær, ukendt type, kladde, 3000 registreringer; 2 fund rettet i filen\n/,
  )
})
