import {
  fravaer,
  match4,
  match4Lines,
  oplysning,
  readsDrafts,
  straks,
  straksmatch,
} from './draft.ts'

const withText = (text: string) => `Oplysning\nDato: 3-11-2008\nKilde: borger\nTekst: ${text}`
const same = (what: string, text: string) => ({
  what,
  text: withText(text),
  gives: [{ ...oplysning, tekst: text }],
})

readsDrafts('a text', [
  same('over two lines', 'Har fået kørekort\nog en bil.'),
  same('over blank lines', 'Har fået kørekort.\n\nOg en bil.\n\nOg en hund.'),
  same('with a colon in a sentence', 'Borgeren siger: jeg vil gerne arbejde.\nHusk: ring tirsdag.'),
  same('with a time of day', 'Ring kl. 10:30.\nEller 11:00'),
  same(
    'with an address of the web',
    'Se https://example.org/cv?x=1;y=2\nog http://example.org: fint',
  ),
  same(
    'with the word of a label in a sentence',
    'Navn og adresse er rigtige.\nTelefon har han ikke.\nSystem er der ikke.',
  ),
  same(
    'with the name of a type in a sentence',
    'Straksmatch blev drøftet.\nFravær er meldt, og tilmelding følger.',
  ),
  same('with dates in it', 'Syg 3-11-2008 til 7-11-2008.\n10. november 2008 er han tilbage.'),
  same('with a list', 'Mål:\n- kørekort\n- helbred\n- fravær\n- cv'),
  same('with a numbered list', 'Plan:\n1. ring\n2. skriv cv\n3. helbred'),
  same('with tabs', 'Mandag\tkl. 10\nTirsdag\tkl. 12'),
  same(
    'with semicolons and commas',
    'Kan køre truck, bus, bil; vil gerne.\nhelbred, økonomi og netværk',
  ),
  same('with bars', 'Kan køre | vil gerne'),
  same('with quotation marks', '"Jeg vil gerne", siger han.\n"Ja": det er godt'),
  same('with an arithmetic dash', 'Har fået kørekort -- og en bil'),
  same('with brackets', '[x] har kørekort\n[ ] har bil'),
  same('with a line that is a word of ours', 'Borgeren nævner\nhelbred\nsom det vigtigste.'),
  same('that ends with a question', 'Kan han køre? Ja.'),
  same('that begins with a dash', '– har fået kørekort'),
  same('with a thank you', 'Borgeren siger tak på forhånd og hilsen til alle.\nTak.'),
  same('with emphasis', 'Har *fået* kørekort'),
  same('of one word that is a type', 'tilmelding'),
  same('that is a label', 'Kilde'),
  same('with equal signs', 'Timer = 37\nLøn = 120'),
  same('with something like a mail header', 'Han skrev til: lægen.\nFra lægen: intet svar.'),
  {
    what: 'of an area, with paragraphs, and another behind it',
    text: `Straksmatch
${match4Lines}
Udslagsgivende områder: helbred
Helbred: Ondt i ryggen.

Desuden migræne.

- går til læge
- tager piller

Personlige kompetencer: God til mennesker.

Bemærkninger:

Ring om formiddagen.

Ikke om torsdagen.`,
    gives: [
      {
        ...match4,
        udslagsgivendeOmraader: ['helbred'],
        opmaerksomhedsomraader: [
          {
            omraade: 'helbred',
            tekst: 'Ondt i ryggen.\n\nDesuden migræne.\n\n- går til læge\n- tager piller',
          },
          { omraade: 'personlige kompetencer', tekst: 'God til mennesker.' },
        ],
        bemaerkninger: 'Ring om formiddagen.\n\nIkke om torsdagen.',
      },
    ],
  },
  {
    what: 'with other breaks of lines',
    text: withText('Har fået kørekort\u000bog en bil\u2028og en hund\u0085og en kat').replaceAll(
      '\n',
      '\u2029',
    ),
    gives: [{ ...oplysning, tekst: 'Har fået kørekort\nog en bil\nog en hund\nog en kat' }],
  },
  {
    what: 'before a heading of the next registration',
    text: `${withText('Har fået kørekort')}\n\nFravær\nÅrsag: sygdom\nFra: 3-11-2008\nTil: 7-11-2008\nRegistreret i: TASS`,
    gives: [oplysning, fravaer],
  },
  {
    what: 'before a heading with a number and a remark',
    text: `1. Oplysning (fra mail)\nDato: 3-11-2008\nKilde: borger\nTekst: Har fået kørekort\n\n2. Fravær - uge 45\nÅrsag: sygdom\nFra: 3-11-2008\nTil: 7-11-2008\nRegistreret i: TASS`,
    gives: [oplysning, fravaer],
    passes: ['(fra mail)', '- uge 45'],
  },
  {
    what: 'with a mistyped label behind it',
    text: `Oplysning\nKilde: borger\nTekst: Har fået kørekort\nDatto: 3-11-2008`,
    gives: [
      {
        registreringstype: 'oplysning',
        kilde: 'borger',
        tekst: 'Har fået kørekort',
        Datto: '3-11-2008',
      },
    ],
    tells: ['mangler', 'ukendt-felt'],
  },
])

