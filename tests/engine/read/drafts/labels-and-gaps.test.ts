import { fravaer, oplysning, readsDrafts } from './draft.ts'

readsDrafts('what parts a label from its value', [
  {
    what: 'one blank, where the value is a date, a code or a number',
    text: 'Fravær\nÅrsag sygdom\nFra 3-11-2008\nTil 7-11-2008\nRegistreret i TASS',
    gives: [fravaer],
  },
  {
    what: 'one blank behind the longest label of a padded form',
    text: `Fravær

Årsag            sygdom
Fra              3-11-2008
Til              7-11-2008
Registreringssystem TASS`,
    gives: [fravaer],
  },
  {
    what: 'blanks, and a colon in the text',
    text: 'Oplysning\nDato      3-11-2008\nKilde     borger\nTekst     Vil gerne:\n- på lager',
    gives: [{ ...oplysning, tekst: 'Vil gerne:\n- på lager' }],
  },
  {
    what: 'a semicolon and a colon',
    text: 'Fravær\nÅrsag: sygdom; Fra: 3-11-2008; Til: 7-11-2008; Registreret i: TASS',
    gives: [fravaer],
  },
  {
    what: 'all on one line by commas',
    text: 'Fravær\nÅrsag: sygdom, Fra: 3-11-2008, Til: 7-11-2008, Registreret i: TASS',
    gives: [fravaer],
  },
  {
    what: 'a dash',
    text: 'Fravær\nÅrsag - sygdom\nFra - 3-11-2008\nTil - 7-11-2008\nRegistreret i - TASS',
    gives: [fravaer],
  },
  ...['–', '-', '—', '->', '=>', '→'].map((mark) => ({
    what: `${mark} with a blank on both sides, and no heading`,
    text: `Notat fra i går\n\nÅrsag ${mark} sygdom\nFra ${mark} 3-11-2008\nTil ${mark} 7-11-2008\nRegistreret i ${mark} TASS\nRegistreringstype ${mark} fravær`,
    gives: [fravaer],
    passes: ['Notat fra i går'],
  })),
  {
    what: 'a dash before a text, and another label below the text',
    text: 'Oplysning\nDato – 3-11-2008\nTekst – Vil gerne på lager\nog i butik\nKilde – borger',
    gives: [{ ...oplysning, tekst: 'Vil gerne på lager\nog i butik' }],
  },
  {
    what: 'a dash in running text parts nothing',
    text: 'Oplysning\nDato: 3-11-2008\nKilde: borger\nTekst: Har talt om\nfra – som aftalt – på mandag',
    gives: [{ ...oplysning, tekst: 'Har talt om\nfra – som aftalt – på mandag' }],
  },
  {
    what: 'no blank behind the colon',
    text: 'Fravær\nÅrsag:sygdom\nFra:3-11-2008\nTil:7-11-2008\nRegistreret i:TASS',
    gives: [fravaer],
  },
  {
    what: 'a blank before the colon',
    text: 'Fravær\nÅrsag : sygdom\nFra :3-11-2008\nTil\t:\t7-11-2008\nRegistreret i   : TASS',
    gives: [fravaer],
  },
  {
    what: 'a question mark',
    text: 'Fravær\nÅrsag? sygdom\nFra? 3-11-2008\nTil? 7-11-2008\nRegistreret i? TASS',
    gives: [fravaer],
  },
  {
    what: 'labels in capitals, in brackets, numbered and remarked',
    text: 'FRAVÆR\n1) ÅRSAG (skal udfyldes): sygdom\n2) FRA (dato): 3-11-2008\n3) TIL*: 7-11-2008\n4) REGISTRERET I (system): TASS',
    gives: [fravaer],
  },
  {
    what: 'a sentence in running text is no label, though it begins as one',
    text: 'Oplysning\nDato: 3-11-2008\nKilde: borger\nTekst: Har talt om\nfra 3-11-2008\nTil 7-11-2008\nog videre.',
    gives: [{ ...oplysning, tekst: 'Har talt om\nfra 3-11-2008\nTil 7-11-2008\nog videre.' }],
  },
])

