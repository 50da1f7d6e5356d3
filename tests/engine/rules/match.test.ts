import { describe, expect, test } from 'vitest'
import { validate, type Profile } from '../../../src/api/index.ts'
import { AS_OF, codesOf, placesOf } from '../examples.ts'

const dates = { samtaledato: '2008-09-15', registreringsdato: '2008-09-15' }

const praecismatch = {
  registreringstype: 'præcismatch',
  stamdata: { navn: 'Astrid Eksempel', adresse: 'Prøvevej 1', telefon: '12 34 56 78' },
  samtaletype: 'første jobsamtale',
  kontaktform: 'personligt',
  registreringsoplysninger: dates,
  sagstype: 'kontanthjælpssag',
  opsamlendeVurdering: 'Søger arbejde på lager.',
  matchkategori: 1,
  videreForloeb: 'Søger to job om ugen.',
  helhedsvurdering: { journaliseret: true, udleveretPaaSkrift: true },
}

const found = (change: Record<string, unknown>): string[] =>
  placesOf(validate({ ...praecismatch, ...change }, undefined, { asOf: AS_OF }))

test('a præcismatch with all that is owed has no findings', () => {
  expect(found({})).toEqual([])
})

describe('areas at a præcismatch', () => {
  test.each([
    [1, undefined, []],
    [1, [], []],
    [1, ['helbred'], ['udslagsgivende-unoedvendig  /udslagsgivendeOmraader']],
    [2, undefined, ['udslagsgivende-mangler  /udslagsgivendeOmraader']],
    [3, [], ['udslagsgivende-mangler  /udslagsgivendeOmraader']],
    [2, ['helbred'], []],
    [5, ['helbred'], []],
  ])('matchkategori %i with %j', (matchkategori, areas, expected) => {
    const change = areas === undefined ? {} : { udslagsgivendeOmraader: areas }
    expect(found({ matchkategori, ...change })).toEqual(expected)
  })

  test('count by the type that was asked for, not by what the record says', () => {
    const record = { matchkategori: 2, udslagsgivendeOmraader: ['helbred'] }
    const codes = (type: string) => codesOf(validate(record, type, { asOf: AS_OF }))
    expect(codes('straksmatch')).toContain('udslagsgivende-unoedvendig')
    expect(codes('præcismatch')).not.toContain('udslagsgivende-unoedvendig')
  })

  test('the same area twice is told at the second', () => {
    const area = { omraade: 'helbred', tekst: 'Ondt i ryggen.' }
    expect(found({ opmaerksomhedsomraader: [area, area] })).toEqual([
      'omraade-gentaget  /opmaerksomhedsomraader/1/omraade',
    ])
  })
})

describe('the helhedsvurdering at a first jobsamtale', () => {
  test.each([
    [undefined, ['helhedsvurdering-mangler  /helhedsvurdering']],
    [{}, ['helhedsvurdering-mangler  /helhedsvurdering/journaliseret']],
    [
      { journaliseret: false, udleveretPaaSkrift: true },
      ['helhedsvurdering-mangler  /helhedsvurdering/journaliseret'],
    ],
    [
      { journaliseret: true },
      ['helhedsvurdering-ikke-udleveret  /helhedsvurdering/udleveretPaaSkrift'],
    ],
    [
      { journaliseret: true, udleveretPaaSkrift: false },
      ['helhedsvurdering-ikke-udleveret  /helhedsvurdering/udleveretPaaSkrift'],
    ],
    ['ja', ['forkert-type  /helhedsvurdering']],
    [{ journaliseret: 'ja' }, ['forkert-type  /helhedsvurdering/journaliseret']],
  ])('%j', (helhedsvurdering, expected) => {
    expect(found({ helhedsvurdering })).toEqual(expected)
  })

  test('is not asked for at a later one', () => {
    expect(found({ samtaletype: 'efterfølgende jobsamtale', helhedsvurdering: undefined })).toEqual(
      [],
    )
  })
})

test('nothing about what happens next is advice', () => {
  expect(found({ videreForloeb: undefined })).toEqual(['videre-forloeb-mangler  /videreForloeb'])
  expect(found({ videreForloeb: ' ' })).toEqual(['tom-tekst  /videreForloeb'])
})

