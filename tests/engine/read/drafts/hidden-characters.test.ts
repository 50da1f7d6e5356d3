import { fravaer, readsDrafts } from './draft.ts'

const lines = ['Fravær', 'Årsag: sygdom', 'Fra: 3-11-2008', 'Til: 7-11-2008', 'Registreret i: TASS']
const text = lines.join('\n')
const nfd = text.normalize('NFD')

readsDrafts('hidden characters', [
  { what: 'a mark of the order of bytes', text: `\ufeff${text}`, gives: [fravaer] },
  { what: 'letters in two parts', text: nfd, gives: [fravaer] },
  { what: 'no-break blanks for blanks', text: text.replaceAll(' ', '\u00a0'), gives: [fravaer] },
  {
    what: 'thin and wide blanks',
    text: text.replaceAll(': ', ':\u2003\u2009\u202f'),
    gives: [fravaer],
  },
  { what: 'ideographic blanks', text: text.replaceAll(': ', ':\u3000'), gives: [fravaer] },
  {
    what: 'blanks of no width in labels and values',
    text: text.replaceAll(/(\w)(\w)/g, '$1\u200b$2'),
    gives: [fravaer],
  },
  {
    what: 'soft hyphens in labels and values',
    text: text.replaceAll('re', 'r\u00ade').replace('syg', 'syg\u00ad'),
    gives: [fravaer],
  },
  {
    what: 'marks of direction',
    text: text.replaceAll(': ', ': \u200e').replaceAll('\n', '\u200f\n'),
    gives: [fravaer],
  },
  {
    what: 'a joiner of words at the end of each line',
    text: text.replaceAll('\n', '\u2060\n'),
    gives: [fravaer],
  },
  {
    what: 'no-break blanks on lines that look empty',
    text: text.replaceAll('\n', '\n\u00a0\n'),
    gives: [fravaer],
  },
  {
    what: 'blanks of no width on lines that look empty',
    text: text.replaceAll('\n', '\n\u200b\n'),
    gives: [fravaer],
  },
  { what: 'carriage returns alone', text: text.replaceAll('\n', '\r'), gives: [fravaer] },
  { what: 'vertical tabs', text: text.replaceAll('\n', '\v'), gives: [fravaer] },
  {
    what: 'separators of lines and paragraphs',
    text: text.replaceAll('\n', '\u2029'),
    gives: [fravaer],
  },
  { what: 'next line', text: text.replaceAll('\n', '\u0085'), gives: [fravaer] },
  {
    what: 'in a table: blanks of no width, soft hyphens, no-break blanks',
    text: 'Regi\u00adstreringstype\tÅrs\u200bag\tFra\u00a0\tTil\tRegistreret\u00a0i\nfra\u00advær\tsyg\u200bdom\t3\u201111\u20112008\t7-11-2008\u00a0\tTASS\u200b',
    gives: [fravaer],
  },
  {
    what: 'letters of another alphabet that look like ours',
    text: text.replace('TASS', 'ТАSS').replace('Årsag', 'Årsаg'),
    gives: [fravaer],
  },
])
