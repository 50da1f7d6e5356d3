import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  codes,
  editionAt,
  isDate,
  types,
  validate,
  validateText,
  version,
  type Options,
} from '../../src/api/index.ts'
import { AS_OF, codesOf, examples, placesOf } from './examples.ts'

const match4 = {
  registreringstype: 'straksmatch',
  samtaletype: '1. henvendelse',
  registreringsoplysninger: { samtaledato: '2008-09-15', registreringsdato: '2008-09-15' },
  sagstype: 'kontanthjælpssag',
  matchkategori: 4,
}
const text = JSON.stringify(match4)
const complete = {
  ...match4,
  stamdata: { navn: 'Astrid Eksempel', adresse: 'Prøvevej 1', telefon: '12345678' },
}

const options: Options = { asOf: AS_OF }

/** Codes of a straksmatch with everything in place but the match, and these properties. */
const codesWith = (properties: Record<string, unknown>): string[] => {
  const { matchkategori: _left, ...rest } = complete
  return codesOf(validateText(JSON.stringify({ ...rest, ...properties }), options))
}

describe('a report', () => {
  test('says what was read, how it was checked and what was found', () => {
    expect(validateText(text, options)).toEqual({
      ok: false,
      format: 'json',
      profile: 'draft',
      asOf: AS_OF,
      edition: 'foer-oktober-2008',
      records: [{ index: 0, type: 'straksmatch', line: 1 }],
      findings: [
        {
          code: 'udslagsgivende-mangler',
          severity: 'error',
          record: 0,
          path: '/udslagsgivendeOmraader',
          range: {
            start: { line: 1, column: 1, offset: 0 },
            end: { line: 1, column: 2, offset: 1 },
          },
          message:
            'Udslagsgivende områder mangler. Når borgeren sættes i matchkategori 4 eller 5, skal du angive mindst ét område, der har været udslagsgivende.',
          requirement: {
            id: 'udslagsgivende-mangler',
            title: 'Udslagsgivende områder mangler',
            kilde: ['3.1.8', '2.5.6'],
            url: '/regler/udslagsgivende-mangler/',
          },
        },
        {
          code: 'hentes-automatisk',
          severity: 'advice',
          record: 0,
          path: '/stamdata',
          range: {
            start: { line: 1, column: 1, offset: 0 },
            end: { line: 1, column: 2, offset: 1 },
          },
          message:
            'Feltet Stamdata er ikke udfyldt. Systemet henter oplysningen; den skal være der, når registreringen er komplet.',
          requirement: {
            id: 'straksmatch.stamdata',
            title: 'Stamdata',
            kilde: ['3.1.4'],
            url: '/minimumskrav/foerste-henvendelse/#stamdata',
          },
        },
      ],
      counts: { error: 1, warning: 0, advice: 1 },
      version,
    })
  })

  test('of a value is the same without ranges', () => {
    const ofText = validateText(text, options)
    const findings = ofText.findings.map(({ range: _range, ...finding }) => finding)
    expect(validate(match4, undefined, options)).toEqual({ ...ofText, findings })
  })

  test('is JSON: nothing is lost when it is written and read', () => {
    const report = validateText(text, options)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  test('is ok where there are warnings and advice, and not where there is an error', () => {
    for (const { draft, profile } of examples) {
      const report = validate(draft, undefined, { profile, asOf: AS_OF })
      expect(report.ok).toBe(report.findings.every(({ severity }) => severity !== 'error'))
      expect(report.ok).toBe(report.counts.error === 0)
    }
  })

  test('has the severity of each code', () => {
    const severities = new Map(codes.map(({ code, severity }) => [code, severity]))
    for (const { draft, profile } of examples) {
      for (const { code, severity } of validate(draft, undefined, { profile, asOf: AS_OF })
        .findings) {
        expect(severity).toBe(severities.get(code))
      }
    }
  })

  test('has the version of the package', () => {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
    expect(version).toBe((JSON.parse(manifest) as { version: string }).version)
    expect(validateText('').version).toBe(version)
  })

  test('leaves the value it was given as it was', () => {
    const record = Object.freeze(structuredClone(match4))
    validate(record, undefined, options)
    expect(record).toEqual(match4)
  })
})

describe('the order of findings', () => {
  test('is that of the text', () => {
    const written =
      '{"sagstype":"x","registreringstype":"straksmatch","samtaletype":"y","matchkategori":9}'
    expect(placesOf(validateText(written, options))).toEqual([
      'mangler 1:1 /registreringsoplysninger',
      'hentes-automatisk 1:1 /stamdata',
      'ugyldig-vaerdi 1:13 /sagstype',
      'ugyldig-vaerdi 1:65 /samtaletype',
      'ugyldig-vaerdi 1:85 /matchkategori',
    ])
  })

  test('has errors first, then warnings, then advice, where they stand at the same place', () => {
    const written = JSON.stringify({
      ...complete,
      udslagsgivendeOmraader: ['helbred'],
      sagstype: '670190-0000',
    })
    expect(placesOf(validateText(written, options)).map((place) => place.split(' ')[0])).toEqual([
      'ugyldig-vaerdi',
      'cpr-i-tekst',
    ])
    const severities = validateText('{"samtaletype":"x"}', options)
      .findings.filter(({ range }) => range?.start.offset === 0)
      .map(({ severity }) => severity)
    expect(severities).toEqual(['error', 'error', 'error', 'error', 'advice', 'advice'])
  })

  test('of values is that of the records, errors first in each', () => {
    const { findings } = validate([match4, {}, match4], undefined, options)
    expect(findings.map(({ record, code }) => `${record} ${code}`)).toEqual([
      '0 udslagsgivende-mangler',
      '0 hentes-automatisk',
      '1 ukendt-type',
      '2 udslagsgivende-mangler',
      '2 hentes-automatisk',
    ])
  })
})

describe('the profile', () => {
  test('is draft when none is named', () => {
    expect(validateText(text, options).profile).toBe('draft')
  })

  test('makes stamdata that is missing advice in a draft and an error in a complete registration', () => {
    expect(codesOf(validateText(text, { ...options, profile: 'draft' }))).toContain(
      'hentes-automatisk',
    )
    const found = codesOf(validateText(text, { ...options, profile: 'complete' }))
    expect(found).toEqual(['mangler', 'udslagsgivende-mangler'])
  })

  test('makes a part of stamdata that is missing the same', () => {
    const stamdata = { navn: 'Astrid Eksempel' }
    const written = JSON.stringify({ ...complete, stamdata, udslagsgivendeOmraader: ['helbred'] })
    expect(codesOf(validateText(written, options))).toEqual([
      'hentes-automatisk',
      'hentes-automatisk',
    ])
    const found = validateText(written, { ...options, profile: 'complete' }).findings
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'mangler /stamdata/adresse',
      'mangler /stamdata/telefon',
    ])
  })
})

