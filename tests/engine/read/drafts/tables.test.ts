import { fravaer, oplysning, person, readsDrafts, straksmatch } from './draft.ts'

const header = ['Registreringstype', 'Årsag', 'Fra', 'Til', 'Registreret i']
const one = ['fravær', 'sygdom', '3-11-2008', '7-11-2008', 'TASS']
const other = ['fravær', 'ferie', '10-11-2008', '14-11-2008', 'TASS']
const two = { ...fravaer, aarsag: 'ferie', fra: '2008-11-10', til: '2008-11-14' }
const tableBy = (delimiter: string, rows = [header, one, other]) =>
  rows.map((cells) => cells.join(delimiter)).join('\n')
const quoted = (cells: string[]) => cells.map((cell) => `"${cell}"`)

readsDrafts('a table', [
  ...[';', ',', '\t', '|'].flatMap((delimiter) => [
    { what: `by ${JSON.stringify(delimiter)}`, text: tableBy(delimiter), gives: [fravaer, two] },
    {
      what: `by ${JSON.stringify(delimiter)}, all cells quoted`,
      text: tableBy(delimiter, [header, one, other].map(quoted)),
      gives: [fravaer, two],
    },
    {
      what: `by ${JSON.stringify(delimiter)}, the header alone quoted, with CRLF`,
      text: tableBy(delimiter, [quoted(header), one, other]).replaceAll('\n', '\r\n'),
      gives: [fravaer, two],
    },
    {
      what: `by ${JSON.stringify(delimiter)}, colons in the header`,
      text: tableBy(delimiter, [header.map((cell) => `${cell}:`), one, other]),
      gives: [fravaer, two],
    },
    {
      what: `by ${JSON.stringify(delimiter)}, blanks around the cells and a last separator`,
      text: tableBy(` ${delimiter} `, [
        [...header, ''],
        [...one, ''],
        [...other, ''],
      ]),
      gives: [fravaer, two],
    },
  ]),
  {
    what: 'a title, an explanation and a blank row above it',
    text: `Fravær i november 2008;;;;\nUdtrukket 20-12-2008 af Villy;;;;\n;;;;\n${tableBy(';')}`,
    gives: [fravaer, two],
    passes: ['Fravær i november 2008;;;;', 'Udtrukket 20-12-2008 af Villy;;;;'],
  },
  {
    what: 'a row of groups above it',
    text: `;Fravær;Periode;;System\n${tableBy(';')}`,
    gives: [fravaer, two],
    passes: [';Fravær;Periode;;System'],
  },
  {
    what: 'a heading with the type above it, no column for the type',
    text: `Fravær\n${tableBy('\t', [header.slice(1), one.slice(1), other.slice(1)])}`,
    gives: [fravaer, two],
  },
  {
    what: 'totals below it',
    text: `${tableBy(';')}\nI alt;2;;;\n`,
    gives: [fravaer, two],
    passes: ['I alt;2;;;'],
  },
  {
    what: 'a sum with a word behind it',
    text: `${tableBy('\t')}\n\t\t\t\t\nTotal 2 registreringer\t\t\t\t`,
    gives: [fravaer, two],
    passes: ['Total 2 registreringer\t\t\t\t'],
  },
  {
    what: 'the header again further down, as on a second page',
    text: `${tableBy(';')}\n${tableBy(';')}`,
    gives: [fravaer, two, fravaer, two],
  },
  {
    what: 'another table below, after a blank row',
    text: `${tableBy(';')}\n\nRegistreringstype;Dato;Kilde;Tekst\noplysning;3-11-2008;borger;Har fået kørekort`,
    gives: [fravaer, two, oplysning],
  },
  {
    what: 'another table below with a heading of its own',
    text: `Fravær\n${tableBy(';', [header.slice(1), one.slice(1)])}\n\nOplysning\nDato;Kilde;Tekst\n3-11-2008;borger;Har fået kørekort`,
    gives: [fravaer, oplysning],
  },
  {
    what: 'columns in another order, with remarks in the headings',
    text: `Fra (dd-mm-åååå);Til (valgfri);Registreret i *;Årsag;Registreringstype\n3-11-2008;7-11-2008;TASS;sygdom;fravær`,
    gives: [fravaer],
  },
  {
    what: 'a table in a mail',
    text: `Hej\n\nSe her:\n\n${tableBy('\t')}\n\nMvh Villy\nTlf. 87 65 43 21`,
    gives: [fravaer, two],
    passes: ['Hej', 'Se her:', 'Mvh Villy', 'Tlf. 87 65 43 21'],
  },
  {
    what: 'a drawn table with crosses between all rows',
    text: `+---+---+---+---+---+\n${[header, one, other].map((cells) => `| ${cells.join(' | ')} |`).join('\n+---+---+---+---+---+\n')}\n+---+---+---+---+---+`,
    gives: [fravaer, two],
  },
  {
    what: 'a row number in front',
    text: tableBy(';', [
      ['Nr.', ...header],
      ['1', ...one],
      ['2', ...other],
    ]),
    gives: [
      { ...fravaer, 'Nr.': '1' },
      { ...two, 'Nr.': '2' },
    ],
    tells: ['ukendt-felt'],
  },
  {
    what: 'a mark that opens a cell between tabs and never closes',
    text: `Registreringstype\tDato\tKilde\tTekst\noplysning\t3-11-2008\tborger\t"Har fået\noplysning\t3-11-2008\tborger\tHar fået kørekort\noplysning\t3-11-2008\tborger\tSagde "ja"`,
    gives: [{ ...oplysning, tekst: '"Har fået' }, oplysning, { ...oplysning, tekst: 'Sagde "ja"' }],
  },
  {
    what: 'a mark before a word in a cell between tabs, another in the next row',
    text: `Registreringstype\tDato\tKilde\tTekst\noplysning\t3-11-2008\tborger\t"Ja", siger han\noplysning\t3-11-2008\t"borger"\t"Nej" og "ja"`,
    gives: [
      { ...oplysning, tekst: '"Ja", siger han' },
      { ...oplysning, kilde: 'borger', tekst: '"Nej" og "ja"' },
    ],
  },
  {
    what: 'a cell of two lines between tabs, as Excel copies it',
    text: `Registreringstype\tDato\tKilde\tTekst\noplysning\t3-11-2008\tborger\t"Har fået ""kørekort"".\nOg bil."\noplysning\t3-11-2008\tborger\tHar fået kørekort`,
    gives: [{ ...oplysning, tekst: 'Har fået "kørekort".\nOg bil.' }, oplysning],
  },
  {
    what: 'a mark that swallows whole rows between semicolons is told, and the rows are read',
    text: `Registreringstype;Dato;Kilde;Tekst\noplysning;3-11-2008;borger;"Jeg kan ikke\noplysning;3-11-2008;borger;Har fået kørekort\noplysning;32-11-2008;borger;Nyt job"\noplysning;3-11-2008;borger;Har fået kørekort`,
    gives: [
      { ...oplysning, tekst: '"Jeg kan ikke' },
      oplysning,
      { ...oplysning, dato: '2008-11-32', tekst: 'Nyt job"' },
      oplysning,
    ],
    tells: ['ugyldigt-format', 'ugyldig-dato'],
  },
  {
    what: 'text behind a closing mark is told',
    text: `Registreringstype,Dato,Kilde,Tekst\noplysning,3-11-2008,borger,"Godt" siger han\noplysning,3-11-2008,borger,Har fået kørekort`,
    gives: [{ ...oplysning, tekst: '"Godt" siger han' }, oplysning],
    tells: ['ugyldigt-format'],
  },
  {
    what: 'a row with a cell too many is one finding',
    text: `Registreringstype;Dato;Kilde;Tekst\noplysning;3-11-2008;borger;Har fået kørekort;hemmeligt\noplysning;3-11-2008;borger;Har fået kørekort`,
    gives: [{ ...oplysning, 'kolonne E': 'hemmeligt' }, oplysning],
    tells: ['skaev-raekke'],
  },
  {
    what: 'a row that lost its first cell is one finding',
    text: `Registreringstype\tDato\tKilde\tTekst\n3-11-2008\tborger\tHar fået kørekort\noplysning\t3-11-2008\tborger\tHar fået kørekort`,
    gives: [
      { registreringstype: '3-11-2008', dato: 'borger', kilde: 'Har fået kørekort' },
      oplysning,
    ],
    tells: ['skaev-raekke'],
  },
  {
    what: 'stamdata and areas as columns',
    text: `Type;Navn;Adresse;Tlf.;Samtaletype;Samtaledato;Registreringsdato;Sagstype;Match;Udslagsgivende;Helbred;Økonomi og netværk
straksmatch;Astrid Eksempel;"Prøvevej 1, 9999 Prøveby";12 34 56 78;1. henvendelse;3-11-2008;4-11-2008;Kontanthjælpssag;4;helbred, økonomi og netværk;Ondt i ryggen;Gæld`,
    gives: [
      {
        registreringstype: 'straksmatch',
        stamdata: person,
        samtaletype: '1. henvendelse',
        registreringsoplysninger: straksmatch.registreringsoplysninger,
        sagstype: 'kontanthjælpssag',
        matchkategori: 4,
        udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'],
        opmaerksomhedsomraader: [
          { omraade: 'helbred', tekst: 'Ondt i ryggen' },
          { omraade: 'økonomi og netværk', tekst: 'Gæld' },
        ],
      },
    ],
  },
  ...['x', 'X', 'ja', '✓', '☒', '1', '[x]'].map((mark) => ({
    what: `a matrix ticked with ${mark}`,
    text: `Registreringstype\tNavn\tAdresse\tTelefon\tSamtaletype\tSamtaledato\tRegistreringsdato\tSagstype\tMatchkategori\tHelbred\tPersonlige kompetencer\tØkonomi og netværk
straksmatch\tAstrid Eksempel\tPrøvevej 1, 9999 Prøveby\t12 34 56 78\t1. henvendelse\t3-11-2008\t4-11-2008\tkontanthjælpssag\t4\t${mark}\t\t${mark}`,
    gives: [
      {
        registreringstype: 'straksmatch',
        stamdata: person,
        samtaletype: '1. henvendelse',
        registreringsoplysninger: straksmatch.registreringsoplysninger,
        sagstype: 'kontanthjælpssag',
        matchkategori: 4,
        udslagsgivendeOmraader: ['helbred', 'økonomi og netværk'],
      },
    ],
  })),
])
