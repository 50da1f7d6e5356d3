import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules, validateText } from '../../src/api/index.ts'
import { faultsOf, generate } from '../../src/generate/index.ts'
import { Recogniser } from '../../src/recognise/index.ts'
import { examples } from '../engine/examples.ts'
import { runs } from '../fixtures/runs.ts'
import { scanText, slicesOf } from './scan-text.ts'
import { AS_OF, cv, oplysning, slugs, soundLines, withText } from './sound.ts'

const recogniser = new Recogniser({ asOf: AS_OF, isUtf8 })
const isOfCases = (code: string) => code.startsWith('forloeb-')

/** What the engine finds in either profile, but in the course of cases. */
const codesIn = (text: string, asOf = AS_OF): string[] =>
  (['draft', 'complete'] as const).flatMap((profile) =>
    validateText(text, { format: 'ndjson', profile, asOf })
      .findings.map(({ code }) => code)
      .filter((code) => !isOfCases(code)),
  )

const isClean = (line: string, by = recogniser) => {
  const { records, asked } = scanText(by, line)
  return records === 1 && asked.start.length === 0
}

describe('every sound registration is recognised', () => {
  test.each(slugs)('%s', (slug) => {
    const text = soundLines(slug, 100).join('\n')
    const { records, asked, types } = scanText(recogniser, text)
    expect(slicesOf(text, asked)).toEqual([])
    expect(records).toBe(100)
    expect(types).toHaveLength(1)
  })

  test('with the names of fields in any order, and blanks between', () => {
    const backwards = slugs.flatMap((slug) => soundLines(slug, 20).map(turned))
    const text = [...backwards, ...backwards.map(spaced)].join('\r\n')
    const { records, asked } = scanText(recogniser, text)
    expect(slicesOf(text, asked)).toEqual([])
    expect(records).toBe(backwards.length * 2)
  })
})

/** The same record with its own fields, and those of objects in it, the other way round. */
const turned = (line: string) =>
  JSON.stringify(JSON.parse(line), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  )

const spaced = (line: string) => JSON.stringify(JSON.parse(line), null, 3).replaceAll('\n', ' \t')

/** Ten digits, or six and more behind a sign, are asked about whatever day they begin with. */
const TEN_DIGITS = /(?<![0-9+])(?:[0-9]{10}(?![0-9])|[0-9]{6}[- –]+[0-9])/

describe('an example is recognised when the engine finds nothing in it, and only then', () => {
  test.each(examples)('$slug: $description', ({ draft }) => {
    const line = JSON.stringify(draft)
    const isSound = codesIn(line).length === 0
    expect(isClean(line)).toBe(isSound && !TEN_DIGITS.test(line))
  })
})

describe('no registration with a fault is recognised', () => {
  test.each(slugs)('%s', (slug) => {
    const faults = faultsOf(slug).filter((code) => !isOfCases(code))
    const samples = [...generate(slug, { count: faults.length * 8, seed: 1, invalid: 1, faults })]
    const recognised = samples.filter(({ registration }) => isClean(JSON.stringify(registration)))
    expect(recognised.map(({ fault }) => fault)).toEqual([])
  })
})

