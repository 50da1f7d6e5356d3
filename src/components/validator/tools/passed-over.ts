import type { Range, Report } from '../../../api/element'
import { linesInWords } from '../../../api/words'
import { create } from '../create'

/** How many places are named; more would say no more. */
const mostNamed = 20

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
      onclick: ({ currentTarget }) => {
        const range = ranges[next]
        next = (next + 1) % ranges.length
        ;(currentTarget as HTMLElement).textContent = labelOf(next)
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