describe('the a-kasse at a tilmelding', () => {
  const enrolled = (profile: Profile, change: Record<string, unknown>) =>
    placesOf(
      validate(
        {
          registreringstype: 'tilmelding',
          stamdata: praecismatch.stamdata,
          klientkategori: 'dagpengemodtager',
          ledighed: 'helt ledig',
          registreringsoplysninger: dates,
          forsikringskategori: 'heltidsforsikret',
          stillingsbetegnelser: ['lagermedarbejder'],
          ...change,
        },
        undefined,
        { profile, asOf: AS_OF },
      ),
    )

  test.each([[{}], [{ akasse: null }], [{ akasse: '' }], [{ akasse: ' \n' }]])(
    'is owed by whoever is insured: %j',
    (change) => {
      expect(enrolled('draft', change)).toEqual(['hentes-automatisk  /akasse'])
      expect(enrolled('complete', change)).toEqual(['akasse-mangler  /akasse'])
    },
  )

  const none = [
    ...[
      'ingen',
      'Ingen',
      'INGEN.',
      '(ingen)',
      'ingen a-kasse',
      'Ingen A-kasse!',
      'nej',
      'Nej tak',
      'intet',
    ],
    ...[
      '-',
      '--',
      '-- ',
      '–',
      '—',
      '‐',
      '−',
      '…',
      '.',
      '...',
      '?',
      '??',
      '/',
      '*',
      '______',
      '-/-',
      '(-)',
      '✓',
    ],
    ...[
      'ved ikke',
      'Ved ikke.',
      'det vides ikke',
      'borgeren ved det ikke',
      'ikke oplyst',
      'Ikke oplyst endnu',
    ],
    ...[
      'ikke relevant',
      'ikke aktuelt',
      'irrelevant',
      'uoplyst',
      'ukendt',
      'ikke kendt',
      'findes ikke',
      'har ikke',
    ],
    ...[
      'har ingen',
      'ikke medlem',
      'er ikke medlem af en a-kasse',
      'Ikke medlem af nogen a-kasse',
      'uden',
    ],
    ...[
      'ikke tilmeldt',
      'ikke forsikret',
      'mangler',
      'udfyldes senere',
      'p.t. ingen',
      'aldrig',
      'har aldrig været medlem',
    ],
    ...[
      'n/a',
      'N/A',
      'n.a.',
      'NA',
      'I/A',
      'null',
      'NULL',
      'none',
      'nil',
      'unknown',
      '0',
      '000',
      '0,0',
    ],
    ...[
      'in\u200Bgen',
      '\uFEFFingen',
      'ingen\u00A0',
      'in\u00ADgen',
      'ｉｎｇｅｎ',
      ' \n- ',
      'ikke\toplyst',
      'ingen\u2028',
    ],
  ]

  test.each(none)('is owed by whoever is insured, and no word for none: %j', (akasse) => {
    expect(enrolled('draft', { akasse })).toEqual(['hentes-automatisk  /akasse'])
    expect(enrolled('complete', { akasse })).toEqual(['akasse-mangler  /akasse'])
    expect(enrolled('complete', { akasse, forsikringskategori: 'ikke forsikret' })).toEqual([])
  })

  test.each([
    ...[
      '3F',
      '3f',
      'HK',
      'FOA',
      'Ase',
      'ASE',
      'Krifa',
      'DSA',
      'CA',
      'MA',
      'BUPL',
      'Frie',
      'NNF',
      'FTF-A',
      'IAK',
    ],
    ...[
      'Min A-kasse',
      'Det Faglige Hus',
      'ingeniørernes',
      'Ingeniørernes A-kasse',
      'Akademikernes A-kasse',
    ],
    ...[
      'Ledernes',
      'Dansk Metals A-kasse',
      'Fagligt Fælles Forbund',
      'Business Danmark',
      'Journalisternes',
    ],
    ...[
      'Ingen anden end HK',
      'Eksempel A-kasse',
      'a-kassen',
      'i 3F',
      'har været i HK',
      'Nejlikens A-kasse',
    ],
  ])('is there when it has a name: %j', (akasse) => {
    expect(enrolled('complete', { akasse })).toEqual([])
  })

  test('is told as not filled in, not as missing, where there is a word for none', () => {
    const messageOf = (profile: Profile) =>
      validate(
        {
          registreringstype: 'tilmelding',
          stamdata: praecismatch.stamdata,
          klientkategori: 'dagpengemodtager',
          ledighed: 'helt ledig',
          registreringsoplysninger: dates,
          akasse: 'ved ikke',
          forsikringskategori: 'heltidsforsikret',
          stillingsbetegnelser: ['lagermedarbejder'],
        },
        undefined,
        { profile, asOf: AS_OF },
      ).findings.map(({ message }) => message)
    const message =
      'Der står ikke, hvilken a-kasse borgeren er medlem af. Skriv navnet; er borgeren ikke forsikret, så ret forsikringskategorien.'
    expect(messageOf('draft')).toEqual([message])
    expect(messageOf('complete')).toEqual([message])
  })

  test.each([[{}], [{ akasse: null }]])('is not owed by whoever is not: %j', (change) => {
    const free = { forsikringskategori: 'ikke forsikret', ...change }
    expect(enrolled('draft', free)).toEqual([])
    expect(enrolled('complete', free)).toEqual([])
  })

  test('nor is anything said where the category is not on the list', () => {
    expect(enrolled('complete', { forsikringskategori: 'forsikret' })).toEqual([
      'ugyldig-vaerdi  /forsikringskategori',
    ])
  })

  test('a permit that is said not to be there is a warning, and silence none', () => {
    const akasse = 'Eksempel A-kasse'
    expect(enrolled('complete', { akasse, arbejdsOgOpholdstilladelse: false })).toEqual([
      'tilladelse-ikke-oplyst  /arbejdsOgOpholdstilladelse',
    ])
    expect(enrolled('complete', { akasse, arbejdsOgOpholdstilladelse: true })).toEqual([])
    expect(enrolled('complete', { akasse })).toEqual([])
  })
})
