/** What must be read of a source, by whichever way it comes. */
export interface Expected {
  /** The registrations, value by value. */
  registrations: readonly Record<string, unknown>[]
  /** What stands in the document and belongs to no field; a program may leave some of it out, and nothing else may be passed over. */
  besides: readonly string[]
  /** What is said of the document, where its program has kept what is said something of. */
  notes?: readonly string[]
  /** The findings, as number of the registration, code and pointer. */
  findings: { draft: readonly string[]; complete: readonly string[] }
}

/** The day all sources are checked at. */
export const AS_OF = '2008-12-20'

const sameInBoth = (...findings: string[]): Expected['findings'] => ({
  draft: findings,
  complete: findings,
})

const astrid = {
  navn: 'Astrid Eksempel',
  adresse: 'Prøvevej 1, 9999 Prøveby',
  telefon: '12 34 56 78',
}

/** The sheets of a workbook. */
const sheets = {
  straksmatch: [
    {
      registreringstype: 'straksmatch',
      borgerReference: 'borger-0001',
      samtaletype: '1. henvendelse',
      registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-03' },
      sagstype: 'kontanthjælpssag',
      straksmatch: true,
    },
    {
      registreringstype: 'straksmatch',
      borgerReference: 'borger-0002',
      samtaletype: '1. henvendelse',
      registreringsoplysninger: { samtaledato: '2008-11-04', registreringsdato: '2008-11-04' },
      sagstype: 'anden sag',
      straksmatch: true,
    },
  ],
  tilmelding: [
    {
      registreringstype: 'tilmelding',
      borgerReference: 'borger-0001',
      klientkategori: 'start- og kontanthjælpsmodtager',
      ledighed: 'helt ledig',
      registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-03' },
      forsikringskategori: 'ikke forsikret',
      stillingsbetegnelser: ['Butiksassistent', 'Lagermedarbejder'],
      arbejdsOgOpholdstilladelse: true,
    },
  ],
  afmelding: [
    {
      registreringstype: 'afmelding',
      borgerReference: 'borger-0001',
      afmeldingsdato: '2008-12-15',
      aarsag: 'i job',
    },
    {
      registreringstype: 'afmelding',
      borgerReference: 'borger-0002',
      afmeldingsdato: '2008-12-16',
      aarsag: 'andet',
    },
  ],
}

