import type { DocumentContent } from '../../../documents/model'

/** Rows that one line is held against word by word, and lines that are held against all letters: so that no table takes long. */
const mostCompared = 200

/**
 * How many lines of a copied text are not, or not wholly, in the table that was copied with it: rows and columns that are
 * hidden, or what a browser leaves out of one of the two. How the two part cells and lines makes no difference.
 */
export function linesMissing(plain: string, { blocks }: DocumentContent): number {
  const shown = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.join(' '))
      : block.text.split('\n'),
  )
  const rows = shown.map(wordsOf).filter((words) => words.length > 0)
  const lines = plain.split(/[\n\r\v\f\u0085\u2028\u2029]/).map(wordsOf)
  const left = linesWithoutTheirRow(
    lines.filter((words) => words.length > 0),
    rows,
  )
  const whole = rows.flat().join('')
  const known = new Set(rows.map(keyOf))
  // Firefox begins a table on the line of its caption: then the words are other ones, and the letters the same.
  return left.filter(
    (words, index) =>
      index >= mostCompared || known.has(keyOf(words)) || !whole.includes(words.join('')),
  ).length
}

/** The words of a line. Marks of lists and quotation marks are written in one of the two texts alone. */
const wordsOf = (line: string): string[] =>
  line
    .replaceAll(/["\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^[-–*•·▪◦‣§o\uF000-\uF0FF☐☒]$/.test(word))

const keyOf = (words: readonly string[]): string => words.join(' ')

/** Gives each line the row that is the same, then each other line a row that holds its words, and no word twice. */
function linesWithoutTheirRow(lines: readonly string[][], rows: readonly string[][]): string[][] {
  const same = new Map<string, number>()
  for (const row of rows) same.set(keyOf(row), (same.get(keyOf(row)) ?? 0) + 1)
  const others = lines.filter((line) => {
    const count = same.get(keyOf(line)) ?? 0
    if (count > 0) same.set(keyOf(line), count - 1)
    return count === 0
  })
  const free = rows.filter((row) => {
    const count = same.get(keyOf(row)) ?? 0
    if (count > 0) same.set(keyOf(row), count - 1)
    return count > 0
  })
  const bags = free.map((row) => Map.groupBy(row, (word) => word))
  const holding = new Map<string, number[]>()
  for (const [index, bag] of bags.entries()) {
    for (const word of bag.keys()) {
      const held = holding.get(word)
      if (held) held.push(index)
      else holding.set(word, [index])
    }
  }
  return others.filter((line) => {
    const candidates = line
      .map((word) => holding.get(word) ?? [])
      .reduce((fewest, next) => (next.length < fewest.length ? next : fewest))
    const needed = Map.groupBy(line, (word) => word)
    for (const index of candidates.slice(0, mostCompared)) {
      const bag = bags[index] as Map<string, string[]>
      if (![...needed].every(([word, { length }]) => (bag.get(word)?.length ?? 0) >= length))
        continue
      for (const [word, { length }] of needed) bag.get(word)?.splice(0, length)
      return false
    }
    return true
  })
}
