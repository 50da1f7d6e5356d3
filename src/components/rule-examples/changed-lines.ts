/** A line of a text that became another: as it was, gone, or new. */
export interface ChangedLine {
  text: string
  kind: 'same' | 'gone' | 'new'
}

/** A comma that came because a line was added behind is no change that anyone has to read. */
const essence = (line: string): string => line.replace(/,$/, '').trim()

/**
 * How the lines of one text become those of another, with the longest run of common lines kept. What is gone stands
 * before what came instead.
 */
export function changedLines(before: string, after: string): ChangedLine[] {
  const from = before.split('\n')
  const to = after.split('\n')
  const isSame = (a: number, b: number) => essence(from[a] ?? '') === essence(to[b] ?? '')
  /** `common[a][b]`: how many lines the rest of both, from there on, have in common. */
  const common = Array.from({ length: from.length + 1 }, () => Array<number>(to.length + 1).fill(0))
  const at = (a: number, b: number): number => common[a]?.[b] ?? 0
  for (let a = from.length - 1; a >= 0; a--) {
    for (let b = to.length - 1; b >= 0; b--) {
      const row = common[a]
      if (row) row[b] = isSame(a, b) ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1))
    }
  }
  const lines: ChangedLine[] = []
  let a = 0
  let b = 0
  while (a < from.length || b < to.length) {
    if (a < from.length && b < to.length && isSame(a, b)) {
      lines.push({ text: to[b] ?? '', kind: 'same' })
      a++
      b++
    } else if (a < from.length && (b === to.length || at(a + 1, b) >= at(a, b + 1))) {
      lines.push({ text: from[a] ?? '', kind: 'gone' })
      a++
    } else {
      lines.push({ text: to[b] ?? '', kind: 'new' })
      b++
    }
  }
  return lines
}