describe('the edition', () => {
  test.each([
    ['2008-09-30', 'foer-oktober-2008'],
    ['2008-10-01', 'oktober-2008'],
    ['0000-01-01', 'foer-oktober-2008'],
    ['9999-12-31', 'oktober-2008'],
  ])('in force on %s is %s', (asOf, edition) => {
    expect(validateText(text, { asOf }).edition).toBe(edition)
    expect(editionAt(asOf)).toBe(edition)
  })
})

describe('the as-of date', () => {
  test('is today in Denmark when none is named', () => {
    const days = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format()
    const before = days()
    const { asOf } = validateText(text)
    expect([before, days()]).toContain(asOf)
  })

  test('decides what lies in the future', () => {
    const found = (asOf: string) => codesOf(validateText(text, { asOf }))
    expect(found('2008-09-15')).not.toContain('dato-i-fremtiden')
    expect(found('2008-09-14').filter((code) => code === 'dato-i-fremtiden')).toHaveLength(2)
  })
})

describe('maxFindings', () => {
  test('shortens the list and leaves the counts as they are', () => {
    const all = validateText('{}\n{}\n{}', options)
    const report = validateText('{}\n{}\n{}', { ...options, maxFindings: 2 })
    expect(report.findings).toEqual(all.findings.slice(0, 2))
    expect(report.counts).toEqual(all.counts)
    expect(report.counts.error).toBe(3)
    expect(report.ok).toBe(false)
  })

  test('may be nought, or more than there are', () => {
    expect(validateText(text, { ...options, maxFindings: 0 }).findings).toEqual([])
    expect(validateText(text, { ...options, maxFindings: 0 }).ok).toBe(false)
    expect(validateText(text, { ...options, maxFindings: 10 }).findings).toHaveLength(2)
  })
})

