import { fravaer, match4, match4Lines, readsDrafts, straks, straksmatch } from './draft.ts'

const areas = 'Udslagsgivende områder: helbred'
const withMatch = (label: string, written: string) =>
  `Straksmatch\n${match4Lines.replace('Matchkategori: 4', `${label}: ${written}`)}\n${areas}`
const read4 = { ...match4, udslagsgivendeOmraader: ['helbred'] }

readsDrafts('a match', [
  ...[
    '4',
    '4.',
    '4,0',
    '4.0',
    '4,00',
    'match 4',
    'Match 4',
    'MATCH 4',
    'Match4',
    'match: 4',
    'kategori 4',
    'Kategori 4.',
    'matchkategori 4',
    'match 4.',
    'match kategori 4',
    'Matchkategori: 4',
    '4 (foreløbig)',
    '4 (foreløbigt)',
    'match 4 (foreløbig)',
    '4 - foreløbig',
    '4 – indsatsklar',
    '4)',
    '(4)',
    '**4**',
    '"4"',
    '\u200b4',
    '4\u00a0',
    '４',
    'kat. 4',
    'Match-kategori 4',
    'nr. 4',
  ].map((written) => ({
    what: `is read: ${JSON.stringify(written)}`,
    text: withMatch('Matchkategori', written),
    gives: [read4],
  })),
  ...[
    'Match',
    'Matchgruppe',
    'match-kategori',
    'Matchkategori (1-5)',
    'MATCHKATEGORI',
    'Matchkategori *',
  ].map((label) => ({
    what: `under the label ${label}`,
    text: withMatch(label, '4'),
    gives: [read4],
  })),
  ...[
    '4-5',
    '4 eller 5',
    '4 foreløbig',
    '4/5',
    '3,5',
    'fire',
    '4 (måske 5)',
    'match',
    '04-05-26',
    'job 4',
    '?',
    'IV',
    '4, tidligere 5',
  ].map((written) => ({
    what: `is told: ${written}`,
    text: withMatch('Matchkategori', written),
    gives: [{ ...read4, matchkategori: written }],
    tells: ['forkert-type'],
  })),
  {
    what: 'is read and told: 6',
    text: withMatch('Matchkategori', '6'),
    gives: [{ ...read4, matchkategori: 6 }],
    tells: ['ugyldig-vaerdi'],
  },
])

