import { describe, expect, test } from 'vitest'
import { applyFixes, validateText, type Options } from '../../../src/api/index.ts'
import { AS_OF } from '../examples.ts'

const reportOf = (text: string, options: Options = {}) =>
  validateText(text, { asOf: AS_OF, format: 'lines', ...options })

/** The findings of lines as "code path line:column [what is pointed at]", without what the system fetches. */
const findingsIn = (text: string, options: Options = {}) =>
  reportOf(text, options)
    .findings.filter(({ code }) => code !== 'hentes-automatisk')
    .map(({ code, path, range }) => {
      const { start, end } = range!
      return `${code} ${path} ${start.line}:${start.column} [${text.slice(start.offset, end.offset)}]`
    })

const sound = `Straksmatch
Samtaletype: 1. henvendelse
Samtaledato: 15-09-2008
Registreringsdato: 15/9 2008
Sagstype: anden sag
Straksmatch: ja
`

test('a mail without error is told as lines, and has no finding', () => {
  const text = `Hej Mette\n\nHer er kladden:\n\n${sound}\nVenlig hilsen\nBo\n`
  const report = validateText(text, { asOf: AS_OF })
  expect(report.format).toBe('lines')
  expect(report.records).toEqual([{ index: 0, type: 'straksmatch', line: 5 }])
  expect(report.findings.map(({ code }) => code)).toEqual(['hentes-automatisk'])
})

describe('a label', () => {
  test.each([
    'Sagstype: x',
    'sagstype: x',
    'SAGSTYPE : x',
    'Sagstype:x',
    '  - Sagstype: x',
    '> Sagstype: x',
    '**Sagstype:** x',
    '**Sagstype**: x',
    '* Sags-type: x',
  ])('is known in %j', (line) => {
    const text = sound.replace('Sagstype: anden sag', line)
    expect(findingsIn(text)).toEqual([
      `ugyldig-vaerdi /sagstype 5:${line.lastIndexOf('x') + 1} [x]`,
    ])
  })

  test.each(['Bemærkninger', 'Bemaerkninger', 'Bemarkninger', 'bemærkninger', 'BEMÆRKNINGER'])(
    'is known whatever becomes of æ: %s',
    (label) => {
      expect(findingsIn(`${sound}${label}: Har kørekort`)).toEqual([
        `tekst-unoedvendig /bemaerkninger 7:${label.length + 3} [Har kørekort]`,
      ])
    },
  )

  test.each(['Navn', 'navn', 'stamdata.navn', 'Stamdata navn'])('may lead inside: %s', (label) => {
    expect(findingsIn(`${sound}${label}: 670190-0000`)).toEqual([
      `cpr-i-tekst /stamdata/navn 7:${label.length + 3} [670190-0000]`,
    ])
  })

  test('that is unknown is told with the nearest one', () => {
    const { findings } = reportOf(`${sound}Sagsbehandlr: Bo`)
    const [found] = findings.filter(({ code }) => code === 'ukendt-felt')
    expect(found).toMatchObject({ path: '/Sagsbehandlr', range: { start: { line: 7, column: 1 } } })
    expect(found?.message).toBe(
      'Feltet "Sagsbehandlr" hører ikke til i straksmatch. Mente du "Sagsbehandler"? Ret navnet, eller slet feltet.',
    )
  })

  test('of several words is told, but not repeated: it may be anything', () => {
    const text = `${sound}Ingeborg Hemmelighus: ring til hende`
    expect(findingsIn(text)).toEqual(['ukendt-felt  7:1 [Ingeborg Hemmelighus]'])
    expect(JSON.stringify(reportOf(text))).not.toContain('Ingeborg')
  })

  test('is not what has no blank behind its colon, or is a sentence', () => {
    const text = sound.replace(
      'Sagstype',
      'Vi talte sammen kl. 10:30\nSe https://eksempel.dk\nJeg vil gerne bede dig om: et svar\nSagstype',
    )
    expect(findingsIn(text)).toEqual([])
  })

  test('that stands twice is told where it stands again, and the last one counts', () => {
    expect(findingsIn(`${sound}Sagstype: x`)).toEqual([
      'dobbelt-noegle /sagstype 7:1 [Sagstype]',
      'ugyldig-vaerdi /sagstype 7:11 [x]',
    ])
  })

  test('without a text is missing', () => {
    expect(findingsIn(sound.replace('anden sag', ''))).toEqual([
      'mangler /sagstype 1:1 [Straksmatch]',
    ])
  })

  test('named __proto__ is unknown like any other', () => {
    expect(findingsIn(`${sound}__proto__: x`)).toEqual(['ukendt-felt /__proto__ 7:1 [__proto__]'])
  })
})