describe('the type', () => {
  test('may be asked for by its name or its slug, whatever the record says', () => {
    for (const { name, slug } of types) {
      for (const type of [name, slug]) {
        const report = validateText('{"registreringstype":"nej"}', { ...options, type })
        expect(report.records[0]?.type).toBe(name)
        expect(codesOf(report)).toContain('ugyldig-vaerdi')
        expect(codesOf(report)).not.toContain('ukendt-type')
        expect(validate({}, type, options).records[0]?.type).toBe(name)
      }
    }
  })

  test('is told from the fields when the record does not say it, and the field is missing', () => {
    const { registreringstype: _left, ...rest } = complete
    const report = validateText(
      JSON.stringify({ ...rest, straksmatch: true, matchkategori: undefined }),
      options,
    )
    expect(report.records[0]?.type).toBe('straksmatch')
    expect(codesOf(report)).toEqual(['mangler', 'type-udledt'])
  })

  test('is taken from a name that is nearly right, and the rest is checked', () => {
    const report = validateText(
      JSON.stringify({ ...complete, registreringstype: 'Straks-match' }),
      options,
    )
    expect(codesOf(report)).toEqual(['udslagsgivende-mangler', 'ukendt-type'])
    expect(report.records[0]?.type).toBe('straksmatch')
  })

  test('is not known of a name that is like none, and then nothing else is said', () => {
    const report = validateText('{"registreringstype":"hurtig","sagstype":"x"}', options)
    expect(codesOf(report)).toEqual(['ukendt-type'])
    expect(report.records[0]?.type).toBeNull()
  })

  test.each([null, 4, true, [], {}, ''])('is not known of %j', (registreringstype) => {
    expect(codesOf(validate({ ...complete, registreringstype }, undefined, options))).toEqual([
      'ukendt-type',
    ])
  })
})

describe('an option that means nothing is a TypeError:', () => {
  test.each([
    [{ type: 'hurtigmatch' }],
    [{ type: '' }],
    [{ type: 'toString' }],
    [{ format: 'xml' }],
    [{ profile: 'kladde' }],
    [{ profile: null }],
    [{ asOf: '2008-02-30' }],
    [{ asOf: '20-09-2008' }],
    [{ asOf: '2008-09-20T00:00' }],
    [{ asOf: '2008-09-20\n' }],
    [{ asOf: '' }],
    [{ asOf: null }],
    [{ maxFindings: -1 }],
    [{ maxFindings: Number.NaN }],
  ])('%j', (senseless) => {
    expect(() => validateText(text, senseless as Options)).toThrow(TypeError)
    expect(() => validate(match4, undefined, senseless as Options)).toThrow(TypeError)
  })

  test('the type handed to validate by itself', () => {
    expect(() => validate(match4, 'hurtigmatch')).toThrow(TypeError)
  })

  test('while options left undefined are as if left out', () => {
    const left = {
      type: undefined,
      format: undefined,
      profile: undefined,
      maxFindings: undefined,
      siteUrl: undefined,
    }
    expect(validateText(text, { ...left, ...options })).toEqual(validateText(text, options))
  })
})

/** What the dates of each type rest on. */
const DATED = ['3.1.6', '3.2.6', '3.5.5', '3.3.1', '3.3.2', '2.8.5', '3.4.1', '3.2.10', '3.7.1']