/** By the name of the source. */
export const expected: Record<string, Expected> = {
  // Rows with an empty first cell, a telephone number that begins with 0, quotation marks, separators and a line break in cells.
  'rows.fods': {
    registrations: [
      {
        registreringstype: 'straksmatch',
        stamdata: { ...astrid, telefon: '01234567' },
        samtaletype: '1. henvendelse',
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-04' },
        sagstype: 'kontanthjælpssag',
        straksmatch: true,
      },
      {
        registreringstype: 'straksmatch',
        borgerReference: 'borger-0002',
        stamdata: {
          navn: 'Bjørn Prøve',
          adresse: 'Æblevej 2; 1. th., 9999 Prøveby',
          telefon: '12 34 56 78',
        },
        samtaletype: '1. henvendelse',
        registreringsoplysninger: { samtaledato: '2008-11-04', registreringsdato: '2008-11-04' },
        sagstype: 'kontanthjælpssag',
        straksmatch: false,
        matchkategori: 4,
        udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'],
        opmaerksomhedsomraader: [
          { omraade: 'helbred', tekst: '"Jeg kan ikke", siger han om ryggen' },
        ],
        bemaerkninger: 'Ring helst om formiddagen.\nHusk tolk.',
      },
      {
        registreringstype: 'straksmatch',
        stamdata: { navn: 'Åse Opdigtet', adresse: 'Søgade 3, 9999 Prøveby' },
        samtaletype: '1. henvendelse',
        registreringsoplysninger: { samtaledato: '2008-11-12', registreringsdato: '2008-11-11' },
        sagstype: 'anden sag',
        straksmatch: false,
        matchkategori: 5,
        udslagsgivendeOmraader: ['helbred'],
        opmaerksomhedsomraader: [{ omraade: 'helbred', tekst: 'Indlagt; siger "til maj"' }],
      },
    ],
    besides: ['Ark1'],
    findings: {
      draft: [
        '2 hentes-automatisk /stamdata/telefon',
        '2 registreret-foer-samtalen /registreringsoplysninger/registreringsdato',
        '2 foreloebig-kategori-5 /matchkategori',
      ],
      complete: [
        '2 mangler /stamdata/telefon',
        '2 registreret-foer-samtalen /registreringsoplysninger/registreringsdato',
        '2 foreloebig-kategori-5 /matchkategori',
      ],
    },
  },
  // A form: labels and values with an empty column between them, a title above, line breaks in cells.
  'labels.fods': {
    registrations: [
      {
        registreringstype: 'præcismatch',
        stamdata: { ...astrid, adresse: 'Prøvevej 1\n9999 Prøveby', telefon: '01234567' },
        samtaletype: 'første jobsamtale',
        registreringsoplysninger: { samtaledato: '2008-12-01', registreringsdato: '2008-12-02' },
        sagstype: 'kontanthjælpssag',
        matchkategori: 3,
        udslagsgivendeOmraader: ['helbred'],
        opmaerksomhedsomraader: [{ omraade: 'helbred', tekst: 'Ryggen; "kan ikke løfte".' }],
        opsamlendeVurdering: 'Kan starte i job nu.\nSøger bredt.',
        videreForloeb: 'Søger to job om ugen.',
        helhedsvurdering: { journaliseret: true, udleveretPaaSkrift: false },
      },
    ],
    besides: ['Kladde til jobsamtalen', 'Ark1'],
    findings: sameInBoth(
      '0 mangler /kontaktform',
      '0 helhedsvurdering-ikke-udleveret /helhedsvurdering/udleveretPaaSkrift',
    ),
  },
  // Three registrations beside each other, with an empty cell.
  'three-across.fods': {
    registrations: [
      {
        registreringstype: 'fravær',
        borgerReference: 'borger-0001',
        aarsag: 'sygdom',
        fra: '2008-10-01',
        til: '2008-10-20',
        registreretI: 'DRV',
      },
      {
        registreringstype: 'fravær',
        borgerReference: 'borger-0002',
        aarsag: 'barsel',
        fra: '2008-10-06',
        registreretI: 'TASS',
      },
      {
        registreringstype: 'fravær',
        borgerReference: 'borger-0003',
        aarsag: 'ferie',
        fra: '2008-10-13',
        til: '2008-10-17',
        registreretI: 'TASS',
      },
    ],
    besides: ['Ark1'],
    findings: sameInBoth('1 langvarig-sygdom-i-tass /registreretI'),
  },
  // Sheets of rows and of labels, of which two are named as the types they hold, one has the type in its rows, and one holds codes.
  'workbook.fods': {
    registrations: [...sheets.straksmatch, ...sheets.afmelding, ...sheets.tilmelding],
    besides: [],
    findings: {
      draft: [
        '0 hentes-automatisk /stamdata',
        '0 forloeb-ydelse-for-sent /registreringsoplysninger/samtaledato',
        '0 forloeb-cv-for-sent /registreringsoplysninger/samtaledato',
        '1 hentes-automatisk /stamdata',
        '1 forloeb-ydelse-for-sent /registreringsoplysninger/samtaledato',
        '1 forloeb-cv-for-sent /registreringsoplysninger/samtaledato',
        '4 hentes-automatisk /stamdata',
      ],
      complete: [
        '0 mangler /stamdata',
        '0 forloeb-ydelse-for-sent /registreringsoplysninger/samtaledato',
        '0 forloeb-cv-for-sent /registreringsoplysninger/samtaledato',
        '1 mangler /stamdata',
        '1 forloeb-ydelse-for-sent /registreringsoplysninger/samtaledato',
        '1 forloeb-cv-for-sent /registreringsoplysninger/samtaledato',
        '4 mangler /stamdata',
      ],
    },
  },
  // The same, with labels above rows.
  'labels-first.fods': {
    registrations: [...sheets.straksmatch, ...sheets.tilmelding, ...sheets.afmelding],
    besides: [],
    findings: {
      draft: [
        '0 hentes-automatisk /stamdata',
        '0 forloeb-ydelse-for-sent /registreringsoplysninger/samtaledato',
        '0 forloeb-cv-for-sent /registreringsoplysninger/samtaledato',
        '1 hentes-automatisk /stamdata',
        '1 forloeb-ydelse-for-sent /registreringsoplysninger/samtaledato',
        '1 forloeb-cv-for-sent /registreringsoplysninger/samtaledato',
        '2 hentes-automatisk /stamdata',
      ],
      complete: [
        '0 mangler /stamdata',
        '0 forloeb-ydelse-for-sent /registreringsoplysninger/samtaledato',
        '0 forloeb-cv-for-sent /registreringsoplysninger/samtaledato',
        '1 mangler /stamdata',
        '1 forloeb-ydelse-for-sent /registreringsoplysninger/samtaledato',
        '1 forloeb-cv-for-sent /registreringsoplysninger/samtaledato',
        '2 mangler /stamdata',
      ],
    },
  },
  // A form of a text document: a heading and a table of labels and values, as people write them.
  'form.html': {
    registrations: [
      {
        registreringstype: 'præcismatch',
        stamdata: {
          navn: 'Bjørn Prøve',
          adresse: 'Æblevej 2, 9999 Prøveby',
          telefon: '12 34 56 78',
        },
        samtaletype: 'efterfølgende jobsamtale',
        kontaktform: 'personligt',
        registreringsoplysninger: { samtaledato: '2008-12-01', registreringsdato: '2008-12-02' },
        sagstype: 'kontanthjælpssag',
        matchkategori: 2,
        udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'],
        opmaerksomhedsomraader: [
          { omraade: 'helbred', tekst: 'Migræne, oftest om morgenen.' },
          { omraade: 'økonomi og netværk', tekst: 'Har gæld & få venner i byen.' },
        ],
        opsamlendeVurdering: 'Kan arbejde om dagen.',
        videreForloeb: 'Søger to job om ugen.',
        samtykke: { indhente: true, videregive: false },
      },
    ],
    besides: ['Jobsamtale'],
    findings: sameInBoth(),
  },
  // A list with a list in it.
  'list.html': {
    registrations: [
      {
        registreringstype: 'tilmelding',
        borgerReference: 'borger-0017',
        stamdata: {
          navn: 'Åse Opdigtet',
          adresse: 'Søgade 3, 9999 Prøveby',
          telefon: '87 65 43 21',
        },
        klientkategori: 'dagpengemodtager',
        ledighed: 'helt ledig',
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-03' },
        akasse: 'Prøvekassen',
        forsikringskategori: 'heltidsforsikret',
        stillingsbetegnelser: ['Butiksassistent', 'Lagermedarbejder'],
        arbejdsOgOpholdstilladelse: true,
      },
    ],
    besides: ['Tilmelding', '•'],
    findings: sameInBoth(),
  },
  // A mail: header, greeting, a text of two paragraphs, and a signature with an address of its own.
  'mail.html': {
    registrations: [
      {
        registreringstype: 'straksmatch',
        stamdata: astrid,
        samtaletype: '1. henvendelse',
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-04' },
        sagstype: 'kontanthjælpssag',
        matchkategori: 4,
        udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'],
        opmaerksomhedsomraader: [
          { omraade: 'helbred', tekst: 'Ondt i ryggen.\nDesuden migræne hver uge.' },
        ],
        bemaerkninger: 'Ring helst om formiddagen.',
      },
    ],
    besides: [
      'Fra: Villy Prøve <villy@example.org>',
      'Sendt: 4. november 2008 09:12',
      'Til: Mette Prøve',
      'Emne: SV: Kladde',
      'SV: Kladde',
      'Hej Mette',
      'Her er kladden, vi talte om.',
      'Venlig hilsen',
      'Villy Prøve',
      'Jobcenter Prøveby',
      'Adresse: Torvet 1, 9999 Prøveby',
      'Telefon: 87 65 43 21',
    ],
    findings: sameInBoth(),
  },
  // Two tables and lines of text, each below a heading, and prose.
  'several.html': {
    registrations: [
      {
        registreringstype: 'straksmatch',
        samtaletype: '1. henvendelse',
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-03' },
        sagstype: 'anden sag',
        straksmatch: true,
      },
      {
        registreringstype: 'straksmatch',
        borgerReference: 'borger-0002',
        samtaletype: '1. henvendelse',
        registreringsoplysninger: { samtaledato: '2008-11-04', registreringsdato: '2008-11-04' },
        sagstype: 'anden sag',
        straksmatch: true,
      },
      {
        registreringstype: 'fravær',
        borgerReference: 'borger-0002',
        aarsag: 'ferie',
        fra: '2008-11-17',
        til: '2008-11-21',
        registreretI: 'TASS',
      },
      {
        registreringstype: 'afmelding',
        borgerReference: 'borger-0002',
        afmeldingsdato: '2008-12-01',
        aarsag: 'i job',
      },
    ],
    besides: ['Sagen', 'Kladder fra november', 'To samtaler og det, der kom bagefter.'],
    findings: {
      draft: [
        '0 hentes-automatisk /stamdata',
        '1 hentes-automatisk /stamdata',
        '1 forloeb-ydelse-for-sent /registreringsoplysninger/samtaledato',
      ],
      complete: [
        '0 mangler /stamdata',
        '1 mangler /stamdata',
        '1 forloeb-ydelse-for-sent /registreringsoplysninger/samtaledato',
      ],
    },
  },
  // Boxes to tick, beside each other and in a list, and numbered items in a text.
  'ticks.md': {
    registrations: [
      {
        registreringstype: 'straksmatch',
        borgerReference: 'borger-0003',
        samtaletype: '1. henvendelse',
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-04' },
        sagstype: 'kontanthjælpssag',
        straksmatch: false,
        matchkategori: 4,
        udslagsgivendeOmraader: ['helbred', 'personlige kompetencer'],
        bemaerkninger: '1. Ring helst om formiddagen.\n2. Husk tolk.',
      },
    ],
    besides: [],
    findings: { draft: ['0 hentes-automatisk /stamdata'], complete: ['0 mangler /stamdata'] },
  },
  // A workbook whose days are counted from 1904, with formulas, formats that hide the value, a row and a column that are hidden.
  'typed.fods': {
    registrations: [
      {
        registreringstype: 'straksmatch',
        stamdata: { ...astrid, telefon: '01234567' },
        kontaktform: 'personligt',
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-04' },
        samtaletype: '1. henvendelse',
        sagstype: 'anden sag',
        straksmatch: true,
      },
      {
        registreringstype: 'straksmatch',
        stamdata: {
          navn: 'Bjørn Prøve',
          adresse: 'Æblevej 2, 9999 Prøveby',
          telefon: '12345678',
        },
        kontaktform: 'personligt',
        registreringsoplysninger: { samtaledato: '2008-11-05', registreringsdato: '2008-11-05' },
        samtaletype: '1. henvendelse',
        sagstype: 'anden sag',
        straksmatch: true,
      },
    ],
    besides: ['Henvendelser i november', 'I alt', '2'],
    notes: [
      '1 note ved cellerne er ikke læst med.',
      'I November er række 4 skjult og er læst med.',
      'I November er kolonne E skjult og er læst med.',
    ],
    findings: sameInBoth(),
  },
  // A title and a row of groups above the header, in merged cells.
  'groups.fods': {
    registrations: [
      {
        registreringstype: 'straksmatch',
        stamdata: {
          navn: 'Åse Opdigtet',
          adresse: 'Søgade 3, 9999 Prøveby',
          telefon: '87 65 43 21',
        },
        kontaktform: 'personligt',
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-04' },
        samtaletype: '1. henvendelse',
        sagstype: 'anden sag',
        straksmatch: true,
      },
    ],
    besides: ['Henvendelser i november', 'Stamdata', 'Registreringsoplysninger', 'Ark1'],
    findings: sameInBoth(),
  },
  // A form with boxes and a choice, numbered lines, a no-break hyphen, and what a reader should not take for text.
  'controls.fodt': {
    registrations: [
      {
        registreringstype: 'straksmatch',
        stamdata: { ...astrid, adresse: 'Prøvevej 1\n9999 Prøveby' },
        samtaletype: '1. henvendelse',
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-03' },
        sagstype: 'kontanthjælpssag',
        straksmatch: false,
        matchkategori: 4,
        udslagsgivendeOmraader: ['helbred', 'personlige kompetencer'],
        opmaerksomhedsomraader: [{ omraade: 'helbred', tekst: 'Kan løfte.\nHar migræne.' }],
        bemaerkninger: 'Ring helst om morgenen om formiddagen. Husk tolk.',
      },
    ],
    besides: ['4. Samtalen'],
    notes: [
      'Der er overstreget tekst i tabel 1, række 6, kolonne 2; den er læst med.',
      'Der er skjult tekst i tabel 1, række 6, kolonne 2; den er læst med.',
      '1 fodnote er ikke læst med.',
      '1 kommentar er ikke læst med.',
      'Slettet tekst, der står overstreget, er ikke læst med.',
    ],
    findings: sameInBoth(),
  },
}
