import {
  fravaer,
  match4,
  match4Lines,
  oplysning,
  readsDrafts,
  straks,
  straksmatch,
} from './draft.ts'

const behind = (mark: (index: number) => string, lines = straks) =>
  lines.split('\n').map((line, index) => mark(index) + line)

const letters = 'abcdefghijklmnop'

readsDrafts('a label behind the mark of a list', [
  ...Object.entries<(index: number) => string>({
    'a hyphen': () => '- ',
    'a star': () => '* ',
    'a middle dot and a tab': () => '·\t',
    'a bullet without a blank': () => '•',
    'o and a tab': () => 'o\t',
    'o and blanks': () => '   o   ',
    'a square': () => '▪ ',
    'a number': (index) => `${index + 1}. `,
    'a number with a bracket': (index) => `${index + 1}) `,
    'a number in brackets': (index) => `(${index + 1}) `,
    'a number and a tab': (index) => `${index + 1}.\t`,
    'a letter with a bracket': (index) => `${letters[index]}) `,
    'a letter with a full stop': (index) => `${letters[index]}. `,
    'a number of two levels': (index) => `1.${index + 1} `,
    'a number of two levels with a full stop': (index) => `1.${index + 1}. `,
    'a roman number': (index) => `${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'][index]}. `,
    'a dash': () => '– ',
    'a quotation mark of a mail and a hyphen': () => '> - ',
    'a capital letter': (index) => `${letters[index]?.toUpperCase()}. `,
    'an arrow': () => '→ ',
    'an arrowhead': () => '➢ ',
    'a tick that Word uses as a bullet': () => '✓ ',
  }).map(([what, mark]) => ({
    what,
    text: `Straksmatch\n${behind(mark).join('\n')}`,
    gives: [straksmatch],
  })),
  {
    what: 'pandoc: a blank line between all items, the areas on a level below',
    text: `Straksmatch

${behind(() => '-   ', match4Lines).join('\n\n')}

-   Udslagsgivende områder:

    -   helbred

    -   økonomi og netværk`,
    gives: [{ ...match4, udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'] }],
  },
  ...Object.entries({
    numbers: '1. helbred\n2. økonomi og netværk',
    'numbers and tabs': '1.\thelbred\n2.\tøkonomi og netværk',
    letters: 'a) Helbred\nb) Økonomi og netværk',
    'o of Word': 'o\thelbred\no\tøkonomi og netværk',
    dashes: '– helbred;\n– økonomi og netværk.',
    'middle dots': '· helbred,\n· økonomi og netværk',
    'squares after a blank line': '\n▪ helbred\n▪ økonomi og netværk',
    'no mark': 'helbred\nøkonomi og netværk',
    'a blank line before each': '\nhelbred\n\nøkonomi og netværk',
    'a sentence mark': 'Helbred.\nØkonomi og netværk.',
    'one line': '\thelbred og økonomi og netværk',
    'a slash': 'helbred/økonomi og netværk',
    semicolons: 'helbred; økonomi og netværk;',
  }).map(([what, list]) => ({
    what: `areas below their label: ${what}`,
    text: `Straksmatch\n${match4Lines}\nUdslagsgivende områder:\n${list}\nBemærkninger: Ring først`,
    gives: [
      {
        ...match4,
        udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'],
        bemaerkninger: 'Ring først',
      },
    ],
  })),
  {
    what: 'jobs on lines of their own',
    text: `Tilmelding
Navn: Astrid Eksempel
Adresse: Prøvevej 1
Telefon: 12345678
Klientkategori: Uden ydelse
Ledighed: Helt ledig
Samtaledato: 3-11-2008
Registreringsdato: 4-11-2008
Forsikringskategori: Ikke forsikret
Stillingsbetegnelser:
1. Lagermedarbejder
2. Chauffør
3. Social- og sundhedshjælper`,
    gives: [
      {
        registreringstype: 'tilmelding',
        stamdata: { navn: 'Astrid Eksempel', adresse: 'Prøvevej 1', telefon: '12345678' },
        klientkategori: 'uden ydelse',
        ledighed: 'helt ledig',
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-04' },
        forsikringskategori: 'ikke forsikret',
        stillingsbetegnelser: ['Lagermedarbejder', 'Chauffør', 'Social- og sundhedshjælper'],
      },
    ],
  },
  {
    what: 'a list inside a text, one item of which is the name of a type and one of an area',
    text: `Oplysning
Dato: 3-11-2008
Kilde: læge
Tekst: Drøftet i dag:
- fravær
- helbred
- tilmelding
Vi ses igen.`,
    gives: [
      {
        ...oplysning,
        kilde: 'læge',
        tekst: 'Drøftet i dag:\n- fravær\n- helbred\n- tilmelding\nVi ses igen.',
      },
    ],
  },
  {
    what: 'emphasis and headings of markdown',
    text: `# Fravær

**Årsag**: sygdom
**Fra:** 3-11-2008
*Til*: 7-11-2008
__Registreret i:__ TASS`,
    gives: [fravaer],
  },
  {
    what: 'a definition list of pandoc',
    text: `Fravær

Årsag
:   sygdom

Fra
:   3-11-2008

Til
:   7-11-2008

Registreret i
:   TASS`,
    gives: [fravaer],
  },
])

const jobs = (list: string) => `Tilmelding
Klientkategori: uden ydelse
Ledighed: helt ledig
Forsikringskategori: ikke forsikret
Stillingsbetegnelser:
${list}
Samtaledato: 3-11-2008
Registreringsdato: 4-11-2008`

readsDrafts('jobs below their label', [
  ...Object.entries({
    'one a line': 'Butiksassistent\nLagermedarbejder',
    'a blank line before each': '\nButiksassistent\n\nLagermedarbejder\n',
    'an empty box as a bullet': '    □ Butiksassistent\n    □ Lagermedarbejder',
    'a filled box as a bullet': '    ■ Butiksassistent\n    ■ Lagermedarbejder',
    'boxes of which two are ticked': '☒ Butiksassistent\n☐ Chauffør\n☒ Lagermedarbejder',
    'numbers of two levels': '1.1 Butiksassistent\n1.2 Lagermedarbejder',
    commas: 'Butiksassistent, Lagermedarbejder',
  }).map(([what, list]) => ({
    what,
    text: jobs(list),
    gives: [
      {
        registreringstype: 'tilmelding',
        klientkategori: 'uden ydelse',
        ledighed: 'helt ledig',
        forsikringskategori: 'ikke forsikret',
        stillingsbetegnelser: ['Butiksassistent', 'Lagermedarbejder'],
        registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-04' },
      },
    ],
  })),
])