describe('the requirement of a finding', () => {
  const requirementOf = (code: string, written: string, more: Options = {}) =>
    validateText(written, { ...options, ...more }).findings.find((one) => one.code === code)
      ?.requirement

  test('about reading is the page of its code, and rests on no paragraph', () => {
    const inputs: Readonly<Record<string, string>> = {
      tomt: '',
      'ugyldig-json': text.slice(0, -1),
      'dobbelt-noegle': text.replace('{', '{"sagstype":"anden sag",'),
      'ikke-objekt': '42',
      'for-dybt': '['.repeat(70),
      'skaev-raekke': 'Registreringstype;Dato;Kilde\noplysning;15-09-2008\n',
      'ukendt-type': '{}',
      'forkert-tegnsaet': text.replace('æ', '\uFFFD'),
      'type-udledt': '{"sagstype":"x"}',
    }
    const reading = codes.filter(({ group }) => group === 'laesning')
    expect(reading.map(({ code }) => code)).toEqual(Object.keys(inputs))
    for (const { code, title } of reading) {
      expect(requirementOf(code, inputs[code]!)).toEqual({
        id: code,
        title,
        kilde: [],
        url: `/regler/${code}/`,
      })
    }
  })

  test('about structure is the field, with its place on the page of its step', () => {
    expect(requirementOf('ugyldig-dato', text.replace('2008-09-15', 'i går'))).toEqual({
      id: 'straksmatch.registreringsoplysninger.samtaledato',
      title: 'Samtaledato',
      kilde: ['3.1.6'],
      url: '/minimumskrav/foerste-henvendelse/#registreringsoplysninger.samtaledato',
    })
    expect(requirementOf('ugyldig-vaerdi', text.replace('kontanthjælpssag', 'x'))).toEqual({
      id: 'straksmatch.sagstype',
      title: 'Sagstype',
      kilde: ['3.1.7'],
      url: '/minimumskrav/foerste-henvendelse/#sagstype',
    })
  })

  test('about an item of a list is the list, and what lies inside it the field', () => {
    const areas = (list: unknown[]) => JSON.stringify({ ...match4, udslagsgivendeOmraader: list })
    expect(requirementOf('dubletter', areas(['helbred', 'helbred']))).toMatchObject({
      kilde: ['3.1.8', '2.5.6'],
      url: '/minimumskrav/foerste-henvendelse/#udslagsgivendeOmraader',
    })
    const texts = JSON.stringify({ ...match4, opmaerksomhedsomraader: [{ omraade: 'helbred' }] })
    expect(requirementOf('mangler', texts)).toEqual({
      id: 'straksmatch.opmaerksomhedsomraader.tekst',
      title: 'Tekst',
      kilde: ['3.1.9'],
      url: '/minimumskrav/foerste-henvendelse/#opmaerksomhedsomraader.tekst',
    })
  })

  test('about a field that is not known is what should not hold it', () => {
    expect(requirementOf('ukendt-felt', text.replace('{', '{"x":1,'))).toEqual({
      id: 'straksmatch',
      title: 'Straksmatch',
      kilde: ['3.1.3'],
      url: '/minimumskrav/foerste-henvendelse/',
    })
  })

  test('of a rule is the rule', () => {
    expect(requirementOf('cpr-i-tekst', '{"a":"670190-0000"}')).toEqual({
      id: 'cpr-i-tekst',
      title: codes.find(({ code }) => code === 'cpr-i-tekst')?.title,
      kilde: ['2.3.6'],
      url: '/regler/cpr-i-tekst/',
    })
  })

  test.each(['https://example.org', 'https://example.org/', 'https://example.org/sti//'])(
    'has an absolute address with the site %s',
    (siteUrl) => {
      const site = siteUrl.replace(/\/+$/, '')
      const url = (code: string, written: string) => requirementOf(code, written, { siteUrl })?.url
      expect(url('hentes-automatisk', text)).toBe(
        `${site}/minimumskrav/foerste-henvendelse/#stamdata`,
      )
      expect(url('udslagsgivende-mangler', text)).toBe(`${site}/regler/udslagsgivende-mangler/`)
      expect(url('tomt', '')).toBe(`${site}/regler/tomt/`)
    },
  )

  /** The source has no such field: it is ours, and cites nothing. */
  const own =
    /\.(?:registreringstype|borgerReference|registreringsoplysninger\.sagsbehandler|registreretI)$|^oplysning\.|^afmelding\.aarsag$|^forloeb\.forloeb$/

  test('names the title of its code, and the paragraphs of its rule', () => {
    const facts = new Map(codes.map((code) => [code.code, code]))
    for (const { draft, profile } of examples) {
      for (const { code, requirement } of validate(draft, undefined, { profile, asOf: AS_OF })
        .findings) {
        const { group, title, kilde, url } = facts.get(code)!
        if (group === 'struktur') {
          const { id } = requirement
          expect(requirement.kilde.length === 0, `${code} ${id}`).toBe(own.test(id))
        } else {
          expect(requirement).toMatchObject({ id: code, title, url })
          for (const number of requirement.kilde) expect([...kilde, ...DATED]).toContain(number)
        }
      }
    }
  })

  test.each<[what: string, draft: object, code: string, kilde: string[]]>([
    ['straksmatch', { matchkategori: 4 }, 'udslagsgivende-mangler', ['3.1.8', '2.5.6']],
    [
      'præcismatch',
      { registreringstype: 'præcismatch', matchkategori: 4 },
      'udslagsgivende-mangler',
      ['3.5.9'],
    ],
    [
      'ydelsesafgørelse',
      { registreringstype: 'ydelsesafgørelse', afgoerelsesdato: '2009-01-01' },
      'dato-i-fremtiden',
      ['3.3.1'],
    ],
    [
      'oplysning, whose date is our own',
      { registreringstype: 'oplysning', dato: '2009-01-01' },
      'dato-i-fremtiden',
      [],
    ],
    [
      'præcismatch',
      {
        registreringstype: 'præcismatch',
        registreringsoplysninger: { samtaledato: '2008-09-15', registreringsdato: '2008-09-12' },
      },
      'registreret-foer-samtalen',
      ['3.5.5'],
    ],
    [
      'straksmatch',
      {
        opmaerksomhedsomraader: [
          { omraade: 'helbred', tekst: 'a' },
          { omraade: 'helbred', tekst: 'b' },
        ],
      },
      'omraade-gentaget',
      ['3.1.9'],
    ],
  ])('cites the paragraphs of the type at hand: %s', (_what, draft, code, kilde) => {
    const { findings } = validate({ registreringstype: 'straksmatch', ...draft }, undefined, {
      asOf: AS_OF,
    })
    expect(findings.find((finding) => finding.code === code)?.requirement.kilde).toEqual(kilde)
  })
})

