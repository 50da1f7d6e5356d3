import type { Range } from '../../engine'

/** How many places are named; more would say no more. */
const MOST_NAMED = 20

/** Lines of a text: "linje 2, 4-6 og 9". */
export function linesInWords(ranges: readonly Range[]): string {
  const spans = spansOf(ranges)
  const named = spans
    .slice(0, MOST_NAMED)
    .map(([first, last]) => inDanish(first) + (last > first ? `-${inDanish(last)}` : ''))
  const words = spans.length > MOST_NAMED ? [...named, 'flere'] : named
  return `linje ${new Intl.ListFormat('da').format(words)}`
}

/** The lines of ranges, those that follow each other together. */
function spansOf(ranges: readonly Range[]): [first: number, last: number][] {
  const spans: [first: number, last: number][] = []
  for (const { start, end } of ranges) {
    const last = spans.at(-1)
    if (last && start.line <= last[1] + 1) last[1] = Math.max(last[1], end.line)
    else spans.push([start.line, end.line])
  }
  return spans
}

const inDanish = (line: number): string => line.toLocaleString('da')
