import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asCsv, quoted } from '../../../src/components/validator/tools/as-csv.ts'
import { asText } from '../../../src/components/validator/tools/as-text.ts'
import { takenReport } from '../../../src/components/validator/tools/taken-findings.ts'
import { validateText } from '../../../src/api'
import { AS_OF } from '../../fixtures/as-of.ts'

const absolute = (url: string) => new URL(url, 'https://modtagelse.example/').href
const options = { asOf: AS_OF }

/** What of the draft must never leave the page, wherever in it the person wrote it. */
const personal = ['670190-0000', 'Ida Prøve', 'Prøvevej 1', 'ondt i ryggen', '31. februar 2008']

const draft = JSON.stringify({
  registreringstype: 'straksmatch',
  samtaletype: 'ondt i ryggen',
  registreringsoplysninger: { samtaledato: '31. februar 2008', registreringsdato: '2008-09-15' },
  sagstype: 'Ida Prøve',
  matchkategori: 4,
  udslagsgivendeOmraader: ['ondt i ryggen', 'ondt i ryggen'],
  bemaerkninger: 'Ida Prøve, 670190-0000, har ondt i ryggen',
  borgerReference: '670190-0000',
  'Prøvevej 1': true,
})

const taken = (text: string) => {
  const report = validateText(text, options)
  const safe = takenReport(report, absolute)
  return { report, safe, all: [JSON.stringify(safe), asCsv(safe), asText(report, safe)] }
}

describe('findings that are taken along', () => {
  test('hold nothing that the person wrote', () => {
    const { safe, all } = taken(draft)
    expect(safe.findings.length).toBeGreaterThan(6)
    for (const text of all) for (const secret of personal) expect(text).not.toContain(secret)
  })

  test('hold no word of a draft of any kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sagstype', 'samtaletype', 'bemaerkninger', 'borgerReference', 'ukendt'),
        fc.stringMatching(/^[a-zæøå]{12,16}$/),
        (field, secret) => {
          const text = JSON.stringify({
            registreringstype: 'straksmatch',
            [field]: secret,
            [secret]: 1,
          })
          for (const left of taken(text).all) expect(left).not.toContain(secret)
        },
      ),
    )
  })

  test('say what, where and on what grounds', () => {
    const { all } = taken('{"registreringstype": "cv-godkendelse",\n"godkendtdato": "i går"}')
    expect(all[2]).toContain('Læst som cv-godkendelse, kladde, 1 registrering.')
    expect(all[2]).toMatch(
      /Fejl: .*: datoen er ikke en rigtig dato \(ugyldig-dato\), linje 2, tegn 17\. Kilde [\d., ]+\. https:\/\/modtagelse\.example\/minimumskrav\//,
    )
  })

  test('say of a field of our own that it is ours', () => {
    const { safe, all } = taken('{"registreringstype":"oplysning","dato":"2008-10-15"}')
    expect(safe.findings.map(({ grounds }) => grounds)).toContain('Vores eget felt')
    expect(all[1]).toContain('Vores eget felt;')
    expect(all[2]).toMatch(/\(dato-i-fremtiden\), linje 1, tegn \d+\. Vores eget felt\. https:/)
  })

  test('of several registrations name the one', () => {
    const { report, safe } = taken('[{"registreringstype": "cv-godkendelse"}, {}]')
    expect(asText(report, safe)).toContain('registrering 2, linje 1')
  })

  test('without faults say so, and what was not checked', () => {
    const { report, safe } = taken(
      '{"registreringstype":"cv-godkendelse","borgerReference":"sag-1","godkendtdato":"2008-09-17"}',
    )
    expect(report.findings.map(({ code }) => code)).toEqual([])
    expect(asText(report, safe)).toMatch(/^Ingen fejl fundet\n.*\n.*\nIkke tjekket: /)
  })
})

describe('a table of findings', () => {
  test('is read as it was written', () => {
    const { safe } = taken(draft)
    const cells: string[][] = parse(asCsv(safe), { delimiter: ';' })
    const [header, ...rows] = cells
    expect(header?.slice(0, 3)).toEqual(['Alvor', 'Kode', 'Fund'])
    expect(rows.map((row) => row[1])).toEqual(safe.findings.map(({ code }) => code))
  })

  test('quotes any text so that it comes back', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text)),
          { minLength: 2 },
        ),
        (cells) => {
          expect(
            parse(`${cells.map(quoted).join(';')}\r\n`, {
              delimiter: ';',
              recordDelimiter: '\r\n',
            }),
          ).toEqual([cells])
        },
      ),
    )
  })

  test.each(['=1+1', '+45', '-1', '@a', '\tx'])('lets no spreadsheet reckon with %j', (text) => {
    expect(quoted(text)).toBe(`'${text}`)
  })
})

test('what was not read is said with its lines', () => {
  const report = validateText(draft, options)
  const rangeOf = (first: number, last = first) => ({
    start: { line: first, column: 1, offset: 0 },
    end: { line: last, column: 9, offset: 8 },
  })
  const passedOver = {
    lines: 5,
    ranges: [rangeOf(2), rangeOf(3, 4), rangeOf(7), rangeOf(7), rangeOf(1200)],
  }
  const told = '5 linjer er ikke læst: linje 2-4, 7 og 1.200.'
  const safe = takenReport({ ...report, passedOver }, absolute)
  expect(asText(report, safe).split('\n')).toContain(told)
  expect(asCsv(safe)).toContain(told)
  expect(safe.passedOver).toEqual(passedOver)
  expect(asText(report, takenReport(report, absolute))).not.toContain('ikke læst')
})