describe('a text', () => {
  test('goes on over lines, up to a blank one', () => {
    const text = `${sound}Helbred: Ondt i ryggen\nog i 670190-0000\n\nVenlig hilsen\n`
    expect(findingsIn(text)).toEqual([
      'cpr-i-tekst /opmaerksomhedsomraader/0/tekst 7:10 [Ondt i ryggen\nog i 670190-0000]',
      'tekst-unoedvendig /opmaerksomhedsomraader 7:10 [Ondt i ryggen\nog i 670190-0000]',
    ])
  })

  test('of an area that stands twice is told at the second label', () => {
    const text = `${sound.replace('Straksmatch: ja', 'Matchkategori: 4\nUdslagsgivende områder: helbred')}Helbred: a\nHelbred: b\n`
    expect(findingsIn(text)).toEqual([
      'omraade-gentaget /opmaerksomhedsomraader/1/omraade 9:1 [Helbred]',
    ])
  })

  test('that is no part of a record is told only for its CPR number', () => {
    expect(findingsIn(`Vedr. 670190-0000\n\n${sound}\nMvh. Bo, som har 670190 0000`)).toEqual([
      'cpr-i-tekst  1:1 [Vedr. 670190-0000]',
      'cpr-i-tekst  10:1 [Mvh. Bo, som har 670190 0000]',
    ])
  })

  test('for a field that holds others is told to be one', () => {
    const { findings } = reportOf(`${sound}Stamdata: Astrid Eksempel, Prøvevej 1`)
    const [found] = findings.filter(({ path }) => path === '/stamdata')
    expect(found?.message).toBe(
      'Feltet Stamdata består af felterne Navn, Adresse og Telefon. Skriv dem på hver sin linje.',
    )
  })

  test('that is no truth or number is told in the words of a mail', () => {
    const { findings } = reportOf(
      sound.replace('Straksmatch: ja', 'Straksmatch: måske\nMatchkategori: fire'),
    )
    expect(findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'Feltet Straksmatch skal være ja eller nej. Skriv Straksmatch: ja eller Straksmatch: nej.',
        'Feltet Matchkategori skal være et helt tal. Skriv det med cifre, for eksempel 4.',
      ]),
    )
  })
})

describe('a list', () => {
  const withAreas = (areas: string) =>
    sound.replace('Straksmatch: ja', `Matchkategori: 4\nUdslagsgivende områder: ${areas}`)

  test.each(['helbred, x', 'helbred | x', 'helbred; x'])('on a line: %s', (areas) => {
    expect(findingsIn(withAreas(areas))).toEqual([
      `ugyldig-vaerdi /udslagsgivendeOmraader/1 7:${25 + areas.indexOf('x')} [x]`,
    ])
  })

  test.each(['- ', '* ', '• ', '  - ', ''])('below its label, with %j before each', (bullet) => {
    const text = withAreas(`\n${bullet}helbred\n${bullet}x`)
    expect(findingsIn(text)).toEqual([
      `ugyldig-vaerdi /udslagsgivendeOmraader/1 9:${bullet.length + 1} [x]`,
    ])
  })
})

