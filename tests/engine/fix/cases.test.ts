import { describe, expect, test } from 'vitest'
import { applyFixes, validateText, type Options } from '../../../src/api/index.ts'
import { AS_OF } from '../examples.ts'

const options = { asOf: AS_OF }

/** A straksmatch with nothing missing but the match, on one line; the parts go before its end. */
const straksmatch = (...parts: string[]): string =>
  `{${[
    '"registreringstype":"straksmatch"',
    '"samtaletype":"1. henvendelse"',
    '"registreringsoplysninger":{"samtaledato":"2008-09-15","registreringsdato":"2008-09-15"}',
    '"sagstype":"anden sag"',
    ...parts,
  ].join(',')}}`

const fixed = (text: string, more: Options = {}): string =>
  applyFixes(text, validateText(text, { ...options, ...more }))

/** The titles of the fixes of a text, with the codes of their findings. */
const titlesOf = (text: string, more: Options = {}): string[] =>
  validateText(text, { ...options, ...more }).findings.flatMap(({ code, fix }) =>
    fix ? [`${code}: ${fix.title}`] : [],
  )

describe('a fix in JSON', () => {
  test.each<[what: string, written: string[], meant: string[], titles: string[]]>([
    [
      'a name with other capitals',
      ['"Straksmatch":true'],
      ['"straksmatch":true'],
      ['ukendt-felt: Ret navnet til straksmatch'],
    ],
    [
      'a name with a slip',
      ['"straksmach":true'],
      ['"straksmatch":true'],
      ['ukendt-felt: Ret navnet til straksmatch'],
    ],
    [
      'a name in another Unicode form, and written with an escape',
      ['"straksmatch":false,"matchkategori":2,"bem\\u0061erkningeR":"Borgeren er flyttet"'],
      ['"straksmatch":false,"matchkategori":2,"bemaerkninger":"Borgeren er flyttet"'],
      ['ukendt-felt: Ret navnet til bemaerkninger'],
    ],
    [
      'a truth in Danish',
      ['"straksmatch":"ja"'],
      ['"straksmatch":true'],
      ['forkert-type: Ret til true'],
    ],
    [
      'a falsehood in quotation marks',
      ['"matchkategori":2', '"straksmatch":"false"'],
      ['"matchkategori":2', '"straksmatch":false'],
      ['forkert-type: Ret til false'],
    ],
    [
      'a number in quotation marks',
      ['"matchkategori":" 3 "'],
      ['"matchkategori":3'],
      ['forkert-type: Ret til 3'],
    ],
    [
      'a value of a list with other capitals and blanks',
      ['"straksmatch":true', '"kontaktform":" Telefonisk "'],
      ['"straksmatch":true', '"kontaktform":"telefonisk"'],
      ['ugyldig-vaerdi: Ret til telefonisk'],
    ],
    [
      'a value in another Unicode form, with æ spelled out, or with a slip',
      [
        '"matchkategori":4',
        `"udslagsgivendeOmraader":["${'økonomi og netværk'.normalize('NFD')}"]`,
      ],
      ['"matchkategori":4', '"udslagsgivendeOmraader":["økonomi og netværk"]'],
      [],
    ],
    [
      'a value that is there twice',
      ['"matchkategori":4', '"udslagsgivendeOmraader":["helbred", "helbred" , "helbred"]'],
      ['"matchkategori":4', '"udslagsgivendeOmraader":["helbred"]'],
      ['dubletter: Slet område', 'dubletter: Slet område'],
    ],
    [
      'text where none is called for',
      ['"straksmatch":true', '"bemaerkninger":"Alt er vel."'],
      ['"straksmatch":true'],
      ['tekst-unoedvendig: Slet bemærkninger'],
    ],
    [
      'areas where none are called for',
      ['"matchkategori":2', '"udslagsgivendeOmraader":["helbred"]'],
      ['"matchkategori":2'],
      ['udslagsgivende-unoedvendig: Slet udslagsgivende områder'],
    ],
    [
      'a text that says that nothing is new',
      ['"bemaerkninger":"Intet nyt."', '"matchkategori":2'],
      ['"matchkategori":2'],
      ['ingen-aendringer: Slet bemærkninger'],
    ],
    [
      'the same about an area, with the area',
      [
        '"matchkategori":2',
        '"opmaerksomhedsomraader":[{"omraade":"helbred","tekst":"uændret"},{"omraade":"økonomi og netværk","tekst":"Borgeren har arvet."}]',
      ],
      [
        '"matchkategori":2',
        '"opmaerksomhedsomraader":[{"omraade":"økonomi og netværk","tekst":"Borgeren har arvet."}]',
      ],
      ['ingen-aendringer: Slet opmærksomhedsområde'],
    ],
    [
      'what comes to light with a fix, and is told in its title',
      ['"Straksmatch":"ja"', '"bemaerkninger":"Alt er vel."'],
      ['"straksmatch":true'],
      ['ukendt-felt: Ret navnet til straksmatch, ret til true, slet bemærkninger'],
    ],
    [
      'a name of a text that is then not called for, which is told as the deletion that it is',
      ['"straksmatch":true', '"Bemaerkninger":"Alt er vel."'],
      ['"straksmatch":true'],
      ['ukendt-felt: Slet bemærkninger'],
    ],
    [
      'two names of which one does harm without the other',
      ['"Matchkategori":4', '"UdslagsgivendeOmraader":["helbred"]'],
      ['"matchkategori":4', '"udslagsgivendeOmraader":["helbred"]'],
      [
        'ukendt-felt: Ret navnet til udslagsgivendeOmraader, ret navnet til matchkategori',
        'ukendt-felt: Ret navnet til udslagsgivendeOmraader',
      ],
    ],
  ])('puts right %s', (_what, written, meant, titles) => {
    expect(fixed(straksmatch(...written))).toBe(straksmatch(...meant))
    if (titles.length > 0) expect(titlesOf(straksmatch(...written))).toEqual(titles)
  })

  test.each([
    ['15-09-2008', '2008-09-15'],
    ['15/9 2008', '2008-09-15'],
    ['15.9.2008', '2008-09-15'],
    ['15. september 2008', '2008-09-15'],
    ['den 1. okt. 2008', '2008-10-01'],
    ['15-09-08', '2008-09-15'],
    ['09-15-2008', '2008-09-15'],
    [' 29-02-2008 ', '2008-02-29'],
  ])('writes the date %s as %s', (written, meant) => {
    const text = straksmatch('"straksmatch":true')
    const before = text.replace('"samtaledato":"2008-09-15"', `"samtaledato":"${written}"`)
    const after = text.replace('"samtaledato":"2008-09-15"', `"samtaledato":"${meant}"`)
    expect(fixed(before)).toBe(after)
  })

  test.each(['31-02-2008', '29-02-2007', 'i går', '2008-15-09', '15. ny 2008'])(
    'leaves the date %s alone',
    (written) => {
      const text = straksmatch('"straksmatch":true').replace('2008-09-15', written)
      expect(fixed(text)).toBe(text)
    },
  )

  test.each([
    ['a name that is there already', ['"straksmatch":true', '"Straksmatch":true']],
    ['a name that is too far away', ['"straksmatch":true', '"hund":1']],
    ['a value that is more than a slip away', ['"straksmatch":true', '"kontaktform":"telefon"']],
    ['a number that is on no list', ['"matchkategori":"7"']],
    ['a number that would call for areas', ['"matchkategori":"4"']],
    [
      'a truth that would not go with the match',
      ['"straksmatch":"ja"', '"matchkategori":4', '"udslagsgivendeOmraader":["helbred"]'],
    ],
    [
      'an area that is told twice, for both may be meant',
      [
        '"matchkategori":2',
        '"opmaerksomhedsomraader":[{"omraade":"helbred","tekst":"Ryg."},{"omraade":"helbred","tekst":"Knæ."}]',
      ],
    ],
    ['an empty text, for nobody knows what it is', ['"straksmatch":true', '"borgerReference":""']],
    ['a CPR number', ['"straksmatch":true', '"borgerReference":"670190-0000"']],
    ['a name given twice', ['"straksmatch":true', '"straksmatch":"ja"']],
  ])('leaves alone %s', (_what, parts) => {
    expect(fixed(straksmatch(...parts))).toBe(straksmatch(...parts))
  })

  test('leaves alone a text in which it is not plain what is a name', () => {
    const text = straksmatch('"Straksmatch":true', '"bemaerkninger":"Alt" er vel').replace(',', ' ')
    expect(fixed(text)).toBe(text)
  })

  test('puts in what can only be one thing, and nothing that would itself be wrong', () => {
    expect(fixed('{\r\n\t"straksmatch": true\r\n}')).toBe(
      '{\r\n\t"registreringstype": "straksmatch",\r\n\t"samtaletype": "1. henvendelse",\r\n\t"straksmatch": true\r\n}',
    )
    expect(fixed('{}', { type: 'straksmatch' })).toBe('{}')
  })

  test('does not put in what is there under another name', () => {
    const text = straksmatch('"straksmatch":true').replace('"registreringstype"', '"Type"')
    expect(fixed(text.replace('"Type"', '"Registreringstype"'))).toBe(
      straksmatch('"straksmatch":true'),
    )
  })

  test.each(['Straksmatch', 'straks match', 'straksmach', 'STRAKSMATCH.'])(
    'reads the type %s as the one it is',
    (written) => {
      const text = straksmatch('"straksmatch":true').replace('"straksmatch"', `"${written}"`)
      expect(fixed(text)).toBe(straksmatch('"straksmatch":true'))
    },
  )

  test('keeps the rest, whatever it is: a byte order mark, line breaks, comments, commas too many', () => {
    const text =
      '\uFEFF// kladde\r\n{\r\n  "registreringstype": "straksmatch", # type\r\n  "Straksmatch" : "ja",\r\n  "sagstype" :\t"Anden Sag",\r\n}'
    expect(fixed(text)).toBe(
      '\uFEFF// kladde\r\n{\r\n  "registreringstype": "straksmatch", # type\r\n  "straksmatch" : true,\r\n  "sagstype" :\t"anden sag",\r\n}'.replace(
        '{\r\n',
        '{\r\n  "samtaletype": "1. henvendelse",\r\n',
      ),
    )
  })

  test('takes away any of several, and all of them', () => {
    const text =
      '{"bemaerkninger":"-", "registreringstype":"præcismatch","videreForloeb":"Som sidst", "fritagelse":"intet nyt" ,"borgerensKommentarer":"n/a"}'
    expect(fixed(text)).toBe('{"bemaerkninger":"-", "registreringstype":"præcismatch"}')
    for (const finding of validateText(text, options).findings) {
      if (finding.fix) JSON.parse(applyFixes(text, { findings: [finding] }))
    }
  })

  test('holds for each registration of a forløb', () => {
    const inner = straksmatch('"Straksmatch":"ja"')
    expect(fixed(`{"forloeb":[${inner},${inner}]}`)).toBe(
      `{"forloeb":[${straksmatch('"straksmatch":true')},${straksmatch('"straksmatch":true')}]}`,
    )
  })

  test('holds for each record of a list, and each line', () => {
    const [wrong, right] = [straksmatch('"Straksmatch":"ja"'), straksmatch('"straksmatch":true')]
    expect(fixed(`[${wrong}, ${wrong}]`)).toBe(`[${right}, ${right}]`)
    expect(fixed(`${wrong}\r\n\r\n${wrong}\n`)).toBe(`${right}\r\n\r\n${right}\n`)
  })
})