describe('one fault is one finding:', () => {
  const helbred = ['helbred']

  test.each<[string, Record<string, unknown>, string[]]>([
    ['neither straksmatch nor a category', {}, ['match-mangler']],
    ['straksmatch false alone', { straksmatch: false }, ['match-mangler']],
    ['straksmatch true alone', { straksmatch: true }, []],
    [
      'straksmatch false with category 4',
      { straksmatch: false, matchkategori: 4, udslagsgivendeOmraader: helbred },
      [],
    ],
    [
      'straksmatch true with category 5',
      { straksmatch: true, matchkategori: 5 },
      ['match-modsiger-straksmatch'],
    ],
    [
      'straksmatch true with category 4',
      { straksmatch: true, matchkategori: 4 },
      ['match-modsiger-straksmatch'],
    ],
    [
      'straksmatch true with category 1',
      { straksmatch: true, matchkategori: 1 },
      ['match-modsiger-straksmatch'],
    ],
    [
      'straksmatch true with category 4 and areas',
      { straksmatch: true, matchkategori: 4, udslagsgivendeOmraader: helbred },
      ['match-modsiger-straksmatch'],
    ],
    [
      'straksmatch true with a category that is none',
      { straksmatch: true, matchkategori: 9 },
      ['ugyldig-vaerdi'],
    ],
    ['straksmatch that is no boolean', { straksmatch: 'ja' }, ['forkert-type']],
    ['straksmatch that is null', { straksmatch: null }, ['forkert-type']],
    [
      'straksmatch that is no boolean, with category 4 and no areas',
      { straksmatch: 'ja', matchkategori: 4 },
      ['forkert-type'],
    ],
    ['a category that is null', { matchkategori: null }, ['forkert-type']],
    ['a category as text', { matchkategori: '4' }, ['forkert-type']],
    ['a category that is no whole number', { matchkategori: 4.5 }, ['forkert-type']],
    ['a category of nought', { matchkategori: 0 }, ['ugyldig-vaerdi']],
    ['category 4 without areas', { matchkategori: 4 }, ['udslagsgivende-mangler']],
    [
      'category 4 with an empty list',
      { matchkategori: 4, udslagsgivendeOmraader: [] },
      ['udslagsgivende-mangler'],
    ],
    [
      'category 4 with areas that are no list',
      { matchkategori: 4, udslagsgivendeOmraader: 'helbred' },
      ['forkert-type'],
    ],
    [
      'category 4 with areas that are null',
      { matchkategori: 4, udslagsgivendeOmraader: null },
      ['forkert-type'],
    ],
    [
      'category 4 with an area that is none',
      { matchkategori: 4, udslagsgivendeOmraader: ['x'] },
      ['ugyldig-vaerdi'],
    ],
    [
      'category 5 without areas',
      { matchkategori: 5 },
      ['foreloebig-kategori-5', 'udslagsgivende-mangler'],
    ],
    [
      'category 2 with an empty list',
      { matchkategori: 2, udslagsgivendeOmraader: [] },
      ['brug-straksmatch-feltet'],
    ],
    [
      'category 3 with areas',
      { matchkategori: 3, udslagsgivendeOmraader: helbred },
      ['brug-straksmatch-feltet', 'udslagsgivende-unoedvendig'],
    ],
    [
      'straksmatch with an empty list of areas',
      { straksmatch: true, udslagsgivendeOmraader: [] },
      [],
    ],
    [
      'straksmatch with an empty list of texts',
      { straksmatch: true, opmaerksomhedsomraader: [] },
      [],
    ],
    [
      'straksmatch with areas that are no list',
      { straksmatch: true, udslagsgivendeOmraader: 'helbred' },
      ['forkert-type'],
    ],
    [
      'straksmatch with areas that are not known',
      { straksmatch: true, udslagsgivendeOmraader: ['x'] },
      ['udslagsgivende-unoedvendig', 'ugyldig-vaerdi'],
    ],
    ['straksmatch with a blank text', { straksmatch: true, bemaerkninger: ' ' }, ['tom-tekst']],
    [
      'straksmatch with a text that is none',
      { straksmatch: true, bemaerkninger: 4 },
      ['forkert-type'],
    ],
    [
      'straksmatch with texts and areas',
      {
        straksmatch: true,
        bemaerkninger: 'Har kørekort.',
        opmaerksomhedsomraader: [{ omraade: 'helbred', tekst: 'Rask.' }],
      },
      ['tekst-unoedvendig', 'tekst-unoedvendig'],
    ],
    [
      'an area three times',
      {
        straksmatch: false,
        matchkategori: 4,
        udslagsgivendeOmraader: ['helbred', 'helbred', 'helbred'],
      },
      ['dubletter', 'dubletter'],
    ],
    [
      'an area that is none twice',
      { matchkategori: 4, udslagsgivendeOmraader: ['x', 'x'] },
      ['ugyldig-vaerdi', 'ugyldig-vaerdi'],
    ],
  ])('%s', (_name, properties, expected) => {
    expect(codesWith(properties)).toEqual(expected)
  })

  const texts = (...areas: unknown[]) =>
    codesWith({ matchkategori: 4, udslagsgivendeOmraader: helbred, opmaerksomhedsomraader: areas })

  test('the same area twice', () => {
    const health = { omraade: 'helbred', tekst: 'Ondt i ryggen.' }
    expect(texts(health)).toEqual([])
    expect(texts(health, { ...health, tekst: 'Ondt i knæet.' })).toEqual(['omraade-gentaget'])
    expect(texts(health, health, health)).toEqual(['omraade-gentaget', 'omraade-gentaget'])
    expect(texts(health, { ...health, tekst: '' })).toEqual(['omraade-gentaget', 'tom-tekst'])
    expect(texts({ ...health, omraade: 'x' }, { ...health, omraade: 'x' })).toEqual([
      'ugyldig-vaerdi',
      'ugyldig-vaerdi',
    ])
    expect(texts(null, 3, 'helbred')).toEqual(['forkert-type', 'forkert-type', 'forkert-type'])
  })

  test('a date that is none is not also in the future or too early', () => {
    const dates = (samtaledato: unknown, registreringsdato: unknown) =>
      codesWith({ straksmatch: true, registreringsoplysninger: { samtaledato, registreringsdato } })
    expect(dates('2009-02-30', '2008-09-15')).toEqual(['ugyldig-dato'])
    expect(dates('2008-09-15', '2008-9-1')).toEqual(['ugyldig-dato'])
    expect(dates('2008-09-15', '2008-09-14')).toEqual(['registreret-foer-samtalen'])
    expect(dates('2008-10-15', '2008-09-15')).toEqual([
      'dato-i-fremtiden',
      'registreret-foer-samtalen',
    ])
    expect(dates('2008-09-15', 20080915)).toEqual(['forkert-type'])
  })

  test('a type that is not known by its name is not also a value that is not on a list', () => {
    expect(
      codesOf(
        validate(
          {
            ...complete,
            registreringstype: 'straksmatsh',
            matchkategori: 5,
            udslagsgivendeOmraader: helbred,
          },
          undefined,
          options,
        ),
      ),
    ).toEqual(['foreloebig-kategori-5', 'ukendt-type'])
  })
})

