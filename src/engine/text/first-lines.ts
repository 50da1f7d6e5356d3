import type { Span } from '../model/record'

/** At most so many lines with something on them are looked at: who has not begun by then does not begin. */
export const MAX_LINES = 50

/** The first lines with something on them, by which the format of a text is told. */
export function firstLines(text: string, { start, end }: Span): string[] {
  const lines: string[] = []
  for (let at = start; at < end && lines.length < MAX_LINES;) {
    const newline = text.indexOf('\n', at)
    const to = newline < 0 ? end : Math.min(newline, end)
    const line = text.slice(at, to)
    if (line.trim()) lines.push(line)
    at = to + 1
  }
  return lines
}