describe('records', () => {
  const linesOf = (text: string, options: Options = {}) =>
    reportOf(text, options).records.map(({ type, line }) => `${type} ${line}`)

  test('begin with a heading that names a type, however it is written', () => {
    for (const heading of ['Præcismatch', '## Præcismatch', 'PRAECISMATCH:', '*præcis-match*']) {
      expect(linesOf(`${sound}${heading}\nMatchkategori: 2\n`)).toEqual([
        'straksmatch 1',
        'præcismatch 7',
      ])
    }
  })

  test('begin after a blank line with a label that comes again', () => {
    const fields = sound.replace('Straksmatch\n', '')
    expect(linesOf(`${sound}\n${fields}\n\n${fields}`)).toEqual([
      'straksmatch 1',
      'straksmatch 8',
      'straksmatch 15',
    ])
  })

  test('go on after a blank line with other labels', () => {
    expect(linesOf(sound.replaceAll('\n', '\n\n'))).toEqual(['straksmatch 1'])
  })

  test('keep to the type that was asked for', () => {
    expect(linesOf('Matchkategori: 4', { type: 'praecismatch' })).toEqual(['præcismatch 1'])
  })

  test('are told apart by what they say of themselves, whatever the heading says', () => {
    expect(linesOf('Straksmatch\nRegistreringstype: oplysning\nTekst: a')).toEqual(['oplysning 1'])
  })

  test('of no type by heading or label are told by their labels, and lack it', () => {
    const text = sound.replace('Straksmatch\n', '')
    expect(findingsIn(text)).toEqual([
      'mangler /registreringstype 1:1 [Samtaletype: 1. henvendelse]',
      'type-udledt /registreringstype 1:1 [Samtaletype: 1. henvendelse]',
    ])
  })
})

describe('a fix', () => {
  const fixed = (text: string) => applyFixes(text, reportOf(text))

  test.each([
    ['a label', 'Sagstype', 'Sagstyppe'],
    ['a value', 'anden sag', 'andn sag'],
    ['a value that is missing', 'Samtaletype: 1. henvendelse', 'Samtaletype:'],
  ])('mends %s and leaves the rest', (_name, right, wrong) => {
    for (const newline of ['\n', '\r\n']) {
      const text = sound.replaceAll('\n', newline)
      expect(fixed(text.replace(right, wrong))).toBe(text)
    }
  })

  test('adds a line for what is missing', () => {
    const text = sound.replace('Samtaletype: 1. henvendelse\n', '')
    const [first = '', ...others] = text.split('\n').slice(1)
    const mended = ['Straksmatch', first, 'Samtaletype: 1. henvendelse', ...others].join('\n')
    expect(fixed(text)).toBe(mended)
  })

  test('adds the type where it is told by the labels', () => {
    const text = sound.replace('Straksmatch\n', '')
    expect(fixed(text)).toBe(`Registreringstype: straksmatch\n${text}`)
  })

  test('takes superfluous texts away, and leaves their labels', () => {
    const text = (helbred: string, bemaerkninger: string) =>
      `${sound}Helbred: ${helbred}\nBemærkninger: ${bemaerkninger}\n`
    expect(fixed(text('Ondt\ni ryggen', 'Har kørekort'))).toBe(text('', ''))
  })
})

describe('odd text read as lines', () => {
  test.each([
    ['prose', 'Borgeren ringede i dag, og vi aftalte et møde.'],
    ['JSON on a line', '{"a":1}'],
    ['a heading alone', 'Straksmatch'],
  ])('%s has no field, and is told so', (_name, text) => {
    const { findings, records } = reportOf(text)
    expect(records).toEqual([])
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      [
        'tomt',
        'Der er ikke noget at tjekke. Indsæt en registrering: JSON, Felt: værdi på hver linje eller en tabel med overskrifter.',
      ],
    ])
  })
})
