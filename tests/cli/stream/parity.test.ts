import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateText, type Options, type Report } from '../../../src/api/index.ts'
import { bytesHeld } from '../../../src/cli/checking/stream/byte-source.ts'
import {
  checkStream,
  readingOfOther,
  readingOfStream,
  type Streamed,
} from '../../../src/cli/checking/stream/check-stream.ts'
import { defaultSettings, type StreamSettings } from '../../../src/cli/checking/stream/settings.ts'
import { asUtf8, decode, isNotUtf8 } from '../../../src/decoding/index.ts'
import { asDos, asWindows1252 } from '../../decoding/bytes.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { soundTexts, texts } from './files.ts'

const settingsOf = fc.record({
  rangeSize: fc.integer({ min: 1, max: 4000 }),
  chunkSize: fc.integer({ min: 200, max: 5000 }),
  batchSize: fc.integer({ min: 1, max: 5000 }),
  hashBits: fc.constantFrom(32, 1, 0),
})
const optionsOf = fc.record({
  profile: fc.constantFrom('draft' as const, 'complete' as const),
  type: fc.constantFrom(undefined, undefined, undefined, 'praecismatch', 'forløb'),
  most: fc.constantFrom(Infinity, Infinity, 0, 1, 5),
  makesFixes: fc.boolean(),
})

/** Checks bytes as a stream on one thread; anew when they turn out to be no UTF-8. */
async function streamed(
  bytes: Uint8Array,
  {
    most = Infinity,
    makesFixes = false,
    tellsRecords = true,
    ...options
  }: Options & Partial<{ most: number; makesFixes: boolean; tellsRecords: boolean }>,
  settings: StreamSettings,
): Promise<Streamed> {
  const whole = { ...options, asOf: AS_OF, most, makesFixes, tellsRecords }
  const lines = { ...options, format: 'ndjson' as const }
  // Cut in two, as it may come on standard input.
  const middle = bytes.length >> 1
  const source = bytesHeld([bytes.subarray(0, middle), bytes.subarray(middle)])
  const check = (reading = asUtf8) =>
    checkStream({ source, from: { pieces: [] } }, { ...whole, reading }, settings)
  try {
    return await check(readingOfStream(source, lines))
  } catch (error) {
    if (!isNotUtf8(error)) throw error
    return check(readingOfOther(source, lines))
  }
}

const withoutFixes = (report: Report): Report => ({
  ...report,
  findings: report.findings.map(({ fix: _, ...finding }) => finding),
})

test('a stream is told as its text is told, wherever it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(texts, optionsOf, settingsOf, async (text, options, settings) => {
      const bytes = Buffer.from(text)
      const { most, makesFixes, ...others } = options
      const { report, read, hasFixOfCase } = await streamed(bytes, options, settings)
      const whole = validateText(decode(bytes)?.text ?? '', {
        ...others,
        asOf: AS_OF,
        maxFindings: most,
      })
      if (makesFixes && !hasFixOfCase) expect(report).toEqual(whole)
      else expect(withoutFixes(report)).toEqual(withoutFixes(whole))
      expect(read).toEqual({
        count: whole.records.length,
        types: [...new Set(whole.records.map(({ type }) => type))],
      })
    }),
    { numRuns: 400 },
  )
})

test('what was read is told, also where the records are not', async () => {
  await fc.assert(
    fc.asyncProperty(texts, settingsOf, async (text, settings) => {
      const bytes = Buffer.from(text)
      const told = await streamed(bytes, { tellsRecords: false }, settings)
      expect(told.report.records).toEqual([])
      expect(told.read).toEqual((await streamed(bytes, {}, settings)).read)
    }),
    { numRuns: 100 },
  )
})

test('so it is with few lines, which may be one case', async () => {
  await fc.assert(
    fc.asyncProperty(soundTexts, settingsOf, async (text, settings) => {
      const { report } = await streamed(Buffer.from(text), {}, settings)
      const whole = validateText(text, { asOf: AS_OF, format: 'ndjson' })
      expect(withoutFixes(report)).toEqual(withoutFixes(whole))
    }),
    { numRuns: 200 },
  )
})

test('so it is with bytes that are no UTF-8', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(), settingsOf, async (text, place, settings) => {
      const bytes = Buffer.from(text)
      const at = bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1
      bytes[Math.min(bytes.length - 1, at + (place % (bytes.length - at + 1)))] = 0xe6
      const { report } = await streamed(bytes, {}, settings)
      expect(withoutFixes(report)).toEqual(
        withoutFixes(validateText(decode(bytes)?.text ?? '', { asOf: AS_OF, format: 'ndjson' })),
      )
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['Windows-1252', asWindows1252],
  ['letters of DOS', asDos],
])('so it is with %s, which begins as UTF-8 does', async (_, asBytes) => {
  await fc.assert(
    fc.asyncProperty(texts, settingsOf, async (text, settings) => {
      // What asks for more than one byte cannot be written so.
      const bytes = asBytes(text.replace(/[^\0-\u00FF]/g, '-'))
      const { report } = await streamed(bytes, {}, settings)
      expect(withoutFixes(report)).toEqual(
        withoutFixes(validateText(decode(bytes)?.text ?? '', { asOf: AS_OF, format: 'ndjson' })),
      )
    }),
    { numRuns: 200 },
  )
})

describe('a text that begins so', () => {
  const record = '{"registreringstype":"oplysning"}'
  const tells = (text: string, options: Options = {}) => {
    return readingOfStream(bytesHeld([Buffer.from(text)]), options) !== undefined
  }

  test.each([
    ['two records', `${record}\n${record}`, true],
    ['a byte order mark', `\uFEFF${record}\n${record}`, true],
    ['blank lines', `\n  \n${record}\n\n${record}`, true],
    ['one record', record, false],
    ['a broken line', `{"a":\n${record}\n${record}`, false],
    ['a list', `[${record},\n${record}]`, false],
    ['a fence', `\`\`\`\n${record}\n${record}\n\`\`\``, false],
    ['a header', 'Registreringstype;Dato\noplysning;16/9 2008', false],
    ['nothing', '', false],
  ])('%s', (_, text, isIt) => {
    expect(tells(text)).toBe(isIt)
    if (isIt) expect(validateText(text).format).toBe('ndjson')
  })

  test('in UTF-16 is none', () => {
    const source = bytesHeld([Buffer.from(`\uFEFF${record}\n${record}\n`, 'utf16le')])
    expect(readingOfStream(source, {})).toBeUndefined()
  })

  test('is one when it is asked to be read so, once there is a bracket', () => {
    expect(tells(record, { format: 'ndjson' })).toBe(true)
    expect(tells(`hej\n${record}`, { format: 'ndjson' })).toBe(true)
    expect(tells('hej', { format: 'ndjson' })).toBe(false)
    expect(tells(`${record}\n${record}`, { format: 'json' })).toBe(false)
  })
})

test('a line longer than the room for it is checked like any other', async () => {
  const line = JSON.stringify({ registreringstype: 'oplysning', tekst: 'ord '.repeat(5000) })
  const text = `${line}\n${line}\n${line.slice(0, -1)}\n`
  const { report } = await streamed(Buffer.from(text), {}, { ...defaultSettings, chunkSize: 300 })
  expect(withoutFixes(report)).toEqual(withoutFixes(validateText(text, { asOf: AS_OF })))
})
