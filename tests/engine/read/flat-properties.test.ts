import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateText, type Format } from '../../../src/api/index.ts'
import { runs } from '../../fixtures/runs.ts'
import { flatTexts } from '../../promises/texts-of-lines.ts'
import { AS_OF } from '../examples.ts'

const FORMATS: readonly (Format | 'auto')[] = ['auto', 'json', 'ndjson', 'csv', 'lines']

describe.each(flatTexts)('%s', (_name, arbitrary) => {
  test('gets a report in every format, with places that lie in the text and are in order', () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(...FORMATS), (text, format) => {
        const asked = format === 'auto' ? {} : { format }
        const report = validateText(text, { asOf: AS_OF, ...asked })
        if (format !== 'auto') expect(report.format).toBe(format)
        const told = report.findings.map(({ code, record, path, range }) => {
          expect(range!.start.offset).toBeLessThanOrEqual(range!.end.offset)
          expect(range!.end.offset).toBeLessThanOrEqual(text.length)
          expect(record).toBeLessThan(Math.max(1, report.records.length))
          return JSON.stringify([code, record, path, range])
        })
        expect(told).toEqual([...new Set(told)])
        const offsets = report.findings.map(({ range }) => range!.start.offset)
        expect(offsets).toEqual(offsets.toSorted((one, other) => one - other))
        const lines = report.records.map(({ line }) => line)
        expect(lines).toEqual(lines.toSorted((one, other) => one - other))
        expect(JSON.stringify(report)).not.toMatch(
          /(?<![0-9+])[6-9][0-9][01][0-9]{3}[- ]?[0-9]{4}(?![0-9])/,
        )
      }),
      { numRuns: runs(3000) },
    )
  })
})

describe('a hostile text is answered in every format:', () => {
  const SIZE = 50_000
  const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length))
  const count = (write: (index: number) => string) =>
    Array.from({ length: 4_000 }, (_, index) => write(index))

  test.each([
    ['labels', fill('Felt: værdi\n')],
    ['labels of one letter', fill('a:b\n')],
    ['labels of one letter with blanks', fill('a: b\n')],
    ['labels in blocks', fill('Navn: a\n\n')],
    ['labels that are all different', count((index) => `felt${index}: a`).join('\n')],
    ['labels of two words', count((index) => `felt ${index}: a`).join('\n')],
    ['labels in blocks that are all different', count((index) => `felt${index}: a`).join('\n\n')],
    ['labels without end', fill('Navn:')],
    ['headings', fill('Straksmatch\n')],
    ['areas', fill('Helbred: a\n')],
    ['a text over lines', `Helbred: a\n${fill('b\n')}`],
    ['items', `Udslagsgivende områder: ${fill('helbret,')}`],
    ['items on lines', `Udslagsgivende områder:\n${fill('- helbret\n')}`],
    ['semicolons', fill(';')],
    ['commas', fill(',')],
    ['tabs and blanks', fill(' \t')],
    ['cells that are never closed', fill('"a;')],
    ['quotation marks', fill('"')],
    ['quotation marks and delimiters', fill('";"')],
    ['doubled quotation marks', `Navn;Sagstype\n"${fill('""')}`],
    ['columns', count((index) => `felt${index}`).join(';')],
    ['rows of columns that are not known', `Navn;Sagstype;x;y z\n${fill('a;b;c;d\n')}`],
    ['rows of more cells than columns', `Navn;Sagstype\n${fill('a;b;c\n')}`],
    ['fences', fill('```\n')],
    ['almost CPR numbers', fill('670190-000 ')],
    ['CPR numbers on lines', fill('Vedr. 670190-0000\n')],
    ['colons', fill(':')],
    ['stars', fill('* ')],
    ['carriage returns', fill('\r')],
  ])('%s', (_name, text) => {
    for (const format of ['csv', 'lines', undefined] as const) {
      const report = validateText(text, { asOf: AS_OF, format, maxFindings: 100 })
      for (const { range } of report.findings) {
        expect(range!.start.offset).toBeLessThanOrEqual(range!.end.offset)
        expect(range!.end.offset).toBeLessThanOrEqual(text.length)
      }
    }
  })
})

test('a megabyte of the shortest lines is answered', () => {
  const text = 'a: b\n'.repeat(200_000)
  const { records, counts } = validateText(text, { asOf: AS_OF, format: 'lines', maxFindings: 10 })
  expect([records.length, counts.error]).toEqual([1, 200_000])
})
