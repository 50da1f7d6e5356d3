import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { checkSource } from '../../src/cli/checking/check-source.ts'
import { openSource } from '../../src/cli/checking/source.ts'
import { decode } from '../../src/decoding/index.ts'
import { namedFile } from '../../src/cli/files/named-file.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import {
  answerAsStream,
  answerInPieces,
  answerInWorker,
  withoutFixes,
} from '../promises/same-report.ts'
import { encodings, lossyEncodings, places } from './bytes.ts'

const folder = temporaryFolder('same-report')
const options = { asOf: AS_OF, fix: false, tellsRecords: true, tellsFixes: false }
const nothing = () => undefined

/** A draft with a slip in its first line and one in its last, in each format. */
const record = (sagstype: string, text: string) =>
  `{"registreringstype":"straksmatch","samtaletype":"1. Henvendelse","registreringsoplysninger":{"samtaledato":"2008-09-15","registreringsdato":"2008-09-15"},"sagstype":"${sagstype}","straksmatch":true,"bemaerkninger":"${text}"}`
const texts = {
  json: `[${record('kontanthjælpssag', 'Søger på øen')},\n${record('kontanthjælpsag', 'Går på Åsen')}]\n`,
  ndjson: `${record('kontanthjælpssag', 'Søger på øen')}\n${record('kontanthjælpsag', 'Går på Åsen')}\n`,
  csv: 'Registreringstype;Sagstype;Samtaletype;Bemærkninger\nstraksmatch;kontanthjælpssag;1. Henvendelse;Søger på øen\nstraksmatch;kontanthjælpsag;1. henvendelse;Går på Åsen\n',
  lines:
    'Registreringstype: straksmatch\nSamtaletype: 1. Henvendelse\nBemærkninger: Søger på øen\nSagstype: kontanthjælpsag\n',
}

describe.each(Object.entries({ ...encodings, ...lossyEncodings }))('bytes in %s', (_, asBytes) => {
  describe.each(Object.entries(texts))('of %s give one report', (format, text) => {
    const bytes = Uint8Array.from(asBytes(text))
    const decoded = decode(bytes)!
    const whole = withoutFixes(validateText(decoded.text, { asOf: AS_OF }))

    test('which is of the format, and has something to tell', () => {
      expect(whole.format).toBe(format)
      expect(whole.findings.length).toBeGreaterThan(0)
    })

    test('on the command line', async () => {
      const file = folder.at('fil')
      writeFileSync(file, bytes)
      const { about } = await checkSource(await openSource(namedFile(file)), options, nothing)
      expect(about.reading).toEqual(decoded.reading)
      expect(withoutFixes(about.report)).toEqual(whole)
    })

    test('in pieces, wherever they are cut', async () => {
      await fc.assert(
        fc.asyncProperty(places, async (at) => {
          const { reading, report } = await answerInPieces(bytes, at)
          expect(reading).toEqual(decoded.reading)
          expect(withoutFixes(report)).toEqual(whole)
        }),
        { numRuns: 15 },
      )
    })

    test('as a stream in ranges, where it is one', async () => {
      const isStream = format === 'ndjson' && !decoded.reading.encoding.startsWith('utf-16')
      for (const rangeSize of [1, 2, 3, 100, 10_000]) {
        const report = await answerAsStream(bytes, rangeSize)
        expect(report && withoutFixes(report)).toEqual(isStream ? whole : undefined)
      }
    })

    test('in the worker of the page', async () => {
      const { reading, report } = await answerInWorker(bytes)
      expect(reading).toEqual(decoded.reading)
      expect(withoutFixes(report)).toEqual(whole)
    })
  })
})

describe('the places of a file with a mark', () => {
  test.each(Object.entries(texts))('are those of one without: %s', (_, text) => {
    const plain = validateText(text, { asOf: AS_OF })
    for (const asBytes of Object.values(encodings)) {
      const { text: decoded } = decode(asBytes(text))!
      expect(validateText(decoded, { asOf: AS_OF })).toEqual(plain)
    }
  })
})