describe('a text that only says that nothing is new', () => {
  const found = (bemaerkninger: string) =>
    codesWith({ matchkategori: 4, udslagsgivendeOmraader: ['helbred'], bemaerkninger })

  test.each([
    'ingen ændringer',
    'Ingen ændringer.',
    'INGEN ÆNDRINGER',
    'ingen ændring',
    'uændret',
    'Uændret.',
    'intet nyt',
    'Intet nyt siden sidst.',
    'som sidst',
    'Som sidst.',
    'Der er ikke noget nyt',
    'Ingen nye oplysninger',
    '  ingen   ændringer \n',
    'ingen\u00A0ændringer',
    '-',
  ])('"%s"', (text) => {
    expect(found(text)).toEqual(['ingen-aendringer'])
  })

  test.each([
    'Uændret ondt i ryggen.',
    'Ingen ændringer i helbredet, men har fået kørekort.',
    'Som sidst, men venter nu på operation.',
    'Intet',
    'Nyt job',
    'Ingen uddannelse.',
    'Sidst var borgeren sygemeldt.',
  ])('is not "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('isDate', () => {
  test.each(['2008-02-29', '2000-02-29', '0000-02-29', '2008-12-31', '9999-01-01'])(
    'takes %s',
    (day) => {
      expect(isDate(day)).toBe(true)
    },
  )

  test.each([
    '2007-02-29',
    '1900-02-29',
    '2008-04-31',
    '2008-13-01',
    '2008-00-10',
    '2008-01-00',
    '2008-1-1',
    '',
    ' 2008-01-01',
    '2008-01-01\n',
    '+002008-01-01',
    '２００８-01-01',
  ])('refuses %j', (text) => {
    expect(isDate(text)).toBe(false)
  })
})
