import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Recogniser } from '../../src/recognise/index.ts'
import { scanText } from './scan-text.ts'
import { AS_OF, slugs, soundLines } from './sound.ts'

const recogniser = new Recogniser({ asOf: AS_OF, isUtf8 })

const clean = slugs.filter((slug) => slug !== 'forloeb').flatMap((slug) => soundLines(slug, 5))
const withoutReference = clean.map((line) => {
  const { borgerReference: _, ...others } = JSON.parse(line) as Record<string, unknown>
  return JSON.stringify(others)
})
const withEmoji = JSON.stringify({
  registreringstype: 'oplysning',
  borgerReference: 'opdigtet-æøå-😀',
  dato: '2008-09-16',
  kilde: '😀 og 🏳️‍🌈',
  tekst: `Tilbage på arbejde 😀 ${'æøå'.repeat(30)}`,
})
const courses = soundLines('forloeb', 5)
const asked = ['{"a":1}', 'æøå', '[]', '{"a":"\r"}', '\u00a0', 'x\ry', '😀'.repeat(40)]
const blank = ['', ' ', '\t', '  ']

const line = fc.oneof(
  ...[clean, withoutReference, [withEmoji], courses, asked, blank].map((lines) =>
    fc.constantFrom(...lines),
  ),
)
const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 30 })
const texts = fc
  .tuple(lines, fc.boolean())
  .map(([all, isEnded]) =>
    all.map(([text, end], index) => text + (isEnded || index < all.length - 1 ? end : '')).join(''),
  )

const breaksIn = (text: string) => text.match(/\r\n?|\n/g)?.length ?? 0

/** The same, counted line by line over the text as a string. */
function counted(text: string) {
  const isClean = (one: string) => [...clean, ...withoutReference, withEmoji].includes(one)
  const found = {
    records: 0,
    asked: [] as number[][],
    courses: [] as number[][],
    references: [] as number[][],
  }
  let units = 0
  let bytes = 0
  let isAsking = false
  for (const withBreak of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const whole = withBreak.replace(/\n$/, '')
    const content = whole.replace(/\r$/, '')
    const place = [
      bytes,
      bytes + Buffer.byteLength(whole),
      found.records,
      units,
      breaksIn(text.slice(0, units)),
    ]
    if (courses.includes(content)) {
      found.courses.push(place)
      found.records++
      isAsking = false
    } else if (isClean(content)) {
      if (content.includes('"borgerReference"')) found.references.push(place)
      found.records++
      isAsking = false
    } else if (content.replace(/[ \t]/g, '') !== '') {
      if (isAsking) found.asked.at(-1)!.splice(1, 1, bytes + Buffer.byteLength(whole))
      else found.asked.push(place)
      isAsking = true
    }
    units += withBreak.length
    bytes += Buffer.byteLength(withBreak)
  }
  return { ...found, units: text.length, lineBreaks: breaksIn(text) }
}

test('places and numbers are those of the text as a string', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const scan = scanText(recogniser, text)
      const rows = (columns: Uint32Array[]) =>
        [...(columns[0] ?? [])].map((_, index) => columns.map((column) => column[index]!))
      const spans = ({
        start,
        end,
        recordsBefore,
        unitsBefore,
        lineBreaksBefore,
      }: typeof scan.asked) => rows([start, end, recordsBefore, unitsBefore, lineBreaksBefore])
      const { record, start, length, unitsBefore, lineBreaksBefore } = scan.references
      expect({
        records: scan.records,
        asked: spans(scan.asked),
        courses: spans(scan.courses),
        references: rows([
          start,
          length.map((bytes, index) => bytes + start[index]!),
          record,
          unitsBefore,
          lineBreaksBefore,
        ]),
        units: scan.units,
        lineBreaks: scan.lineBreaks,
      }).toEqual(counted(text))
    }),
    { numRuns: 300 },
  )
})

test('records of one citizen have one hash, and others another', () => {
  const text = ['a', 'b', 'a', 'opdigtet-1', 'opdigtet-2', 'opdigtet-1']
    .map((borgerReference) =>
      JSON.stringify({ ...(JSON.parse(withEmoji) as object), borgerReference }),
    )
    .join('\n')
  const { hashLow, hashHigh } = scanText(recogniser, text).references
  const hashes = [...hashLow].map((low, index) => `${low} ${hashHigh[index]!}`)
  expect(hashes.map((hash) => hashes.indexOf(hash))).toEqual([0, 1, 0, 3, 4, 3])
})

test('types are told in the order in which they are met', () => {
  const [tilmelding] = soundLines('tilmelding', 1)
  const [straksmatch] = soundLines('straksmatch', 1)
  const text = `x\n${tilmelding!}\n${straksmatch!}\n${tilmelding!}`
  expect(scanText(recogniser, text).types).toEqual([
    { name: 'tilmelding', start: 2 },
    { name: 'straksmatch', start: 3 + Buffer.byteLength(tilmelding!) },
  ])
})
