import { describe, expect, test } from 'vitest'
import {
  checkCaseDocument,
  readDocument,
  registrationsText,
  validateDocument,
} from '../../src/api/document'
import { docx, ods, xlsx, type MadeSheet } from '../documents/packages'
import { AS_OF } from '../fixtures/as-of.ts'

const options = { asOf: AS_OF }

const row = (...cells: string[]) =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
const sheet = (name: string, rows: readonly string[], state?: string): MadeSheet => ({
  name,
  rows: rows.join(''),
  ...(state && { state }),
})

const registrations = [
  row('Registreringstype', 'Afmeldingsdato', 'Årsag'),
  row('afmelding', '2008-09-01', 'i job'),
]
const codes = [row('Koder', 'Tekst'), row('A', 'Aktiv'), row('P', 'Passiv')]

const textOf = (...sheets: MadeSheet[]) => registrationsText(readDocument(xlsx({ sheets })))

describe('of a workbook', () => {
  test('the sheets that hold registrations are read, and the others are named', () => {
    const read = textOf(
      sheet('Lister', codes),
      sheet('Afmeldinger', registrations),
      sheet('Noter', [row('Husk det')]),
      sheet('Tom', []),
    )
    expect(read.sheets).toEqual(['Afmeldinger'])
    expect(read.notes).toEqual([
      'Arkene Lister og Noter er ikke læst, fordi de ikke har registreringer.',
    ])
    expect(textOf(sheet('Lister', codes), sheet('Ark2', registrations)).notes).toEqual([
      'Arket Lister er ikke læst, fordi det ikke har registreringer.',
    ])
  })
  test('several are read, in their order', () => {
    expect(textOf(sheet('A', registrations), sheet('B', registrations)).sheets).toEqual(['A', 'B'])
  })
  test('a hidden one is read when it holds registrations, and that is told', () => {
    const read = textOf(sheet('Lister', codes), sheet('Data', registrations, 'hidden'))
    expect(read.sheets).toEqual(['Data'])
    expect(read.notes).toContain('Arket Data er skjult og er læst med.')
  })
  test('the first that the person sees is read when none holds any', () => {
    expect(textOf(sheet('Data', codes, 'hidden'), sheet('Noter', codes)).sheets).toEqual(['Noter'])
  })
  test('the name of a type above the rows says what they are', () => {
    const rows = [row('Afmeldingsdato', 'Årsag'), row('2008-09-01', 'i job')]
    const { text } = textOf(sheet('Afmelding', rows))
    expect(text.startsWith('Afmelding\n')).toBe(true)
  })
})

test('a truth value that LibreOffice has made a number, when it saved an .xlsx as .ods, is read as one', () => {
  const text = (shown: string) =>
    `<table:table-cell office:value-type="string"><text:p>${shown}</text:p></table:table-cell>`
  const codesOf = (truth: string) => {
    const header = ['Registreringstype', 'Sagstype', 'Straksmatch'].map(text).join('')
    const cells = `${text('straksmatch')}${text('anden sag')}<table:table-cell office:value-type=${truth}</table:table-cell>`
    const rows = [header, cells].map((all) => `<table:table-row>${all}</table:table-row>`)
    const document = readDocument(
      ods(`<table:table table:name="Ark1">${rows.join('')}</table:table>`),
    )
    return validateDocument(registrationsText(document), options).findings.map(({ code }) => code)
  }
  const truths = {
    true: [
      '"boolean" office:boolean-value="true"><text:p>TRUE</text:p>',
      '"float" office:value="1"><text:p>TRUE</text:p>',
    ],
    false: [
      '"boolean" office:boolean-value="false"><text:p>FALSE</text:p>',
      '"float" office:value="0"><text:p>FALSE</text:p>',
    ],
  }
  for (const truth of truths.true) expect(codesOf(truth)).not.toContain('match-mangler')
  for (const truth of truths.false) expect(codesOf(truth)).toContain('match-mangler')
  for (const truth of Object.values(truths).flat())
    expect(codesOf(truth)).not.toContain('ugyldig-vaerdi')
})

test('the name of a sheet never shows a personal number', () => {
  const wrong = [row('Registreringstype', 'Afmeldingsdato'), row('afmelding', 'i går')]
  const read = textOf(sheet('670190-0000', wrong, 'hidden'), sheet('6701900000', codes))
  const { findings } = validateDocument(read, options)
  expect(JSON.stringify([read.sheets, read.notes, findings])).not.toMatch(/\d{6}-?\d{4}/)
  expect(findings[0]?.message).toContain('Se ******-****, række 2.')
})

describe('a finding names the place in the document', () => {
  const wrong = textOf(
    sheet('Ark1', [
      row('', 'Registreringstype', 'Afmeldingsdato', 'Årsag'),
      row('', 'afmelding', '2008-13-01', 'i job'),
      row('', 'afmelding', '', 'i job'),
    ]),
  )
  test('the cell of a value', () => {
    const { findings } = validateDocument(wrong, options)
    expect(findings.find(({ code }) => code === 'ugyldig-dato')?.message).toMatch(
      / Se Ark1, celle C2\.$/,
    )
  })
  test('the row or the cell of what is missing', () => {
    const { findings } = validateDocument(wrong, options)
    expect(findings.find(({ code }) => code === 'mangler')?.message).toMatch(
      / Se Ark1, (?:række 3|celle [B-D]3)\.$/,
    )
  })
  test('the paragraph of a text', () => {
    const lines = [
      'Kære kollega',
      'Registreringstype: afmelding',
      'Afmeldingsdato: 2008-13-01',
      'Årsag: i job',
    ]
    const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
    const read = registrationsText(readDocument(docx(body)))
    const { findings } = validateDocument(read, options)
    expect(findings.find(({ code }) => code === 'ugyldig-dato')?.message).toMatch(/ Se afsnit 3\.$/)
  })
  test('in a case as well', () => {
    const { findings, milestones } = checkCaseDocument(
      textOf(sheet('Ark1', registrations)),
      options,
    )
    expect(milestones).toBeDefined()
    expect(findings.every(({ message }) => message.includes(' Se Ark1, '))).toBe(true)
  })
})
