import type { Range, Report } from '../../../api/element'
import { create } from '../create'
import { inFigures } from '../wording'

/** How many places are named; more would say no more. */
const mostNamed = 20

/** Where a text was not read: "linje 2, 4-6 og 9". */
export function linesInWords(ranges: readonly Range[]): string {
  const spans = spansOf(ranges)
  const named = spans
    .slice(0, mostNamed)
    .map(([first, last]) => inFigures(first) + (last > first ? `-${inFigures(last)}` : ''))
  const words = spans.length > mostNamed ? [...named, 'flere'] : named
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

/**
 * Where the text was not read, and a button that leads to the first place, then to the next; '' when all was read.
 *
 * @param placeOf name of a place, in a document that counts otherwise than in lines
 * @param goTo shows a place
 */
export function createPassedOver(
  { passedOver }: Report,
  placeOf: (range: Range) => string | undefined,
  goTo: (range: Range) => void,
): Node | string {
  const ranges = passedOver?.ranges ?? []
  if (ranges.length === 0) return ''
  const named = ranges.slice(0, mostNamed).map(placeOf)
  const places = named.every((name) => name !== undefined)
    ? new Intl.ListFormat('da').format(
        ranges.length > mostNamed ? [...named, 'flere steder'] : named,
      )
    : linesInWords(ranges)
  let next = 0
  const button = create(
    'button',
    {
      type: 'button',
      part: 'button unread-place',
      onclick: () => {
        const range = ranges[next]
        next = (next + 1) % ranges.length
        button.textContent = labelOf(next)
        if (range) goTo(range)
      },
    },
    labelOf(0),
  )
  return create('p', { part: 'unread' }, `Ikke læst: ${places}. `, button)

  function labelOf(index: number): string {
    if (ranges.length === 1) return 'Vis det, der ikke er læst'
    return index === 0 ? 'Vis det første, der ikke er læst' : 'Vis det næste, der ikke er læst'
  }
}
