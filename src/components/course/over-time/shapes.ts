import { draw, type Drawing } from '../drawing'

const round = Math.round

/** Where a ring stands tells a day, so it is more exact. */
const tenth = (value: number): number => Math.round(value * 10) / 10

/** A line or an outline. `d` is a path; numbers in it are rounded by who makes it. */
export const line = (className: string, d: string): Drawing => draw('path', { class: className, d })

/** A path from numbers and letters, each number rounded, with no more blanks than it needs. */
export const path = (...parts: readonly (string | number)[]): string =>
  parts
    .map((part) => (typeof part === 'number' ? round(part) : part))
    .join(' ')
    .replace(/ ?([A-Za-z]) ?/g, '$1')
    .replaceAll(' -', '-')

/** A word or a sentence of the drawing; `at` is the middle, the start or the end of it. */
export const text = (
  x: number,
  y: number,
  words: string,
  { className, at }: { className?: string; at?: 'middle' | 'end' } = {},
): Drawing => draw('text', { x: round(x), y: round(y), class: className, 'text-anchor': at }, words)

/** Sentences one under the other. */
export const lines = (
  x: number,
  y: number,
  sentences: readonly string[],
  { className, leading = 19 }: { className?: string; leading?: number } = {},
): Drawing[] =>
  sentences.map((words, index) =>
    text(x, y + index * leading, words, className ? { className } : {}),
  )

/** The ring of a step with its number: the same number as in the list beneath. */
export const ring = (number: number, x: number, y: number, here: boolean): Drawing =>
  draw(
    'g',
    { class: here ? 'step here' : 'step' },
    draw('circle', { cx: tenth(x), cy: tenth(y), r: 15 }),
    text(x, y + 5.5, String(number), { at: 'middle' }),
  )

export const rectangle = (
  className: string,
  x: number,
  y: number,
  width: number,
  height: number,
): Drawing =>
  draw('rect', {
    class: className,
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
  })

/** An envelope around a point: the citizen gets a letter. */
export const letter = (x: number, y: number): Drawing =>
  draw(
    'g',
    { class: 'icon' },
    draw('rect', { x: round(x - 10), y: round(y - 7), width: 20, height: 14, rx: 2 }),
    line('', path('M', x - 10, y - 5, 'l 10 7 10 -7')),
  )

/** A cross over a point: the citizen is deregistered. */
export const cross = (x: number, y: number): Drawing =>
  line('rule', path('M', x - 6, y - 6, 'l 12 12 m 0 -12 l -12 12'))

/** Who acts: a person, a house, a coin. The corner of the picture stands at the point. */
export const actor = (who: keyof typeof actors, x: number, y: number): Drawing =>
  draw('g', { class: 'icon', transform: `translate(${x} ${y})` }, ...actors[who])

const actors = {
  borger: [
    draw('circle', { cx: 12, cy: 7.5, r: 3.5 }),
    line('', 'M5 20.5c0-4 3-6.5 7-6.5s7 2.5 7 6.5'),
  ],
  jobcenter: [
    line('', 'M3.5 20.5v-9l8.5-6 8.5 6v9zM3 20.5h18'),
    draw('circle', { class: 'dot', cx: 12, cy: 14.5, r: 2.2 }),
  ],
  ydelseskontor: [
    draw('circle', { cx: 12, cy: 12, r: 8.5 }),
    draw('circle', { class: 'dot', cx: 12, cy: 12, r: 2.2 }),
    line('', 'M12 3.5v2M12 18.5v2'),
  ],
} satisfies Record<string, Drawing[]>
