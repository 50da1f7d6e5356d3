import { describe, expect, test } from 'vitest'
import { applyFixes, validateText } from '../../../src/api/index.ts'
import { wholeGuidance as guidance } from '../../../src/api/whole-guidance.ts'
import { flatFormats } from '../../../src/engine/read/flat/flat-formats.ts'
import type { Span } from '../../../src/engine/model/record.ts'
import { readText } from '../../../src/engine/read/read-text.ts'
import { AS_OF } from '../examples.ts'
import { draft, findingsOfDraft, line } from './drafts.ts'

const reportOf = (text: string) => validateText(text, { asOf: AS_OF })
const findingsOf = (text: string) =>
  reportOf(text).findings.map(({ code, path }) => `${code} ${path}`)

/** The same text with something before each of its lines. */
const behind = (mark: string, text = draft) => text.trimEnd().replaceAll(/^/gm, mark)

describe('JSON with marks before its lines is read as if they were not there:', () => {
  test.each([
    ['a quotation', behind('> ')],
    ['a quotation without blanks', behind('>')],
    ['a quotation of a quotation', behind('>> ')],
    ['a quotation of a quotation, with blanks', behind(' > > ')],
    ['a quotation with no-break blanks', behind('>\u00A0')],
    ['a quotation whose first mark was left out', behind('> ').slice(2)],
    ['a quotation with the line breaks of Windows', behind('> ').replaceAll('\n', '\r\n')],
    ['a hyphen before each line', behind('- ')],
    ['an asterisk before each line', behind('* ')],
    ['a bullet before each line', behind('• ')],
    ['a bullet before the first', `• ${draft}`],
    ['a bullet of Word', `\uF0B7\t${draft}`],
    ['a number', `1. ${draft}`],
    ['a letter', `a) ${draft}`],
    ['a level of a list in Word', `o\t${draft}`],
    ['a quoted list', behind('> - ')],
    ['a backtick around it', `\`${draft.trim()}\``],
    ['a backtick around each line', behind('`').replaceAll(/$/gm, '`')],
    ['three backticks on its own lines', `\`\`\`${draft.trim()}\`\`\``],
    ['three backticks and the language on its first line', `\`\`\`json ${draft}\`\`\``],
    ['a fence', `\`\`\`\n${draft}\`\`\``],
    ['a fence of waves', `~~~ json\n${draft}~~~\nMvh. Bo`],
    ['a quoted fence', behind('> ', `\`\`\`json\n${draft}\`\`\``)],
    ['a fence below prose with brackets', `Hej [Mette], se {her}:\n\`\`\`\n${draft}\`\`\``],
    [
      'a fence below a fence of something else',
      `\`\`\`sh\ncurl x\n\`\`\`\nog\n\`\`\`\n${draft}\`\`\``,
    ],
  ])('%s', (_name, text) => {
    expect(findingsOf(text)).toEqual(findingsOfDraft)
    expect(reportOf(text).format).toBe('json')
  })

  test('prose around it is still told', () => {
    const codes = findingsOf(`Hej Mette\n${behind('> ')}\nMvh. Bo`)
    expect(codes.filter((told) => !told.startsWith('ugyldig-json'))).toEqual(findingsOfDraft)
    expect(codes.filter((told) => told.startsWith('ugyldig-json'))).toHaveLength(2)
  })

  test.each(['> ', '- ', '* ', '• ', '1. ', '`', '> - ', '\u2022\t'])(
    'a record a line behind %j',
    (mark) => {
      const wrong = line.replace('kontanthjælpssag', 'x')
      const text = behind(mark, `${line}\n${wrong}\n${line}`)
      const { format, records, findings } = reportOf(text)
      expect(format).toBe('ndjson')
      expect(records.map((record) => record.line)).toEqual([1, 2, 3])
      expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
        { code: 'ugyldig-vaerdi', record: 1 },
      ])
    },
  )

  test('two fences are two records', () => {
    const text = `Den ene:\n\`\`\`\n${draft}\`\`\`\nDen anden:\n\`\`\`\n${draft}\`\`\`\n`
    expect(findingsOf(text)).toEqual([...findingsOfDraft, ...findingsOfDraft])
    expect(reportOf(text).findings.map(({ record }) => record)).toEqual([0, 0, 0, 1, 1, 1])
  })

  test('places are those of the text as it is', () => {
    const text = behind('> ')
    const found = reportOf(text).findings.find(({ code }) => code === 'ugyldig-vaerdi')
    expect(text.slice(found?.range?.start.offset, found?.range?.end.offset)).toBe('"kontanthjælp"')
    expect(found?.range?.start).toMatchObject({ line: 5, column: 17 })
  })

  test('fixes keep the marks, and give a new line those of its neighbour', () => {
    const text = behind(
      '> ',
      '{\n  "registreringstype": "straksmatch",\n  "Straksmatch": true,\n  "bemaerkninger": "uændret"\n}',
    )
    expect(applyFixes(text, reportOf(text))).toBe(
      behind(
        '> ',
        '{\n  "samtaletype": "1. henvendelse",\n  "registreringstype": "straksmatch",\n  "straksmatch": true\n}',
      ),
    )
  })
})

