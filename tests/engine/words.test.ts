import { describe, expect, test } from 'vitest'
import { codes, validateText, type Finding, type Profile } from '../../src/api/index.ts'
import { AS_OF, examples } from './examples.ts'
import { reportOf, row } from './reader-told.ts'

const findingsIn = (text: string, profile: Profile = 'draft'): Finding[] =>
  validateText(text, { profile, asOf: AS_OF }).findings

const straksmatch = (properties: string) => `{"registreringstype":"straksmatch",${properties}}`
const dates = (samtaledato: string, registreringsdato = samtaledato) =>
  straksmatch(
    `"registreringsoplysninger":{"samtaledato":${samtaledato},"registreringsdato":${registreringsdato}}`,
  )

/** Texts that hold what no example does: slips of the pen, and odd values. */
const odd = [
  '',
  'Hej med dig',
  '42',
  '['.repeat(70),
  '{"a":1,}',
  '[1,]',
  '{"a":1,,"b":2}',
  '{"a":1 "b":2}',
  '{"a" 1}',
  '{"a":}',
  '{"a":1',
  '{"a":1}}',
  '{"a":1} {"a":1}',
  "{'a':1}",
  '{a:1}',
  '{"a":b}',
  '{"a":"b',
  '{"a":"b\nc"}',
  '{"a":"\\q"}',
  '{"a":1} // b',
  '{"a":\u00A01}',
  '{"a":1,"a":2}',
  '{"\uFFFD":1}',
  '{"registreringstype":4}',
  '{"registreringstype":"Straks match"}',
  '{"registreringstype":"hurtigmatch"}',
  '{"sagstype":"anden sag"}',
  '{"sagstype":"anden sag","sagstype":"anden sag"}',
  straksmatch('"Sagstype":"anden sag"'),
  straksmatch('"x":1,"670190-0000":1'),
  straksmatch('"straksmatch":"ja"'),
  straksmatch('"matchkategori":"4"'),
  straksmatch('"matchkategori":[]'),
  straksmatch('"stamdata":null,"udslagsgivendeOmraader":{},"opmaerksomhedsomraader":[1]'),
  straksmatch('"stamdata":{"navn":1,"telefon":" "},"bemaerkninger":""'),
  straksmatch('"sagstype":"kontanthjælpsag","kontaktform":"Telefonisk"'),
  straksmatch('"sagstype":"En tekst, som er længere end det, en besked gentager"'),
  dates('"2008-02-30"', '"15-09-2008"'),
  dates('"2008-13-01"', '"2008-00-10"'),
  dates('"670190-0000"', '""'),
]

const table = 'Registreringstype;Dato;Kilde;Tekst\noplysning;11-03-2008;Anden aktør;Nyt kursus.\n'

/** What only the readers of tables and lines find. */
const toldByReaders = reportOf(
  table,
  [
    { code: 'dato-raekkefoelge', path: '/dato', detail: { meant: '2008-11-03' } },
    {
      code: 'ugedag-passer-ikke',
      path: '/dato',
      detail: { weekday: { written: 'mandag', actual: 'tirsdag' } },
    },
  ],
  [
    row(table, 'skaev-raekke', { cells: 5, headings: 4 }),
    row(table, 'skaev-raekke', { cells: 1, headings: 4 }),
    row(table, 'ugyldigt-format', { problem: 'anfoerselstegn-i-raekke' }),
  ],
).findings

const told: Finding[] = [
  ...examples.flatMap(({ draft, profile }) => findingsIn(JSON.stringify(draft), profile)),
  ...odd.flatMap((text) => findingsIn(text)),
  ...toldByReaders,
]

/** Every message there is, once. */
const messages = [...new Set(told.map(({ message }) => message))].sort()

/** A message without what it quotes. */
const unquoted = (message: string) => message.replace(/"[^"]*"/g, '""')

test('these texts call forth every code there is', () => {
  const missing = codes.filter(({ code }) => !told.some((finding) => finding.code === code))
  expect(missing.map(({ code }) => code)).toEqual([])
})

