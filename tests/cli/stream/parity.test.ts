import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateText, type Options, type Report } from '../../../src/api/index.ts'
import { bytesHeld } from '../../../src/cli/checking/stream/byte-source.ts'
import {
  checkStream,
  headOf,
  isStream,
  type Streamed,
} from '../../../src/cli/checking/stream/check-stream.ts'
import { defaultSettings, type StreamSettings } from '../../../src/cli/checking/stream/settings.ts'
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

/** Checks bytes as a stream on one thread. */
function streamed(
  bytes: Uint8Array,
  {
    most = Infinity,
    makesFixes = false,
    ...options
  }: Options & Partial<{ most: number; makesFixes: boolean }>,
  settings: StreamSettings,
): Promise<Streamed> {
  const whole = { ...options, asOf: AS_OF, most, makesFixes, tellsRecords: true }
  // Cut in two, as it may come on standard input.
  const middle = bytes.length >> 1
  const source = bytesHeld([bytes.subarray(0, middle), bytes.subarray(middle)])
  return checkStream({ source, from: { pieces: [] } }, whole, settings)
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
      const whole = validateText(bytes.toString(), { ...others, asOf: AS_OF, maxFindings: most })
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
      const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      const { report } = await streamed(bytes, {}, settings)
      expect(withoutFixes(report)).toEqual(
        withoutFixes(validateText(decoded, { asOf: AS_OF, format: 'ndjson' })),
      )
    }),
    { numRuns: 200 },
  )
})

describe('a text that begins so', () => {
  const record = '{"registreringstype":"oplysning"}'
  const tells = (text: string, options: Options = {}) => {
    const source = bytesHeld([Buffer.from(text)])
    return isStream(headOf(source), true, options)
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
    expect(isStream(headOf(source), true, {})).toBe(false)
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
