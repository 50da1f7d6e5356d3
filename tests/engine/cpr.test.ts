import { describe, expect, test } from 'vitest'
import { validate, validateText } from '../../src/api/index.ts'
import { AS_OF } from './examples.ts'

const base = {
  registreringstype: 'straksmatch',
  stamdata: { navn: 'Astrid Eksempel', adresse: 'Prøvevej 1', telefon: '12345678' },
  samtaletype: '1. henvendelse',
  registreringsoplysninger: { samtaledato: '2008-09-15', registreringsdato: '2008-09-15' },
  sagstype: 'kontanthjælpssag',
  matchkategori: 4,
  udslagsgivendeOmraader: ['helbred'],
}

/** Codes and paths of the findings of a registration, the same from a text and from a value. */
function findingsIn(record: unknown): string[] {
  const options = { asOf: AS_OF }
  const found = [
    validate(record, undefined, options),
    validateText(JSON.stringify(record), options),
  ].map(({ findings }) => findings.map(({ code, path }) => `${code} ${path}`).sort())
  expect(found[0]).toEqual(found[1])
  return found[0]!
}

const isHit = (bemaerkninger: string) => findingsIn({ ...base, bemaerkninger }).length > 0

describe('a CPR number in a text is found', () => {
  test.each([
    ['with a hyphen', '670190-0000'],
    ['without anything between', '6701900000'],
    ['with a space', '670190 0000'],
    ['with a no-break space', '670190\u00A00000'],
    ['with spaces around a hyphen', '670190 - 0000'],
    ['with a hyphen that does not break', '670190\u20110000'],
    ['with a soft hyphen', '670190\u00AD0000'],
    ['with an en dash', '670190\u20130000'],
    ['with an em dash', '670190\u20140000'],
    ['with a minus sign', '670190\u22120000'],
    ['at the beginning of a text', '670190-0000 er ægtefællen'],
    ['at the end of a text', 'Ægtefællen er 670190-0000'],
    ['in brackets', 'Ægtefællen (670190-0000)'],
    ['after a colon', 'cpr:6701900000'],
    ['between letters', 'cpr6701900000x'],
    ['after a hyphen', 'borger-670190-0000'],
    ['on a line of its own', 'Se\n670190-0000\nher'],
    ['in a text with other numbers', '12345678901 og 670190-0000'],
    ['on the first day of a month', '610190-0000'],
    ['on the last day of a month', '910190-0000'],
    ['on the thirtieth of April', '900490-0000'],
    ['on the twenty-ninth of February of a leap year', '890288-0000'],
    ['on the twenty-ninth of February of a year 00', '890200-0000'],
    ['on the twenty-eighth of February of another year', '880290-0000'],
  ])('%s', (_name, written) => {
    expect(isHit(written)).toBe(true)
  })
})

describe('nothing is found in', () => {
  test.each([
    ['a date', '2008-09-15'],
    ['a date and a number', '2008-09-15 0000'],
    ['a telephone number', '67 01 90 00'],
    ['a telephone number with its country', '+45 6701 9000'],
    ['a telephone number in one', '+6701900000'],
    ['eleven digits', '67019000001'],
    ['a longer number', '16701900000'],
    ['a longer number with a hyphen', '1670190-0000'],
    ['five digits at the end', '670190-00000'],
    ['three digits at the end', '670190-000'],
    ['five digits at the beginning', '67019-0000'],
    ['two hyphens', '670190--0000'],
    ['a slash between', '670190/0000'],
    ['a line break between', '670190\n0000'],
    ['a month that does not exist', '671390-0000'],
    ['a month of nought', '670090-0000'],
    ['a day that does not exist', '320190-0000'],
    ['a day of nought', '000190-0000'],
    ['a day of sixty', '600190-0000'],
    ['a day of ninety-two', '920190-0000'],
    ['the thirty-first of April', '910490-0000'],
    ['the thirtieth of February', '900288-0000'],
    ['the twenty-ninth of February of another year', '890290-0000'],
    ['a month of thirty', '9130020000'],
    ['digits of another script', '٦٧٠١٩٠-٠٠٠٠'],
    ['letters between the digits', '67O190-0000'],
  ])('%s', (_name, written) => {
    expect(isHit(written)).toBe(false)
  })
})

