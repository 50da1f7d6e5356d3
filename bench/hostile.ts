import type * as Engine from '../src/api/index.ts'
import { median } from './compare.ts'
import { asTable } from './table.ts'

const { validateText } = (await import(
  new URL('../dist/package/index.js', import.meta.url).href
)) as typeof Engine

const small = 100_000
const large = 1_000_000
const rounds = 5

/** Texts that make patterns backtrack and readers nest, where there are such weaknesses; repeated to a length. */
const hostile: Readonly<Record<string, string>> = {
  'opening brackets': '[',
  'nested objects': '{"a":',
  'quotation marks': '"',
  'escaped quotation marks': '\\"',
  'texts that are not closed': '"a\n',
  'one long line': 'a',
  'almost CPR numbers': '670190-000 ',
  'digits in a row': '6701900000',
  'lines of fields': 'Felt: værdi\n',
  'empty cells': ';',
  'open cells': '"a;',
  'spaces between nothing': ' \t',
  commas: ',',
  'comments without end': '/*',
}

/** Time to check a text of a length, in milliseconds. */
function timeFor(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  const start = performance.now()
  validateText(text, { asOf: '2008-09-20' })
  return performance.now() - start
}

const rows = Object.entries(hostile).map(([name, piece]) => {
  timeFor(piece, small)
  const times = Array.from({ length: rounds }, () => [timeFor(piece, small), timeFor(piece, large)])
  const [short, long] = [0, 1].map((column) => median(times.map((pair) => pair[column] ?? 0)))
  return [
    name,
    short?.toFixed(2) ?? '',
    long?.toFixed(2) ?? '',
    ((long ?? 0) / (short ?? 1)).toFixed(1),
  ]
})

console.log('\nHostile texts: ten times the length is to take about ten times as long.')
console.log(asTable([['', 'ms at 100 KB', 'ms at 1 MB', 'ratio'], ...rows]))
