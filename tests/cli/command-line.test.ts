import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { types, validateText, type Report } from '../../src/api/index.ts'
import { asDos, asWindows1252, encodings } from '../decoding/bytes.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { modtagelse, root, runShell, type Run } from './command-line.ts'

const asOf = ['--as-of', AS_OF]

const head =
  '{"registreringstype":"straksmatch","samtaletype":"1. henvendelse","registreringsoplysninger":{"samtaledato":"2008-09-15","registreringsdato":"2008-09-15"},"sagstype":"kontanthjælpssag"'
const withoutAreas = `${head},"matchkategori":4}`
const withAreas = `${head},"matchkategori":4,"udslagsgivendeOmraader":["helbred"]}`
const warned = withAreas.replaceAll('2008-09-15', '2008-09-25')

const { write: file, path: folder } = temporaryFolder('cli')

const reportOf = ({ stdout }: Run) => JSON.parse(stdout) as Report
const codesAndSeverities = (run: Run) =>
  reportOf(run).findings.map(({ code, severity }) => `${code} ${severity}`)

/** Says that a run was turned down with these words, and nothing else was written. */
function expectTurnedDown(run: Run, message: string): void {
  expect(run).toEqual({ exitCode: 2, stdout: '', stderr: `modtagelse: ${message}\n` })
}

/** What is told of a folder without files that can be checked. */
const NOTHING_TO_CHECK =
  'har ingen filer at tjekke; de skal ende på .json, .ndjson, .jsonl, .csv, .tsv, .tab, .txt, .xlsx, .ods, .docx, .odt'

/** All commands, as they are told. */
const COMMANDS = 'validate, case, deadlines, schema, generate, split, conform, completion, man'

const seeHelp = '. Se brugen med: modtagelse --help'
const seeHelpOfValidate = '. Se brugen med: modtagelse validate --help'

describe.concurrent('the script of the package', () => {
  test('finds what is missing from a draft on standard input', async () => {
    const run = await runShell(
      `printf '${withoutAreas}' | npm run -s modtagelse -- validate - --as-of 2008-09-20 --format json`,
    )
    expect(run.exitCode).toBe(1)
    expect(codesAndSeverities(run)).toEqual([
      'udslagsgivende-mangler error',
      'hentes-automatisk advice',
    ])
    expect(run.stderr).toBe('')
  })

  test('finds no error when it is not missing', async () => {
    const run = await runShell(
      `printf '${withAreas}' | npm run -s modtagelse -- validate - --as-of 2008-09-20 --format json`,
    )
    expect(run.exitCode).toBe(0)
    expect(codesAndSeverities(run)).toEqual(['hentes-automatisk advice'])
    expect(run.stderr).toBe('')
  })
})

describe.concurrent('the exit code', () => {
  test('is 0 where there is nothing but warnings and advice', async () => {
    const run = await modtagelse(['validate', ...asOf, '--format', 'json'], warned)
    expect(codesAndSeverities(run).map((code) => code.split(' ')[1])).toContain('warning')
    expect(run.exitCode).toBe(0)
  })

  test('is 1 where one of several files has an error', async () => {
    const files = [file('fin.json', withAreas), file('fejl.json', withoutAreas)]
    expect((await modtagelse(['validate', ...asOf, ...files])).exitCode).toBe(1)
  })

  test('is 1 for a text that cannot be read as JSON, and for none at all', async () => {
    expect((await modtagelse(['validate', ...asOf], 'hej')).exitCode).toBe(1)
    expect((await modtagelse(['validate', ...asOf], '')).exitCode).toBe(1)
  })
})

