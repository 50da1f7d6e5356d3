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