readsDrafts('a value of a code list', [
  ...[
    'Kontanthjælpssag',
    'KONTANTHJÆLPSSAG',
    'kontanthjælpssag.',
    'Kontanthjælps-sag',
    'kontanthjælps sag',
    ' kontanthjælpssag ',
    'kontant\u00adhjælpssag',
    'kontanthjælpssag\u00a0',
    '"kontanthjælpssag"',
    '»Kontanthjælpssag«',
    '**Kontanthjælpssag**',
    'kontanthjælpssag;',
    '- kontanthjælpssag',
  ].map((written) => ({
    what: `sagstype ${JSON.stringify(written)}`,
    text: `Straksmatch\n${straks.replace('kontanthjælpssag', written)}`,
    gives: [straksmatch],
  })),
  ...[
    'kontanthjælp',
    'sag',
    'anden',
    'ikke kontanthjælpssag',
    'kontanthjælpssag og anden sag',
    'starthjælpssag?',
    'kontanthjælpssag (ny)',
  ].map((written) => ({
    what: `sagstype ${written} is told`,
    text: `Straksmatch\n${straks.replace('kontanthjælpssag', written)}`,
    gives: [{ ...straksmatch, sagstype: written }],
    tells: ['ugyldig-vaerdi'],
  })),
  ...[
    '1. henvendelse',
    '1. Henvendelse',
    '1.henvendelse',
    '1 . henvendelse',
    '1.  HENVENDELSE.',
    '1.\u00a0henvendelse',
  ].map((written) => ({
    what: `samtaletype ${JSON.stringify(written)}`,
    text: `Straksmatch\n${straks.replace('1. henvendelse', written)}`,
    gives: [straksmatch],
  })),
  ...[
    'KMD Opera Match',
    'kmd opera match',
    'KMD-Opera-Match',
    'KMD  Opera\u00a0Match.',
    'KMDOperaMatch',
  ].map((written) => ({
    what: `registreringssystem ${JSON.stringify(written)}`,
    text: `Fravær\nÅrsag: Sygdom\nFra: 3-11-2008\nTil: 30-11-2008\nRegistreret i: ${written}`,
    gives: [{ ...fravaer, til: '2008-11-30', registreretI: 'KMD Opera Match' }],
  })),
  ...['match 4-5', 'Match 4-5', 'match 4–5', 'match 4\u20115', 'match 4 - 5', 'Match 4-5.'].map(
    (written) => ({
      what: `årsag of an afmelding ${JSON.stringify(written)}`,
      text: `Afmelding\nAfmeldingsdato: 3-11-2008\nÅrsag: ${written}`,
      gives: [
        { registreringstype: 'afmelding', afmeldingsdato: '2008-11-03', aarsag: 'match 4-5' },
      ],
    }),
  ),
  ...[
    'helbred, økonomi og netværk',
    'Helbred; Økonomi og netværk',
    'helbred og økonomi og netværk',
    'helbred + økonomi og netværk',
    'Økonomi og netværk samt helbred',
    'helbred & økonomi og netværk',
    'helbred | økonomi og netværk',
    '"helbred", "økonomi og netværk"',
    'helbred,økonomi  og  netværk.',
    'Helbred, og økonomi og netværk',
    'både helbred og økonomi og netværk',
  ].map((written) => ({
    what: `areas ${JSON.stringify(written)}`,
    text: `Straksmatch\n${match4Lines}\nUdslagsgivende områder: ${written}`,
    gives: [
      {
        ...match4,
        udslagsgivendeOmraader: written.startsWith('Økonomi')
          ? ['økonomi og netværk', 'helbred']
          : ['helbred', 'økonomi og netværk'],
      },
    ],
    ...(written.startsWith('både') && {
      gives: [{ ...match4, udslagsgivendeOmraader: [written] }],
      tells: ['ugyldig-vaerdi'],
    }),
  })),
  ...[
    'økonomi',
    'helbred?',
    'helbred -',
    'ikke helbred',
    'uhelbred',
    '0 helbred',
    'helbred og familie',
  ].map((written) => ({
    what: `area ${written} is told`,
    text: `Straksmatch\n${match4Lines}\nUdslagsgivende områder: ${written}`,
    gives: [{ ...match4, udslagsgivendeOmraader: [written] }],
    tells: ['ugyldig-vaerdi'],
  })),
])

const tilmelding = (akasse: string) => `Tilmelding
Navn: Astrid Eksempel
Adresse: Prøvevej 1, 9999 Prøveby
Telefon: 12 34 56 78
Klientkategori: Dagpengemodtager
Ledighed: Helt ledig
Samtaledato: 3-11-2008
Registreringsdato: 4-11-2008
A-kasse: ${akasse}
Forsikringskategori: Heltidsforsikret
Stillingsbetegnelser: lagermedarbejder, chauffør
Arbejds- og opholdstilladelse: ja`
const tilmeldt = {
  registreringstype: 'tilmelding',
  stamdata: straksmatch.stamdata,
  klientkategori: 'dagpengemodtager',
  ledighed: 'helt ledig',
  registreringsoplysninger: straksmatch.registreringsoplysninger,
  forsikringskategori: 'heltidsforsikret',
  stillingsbetegnelser: ['lagermedarbejder', 'chauffør'],
  arbejdsOgOpholdstilladelse: true,
}

readsDrafts('an a-kasse', [
  ...['3F', 'Krifa', 'a-kassen Ase', 'Ingeniørernes A-kasse', 'HK'].map((written) => ({
    what: `is ${written}`,
    text: tilmelding(written),
    gives: [{ ...tilmeldt, akasse: written }],
  })),
])