test('a list of boxes to tick, a quotation and a list below a label are no JSON', () => {
  for (const text of [
    'Udslagsgivende områder:\n- [x] helbred\n- [ ] økonomi og netværk',
    '> "Jeg kan ikke", siger han.\nSagstype: anden sag',
    '- [Mette] ringede\nSagstype: anden sag',
  ]) {
    expect(reportOf(text).format).toBe('lines')
  }
})

describe('what stands outside a fence', () => {
  const passedIn = (text: string): string[] => {
    const passed: string[] = []
    const receiver = {
      record: () => undefined,
      fault: () => undefined,
      passed: ({ start, end }: Span) => passed.push(text.slice(start, end)),
    }
    readText(text, { guidance, type: undefined, format: 'auto' }, receiver, flatFormats)
    return passed
  }

  test('is passed over, line by line', () => {
    const text = `Hej Mette\n\n  her er den: \n\`\`\`json\n${draft}\`\`\`\nVh. Bo\n`
    expect(passedIn(text)).toEqual(['Hej Mette', 'her er den:', 'Vh. Bo'])
    expect(passedIn(draft)).toEqual([])
    expect(passedIn(behind('> '))).toEqual([])
  })

  test('may still hold a CPR number', () => {
    expect(findingsOf(`Om 670190-0000:\n\`\`\`\n${draft}\`\`\``)).toEqual([
      'cpr-i-tekst ',
      ...findingsOfDraft,
    ])
  })
})

describe('records are told apart whatever ends their lines:', () => {
  const wrong = line.replace('kontanthjælpssag', 'x')
  const withBreak = line.replace('"samtaletype"', '"bemaerkninger":"a\u2028b\u0085c","samtaletype"')

  test.each(['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\r\r', '\u2028\n'])(
    '%j',
    (end) => {
      const { format, records, findings } = reportOf([line, wrong, withBreak, line].join(end) + end)
      expect(format).toBe('ndjson')
      expect(records).toHaveLength(4)
      expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
        { code: 'ugyldig-vaerdi', record: 1 },
      ])
    },
  )

  test('and an object over several lines is one, whatever ends them', () => {
    for (const end of ['\r', '\r\n'])
      expect(findingsOf(draft.replaceAll('\n', end))).toEqual(findingsOfDraft)
    for (const end of ['\v', '\f', '\u0085', '\u2028', '\u2029']) {
      const text = draft.replaceAll('\n', end)
      expect(findingsOf(text)).toEqual(
        ['ugyldig-json ', ...findingsOfDraft].sort(byPlace(findingsOf(text))),
      )
    }
  })
})

const byPlace = (order: string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b)

describe('blanks that JSON does not know', () => {
  const blanks = [
    ...'\u00A0\u1680\u2000\u2003\u2009\u200A\u202F\u205F\u3000\u2028\u2029\u0085\v\f',
    ...'\uFEFF\u200B\u200C\u200D\u200E\u2060\u00AD\u180E\u001A',
  ]

  test.each(blanks.map((blank) => [blank.charCodeAt(0).toString(16), blank]))(
    'as U+%s are one finding with one fix',
    (_code, blank) => {
      const text = draft.replaceAll('  "', `${blank}${blank}"`).replaceAll(': ', `:${blank}`)
      const told = reportOf(text).findings.filter(({ code }) => code === 'ugyldig-json')
      expect(told).toHaveLength(1)
      expect(told[0]?.message).toContain('blanktegn')
      expect(findingsOf(text).filter((found) => found !== 'ugyldig-json ')).toEqual(findingsOfDraft)
      const fixed = applyFixes(text, { findings: told })
      expect(JSON.parse(fixed)).toEqual(JSON.parse(draft))
      expect(findingsOf(fixed)).toEqual(findingsOfDraft)
    },
  )

  test('are left alone in a text, and in prose', () => {
    const text = line.replace('"samtaletype"', '"bemaerkninger":"a\u00A0b","samtaletype"')
    expect(findingsOf(text)).not.toContain('ugyldig-json ')
    expect(findingsOf('Borgeren\u00A0ringede\u00A0i dag.')).toEqual(['ugyldig-json '])
  })

  test('are told with the record of a line, which stays on its line', () => {
    const text = `${line}\n${line.replace(',', ',\u2028\u00A0')}\n`
    const { findings } = reportOf(text)
    expect(findings.filter(({ code }) => code === 'ugyldig-json')).toMatchObject([{ record: 1 }])
    const fixed = applyFixes(text, { findings })
    expect(reportOf(fixed)).toMatchObject({ ok: true, format: 'ndjson' })
  })

  test('go together with any other fix', () => {
    const text =
      '{\u00A0"registreringstype":\u00A0"straksmatch",\u00A0"Straksmatch":\u00A0"ja"\u00A0,\u00A0"bemaerkninger":\u00A0"uændret"\u00A0}'
    expect(JSON.parse(applyFixes(text, reportOf(text)))).toEqual({
      samtaletype: '1. henvendelse',
      registreringstype: 'straksmatch',
      straksmatch: true,
    })
  })
})
