import { describe, expect, test } from 'vitest'
import { bounded, examplesOfMade, type Bounded } from './bounded.ts'
import { patternsOfProduct } from './in-sources.ts'
import { whatIsNotLinear } from './not-linear.ts'

const { known, madeLater } = patternsOfProduct()

const place = ({ file, source }: { file: string; source: string }) => `${file}: ${source}`

describe('no regular expression takes more than linear time, but those whose bound is known:', () => {
  const notLinear = [...known, ...examplesOfMade].filter(
    (pattern) => whatIsNotLinear(pattern).length > 0,
  )
  const isOf = (one: Bounded, { file, source }: { file: string; source: string }) =>
    file === one.file && source.startsWith(one.begins)

  test('there are no others', () => {
    expect(
      notLinear.filter((one) => !bounded.some((known) => isOf(known, one))).map(place),
    ).toEqual([])
  })

  test.each(bounded)('$file: $begins is one of them', (one) => {
    expect(notLinear.some((pattern) => isOf(one, pattern))).toBe(true)
  })
})

test('of those that are put together while the product runs there is an example each', () => {
  const told = ({ file, made }: { file: string; made: string }) => `${file}: ${made}`
  expect(examplesOfMade.map(told).toSorted()).toEqual(madeLater.map(told).toSorted())
})

describe('all of them are looked at:', () => {
  test.each([
    ['literals', 'src/engine/calendar/written-date.ts', String.raw`^\d{4}-\d{2}-\d{2}$`],
    [
      'with what they import',
      'src/engine/text/written-lines.ts',
      String.raw`[\u000B\u000C\u0085\u2028\u2029]`,
    ],
    [
      'with constants of their file',
      'src/cli/parts/places-file.ts',
      String.raw`^del-[0-9]{4}\.ndjson(?:\.gz|\.zst)?$`,
    ],
  ])('%s', (_, file, source) => {
    expect(known.map(place)).toContain(`${file}: ${source}`)
  })

  test('those of the published schemas', () => {
    expect(known.some(({ file }) => file === 'schemas/v1/faelles.schema.json')).toBe(true)
  })

  test('one that is not linear is known as such', () => {
    const telling = (source: string) => whatIsNotLinear({ file: '', source, flags: '' }).length > 0
    expect([String.raw`^(?:a+)+$`, String.raw`\s+$`, String.raw`^\s+$`].map(telling)).toEqual([
      true,
      true,
      false,
    ])
  })
})
