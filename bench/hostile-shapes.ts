/** A text of about a length, in characters, that is hard to read where a reader has a weak spot. */
export type Shape = (length: number) => string

/** A piece again and again, between a beginning and an end. */
const repeated =
  (piece: string, before = '', after = ''): Shape =>
  (length) =>
    before + piece.repeat(Math.ceil(length / piece.length)) + after

/** Pieces that are told from one another by their number. */
const numbered =
  (piece: (number: number) => string, before = '', after = '', between = ','): Shape =>
  (length) => {
    const count = Math.ceil(length / (piece(1000).length + between.length))
    return (
      before + Array.from({ length: count }, (_, number) => piece(number)).join(between) + after
    )
  }

const CV = '{"registreringstype":"cv-godkendelse","godkendtdato":"2008-09-16",'
const STRAKSMATCH = '{"registreringstype":"straksmatch",'
const blanks = (blank: string, before: string, after = 'x') => repeated(blank, before, after)
const line = (record: string) => repeated(`${record}\n`)

/**
 * Texts that make patterns backtrack, readers nest and lists be gone through again and again, where there are such
 * weaknesses; each by what it is.
 */
export const shapes: Readonly<Record<string, Shape>> = {
  'opening brackets': repeated('['),
  'opening and closing brackets': repeated('[]'),
  'closing brackets': repeated('}'),
  'nested objects': repeated('{"a":'),
  'nested lists, in order': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'quotation marks': repeated('"'),
  'escaped quotation marks': repeated('\\"'),
  'escaped quotation marks in a text': repeated('\\"', '{"a":"'),
  'escaped quotation marks on lines': repeated('\\"\n'),
  'escaped quotation marks on lines of an old Mac': repeated('\\"\r'),
  'escapes in a sound text': repeated('\\n', `${STRAKSMATCH}"bemaerkninger":"`, '"}'),
  'escapes by number in a sound text': repeated('\\u00e5', `${STRAKSMATCH}"bemaerkninger":"`, '"}'),
  'escapes in a name that is there twice': repeated('\\n', '{"a":1,"a":2,"', '":1}'),
  'escapes in a list': repeated('\\n', '[{"a":"', '"}]'),
  'escapes that are none': repeated('\\q', '{"a":"', '"}'),
  backslashes: repeated('\\'),
  'backslashes in a text': repeated('\\\\', '{"a":"', '"}'),
  'texts that are not closed': repeated('"a\n'),
  'open texts with commas': repeated('"a” , \n'),
  'texts over lines': repeated('"a\nb": 1,\n', '{', '}'),
  'blanks after an open text': blanks(' ', '"'),
  'tabs after an open text': blanks('\t', '"'),
  'no-break spaces after an open text': blanks('\u00A0', '"'),
  'blanks in an open text of a record': repeated(' ', '{"a": "x', 'y\n}'),
  'blanks after a text with a tab inside': repeated(' ', '{"a":"b\tc"', 'x'),
  'blanks and a comma after an open text': repeated(' ', '"', ',x'),
  'blanks between marks': repeated(' "', '', ''),
  'blanks in a sound text': repeated(' ', '{"a":"', '"}'),
  'blanks before the value': repeated(' ', '{"a":', '1}'),
  'blanks in words': repeated('a    ', '{', '}'),
  'blank lines': repeated('\n'),
  'spaces between nothing': repeated(' \t'),
  'typographic marks': repeated('“'),
  'words in typographic marks': repeated('“a”:“b”,', '{', '}'),
  apostrophes: repeated("'"),
  'one long line': repeated('a'),
  'one long word in a record': repeated('a', '{', ':1}'),
  'words in a record': repeated(' b', '{a', '}'),
  'words in a list': repeated(' b', '[a', ']'),
  'one long name': repeated('a', `${CV}"`, '":1}'),
  'one long name with slashes': repeated('/~', `${CV}"`, '":1}'),
  'one long number': repeated('1', '{"a":', '}'),
  'one long value that is on no list': repeated('a', `${CV}"sagstype":"`, '"}'),
  'letters of two units': repeated('😀', `${STRAKSMATCH}"bemaerkninger":"`, '"}'),
  'almost CPR numbers': repeated('670190-000 '),
  'digits in a row': repeated('6701900000'),
  'CPR numbers in a name': repeated('670190-0000 ', `${CV}"`, '":1}'),
  'CPR numbers in a text': repeated('670190-0000 ', `${STRAKSMATCH}"bemaerkninger":"`, '"}'),
  'CPR numbers in names': numbered((n) => `"670190-0000 ${n}":1`, CV, '}'),
  'CPR numbers on lines': repeated('670190-0000\n'),
  'unknown names': numbered((n) => `"k${n}":1`, CV, '}'),
  'unknown names that are nearly known': numbered((n) => `"godkendtdat${n}":1`, CV, '}'),
  'unknown names in stamdata': numbered((n) => `"k${n}":1`, `${STRAKSMATCH}"stamdata":{`, '}}'),
  'one unknown name, again and again': repeated('"a":1,', `${CV}`, '"a":1}'),
  'unknown names and one that is there twice': numbered((n) => `"k${n}":1`, `${CV}"k0":1,`, '}'),
  'names without value': numbered((n) => `"k${n}":`, CV, '}'),
  'members without comma': numbered((n) => `"k${n}":1`, CV, '}', ' '),
  'members without colon': numbered((n) => `"k${n}" 1`, CV, '}'),
  'names without quotation marks': numbered((n) => `k${n}:1`, CV, '}'),
  'a name of no text': repeated('{},', '{', '}'),
  'texts with numbers under one long name': (length) =>
    `${CV}"${'k'.repeat(length / 2)}":[${'"670190-0000",'.repeat(length / 28)}1]}`,
  'values under one long name, two of them': (length) =>
    `{"${'k'.repeat(length / 2)}":{${'"a":1,'.repeat(length / 12)}"a":1}}`,
  'holes under one long name': (length) =>
    `{"${'k'.repeat(length / 2)}":[${',1'.repeat(length / 4)}]`,
  'doubtful names under one long name': (length) =>
    `{"${'k'.repeat(length / 2)}":{${'a b 1,'.repeat(length / 12)}}`,
  areas: repeated(
    '{"omraade":"hx","tekst":""},',
    `${STRAKSMATCH}"opmaerksomhedsomraader":[`,
    'null]}',
  ),
  'one area, again and again': repeated(
    '{"omraade":"helbred","tekst":"ingen ændringer"},',
    `${STRAKSMATCH}"opmaerksomhedsomraader":[`,
    'null]}',
  ),
  'equal items': repeated('"helbred",', `${STRAKSMATCH}"udslagsgivendeOmraader":[`, '1]}'),
  'registrations of a forløb': repeated(
    `${CV}"a":1},`,
    '{"registreringstype":"forløb","forloeb":[',
    '{}]}',
  ),
  'registrations of one day': repeated(
    `${STRAKSMATCH}"registreringsoplysninger":{"samtaledato":"2008-09-15"}},`,
    '{"registreringstype":"forløb","forloeb":[',
    '{}]}',
  ),
  'registrations of one citizen': numbered(
    (n) => `${CV}"borgerReference":"a","godkendtdato":"2008-09-${10 + (n % 20)}"}`,
    '',
    '',
    '\n',
  ),
  'registrations of many citizens': numbered(
    (n) => `${CV}"borgerReference":"a${Math.floor(n / 2)}"}`,
    '',
    '',
    '\n',
  ),
  'records of no type': line('{}'),
  'lines that are no objects': repeated('1\n', '{}\n{}\n'),
  'lines that are cut off': line(`${CV}"a"`),
  'items that are no objects': repeated('1,', '[', '1]'),
  'records without commas': repeated('{}', '[', ']'),
  'several records': repeated('{"a":1} ', '', ''),
  commas: repeated(','),
  colons: repeated(':'),
  'comments without end': repeated('/*'),
  'comments in a record': repeated('/**/', '{', '}'),
  'lines of comments': repeated('//\n', '{', '}'),
  'signs of comments': repeated('#'),
  slashes: repeated('/'),
  fences: repeated('```\n'),
  'lines of fields': repeated('Felt: værdi\n'),
  'lines of known fields': repeated('Samtaledato: 15-09-2008\n'),
  'lines of one record': numbered((n) => `Felt ${n}: værdi`, 'Samtaletype: x\n', '', '\n'),
  'blocks of fields': repeated('Sagstype: kontanthjælpsag\n\n'),
  'lines that go on': repeated('og mere tekst\n', 'Bemærkninger: a\n'),
  'bullets before a label': repeated('* ', 'Sagstype: x\n', 'Navn: x'),
  'stars behind a label': repeated('*', 'Sagstype: x\nNavn:', 'x'),
  'areas on lines': repeated('Helbred: ingen ændringer\n', 'Straksmatch\n'),
  'items on a line': repeated('helbred; ', 'Straksmatch\nUdslagsgivende områder: '),
  'CPR numbers between records': repeated('se 670190-0000\n\n', 'Sagstype: x\n\n'),
  'empty cells': repeated(';'),
  'open cells': repeated('"a;'),
  'rows of open cells': repeated('"a;b\n', 'sagstype;samtaletype\n'),
  'marks in a cell': repeated('""', 'sagstype;samtaletype\n"', ';x'),
  'marks in an open cell': repeated('""', 'sagstype;samtaletype\n"a', ''),
  'blanks in a cell': repeated(' ', 'sagstype;samtaletype\n', 'x;y'),
  'rows of a table': repeated('kontanthjælpsag;1. henvendels\n', 'sagstype;samtaletype\n'),
  'rows with cells too many': repeated('a;b;c;d\n', 'sagstype;samtaletype\n'),
  'a row of many cells': repeated('a;', 'sagstype;samtaletype\n'),
  'a header of many columns': (length) =>
    `sagstype;${numbered((n) => `k${n}`, '', '', ';')(length)}\nx;${'1;'.repeat(length / 8)}`,
  'labels alone on their lines': repeated('Navn\n'),
  'boxes under a label': repeated('☐ x\n', 'Udslagsgivende områder:\n'),
  'marks of a quoted mail': repeated('>'),
  'quotation marks on lines': repeated('"\n'),
  'headers without rows': repeated('Navn;Adresse\n\nx\n\n'),
  'blank lines with blanks': repeated('\n \n', 'Navn: a\n', 'Adresse: b'),
  'rows parted by vertical tabs': repeated('a;b\v', 'Navn;Adresse\n'),
  'lines parted by line separators': repeated(
    '{\u2028\u00A0\u200B"straksmatch": true,\u2028\u00A0\u200B"stamdata": ',
    'Straksmatch\nMatchkategori: ',
  ),
  'marks that open at the end of each line': repeated('a: b";"c\n', 'Straksmatch\n'),
  'labels below a form': repeated('Navn\u2028', 'Straksmatch\nNavn;x\nAdresse;y\n'),
  'lines that a mail might begin with': repeated('Fra: 1\n', 'Fravær\n'),
  'a form of many columns': (length) =>
    ['Navn', 'Adresse', 'Telefon'].map((label) => label + '\t1'.repeat(length / 6)).join('\n'),
  'rows below many columns': (length) => {
    const side = Math.ceil(Math.sqrt(length) / 2)
    const names = Array.from({ length: side }, (_, n) => `k${n}`).join(';')
    return `sagstype;${names}\n${`x;${'1;'.repeat(side)}\n`.repeat(side)}`
  },
}

/** The same for the flags of the doors: how a text is read when someone says what it is. */
export const formats = ['json', 'ndjson', 'csv', 'lines'] as const