describe.each(messages)('%s', (message) => {
  test('is written in whole sentences', () => {
    expect(message).toMatch(/^[A-ZÆØÅ]/)
    expect(message).toMatch(/[.?]$/)
    // A number with a full stop after it, such as a day of a month, ends no sentence.
    for (const [, next] of unquoted(message).matchAll(/(?<![0-9])[.?] +(\S)/g)) {
      expect(next).toMatch(/[A-ZÆØÅ"]/)
    }
    expect(message).not.toMatch(/\s{2}|\s[.,;:?]|\.\.|\s$/)
  })

  test('first says what is wrong, then what to do', () => {
    expect(unquoted(message).match(/[.?](?= [A-ZÆØÅ"]|$)/g)?.length).toBeGreaterThanOrEqual(2)
    expect(message.length).toBeLessThan(240)
  })

  test('speaks plainly', () => {
    expect(message).not.toMatch(
      /[!«»]|\b(?:man|property|ugyldigt? input|undefined|null|NaN|object)\b/i,
    )
    for (const { code } of codes)
      if (code.includes('-')) expect(unquoted(message)).not.toContain(code)
  })
})

test.each<[code: string, text: string, message: string]>([
  [
    'udslagsgivende-mangler',
    straksmatch('"matchkategori":4'),
    'Udslagsgivende områder mangler. Når borgeren sættes i matchkategori 4 eller 5, skal du angive mindst ét område, der har været udslagsgivende.',
  ],
  [
    'udslagsgivende-mangler',
    '{"registreringstype":"præcismatch","matchkategori":2}',
    'Udslagsgivende områder mangler. Når matchkategorien er en anden end 1, skal du angive mindst ét område, der har været udslagsgivende.',
  ],
  [
    'helhedsvurdering-ikke-udleveret',
    '{"registreringstype":"præcismatch","samtaletype":"første jobsamtale","helhedsvurdering":{"journaliseret":true}}',
    'Der står ikke, at borgeren har helhedsvurderingen på skrift. Giv borgeren den, for eksempel som et print, og sæt feltet Helhedsvurdering udleveret på skrift til true.',
  ],
  [
    'for-faa',
    '{"registreringstype":"tilmelding","stillingsbetegnelser":[]}',
    'Listen Stillingsbetegnelser er tom. Angiv mindst én.',
  ],
  [
    'ukendt-felt',
    '{"registreringstype":"cv-godkendelse","navn":"x"}',
    'Feltet "navn" hører ikke til i CV-godkendelse. Ret navnet, eller slet feltet.',
  ],
  [
    'tekst-unoedvendig',
    straksmatch('"straksmatch":true,"bemaerkninger":"Har kørekort."'),
    'Bemærkninger er ikke nødvendige her. Ved straksmatch af en arbejdsmarkedsparat borger behøver du ikke skrive tekst.',
  ],
  [
    'mangler',
    straksmatch('"straksmatch":true'),
    'Feltet Samtaletype mangler. Skriv "1. henvendelse".',
  ],
  ...[4001, 12345, 1234567].map((length): [string, string, string] => [
    'for-langt',
    straksmatch(`"bemaerkninger":"${'a'.repeat(length)}"`),
    `Feltet Bemærkninger er for langt. Der er plads til 4.000 tegn, og her står ${length.toLocaleString('da')}.`,
  ]),
  [
    'ukendt-felt',
    straksmatch('"mobil":"12345678"'),
    'Feltet "mobil" hører ikke til i straksmatch. Ret navnet, eller slet feltet.',
  ],
  [
    'forkert-type',
    straksmatch('"matchkategori":"4"'),
    'Feltet Matchkategori skal være et helt tal. Skriv det uden anførselstegn, for eksempel 4.',
  ],
  [
    'ugyldig-vaerdi',
    straksmatch('"sagstype":"kontanthjælp"'),
    'Feltet Sagstype kan ikke være "kontanthjælp". Vælg kontanthjælpssag, starthjælpssag eller anden sag.',
  ],
  [
    'hentes-automatisk',
    straksmatch('"straksmatch":true'),
    'Feltet Stamdata er ikke udfyldt. Systemet henter oplysningen; den skal være der, når registreringen er komplet.',
  ],
  // What to do is said of the kind of field: no mark around it makes a code or a date of what is none.
  [
    'forkert-type',
    straksmatch('"sagstype":null'),
    'Feltet Sagstype skal være en af de faste værdier. Vælg kontanthjælpssag, starthjælpssag eller anden sag.',
  ],
  [
    'forkert-type',
    dates('null'),
    'Feltet Samtaledato skal være en dato. Skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2008-02-28.',
  ],
  [
    'forkert-type',
    straksmatch('"bemaerkninger":5'),
    'Feltet Bemærkninger skal være en tekst. Skriv teksten mellem anførselstegn, eller slet feltet.',
  ],
  [
    'forkert-type',
    '{"registreringstype":"præcismatch","samtykke":true}',
    'Feltet Samtykke består af felterne Samtykke til at indhente oplysninger og Samtykke til at videregive oplysninger. Skriv dem mellem { og }.',
  ],
  [
    'ugyldigt-format',
    straksmatch('"stamdata":{"navn":"x","adresse":"y","telefon":"12"}'),
    'Telefonnummeret er skrevet forkert. Skriv 8 cifre, eller + og 6-15 cifre.',
  ],
  [
    'hentes-automatisk',
    '{"registreringstype":"tilmelding","forsikringskategori":"heltidsforsikret"}',
    'Feltet A-kasse er ikke udfyldt. Systemet henter den, hvis borgeren har været tilmeldt før. Er det første gang, så skriv den.',
  ],
  // The same act in each way of writing.
  [
    'match-mangler',
    straksmatch('"sagstype":"anden sag"'),
    'Matchet mangler. Er borgeren arbejdsmarkedsparat, så sæt feltet Straksmatch til true; angiv ellers en matchkategori.',
  ],
  [
    'match-mangler',
    'Registreringstype: straksmatch\nSagstype: anden sag',
    'Matchet mangler. Er borgeren arbejdsmarkedsparat, så skriv Straksmatch: ja; angiv ellers en matchkategori.',
  ],
  [
    'match-mangler',
    'Registreringstype;Sagstype\nstraksmatch;anden sag',
    'Matchet mangler. Er borgeren arbejdsmarkedsparat, så skriv ja i feltet Straksmatch; angiv ellers en matchkategori. Se række 2.',
  ],
  [
    'ukendt-felt',
    'Registreringstype;Sagstype;Oprettet (tt:mm)\nstraksmatch;anden sag;10:30',
    'Overskriften her hører ikke til i straksmatch. Ret navnet, eller slet kolonnen. Se række 1, kolonne C.',
  ],
  [
    'ukendt-felt',
    'Registreringstype;Sagstype;\nstraksmatch;anden sag;mere',
    'Cellen hører ikke til et felt i straksmatch. Slet den, eller skriv feltets navn som overskrift over kolonnen. Se række 2, kolonne C.',
  ],
  [
    'forkert-type',
    straksmatch('"straksmatch":"ja"'),
    'Feltet Straksmatch skal være true eller false. Skriv et af de to ord uden anførselstegn.',
  ],
  [
    'forkert-type',
    straksmatch('"opmaerksomhedsomraader":"ryg"'),
    'Feltet Opmærksomhedsområder skal være en liste. Skriv den mellem [ og ].',
  ],
  [
    'forkert-type',
    straksmatch('"opmaerksomhedsomraader":[{"omraade":"helbred","tekst":5}]'),
    'Feltet Tekst skal være en tekst. Skriv teksten mellem anførselstegn.',
  ],
  [
    'forkert-type',
    'Registreringstype;Straksmatch\nstraksmatch;måske',
    'Feltet Straksmatch skal være ja eller nej. Skriv et af de to ord. Se række 2, kolonne B.',
  ],
  [
    'helhedsvurdering-mangler',
    'Registreringstype: præcismatch\nSamtaletype: første jobsamtale',
    'Der står ikke, at helhedsvurderingen er journaliseret. Journalisér den, og skriv Helhedsvurdering journaliseret: ja.',
  ],
  [
    'forkert-type',
    'Registreringstype: præcismatch\nSamtykke: ja',
    'Feltet Samtykke består af felterne Samtykke til at indhente oplysninger og Samtykke til at videregive oplysninger. Skriv dem på hver sin linje, for eksempel Samtykke til at indhente oplysninger: ja.',
  ],
  ['ugyldig-json', '{"a":1 "b":2}', 'Her mangler et komma. Sæt det her.'],
  [
    'dobbelt-noegle',
    straksmatch('"sagstype":"anden sag","sagstype":"anden sag"'),
    'Feltet Sagstype står mere end én gang. Behold det ene; her er det sidste læst.',
  ],
  [
    'cpr-i-tekst',
    straksmatch('"bemaerkninger":"670190-0000"'),
    'Her står noget, der ligner et CPR-nummer. Slet nummeret, hvis det er et CPR-nummer.',
  ],
  [
    'dato-i-fremtiden',
    dates('"2008-09-15"', '"2008-10-15"'),
    'Registreringsdato ligger efter den dag, der tjekkes for (20. september 2008). Ret datoen, hvis den er forkert.',
  ],
  [
    'tom-tekst',
    straksmatch('"bemaerkninger":" "'),
    'Feltet Bemærkninger er tomt. Skriv en tekst, eller slet feltet.',
  ],
])('%s is told in these words: %s', (code, text, message) => {
  const found = findingsIn(text).filter((finding) => finding.code === code)
  expect(found.map((finding) => finding.message)).toContain(message)
})

describe('what a message repeats', () => {
  const messageOf = (code: string, text: string) =>
    findingsIn(text).find((finding) => finding.code === code)?.message

  test('is a short value that is not on a list, and never a long one', () => {
    const long = 'En tekst, som er længere end det, en besked må gentage'
    expect(messageOf('ugyldig-vaerdi', straksmatch('"sagstype":"x"'))).toContain('"x"')
    expect(messageOf('ugyldig-vaerdi', straksmatch(`"sagstype":"${long}"`))).not.toContain(
      'En tekst',
    )
    expect(messageOf('ukendt-felt', straksmatch(`"${long}":1`))).not.toContain('En tekst')
    expect(messageOf('ukendt-type', `{"registreringstype":"${long}"}`)).not.toContain('En tekst')
  })

  test('has its digits hidden where it looks like a CPR number', () => {
    expect(messageOf('ugyldig-vaerdi', straksmatch('"sagstype":"670190-0000"'))).toContain(
      '"******-****"',
    )
    expect(messageOf('ukendt-felt', straksmatch('"6701900000":1'))).toContain('"**********"')
    expect(messageOf('ugyldig-vaerdi', straksmatch('"matchkategori":6701900000'))).toContain(
      '**********',
    )
    expect(messageOf('ukendt-type', '{"registreringstype":"a 670190 0000"}')).toContain(
      '"a ****** ****"',
    )
  })

  test('stands on one line', () => {
    expect(messageOf('ugyldig-vaerdi', straksmatch('"sagstype":"a\\n\\tb"'))).toContain('"a b"')
  })
})

describe('a message names what was probably meant', () => {
  const messageOf = (text: string) =>
    findingsIn(text)
      .map(({ message }) => message)
      .find((message) => message.includes('Mente du'))

  test.each([
    ['capitals', '"Sagstype":1', 'sagstype'],
    ['æ for ae', '"bemærkninger":"x"', 'bemaerkninger'],
    ['a hyphen', '"match-kategori":4', 'matchkategori'],
    ['a letter too few', '"straksmach":true', 'straksmatch'],
    ['two letters in the wrong order', '"matchkaetgori":4', 'matchkategori'],
    [
      'the decomposed form',
      '"opmæ\u0072ksomhedsområder":[]'.replace('å', 'a\u030A'),
      'opmaerksomhedsomraader',
    ],
    ['a value in capitals', '"sagstype":"Kontanthjælpssag"', 'kontanthjælpssag'],
    ['a value with a letter too few', '"sagstype":"kontanthjælpsag"', 'kontanthjælpssag'],
  ])('after %s', (_name, written, meant) => {
    expect(messageOf(straksmatch(written))).toContain(`Mente du "${meant}"?`)
  })

  test('and nothing where nothing is near, or two are equally near', () => {
    expect(messageOf(straksmatch('"xyz":1'))).toBeUndefined()
    expect(
      messageOf(
        straksmatch('"registreringsoplysninger":{"samtaledato":1,"registreringsdato":1,"dato":1}'),
      ),
    ).toBeUndefined()
  })
})