describe.concurrent('input', () => {
  test('comes from standard input when no file is named, or "-" is', async () => {
    const unnamed = await modtagelse(['validate', ...asOf], withoutAreas)
    const named = await modtagelse(['validate', '-', ...asOf], withoutAreas)
    expect(unnamed.stdout).toContain('standardinput: ')
    expect(named).toEqual(unnamed)
  })

  test('comes from a file, whatever its name', async () => {
    const run = await modtagelse([
      'validate',
      ...asOf,
      '--format',
      'json',
      file('æ ø å.json', withAreas),
    ])
    expect(codesAndSeverities(run)).toEqual(['hentes-automatisk advice'])
  })

  test('comes from a file in the folder at hand', async () => {
    file('her.json', withAreas)
    const run = await modtagelse(['validate', ...asOf, 'her.json'], '', folder)
    expect(run.stdout.startsWith('her.json: ')).toBe(true)
  })

  test('may be UTF-8 with a byte order mark', async () => {
    const path = file('bom.json', `\uFEFF${withAreas}`)
    const run = await modtagelse(['validate', ...asOf, '--format', 'json', path])
    expect(codesAndSeverities(run)).toEqual(['hentes-automatisk advice'])
    expect(reportOf(run).findings[0]?.range?.start).toEqual({ line: 1, column: 1, offset: 0 })
  })

  test.each(Object.entries(encodings))('may be %s', async (name, asBytes) => {
    const path = file(`${name}.json`, asBytes(withAreas))
    const run = await modtagelse(['validate', ...asOf, '--format', 'json', path])
    expect(codesAndSeverities(run)).toEqual(['hentes-automatisk advice'])
  })

  test('is told to be guessed when it was, in the heading', async () => {
    const path = file('gættet.json', asWindows1252(withAreas))
    for (const command of ['validate', 'case']) {
      const run = await modtagelse([command, ...asOf, path])
      expect(run.stdout.split('\n')[1]).toBe(
        'Læst som Windows-1252, fordi filen ikke er gemt som UTF-8.',
      )
    }
  })

  test('in letters of DOS is told to be in the wrong charset, at the first letter that was lost', async () => {
    const path = file('dos.json', asDos(withAreas))
    const run = await modtagelse(['validate', ...asOf, '--format', 'json', path])
    expect(run.exitCode).toBe(1)
    const found = reportOf(run).findings.find(({ code }) => code === 'forkert-tegnsaet')
    expect(found?.range?.start.offset).toBe(withAreas.indexOf('æ'))
  })

  test('is one record a line when it looks so, or is said to be', async () => {
    const lines = `${withAreas}\n${withoutAreas}\n`
    const told = await modtagelse(['validate', ...asOf, '--format', 'json'], lines)
    const said = await modtagelse(
      ['validate', ...asOf, '--format', 'json', '--input', 'ndjson'],
      lines,
    )
    expect(reportOf(told)).toEqual(reportOf(said))
    expect(reportOf(told)).toMatchObject({ format: 'ndjson', counts: { error: 1 } })
    const asJson = await modtagelse(
      ['validate', ...asOf, '--format', 'json', '--input', 'json'],
      lines,
    )
    expect(reportOf(asJson).format).toBe('json')
  })

  test('that cannot be read is named on standard error, and the others are checked', async () => {
    expectTurnedDown(
      await modtagelse(['validate', 'findes-ikke.json']),
      'kan ikke læse findes-ikke.json: filen findes ikke',
    )
    expectTurnedDown(
      await modtagelse(['validate', 'src/cli']),
      `mappen src/cli ${NOTHING_TO_CHECK}`,
    )
    const god = file('god.json', withAreas)
    const alone = await modtagelse(['validate', ...asOf, god])
    expect(await modtagelse(['validate', ...asOf, 'findes-ikke.json', god])).toEqual({
      exitCode: 2,
      stdout: `${alone.stdout}\n1 fil er ikke tjekket: findes-ikke.json\n`,
      stderr: 'modtagelse: kan ikke læse findes-ikke.json: filen findes ikke\n',
    })
    const asJson = await modtagelse(['validate', ...asOf, god, 'src/cli', '--format', 'json'])
    expect(JSON.parse(asJson.stdout)).toHaveLength(1)
    expect([asJson.exitCode, asJson.stderr]).toEqual([
      2,
      `modtagelse: mappen src/cli ${NOTHING_TO_CHECK}\n`,
    ])
  })
})

describe.concurrent('what is no text', () => {
  /** As a picture begins. */
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00])
  const why = 'det er ikke tekst; gem et regneark som .xlsx og et dokument som .docx'

  test.each(['validate', 'case'])('is turned down by %s', async (command) => {
    const path = file(`billede-${command}.png`, picture)
    expectTurnedDown(await modtagelse([command, path]), `kan ikke læse ${path}: ${why}`)
    expectTurnedDown(await modtagelse([command], picture), `kan ikke læse standardinput: ${why}`)
  })

  test('has nothing to do with a character 0 far into a text', async () => {
    const late = `${' '.repeat(9000)}{"registreringstype":"afmelding","aarsag":"\u0000"}`
    expect((await modtagelse(['validate', ...asOf], late)).exitCode).toBe(1)
  })
})

