import {
  fravaer,
  match4,
  match4Lines,
  oplysning,
  readsDrafts,
  straks,
  straksmatch,
} from './draft.ts'

const fravaerLines = `Årsag: sygdom
Fra: 3-11-2008
Til: 7-11-2008
Registreret i: TASS`

readsDrafts('a mail around a draft', [
  {
    what: 'Outlook in Danish, with copies and a file',
    text: `Fra: Villy Prøve <villy@example.org>
Sendt: 4. november 2008 09:12
Til: Mette Prøve; Bo Prøve
Cc: Jobcenter Prøveby
Emne: VS: Kladde til straksmatch
Vedhæftede filer: kladde.docx

Straksmatch
${straks}

Mvh
Villy`,
    gives: [straksmatch],
    passes: [
      'Fra: Villy Prøve <villy@example.org>',
      'Sendt: 4. november 2008 09:12',
      'Til: Mette Prøve; Bo Prøve',
      'Cc: Jobcenter Prøveby',
      'Emne: VS: Kladde til straksmatch',
      'Vedhæftede filer: kladde.docx',
      'Mvh',
      'Villy',
    ],
  },
  {
    what: 'Outlook in English above a fravær, which has a Fra and a Til of its own',
    text: `From: Villy Prøve
Sent: Tuesday, November 4, 2008 9:12 AM
To: Mette Prøve
Subject: FW: fravær

Fravær
${fravaerLines}

Kind regards
Villy`,
    gives: [fravaer],
    passes: [
      'From: Villy Prøve',
      'Sent: Tuesday, November 4, 2008 9:12 AM',
      'To: Mette Prøve',
      'Subject: FW: fravær',
      'Kind regards',
      'Villy',
    ],
  },
  {
    what: 'Gmail: a forwarded message with its rule and a Dato',
    text: `---------- Forwarded message ---------
Fra: Villy Prøve <villy@example.org>
Dato: tir. 4. nov. 2008 kl. 09.12
Subject: Oplysning
To: Mette Prøve

Oplysning
Dato: 3. november 2008
Kilde: borger
Tekst: Har fået kørekort
`,
    gives: [oplysning],
    passes: [
      '---------- Forwarded message ---------',
      'Fra: Villy Prøve <villy@example.org>',
      'Dato: tir. 4. nov. 2008 kl. 09.12',
      'Subject: Oplysning',
      'To: Mette Prøve',
    ],
  },
  {
    what: 'Gmail: an answer above the quoted draft',
    text: `Hej Villy. Tak, den ser fin ud.

Den tir. 4. nov. 2008 kl. 09.12 skrev Villy Prøve <villy@example.org>:

> Straksmatch
> ${straks.replaceAll('\n', '\n> ')}
>
> Mvh Villy`,
    gives: [straksmatch],
    passes: [
      'Hej Villy. Tak, den ser fin ud.',
      'Den tir. 4. nov. 2008 kl. 09.12 skrev Villy Prøve <villy@example.org>:',
      'Mvh Villy',
    ],
  },
  {
    what: 'the draft above what it answers, with the signature of the other',
    text: `Straksmatch
${straks}

/Mette

Fra: Villy Prøve
Sendt: 3. november 2008 15:00
Til: Mette Prøve
Emne: Kladde?

Hej Mette, sender du kladden?
Telefon: 87 65 43 21
Adresse: Torvet 1`,
    gives: [straksmatch],
    passes: [
      '/Mette',
      'Fra: Villy Prøve',
      'Sendt: 3. november 2008 15:00',
      'Til: Mette Prøve',
      'Emne: Kladde?',
      'Hej Mette, sender du kladden?',
      'Telefon: 87 65 43 21',
      'Adresse: Torvet 1',
    ],
  },
  {
    what: 'a draft quoted three times, with blanks between the marks',
    text: `> > > Fravær
> > > ${fravaerLines.replaceAll('\n', '\n> > > ')}`,
    gives: [fravaer],
  },
  {
    what: 'a draft quoted without a blank behind the mark',
    text: `>>Fravær\n>>${fravaerLines.replaceAll('\n', '\n>>')}\n>Tak`,
    gives: [fravaer],
    passes: ['Tak'],
  },
  ...[
    'Venlig hilsen',
    'Med venlig hilsen',
    'Mange venlige hilsner,',
    'De bedste hilsner',
    'Mvh.',
    'MVH',
    'M.v.h.',
    'Vh',
    'V.h. Villy',
    'Hilsen Villy',
    'Hilsner fra Villy',
    'Kh Villy',
    'Dbh.',
    '-- ',
    '--',
    '**Venlig hilsen**',
    '- Venlig hilsen -',
    'Venlig hilsen / Best regards',
    'Med venlig hilsen Villy Prøve, sagsbehandler',
    'God weekend!',
    'På forhånd tak',
    'Sendt fra min iPhone',
    'Best regards,',
    'Knus Villy',
  ].map((closing) => ({
    what: `the signature below ${JSON.stringify(closing)} is the caseworker's`,
    text: `Straksmatch
${straks.split('\n').slice(3).join('\n')}

${closing}
Villy Prøve
Jobcenter Prøveby
Adresse: Torvet 1, 9999 Prøveby
Tlf.: 87 65 43 21`,
    gives: [{ ...straksmatch, stamdata: undefined }].map(({ stamdata: _, ...rest }) => rest),
    passes: [
      closing.trimEnd(),
      'Villy Prøve',
      'Jobcenter Prøveby',
      'Adresse: Torvet 1, 9999 Prøveby',
      'Tlf.: 87 65 43 21',
    ],
  })),
  {
    what: 'a signature without a blank line before it, directly below a text',
    text: `Straksmatch
${match4Lines}
Udslagsgivende områder: helbred
Helbred: Ondt i ryggen.
Venlig hilsen
Villy Prøve
Telefon: 87 65 43 21`,
    gives: [
      {
        ...match4,
        udslagsgivendeOmraader: ['helbred'],
        opmaerksomhedsomraader: [{ omraade: 'helbred', tekst: 'Ondt i ryggen.' }],
      },
    ],
    passes: ['Venlig hilsen', 'Villy Prøve', 'Telefon: 87 65 43 21'],
  },
  {
    what: 'two drafts in one mail, with a greeting between them',
    text: `Hej Mette

Her er to:

Straksmatch
${straks}

Venlig hilsen
Villy

Fravær
${fravaerLines}

Mvh Villy
Tlf. 87 65 43 21`,
    gives: [straksmatch, fravaer],
    passes: ['Hej Mette', 'Her er to:', 'Venlig hilsen', 'Villy', 'Mvh Villy', 'Tlf. 87 65 43 21'],
  },
  {
    what: 'a mail whose greeting has a colon, and a question with a type in it',
    text: `Kære Mette:

Kan du se på denne fravær for mig?

Fravær
${fravaerLines}`,
    gives: [fravaer],
    passes: ['Kære Mette:', 'Kan du se på denne fravær for mig?'],
  },
  {
    what: 'a Teams message with a name and a time above it',
    text: `[04-11-2008 09:12] Villy Prøve
Fravær
${fravaerLines}`,
    gives: [fravaer],
    passes: ['[04-11-2008 09:12] Villy Prøve'],
  },
  {
    what: 'a text with the word of a closing in the middle of its line',
    text: `Oplysning
Dato: 3-11-2008
Kilde: borger
Tekst: Har fået brev med venlig hilsen fra lægen.
Hilsen fra lægen: ingen.`,
    gives: [
      {
        ...oplysning,
        tekst: 'Har fået brev med venlig hilsen fra lægen.\nHilsen fra lægen: ingen.',
      },
    ],
  },
  {
    what: 'a mail that ends with a legal note in the caseworkers own words',
    text: `Oplysning
Dato: 3-11-2008
Kilde: borger
Tekst: Har fået kørekort

Med venlig hilsen

Villy Prøve
Konsulent
Navn: Jobcenter Prøveby
Dato: 4. november 2008

Tænk på miljøet, før du printer: denne mail er fortrolig.`,
    gives: [oplysning],
    passes: [
      'Med venlig hilsen',
      'Villy Prøve',
      'Konsulent',
      'Navn: Jobcenter Prøveby',
      'Dato: 4. november 2008',
      'Tænk på miljøet, før du printer: denne mail er fortrolig.',
    ],
  },
  ...[
    ['no word of closing', ''],
    ['a rule', '_______________________\n'],
    ['a dash', '–\n'],
  ].map(([what, above]) => ({
    what: `a signature below ${what}`,
    text: `Straksmatch
${straks.split('\n').slice(3).join('\n')}

${above}Villy Prøve
Jobkonsulent
Adresse: Torvet 1, 9999 Prøveby
Telefon: 87 65 43 21
E-mail: villy@example.org`,
    gives: [(({ stamdata: _, ...rest }) => rest)(straksmatch)],
    passes: [
      'Villy Prøve',
      'Jobkonsulent',
      'Adresse: Torvet 1, 9999 Prøveby',
      'Telefon: 87 65 43 21',
      'E-mail: villy@example.org',
    ],
  })),
])