describe('what is doubtful is asked about', () => {
  const line = JSON.stringify(cv)
  test.each([
    ['a name twice', line.replace('{', '{"godkendtdato":"2008-09-16",')],
    ['a byte order mark', `\ufeff${line}`],
    ['a lone carriage return', line.replace(',', ',\r')],
    ['the character 0', line.replace(',', ',\0')],
    ['a text behind the record', `${line} x`],
    ['two records on a line', `${line}${line}`],
    ['a comma too many', line.replace('}', ',}')],
    ['a list', `[${line}]`],
    ['a name that is escaped', line.replace('godkendtdato', 'godkendt\\u0064ato')],
    ['a character that was lost', withText('p\ufffd et kursus')],
    ['a character that was garbled', withText('kursus pÃ¥ skolen')],
    ['a name of every object', line.replace('{', '{"toString":1,')],
    ['no type', '{"godkendtdato":"2008-09-16"}'],
    ['an empty object', '{}'],
  ])('%s', (_, text) => {
    expect(isClean(text)).toBe(false)
  })

  test('and so is an a-kasse that is none, whatever it is made of', () => {
    const insured = {
      registreringstype: 'tilmelding',
      stamdata: { navn: 'Astrid Eksempel', adresse: 'Prøvevej 1', telefon: '12345678' },
      klientkategori: 'dagpengemodtager',
      ledighed: 'helt ledig',
      registreringsoplysninger: { samtaledato: '2008-09-15', registreringsdato: '2008-09-15' },
      forsikringskategori: 'heltidsforsikret',
      stillingsbetegnelser: ['lagermedarbejder'],
    }
    const parts = fc.constantFrom(
      ...[
        'ingen',
        'Ingen',
        'nej',
        'ved',
        'ikke',
        'IKKE',
        'oplyst',
        'a',
        'kasse',
        'n',
        'i',
        '0',
        '00',
        'null',
        'af',
      ],
      ...[
        'å',
        'Å',
        'a\u030A',
        'æ',
        'ß',
        'ÿ',
        '×',
        '÷',
        '3F',
        'HK',
        'Ase',
        'k\u200B',
        '\u00AD',
        '\u00A0',
        '–',
        'ﬁ',
      ],
      ...[
        ' ',
        ' ',
        ' ',
        '-',
        '/',
        '.',
        '_',
        '\n',
        '\t',
        '"',
        '\\',
        '@',
        '[',
        '{',
        '`',
        '~',
        '?',
        ',',
        'Ｎ',
        '\u212A',
      ],
    )
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 5 }), (chosen) => {
        const line = JSON.stringify({ ...insured, akasse: chosen.join('') })
        expect(isClean(line) && codesIn(line).length > 0).toBe(false)
      }),
      { numRuns: runs(20_000) },
    )
    const named = ['HK', '3F', 'Ase', 'Ingeniørernes A-kasse', 'Min A-kasse', 'Det Faglige Hus']
    expect(named.filter((akasse) => !isClean(JSON.stringify({ ...insured, akasse })))).toEqual([])
  })

  test('and so is a text that only says that nothing is new, however it is written', () => {
    const phrases = [
      ...[
        'Ingen ændringer.',
        'UÆNDRET',
        'n/a',
        '---',
        '- -',
        'Som ved seneste samtale',
        'intet at tilføje',
      ],
      ...[
        'i\u212a\u212ae noget nyt',
        'uændret\u00a0siden\u00a0sidst',
        'Intet nyt –',
        'ingen "nye" oplysninger',
      ],
    ]
    expect(phrases.map(withText).filter((text) => isClean(text))).toEqual([])
  })

  test('and what may be a CPR number', () => {
    const numbers = [
      '670190-0000',
      '670190 - 0000',
      '6701900000',
      'x670190\u00a00000',
      '670190\u20110000',
      '1 6701900000 1',
    ]
    expect(numbers.map(withText).filter((text) => isClean(text))).toEqual([])
    const others = [
      '12345678',
      '67 01 90 00 00',
      '67019000001',
      'tlf. +6701900000',
      '123456 borgere',
      '0670190-0000',
    ]
    expect(others.map(withText).filter((text) => !isClean(text))).toEqual([])
  })

  test('and a text that is longer than it may be, in characters', () => {
    const lengths = ['æ'.repeat(4000), '😀'.repeat(4000), '\n'.repeat(3999) + 'a']
    expect(lengths.map(withText).map((text) => isClean(text))).toEqual([true, true, true])
    expect(lengths.map((text) => isClean(withText(`${text}x`)))).toEqual([false, false, false])
  })
})

describe('the day it is made for', () => {
  test('is the last that a date may be of', () => {
    const line = JSON.stringify(cv)
    const at = (asOf: string) => isClean(line, new Recogniser({ asOf, isUtf8 }))
    expect(['2008-09-15', '2008-09-16', '2009-01-01'].map(at)).toEqual([false, true, true])
  })

  test('must be a day', () => {
    expect(() => new Recogniser({ asOf: '16-09-2008', isUtf8 })).toThrow(RangeError)
  })
})

describe('the type that is asked for', () => {
  const text = [cv, oplysning].map((record) => JSON.stringify(record)).join('\n')

  test('is the only one that is recognised', () => {
    const by = new Recogniser({ asOf: AS_OF, isUtf8, type: 'oplysning' })
    const { asked, types } = scanText(by, text)
    expect(slicesOf(text, asked)).toEqual([JSON.stringify(cv)])
    expect(types.map(({ name }) => name)).toEqual(['oplysning'])
  })

  test('must be known', () => {
    expect(() => new Recogniser({ asOf: AS_OF, isUtf8, type: 'CV' })).toThrow(RangeError)
  })
})

describe('a chunk', () => {
  test('that is not UTF-8 is asked about as a whole', () => {
    const line = Buffer.from(`${JSON.stringify(cv)}\n${withText('på kursus')}\n`)
    line[line.indexOf('å')] = 0xe5
    recogniser.input.set(line)
    const { asked, records, lineBreaks } = recogniser.scan(line.length)
    expect([records, ...asked.start, ...asked.end, lineBreaks]).toEqual([0, 0, line.length - 1, 2])
  })

  test('has no more bytes than there is room for', () => {
    expect(() => recogniser.scan(recogniser.capacity + 1)).toThrow(RangeError)
  })

  test('is looked through without what the one before it left behind', () => {
    const line = JSON.stringify(cv)
    scanText(recogniser, line)
    const { records } = scanText(recogniser, line.slice(0, -1))
    expect(records).toBe(0)
  })

  test('may have more to ask about than is put down one by one', () => {
    const small = new Recogniser({ asOf: AS_OF, isUtf8, capacity: 640 })
    const text = `${JSON.stringify(cv)}\nx\n`.repeat(8)
    const { records, asked, lineBreaks } = scanText(small, text)
    expect(records + asked.start.length).toBeGreaterThan(8)
    expect(lineBreaks).toBe(16)
  })
})

test('the rules about cases are known by their codes', () => {
  const codes = rules.filter(({ types }) => types.includes('forløb')).map(({ code }) => code)
  expect(codes.filter(isOfCases).length).toBeGreaterThan(5)
})
