import type { Span } from '../model/record'

/** Only this many non-blank lines are inspected: later lines do not decide the format. */
export const MAX_LINES = 50

/** The first non-blank lines, from which the format is detected. */
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