readsDrafts('what stands around a draft', [
  {
    what: 'titles with colons, a form number and a date',
    text: `Jobcenter Prøveby: Registrering
Skema 12/2008
Side 1 af 2
Udskrevet: 4. november 2008

Straksmatch
${straks}`,
    gives: [straksmatch],
    passes: [
      'Jobcenter Prøveby: Registrering',
      'Skema 12/2008',
      'Side 1 af 2',
      'Udskrevet: 4. november 2008',
    ],
  },
  {
    what: 'areas on a line above the draft',
    text: `Borgeren er udfordret på:\nhelbred, økonomi og netværk\n\nStraksmatch\n${straks}`,
    gives: [straksmatch],
    passes: ['Borgeren er udfordret på:', 'helbred, økonomi og netværk'],
  },
  {
    what: 'words of labels by semicolons above the draft',
    text: `Vi mangler navn; adresse; telefon på nogle.\n\nStraksmatch\n${straks}`,
    gives: [straksmatch],
    passes: ['Vi mangler navn; adresse; telefon på nogle.'],
  },
  {
    what: 'rules and headings of groups between the fields',
    text: `STRAKSMATCH
===========

Stamdata
--------
${straks.split('\n').slice(0, 3).join('\n')}

Samtalen
--------
${straks.split('\n').slice(3).join('\n')}`,
    gives: [straksmatch],
    passes: ['Samtalen'],
  },
  {
    what: 'numbered headings of groups',
    text: `Straksmatch\n\n1. Stamdata:\n${straks.split('\n').slice(0, 3).join('\n')}\n\n2. Registreringsoplysninger:\n${straks.split('\n').slice(3).join('\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'an empty form',
    text: `Fravær\nÅrsag: ____________\nFra: ..........\nTil: ……………\nRegistreret i: ________`,
    gives: [{ registreringstype: 'fravær' }],
    tells: ['mangler', 'mangler', 'mangler'],
  },
  {
    what: 'a form filled in between lines to write on',
    text: `Fravær\nÅrsag: __sygdom__\nFra: ..3-11-2008..\nTil: ___7-11-2008____\nRegistreret i: TASS______`,
    gives: [fravaer],
  },
  {
    what: 'a form of which some fields are empty',
    text: `Straksmatch\n${straks}\nBemærkninger: ______________________\n______________________\nHelbred: ................`,
    gives: [straksmatch],
  },
  {
    what: 'a page number and a form feed in the middle',
    text: `Straksmatch\n${straks.split('\n').slice(0, 4).join('\n')}\n\nSide 1 af 2\n\f\n${straks.split('\n').slice(4).join('\n')}`,
    gives: [straksmatch],
    passes: ['Side 1 af 2'],
  },
  {
    what: 'values in the heading line: Registreringstype with a word in another case',
    text: `REGISTRERINGSTYPE: STRAKSMATCH\n${straks}`,
    gives: [straksmatch],
  },
  {
    what: 'a heading with a word before it',
    text: `Registrering: Straksmatch\n${straks}`,
    gives: [straksmatch],
  },
  {
    what: 'a heading with a verb',
    text: `Kladde til straksmatch:\n${straks}`,
    gives: [(({ registreringstype: _, ...rest }) => rest)(straksmatch)],
    passes: ['Kladde til straksmatch:'],
    tells: ['mangler'],
  },
])