describe.concurrent('--format json', () => {
  test('writes the report of one file, as the engine gives it', async () => {
    const run = await modtagelse([
      'validate',
      ...asOf,
      '--format',
      'json',
      file('en.json', withoutAreas),
    ])
    expect(reportOf(run)).toEqual(validateText(withoutAreas, { asOf: AS_OF }))
    expect(run.stdout.endsWith('}\n')).toBe(true)
    expect(run.stderr).toBe('')
  })

  test('writes a list of reports for several files, in their order', async () => {
    const files = [
      file('a.json', withAreas),
      file('b.json', withoutAreas),
      file('c.json', withAreas),
    ]
    const { stdout } = await modtagelse(['validate', ...asOf, '--format', 'json', ...files])
    const reports = JSON.parse(stdout) as Report[]
    expect(reports.map(({ ok }) => ok)).toEqual([true, false, true])
  })
})

describe.concurrent('--format text', () => {
  test('says what was read, what was found and where, and what was not checked', async () => {
    const run = await modtagelse(['validate', ...asOf], withoutAreas)
    expect(run.stderr).toBe('')
    expect(run.stdout).toBe(
      [
        'standardinput: læst som straksmatch, kladde, 1 registrering',
        '',
        '  Fejl      1:1     Udslagsgivende områder mangler. Når borgeren sættes i matchkategori 4 eller 5, skal du angive mindst ét område, der har været udslagsgivende.',
        '                    Kilde 3.1.8, 2.5.6 · udslagsgivende-mangler · /regler/udslagsgivende-mangler/',
        '',
        '  Råd       1:1     Feltet Stamdata er ikke udfyldt. Systemet henter oplysningen; den skal være der, når registreringen er komplet.',
        '                    Kilde 3.1.4 · hentes-automatisk · /minimumskrav/foerste-henvendelse/#stamdata',
        '',
        '1 fejl, 1 råd. Tjekket mod minimumskravene, som de gjaldt før 1. oktober 2008, og mod datoen 20. september 2008.',
        'Ikke tjekket: om oplysningerne er sande, og om vurderingen er rigtig.',
        '',
      ].join('\n'),
    )
  })

  test('says that there is no error, and in which profile', async () => {
    const stamdata =
      '"stamdata":{"navn":"Astrid Eksempel","adresse":"Prøvevej 1","telefon":"12345678"},'
    const run = await modtagelse(
      ['validate', ...asOf, '--profile', 'complete'],
      withAreas.replace('{', `{${stamdata}`),
    )
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('læst som straksmatch, komplet registrering, 1 registrering')
    expect(run.stdout).toContain('Ingen fejl fundet. Tjekket mod')
  })

  test('has no colours where it is not written to a terminal', async () => {
    // eslint-disable-next-line no-control-regex -- the character that begins a colour
    expect((await modtagelse(['validate', ...asOf], withoutAreas)).stdout).not.toMatch(/\u001B/)
  })

  test('lets no character of a draft steer the terminal', async () => {
    const draft = '{"registreringstype":"fravær","aarsag":"\\u001b[31mhej\\u0007\\u009b0m"}'
    const { stdout } = await modtagelse(['validate', ...asOf], draft)
    expect(stdout).toContain(String.raw`"\x1B[31mhej\x07\x9B0m"`)
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  test('tells several files one after the other', async () => {
    const files = [file('d.json', withAreas), file('e.json', '')]
    const { stdout } = await modtagelse(['validate', ...asOf, ...files])
    expect(stdout.indexOf(files[0]!)).toBe(0)
    expect(stdout).toContain(`${files[1]!}: intet at læse`)
  })
})

describe.concurrent('the options', () => {
  test('--profile complete asks for what a draft may leave out', async () => {
    const run = await modtagelse(
      ['validate', ...asOf, '--profile', 'complete', '--format', 'json'],
      withAreas,
    )
    expect(run.exitCode).toBe(1)
    expect(codesAndSeverities(run)).toEqual(['mangler error'])
  })

  test('--as-of is the day that is checked at', async () => {
    const run = await modtagelse(['validate', '--as-of', '2008-10-01', '--format', 'json'], warned)
    expect(reportOf(run)).toMatchObject({ asOf: '2008-10-01', edition: 'oktober-2008' })
    expect(codesAndSeverities(run)).toEqual(['hentes-automatisk advice'])
  })

  test('--type is the type that is checked as', async () => {
    const run = await modtagelse(
      ['validate', ...asOf, '--type', 'straksmatch', '--format', 'json'],
      '{"registreringstype":"nej"}',
    )
    expect(reportOf(run).records[0]?.type).toBe('straksmatch')
  })

  test('--max-findings shortens the list and says so', async () => {
    const args = ['validate', ...asOf, '--max-findings', '1']
    const asJson = await modtagelse([...args, '--format', 'json'], withoutAreas)
    expect(reportOf(asJson).findings).toHaveLength(1)
    expect(reportOf(asJson).counts).toEqual({ error: 1, warning: 0, advice: 1 })
    expect((await modtagelse(args, withoutAreas)).stdout).toContain('  1 fund er ikke vist.')
  })

  test('--quiet writes nothing where there is no error, and all where there is', async () => {
    const fine = await modtagelse(['validate', ...asOf, '--quiet'], withAreas)
    expect(fine).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    const loud = await modtagelse(['validate', ...asOf], withoutAreas)
    expect(await modtagelse(['validate', ...asOf, '--quiet'], withoutAreas)).toEqual(loud)
  })
})

describe.concurrent('wrong use is told in Danish, on standard error alone:', () => {
  test.each([
    [['validate', '--nej'], `valget --nej kendes ikke${seeHelpOfValidate}`],
    [['--nej'], `valget --nej kendes ikke${seeHelp}`],
    [
      ['validate', '--profil', 'x'],
      `valget --profil kendes ikke (mente du --profile?)${seeHelpOfValidate}`,
    ],
    [['tjek'], `kommandoen tjek kendes ikke; der er: ${COMMANDS}${seeHelp}`],
    [
      ['validat'],
      `kommandoen validat kendes ikke; der er: ${COMMANDS} (mente du validate?)${seeHelp}`,
    ],
    [['validate', '--as-of'], `valget --as-of <DATO> mangler sin værdi${seeHelpOfValidate}`],
    [
      ['validate', '--as-of', '2008-02-30'],
      `--as-of kan ikke være 2008-02-30: skriv en dag i kalenderen som ÅÅÅÅ-MM-DD${seeHelpOfValidate}`,
    ],
    [
      ['validate', '--as-of', '20-09-2008'],
      `--as-of kan ikke være 20-09-2008: skriv en dag i kalenderen som ÅÅÅÅ-MM-DD${seeHelpOfValidate}`,
    ],
    [
      ['validate', '--profile', 'kladde'],
      `--profile kan ikke være kladde; vælg en af: draft, complete${seeHelpOfValidate}`,
    ],
    [
      ['validate', '--format', 'xml'],
      `--format kan ikke være xml; vælg en af: text, json, ndjson, sarif, junit, github${seeHelpOfValidate}`,
    ],
    [
      ['validate', '--input', 'xml'],
      `--input kan ikke være xml; vælg en af: auto, json, ndjson, csv, lines${seeHelpOfValidate}`,
    ],
    [
      ['validate', '--type', 'hurtigmatch'],
      `--type kan ikke være hurtigmatch; vælg en af: ${types.map(({ slug }) => slug).join(', ')}${seeHelpOfValidate}`,
    ],
    [
      ['validate', '--max-findings', 'mange'],
      `--max-findings kan ikke være mange: skriv et helt tal${seeHelpOfValidate}`,
    ],
    [
      ['validate', '--max-findings', '-1'],
      `--max-findings kan ikke være -1: skriv et helt tal${seeHelpOfValidate}`,
    ],
    [
      ['validate', '--max-findings', '1.5'],
      `--max-findings kan ikke være 1.5: skriv et helt tal${seeHelpOfValidate}`,
    ],
  ])('%j', async (args, message) => {
    expectTurnedDown(await modtagelse(args, withAreas), message)
  })

  test.each([
    [['help', 'tjek'], `kommandoen tjek kendes ikke; der er: ${COMMANDS}${seeHelp}`],
    [['validate', '-', '-'], 'standardinput (-) kan kun læses én gang'],
    [['validate', ''], 'kan ikke læse "": filen findes ikke'],
    [['case', 'findes-ikke.json'], 'kan ikke læse findes-ikke.json: filen findes ikke'],
    [['case', 'src/cli'], `mappen src/cli ${NOTHING_TO_CHECK}`],
  ])('%j', async (args, message) => {
    expectTurnedDown(await modtagelse(args, withAreas), message)
  })

  test('no command at all gets the help, on standard error', async () => {
    const run = await modtagelse([])
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toContain('Brug: modtagelse <kommando> [valg]')
  })
})

describe.concurrent('help', () => {
  /** Words of the library that a Danish help text must not hold. */
  const ENGLISH =
    /\b(?:Usage|Options|Arguments|Commands|default|choices|display|help for|output the)\b/

  test.each([['--help'], ['-h'], ['help'], ['help', 'help']])(
    'of the whole: %s',
    async (...args) => {
      const run = await modtagelse(args)
      expect(run).toMatchObject({ exitCode: 0, stderr: '' })
      for (const said of [
        'Brug: modtagelse',
        'Valg:',
        'Kommandoer:',
        'Eksempler:',
        'validate       Tjek registreringer',
      ]) {
        expect(run.stdout).toContain(said)
      }
      expect(run.stdout).not.toMatch(ENGLISH)
    },
  )

  /** Each command, and the options it must name. */
  const options: [command: string, options: string[]][] = [
    [
      'validate',
      [
        '--type',
        '--input',
        '--profile',
        '--as-of',
        '--format',
        '--fix',
        '--workers',
        '--max-findings',
        '--quiet',
      ],
    ],
    ['case', ['--as-of', '--format']],
    ['deadlines', ['--first-contact', '--format']],
    ['schema', ['--bundle']],
    ['generate', ['--count', '--cases', '--seed', '--invalid']],
    ['split', ['--parts', '--by', '--out']],
    ['completion', []],
    ['man', []],
    [
      'conform',
      ['--command', '--level', '--type', '--lines', '--workers', '--timeout', '--format'],
    ],
  ]

  test.each(options)('of the command %s names every option', async (command, names) => {
    const run = await modtagelse([command, '--help'])
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await modtagelse(['help', command])).toEqual(run)
    const said = [...run.stdout.matchAll(/^ {2}(?:-h, )?(--[\w-]+)/gm)].map(([, name]) => name)
    expect(said).toEqual([...names, '--help'])
    expect(run.stdout).toContain(`\nEksempler:\n  modtagelse ${command}`)
    expect(run.stdout).not.toMatch(ENGLISH)
  })

  test('keeps to the width of a terminal', async () => {
    for (const args of [[], ...options.map(([command]) => [command])]) {
      const { stdout } = await modtagelse([...args, '--help'])
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })

  test('of the version', async () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    const run = { exitCode: 0, stdout: `${manifest.version}\n`, stderr: '' }
    expect(await modtagelse(['--version'])).toEqual(run)
    expect(await modtagelse(['-V'])).toEqual(run)
  })
})

describe.concurrent('--input', () => {
  const table =
    'Registreringstype;Dato;Kilde;Tekst\noplysning;16/9 2008;borgeren;Har fået kørekort\n'
  const lines = 'Oplysning\nDato: 16/9 2008\nKilde: borgeren\nTekst: Har fået kørekort\n'

  test.each([
    ['csv', table],
    ['lines', lines],
    ['json', withAreas],
    ['ndjson', withAreas],
  ])('reads %s, asked for or told from the text', async (format, text) => {
    const asked = ['validate', ...asOf, '--format', 'json', '--input', format]
    const run = await modtagelse(asked, text)
    expect([run.exitCode, reportOf(run).format, reportOf(run).records.length]).toEqual([
      0,
      format,
      1,
    ])
    const told = await modtagelse(['validate', ...asOf, '--format', 'json'], text)
    expect(reportOf(told).format).toBe(format === 'ndjson' ? 'json' : format)
  })

  test('says in words what was read, and in which row and column something is wrong', async () => {
    const run = await modtagelse(['validate', ...asOf], table.replace('16/9', '31/9'))
    expect(run.stdout).toContain('læst som oplysning, kladde, 1 registrering fra en tabel')
    expect(run.stdout).toContain('Se række 2, kolonne B.')
    expect((await modtagelse(['validate', ...asOf], lines)).stdout).toContain(
      '1 registrering fra linjer',
    )
  })

  test('takes no other format', async () => {
    const run = await modtagelse(['validate', '--input', 'xlsx'], '')
    expect([run.exitCode, run.stdout]).toEqual([2, ''])
  })
})