readsDrafts('what a colleague reads without doubt', [
  {
    what: 'two dates on one line, with one blank between them',
    text: 'Fravær\nÅrsag: sygdom\nFra: 3-11-2008 Til: 7-11-2008\nRegistreret i: TASS',
    gives: [fravaer],
  },
  {
    what: 'a dash where there is no date',
    text: 'Fravær\nÅrsag: sygdom\nFra: 3-11-2008\nTil: -\nRegistreret i: TASS',
    gives: [(({ til: _, ...rest }) => rest)(fravaer)],
  },
  {
    what: 'a dash in the cell of a date',
    text: 'Registreringstype;Årsag;Fra;Til;Registreret i\nfravær;sygdom;3-11-2008;–;TASS',
    gives: [(({ til: _, ...rest }) => rest)(fravaer)],
  },
  {
    what: 'the date of a meeting above the draft is no field of it',
    text: `Referat af møde\n\nDeltagere: Astrid, Villy\nTid: 3. november 2008 kl. 10\nSted: Jobcenter\n\nFravær\nÅrsag: sygdom\nFra: 3-11-2008\nTil: 7-11-2008\nRegistreret i: TASS`,
    gives: [fravaer],
    passes: [
      'Referat af møde',
      'Deltagere: Astrid, Villy',
      'Tid: 3. november 2008 kl. 10',
      'Sted: Jobcenter',
    ],
  },
  {
    what: 'registrations of one type that are counted',
    text: `Fravær 1\nÅrsag: sygdom\nFra: 3-11-2008\nTil: 7-11-2008\nRegistreret i: TASS\n\nFravær nr. 2:\nÅrsag: sygdom\nFra: 3-11-2008\nTil: 7-11-2008\nRegistreret i: TASS`,
    gives: [fravaer, fravaer],
  },
  {
    what: 'a mail of which only the names were copied',
    text: `Fra: Villy Prøve\nTil: Mette Prøve\n\nFravær\nÅrsag: sygdom\nFra: 3-11-2008\nTil: 7-11-2008\nRegistreret i: TASS`,
    gives: [fravaer],
    passes: ['Fra: Villy Prøve', 'Til: Mette Prøve'],
  },
  {
    what: 'a name of the type with a remark, which is passed over',
    text: `Fravær (kladde 2)\nÅrsag: sygdom\nFra: 3-11-2008\nTil: 7-11-2008\nRegistreret i: TASS`,
    gives: [fravaer],
    passes: ['(kladde 2)'],
  },
  {
    what: 'fields that stand in a group without a heading of their own',
    text: `Præcismatch
Samtaletype: Efterfølgende jobsamtale
Kontaktform: Telefonisk
Samtaledato: 3-11-2008
Registreringsdato: 4-11-2008
Sagstype: Anden sag
Opsamlende vurdering: Har fået kørekort
Matchkategori: 2
Udslagsgivende områder: Helbred
Samtykke:
Indhente: ja
Videregive: nej`,
    gives: [
      {
        registreringstype: 'præcismatch',
        samtaletype: 'efterfølgende jobsamtale',
        kontaktform: 'telefonisk',
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-04' },
        sagstype: 'anden sag',
        opsamlendeVurdering: 'Har fået kørekort',
        matchkategori: 2,
        udslagsgivendeOmraader: ['helbred'],
        samtykke: { indhente: true, videregive: false },
      },
    ],
  },
  {
    what: 'areas with their texts in a list below the name of the list',
    text: `Præcismatch
Samtaletype: efterfølgende jobsamtale
Kontaktform: telefonisk
Samtaledato: 3-11-2008
Registreringsdato: 4-11-2008
Sagstype: anden sag
Opsamlende vurdering: Har fået kørekort
Matchkategori: 1
Opmærksomhedsområder:
- Helbred: Ondt i ryggen
- Økonomi og netværk: Gæld`,
    gives: [
      {
        registreringstype: 'præcismatch',
        samtaletype: 'efterfølgende jobsamtale',
        kontaktform: 'telefonisk',
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-04' },
        sagstype: 'anden sag',
        opsamlendeVurdering: 'Har fået kørekort',
        matchkategori: 1,
        opmaerksomhedsomraader: [
          { omraade: 'helbred', tekst: 'Ondt i ryggen' },
          { omraade: 'økonomi og netværk', tekst: 'Gæld' },
        ],
      },
    ],
  },
])
