import { describe, expect, test } from 'vitest'
import { validateText, type Format } from '../../../src/api/index.ts'
import { AS_OF } from '../examples.ts'
import { draft, findingsOfDraft, line } from './drafts.ts'

const reportOf = (text: string) => validateText(text, { asOf: AS_OF })
const wrong = line.replace('kontanthjælpssag', 'x')

/** The slips of a text as "line:column message". */
const slipsIn = (text: string) =>
  reportOf(text)
    .findings.filter(({ code }) => code === 'ugyldig-json')
    .map(({ range, message }) => `${range?.start.line}:${range?.start.column} ${message}`)

describe('the format is told by itself:', () => {
  test.each<[name: string, format: Format, text: string]>([
    ['an object', 'json', draft],
    ['an object after a byte order mark', 'json', `\uFEFF${draft}`],
    ['a list', 'json', `[${line},\n${line}]`],
    ['a list, an item a line', 'json', `[\n${line},\n${line}\n]`],
    ['an object in an object, on lines of their own', 'json', '{"stamdata":\n{"navn":"A"}\n}'],
    ['an object that is damaged', 'json', draft.replace('"sagstype":', 'sagstype')],
    ['members without brackets', 'json', '"sagstype": "anden sag",\n"matchkategori": 4'],
    ['nothing', 'json', ''],
    ['prose', 'json', 'Borgeren ringede i dag, og vi aftalte et møde.'],
    ['prose that names fields', 'json', 'Vi talte om helbred, økonomi og netværk.'],
    ['two records', 'ndjson', `${line}\n${line}`],
    ['two records after blank lines', 'ndjson', `\n\r\n ${line}\n${line}`],
    ['two records, the first damaged', 'ndjson', `${line.slice(0, 40)}\n${line}`],
    ['two records after a line of something else', 'ndjson', `hej\n${line}\n${line}`],
    ['three records, the second no object', 'ndjson', `${line}\nhej\n${line}`],
    ['a table', 'csv', 'Navn;Sagstype\nAstrid;anden sag'],
    ['a table of keys', 'csv', 'stamdata.navn,sagstype\nAstrid,anden sag'],
    ['a table with one known column', 'csv', 'Sagstype\tÅr\nanden sag\t2008'],
    ['a header alone', 'csv', 'Navn;Sagstype\n'],
    ['a field a line', 'lines', 'Sagstype: anden sag\nMatchkategori: 4'],
    ['one field', 'lines', 'Sagstype: anden sag'],
    ['a mail', 'lines', 'Hej Mette\n\nStraksmatch\nSagstype: anden sag'],
    ['a field a line, all of them unknown', 'lines', 'Mobil: 3\nBil: ja'],
    ['a list below its label', 'lines', 'Udslagsgivende områder:\nhelbred, økonomi og netværk'],
  ])('%s is %s', (_name, format, text) => {
    expect(reportOf(text).format).toBe(format)
  })

  test.each<Format>(['json', 'ndjson', 'csv', 'lines'])('unless %s is asked for', (format) => {
    for (const text of [
      draft,
      `${line}\n${line}`,
      'Navn;Sagstype\na;b',
      'Sagstype: x',
      'hej',
      '',
    ]) {
      expect(validateText(text, { asOf: AS_OF, format }).format).toBe(format)
    }
  })
})

test('a damaged first line does not hurt the second', () => {
  const { records, findings } = reportOf(`\n{"registreringstype": "straksm\n${wrong}`)
  expect(records.map((record) => record.line)).toEqual([2, 3])
  const found = findings.filter(({ record, severity }) => record === 1 && severity === 'error')
  expect(found.map(({ code }) => code)).toEqual(['ugyldig-vaerdi'])
})

describe('a draft with something around it is read, and told once:', () => {
  const before = 'Her står noget før registreringen. Slet det, så teksten begynder med { eller [.'

  test.each([
    ['a word', `Kladde: ${draft}`],
    ['a greeting', `Hej Mette, her er den\n${draft}`],
    ['a greeting with a colon', `Her er kladden:\n\n${draft}`],
  ])('%s', (_name, text) => {
    expect(slipsIn(text)).toEqual([`1:1 ${before}`])
    expect(
      reportOf(text)
        .findings.filter(({ code }) => code !== 'ugyldig-json')
        .map(({ code, path }) => `${code} ${path}`),
    ).toEqual(findingsOfDraft)
  })

  test.each([
    ['a fence', `\`\`\`\n${draft}\`\`\`\n`],
    ['a fence with a name', `\`\`\`json\n${draft}\`\`\``],
    ['a fence that does not end', `\`\`\`json\n${draft}`],
    ['a greeting and a fence', `Her er den:\n\`\`\`json\n${draft}\`\`\`\nVh. Bo`],
  ])('but %s is passed over', (_name, text) => {
    expect(slipsIn(text)).toEqual([])
    expect(reportOf(text).findings.map(({ code, path }) => `${code} ${path}`)).toEqual(
      findingsOfDraft,
    )
  })

  test('a fence around a table or lines is no slip at all', () => {
    for (const text of ['Navn;Sagstype\na;anden sag\n', 'Navn: a\nSagstype: anden sag\n']) {
      const fenced = `\`\`\`\n${text}\`\`\`\n`
      const [inside, outside] = [reportOf(fenced), reportOf(text)]
      expect(inside.format).toBe(outside.format)
      expect(inside.findings.map(({ code }) => code)).toEqual(
        outside.findings.map(({ code }) => code),
      )
    }
  })

  test('prose is told to hold nothing that is read, and how to write it', () => {
    expect(slipsIn('Borgeren ringede i dag.')).toEqual([
      '1:1 Her er ingen registrering, der kan læses. Skriv Felt: værdi på hver linje, for eksempel Samtaledato: 28-2-2008, eller indsæt en tabel; JSON begynder med { og slutter med }.',
    ])
  })
})

describe('a value as other languages write it is one slip, and read as it was meant:', () => {
  test.each([
    ['True', true],
    ['FALSE', false],
    ['None', null],
    ['Null', null],
    ['04', 4],
    ['+4', 4],
    ['-04', -4],
  ])('%s', (written, meant) => {
    const text = (value: string) => `{"registreringstype":"straksmatch","matchkategori":${value}}`
    const codes = (value: string) => reportOf(text(value)).findings.map(({ code }) => code)
    const told = codes(written)
    expect(told).toContain('ugyldig-json')
    expect(told.filter((code) => code !== 'ugyldig-json')).toEqual(codes(JSON.stringify(meant)))
    expect(slipsIn(text(written))).toEqual([
      `1:52 Sådan skrives værdien ikke i JSON. Skriv true, false og null med småt, og tal uden + og uden 0 foran.`,
    ])
  })
})
