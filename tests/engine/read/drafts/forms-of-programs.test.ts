import {
  fravaer,
  match4,
  match4Lines,
  oplysning,
  readsDrafts,
  straks,
  straksmatch,
} from './draft.ts'

const pairs = straks.split('\n').map((line) => line.split(': ') as [string, string])
const rows = (between: string) => pairs.map((pair) => pair.join(between)).join('\n')
const withType = (text: string, between: string) =>
  `Registreringstype${between}straksmatch\n${text}`

const header = ['Registreringstype', 'Årsag', 'Fra', 'Til', 'Registreret i']
const one = ['fravær', 'sygdom', '3-11-2008', '7-11-2008', 'TASS']
const other = ['fravær', 'ferie', '10-11-2008', '14-11-2008', 'TASS']
const two = { ...fravaer, aarsag: 'ferie', fra: '2008-11-10', til: '2008-11-14' }
const tableBy = (delimiter: string) =>
  [header, one, other].map((cells) => cells.join(delimiter)).join('\n')

readsDrafts('forms and tables as programs write them', [
  { what: 'a colon and a tab', text: withType(rows(':\t'), ':\t'), gives: [straksmatch] },
  {
    what: 'a table of pandoc drawn with crosses',
    text: `+----------+-----------+\n| Felt | Indhold |\n+==========+===========+\n| Type | straksmatch |\n+-----+------+\n${pairs.map(([a, b]) => `| ${a} | ${b} |\n+-----+------+`).join('\n')}`,
    gives: [straksmatch],
  },
  {
    what: 'three pairs across by bars',
    text: `Fravær
| Årsag | sygdom | Fra | 3-11-2008 | Til | 7-11-2008 |
| Registreret i | TASS | | | | |`,
    gives: [fravaer],
  },
  {
    what: 'a column of remarks beside the values',
    text: `Felt\tVærdi\tBemærkning
Registreringstype\toplysning\t
Dato\t3-11-2008\tskal
Kilde\tborger\t
Tekst\tHar fået kørekort\thusk at spørge`,
    gives: [oplysning],
    passes: ['skal', 'husk at spørge'],
  },
  {
    what: 'texts of areas beside their names',
    text: `Registreringstype;straksmatch
Navn;Astrid Eksempel
Adresse;Prøvevej 1, 9999 Prøveby
Telefon;12 34 56 78
Samtaletype;1. henvendelse
Samtaledato;3-11-2008
Registreringsdato;4-11-2008
Sagstype;kontanthjælpssag
Matchkategori;4
Udslagsgivende områder;helbred, økonomi og netværk
Helbred;Ondt i ryggen; kan ikke løfte
Bemærkninger;`,
    gives: [
      {
        ...match4,
        udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'],
        opmaerksomhedsomraader: [{ omraade: 'helbred', tekst: 'Ondt i ryggen; kan ikke løfte' }],
      },
    ],
  },
  {
    what: 'Excel: labels in column B, column A empty',
    text: `\tRegistreringstype\tfravær\n\tÅrsag\tsygdom\n\tFra\t03-11-2008\n\tTil\t07-11-2008\n\tRegistreret i\tTASS`,
    gives: [fravaer],
  },
  {
    what: 'a table drawn by psql',
    text: ` registreringstype | aarsag | fra        | til        | registreretI
-------------------+--------+------------+------------+--------------
 fravær            | sygdom | 2008-11-03 | 2008-11-07 | TASS
(1 row)`,
    gives: [fravaer],
    passes: ['(1 row)'],
  },
  {
    what: 'sep= of Excel above it',
    text: `sep=;\n${tableBy(';')}`,
    gives: [fravaer, two],
  },
  {
    what: 'in a table: rows parted by line separators',
    text: 'Registreringstype;Årsag;Fra;Til;Registreret i\u2028fravær;sygdom;3-11-2008;7-11-2008;TASS',
    gives: [fravaer],
  },
  {
    what: 'boxes two a line, with a tab between them',
    text: `Straksmatch\n${match4Lines}\nUdslagsgivende områder:\n☒ helbred\t☐ personlige kompetencer\n☒ økonomi og netværk\t☐ eget arbejdsmarkedsperspektiv`,
    gives: [{ ...match4, udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'] }],
  },
])