describe('a CPR number is found', () => {
  const record = (extra: Record<string, unknown>) => findingsIn({ ...base, ...extra })

  test('in every text, at any depth', () => {
    const { stamdata } = base
    expect(record({ stamdata: { ...stamdata, navn: 'A 670190-0000' } })).toEqual([
      'cpr-i-tekst /stamdata/navn',
    ])
    expect(
      record({ opmaerksomhedsomraader: [{ omraade: 'helbred', tekst: 'Se 670190-0000.' }] }),
    ).toEqual(['cpr-i-tekst /opmaerksomhedsomraader/0/tekst'])
  })

  test('in texts that the schema does not know', () => {
    expect(record({ x: [{ y: ['', '6701900000'] }] })).toEqual([
      'cpr-i-tekst /x/0/y/1',
      'ukendt-felt /x',
    ])
  })

  test('in the name of a field, at any depth', () => {
    const found = record({ '670190-0000': 1, x: { '6701900000': {} } })
    expect(found.filter((finding) => finding.startsWith('cpr'))).toEqual([
      'cpr-i-tekst /******-****',
      'cpr-i-tekst /x/**********',
    ])
  })

  test('in a text that is wrong for another reason too', () => {
    expect(record({ sagstype: '670190-0000' })).toEqual([
      'cpr-i-tekst /sagstype',
      'ugyldig-vaerdi /sagstype',
    ])
    expect(record({ bemaerkninger: `670190-0000 ${'x'.repeat(4000)}` })).toEqual([
      'cpr-i-tekst /bemaerkninger',
      'for-langt /bemaerkninger',
    ])
  })

  test('in a record of unknown type', () => {
    expect(findingsIn({ a: '670190-0000' })).toEqual([
      'cpr-i-tekst /a',
      'ukendt-type /registreringstype',
    ])
  })

  test('where its digits are written as escapes', () => {
    const text = JSON.stringify({ ...base, bemaerkninger: 'X' }).replace(
      'X',
      '\\u0036\\u0037\\u0030\\u0031\\u0039\\u0030-0000',
    )
    expect(validateText(text, { asOf: AS_OF }).findings.map(({ code }) => code)).toEqual([
      'cpr-i-tekst',
    ])
  })

  test('in a text that is damaged', () => {
    const text = JSON.stringify({ ...base, bemaerkninger: '670190-0000' }).replace('}', ',}')
    expect(validateText(text, { asOf: AS_OF }).findings.map(({ code }) => code)).toContain(
      'cpr-i-tekst',
    )
  })

  test('once a text, however many there are in it', () => {
    expect(record({ bemaerkninger: '670190-0000 og 680190-0000' })).toEqual([
      'cpr-i-tekst /bemaerkninger',
    ])
  })
})

describe('a borgerReference', () => {
  const withReference = (borgerReference: unknown) => findingsIn({ ...base, borgerReference })

  test.each(['670190-0000', '6701900000', '670190 0000', 'borger-670190-0000', 'x6701900000x'])(
    'that is or holds a CPR number, such as %s, is told as that alone',
    (reference) => {
      expect(withReference(reference)).toEqual(['cpr-som-reference /borgerReference'])
    },
  )

  test.each(['borger-0017', '16701900000', '671390-0000', 'a'.repeat(4000)])(
    'that is no CPR number, such as %s, is fine',
    (reference) => {
      expect(withReference(reference)).toEqual([])
    },
  )

  test('in a record of unknown type is told too', () => {
    expect(findingsIn({ borgerReference: '670190-0000', registreringstype: 'nej' })).toEqual([
      'cpr-som-reference /borgerReference',
      'ukendt-type /registreringstype',
    ])
  })

  test('somewhere inside is a text like any other', () => {
    expect(findingsIn({ ...base, x: { borgerReference: '670190-0000' } })).toEqual([
      'cpr-i-tekst /x/borgerReference',
      'ukendt-felt /x',
    ])
  })

  test('that is no text is told as that', () => {
    expect(withReference(6701900000)).toEqual(['forkert-type /borgerReference'])
    expect(withReference(['670190-0000'])).toEqual([
      'cpr-i-tekst /borgerReference/0',
      'forkert-type /borgerReference',
    ])
  })
})