describe('a fix on lines', () => {
  test('puts labels and values right and leaves everything else as it was', () => {
    const text = [
      'Kære Astrid, her er det:',
      '',
      'Straksmatch',
      'Samtaletype: 1. Henvendelse',
      'Samtaledatoo: 15-09-2008',
      'Registreringsdato: 15/9 2008  ',
      'sagstype: Kontanthjælpsag',
      'Straksmatch: ja',
    ].join('\r\n')
    expect(fixed(text)).toBe(
      text.replace('Samtaledatoo', 'Samtaledato').replace('Kontanthjælpsag', 'kontanthjælpssag'),
    )
  })

  test('empties a text that need not be there', () => {
    expect(
      fixed(
        'Registreringstype: straksmatch\nStraksmatch: ja\nHelbred: Ondt i ryggen.\nSamtaletype: 1. henvendelse',
      ),
    ).toBe(
      'Registreringstype: straksmatch\nStraksmatch: ja\nHelbred: \nSamtaletype: 1. henvendelse',
    )
  })
})

describe('a fix in a table', () => {
  test('puts a header right when every row agrees, and values where they stand', () => {
    const text =
      'registreringstype;samtaletype;samtaledatoo;registreringsdato;Sagstype;straksmatch\r\nstraksmatch;1. henvendelse;15-09-2008;15-09-2008;"Andn Sag";x\r\nstraksmatch;1. henvendelse;15-09-2008;15-09-2008;anden sag;ja\r\n'
    expect(fixed(text)).toBe(
      text.replace('samtaledatoo', 'Samtaledato').replace('"Andn Sag"', 'anden sag'),
    )
  })
})

