import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCopied, type Copied } from '../../../src/components/validator/tools/copied.ts'
import { validateText } from '../../../src/api'
import { AS_OF } from '../../fixtures/as-of.ts'

const read = (html: string, plain: string): Copied =>
  readCopied(html, plain, (text) => validateText(text, { asOf: AS_OF }))

const header = ['borgerReference', 'registreringstype', 'dato', 'kilde', 'tekst']
const row = (reference: string, text: string): string[] => [
  reference,
  'oplysning',
  '2008-09-15',
  'borger',
  text,
]
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
const asHtml = (rows: string[][], more = ''): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}${more}</table>`
const asTabs = (rows: string[][]): string => rows.map((cells) => cells.join('\t')).join('\n')

describe('a copied table', () => {
  test('is read with what plain text loses', () => {
    const rows = [header, row('', 'siger "ja"\nog nej'), row('sag-2', '"ja" siger hun')]
    const { text, isTable, notes } = read(
      asHtml(rows),
      // Chromium leaves out the tab of an empty first cell, and cells part their lines as rows do.
      asTabs(rows).replace('\n\t', '\n'),
    )
    expect(isTable).toBe(true)
    expect(notes).toEqual([])
    const report = validateText(text, { asOf: AS_OF })
    expect(report.counts.error).toBe(0)
    expect(report.records.map(({ type }) => type)).toEqual(['oplysning', 'oplysning'])
  })

  test('says how many lines are in the plain text alone', () => {
    const rows = [header, row('sag-1', 'a'), row('sag-2', 'b'), row('sag-3', 'c')]
    const shown = rows.toSpliced(2, 1)
    expect(read(asHtml(shown), asTabs(rows)).notes).toEqual([
      '1 linje af det, du kopierede, står ikke i tabellen og er ikke med. Måske er en række eller kolonne skjult.',
    ])
    const withoutColumn = rows.map((cells) => cells.slice(1))
    expect(read(asHtml(withoutColumn), asTabs(rows)).notes[0]).toMatch(/^4 linjer af det/)
  })

  test('counts a hidden row that is like another', () => {
    const rows = [header, row('sag-1', 'a'), row('sag-1', 'a')]
    expect(read(asHtml(rows.slice(0, 2)), asTabs(rows)).notes[0]).toMatch(/^1 linje/)
  })

  test('of which nothing is hidden is never said to lack a line, however the plain text parts it', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'b', '"c"', 'd,', '1.', 'ø'), { minLength: 1, maxLength: 3 })
      .chain((words) => fc.constantFrom(' ', '\n', '  ').map((between) => words.join(between)))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', ' '),
        fc.boolean(),
        (cells, lineBreak, isQuoted) => {
          const rows = [header, ...cells.map(([one, other], at) => row(`r${at} ${one}`, other))]
          const plain = rows.map((one) =>
            one.map((text) => {
              const flat = text.replaceAll('\n', lineBreak)
              return isQuoted && /["\n]/.test(flat) ? `"${flat.replaceAll('"', '""')}"` : flat
            }),
          )
          expect(read(asHtml(rows), asTabs(plain)).notes).toEqual([])
        },
      ),
    )
  })

  test('with a caption on the line of its header, as Firefox writes it, lacks nothing', () => {
    const rows = [header, row('sag-1', 'a')]
    const html = asHtml(rows).replace('<table>', '<table><caption>Samtaler</caption>')
    expect(read(html, `Samtaler${asTabs(rows)}`)).toMatchObject({ isTable: true, notes: [] })
  })
})

describe('plain text stays', () => {
  const lines = 'Registreringstype: oplysning\nDato: 2008-09-15\nKilde: borger\nTekst: a'
  test.each([
    ['where there is no table', `<p>${lines.replaceAll('\n', '<br>')}</p>`],
    [
      'where the table is a frame around all',
      `<table><tr><td>${lines.replaceAll('\n', '<br>')}</table>`,
    ],
    [
      'where the table is read worse',
      '<table><tr><td>oplysning<td>Registreringstype<td>Dato</table>',
    ],
    [
      'where the table holds no registration',
      '<table><tr><td>Mandag<td>Tirsdag<tr><td>1<td>2</table>',
    ],
    ['where there is no HTML', ''],
  ])('%s', (_where, html) => {
    expect(read(html, lines)).toEqual({ text: lines, isTable: false, notes: [] })
  })
})