describe('applying fixes', () => {
  const text = straksmatch('"Straksmatch":"ja"')
  const report = validateText(text, options)

  test('can be done one by one', () => {
    const finding = report.findings.find(({ code }) => code === 'ukendt-felt')!
    expect(applyFixes(text, { findings: [finding] })).toBe(straksmatch('"straksmatch":true'))
    expect(applyFixes(text, { findings: [] })).toBe(text)
  })

  test('leaves out what does not fit the text', () => {
    expect(applyFixes('', report)).toBe('')
    expect(applyFixes('{"', report)).toBe('{"')
    const edits = [
      { start: 1, end: 2, text: '!' },
      { start: 1, end: 3, text: '?' },
      { start: 9, end: 99, text: 'x' },
    ]
    const [finding] = report.findings
    expect(applyFixes('abcd', { findings: [{ ...finding!, fix: { title: '', edits } }] })).toBe(
      'a?d',
    )
  })

  test('takes no edit that is none', () => {
    const [finding] = report.findings
    for (const edit of [
      { start: -1, end: 1, text: 'x' },
      { start: 2, end: 1, text: 'x' },
      { start: NaN, end: 1, text: 'x' },
    ]) {
      const fix = { title: '', edits: [edit] }
      expect(() => applyFixes('abcd', { findings: [{ ...finding!, fix }] })).toThrow(TypeError)
    }
  })
})
