import { describe, expect, test } from 'vitest'
import { drawCourse } from '../../../src/components/course/draw-course.ts'
import type { Drawing } from '../../../src/components/course/drawing.ts'
import type { StationState } from '../../../src/components/course/station.ts'

/** Every element of a drawing that fits, in the order in which they stand. */
const find = (drawing: Drawing, fits: (one: Drawing) => boolean): Drawing[] => [
  ...(fits(drawing) ? [drawing] : []),
  ...drawing.children.flatMap((child) => (typeof child === 'string' ? [] : find(child, fits))),
]

const withClass = (drawing: Drawing, name: string): Drawing[] =>
  find(drawing, ({ attributes }) => String(attributes['class']).split(' ').includes(name))

const textOf = (drawing: Drawing): string =>
  drawing.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

const station = (state: StationState) => ({ name: 'CV', href: '/cv/', state, lines: ['i dag'] })

const drawn = (...states: StationState[]): Drawing =>
  drawCourse({ stations: states.map(station) }, 'Forløbet')

describe('a course', () => {
  const course = drawCourse(
    {
      stations: [station('done'), { name: 'Uden side', state: 'planned', lines: ['a', 'b'] }],
      mark: { label: 'I dag', after: 0, share: 0.25 },
    },
    'Forløbet',
  )

  test('is a named list with an item a station, whatever its style', () => {
    const [list] = find(course, ({ tag }) => tag === 'ol')
    expect(list?.attributes).toMatchObject({ role: 'list', 'aria-label': 'Forløbet' })
    expect(find(course, ({ tag }) => tag === 'li')).toHaveLength(2)
  })

  test('says name, state, lines and the day in words', () => {
    const [first, second] = find(course, ({ tag }) => tag === 'li')
    expect(find(first!, ({ tag }) => tag === 'p').map(textOf)).toEqual([
      'CV',
      'Gjort',
      'i dag',
      'I dag',
    ])
    expect(find(second!, ({ tag }) => tag === 'p').map(textOf)).toEqual(['Uden side', 'a', 'b'])
  })

  test('leads to the page of a step that has one', () => {
    expect(
      find(course, ({ tag }) => tag === 'a').map(({ attributes }) => attributes['href']),
    ).toEqual(['/cv/'])
  })

  test('hides its pictures from those who hear it', () => {
    const pictures = withClass(course, 'track')
    expect(pictures).toHaveLength(2)
    for (const { attributes } of pictures) expect(attributes['aria-hidden']).toBe('true')
  })

  test('has a line from each station to the next, and none after the last', () => {
    const items = find(drawn('done', 'pending', 'pending'), ({ tag }) => tag === 'li')
    expect(items.map((item) => withClass(item, 'rail').length)).toEqual([1, 1, 0])
  })

  test('has the mark of the day on its piece of the line', () => {
    expect(withClass(course, 'day-across')[0]?.attributes['x']).toBe('25%')
    expect(withClass(drawn('done'), 'day')).toEqual([])
  })

  test('carries no inline style', () => {
    expect(find(course, ({ attributes }) => 'style' in attributes)).toEqual([])
  })
})

/** What a sign is made of, without colours: the classes of its shapes. */
const shapes = (state: StationState): string[] => {
  const [track] = withClass(drawn(state), 'track')
  return track?.children.map((child) =>
    typeof child === 'string' ? child : String(child.attributes['class']),
  ) as string[]
}

describe('the sign of a state', () => {
  test.each<[StationState, string[]]>([
    ['planned', ['ring']],
    ['pending', ['ring']],
    ['done', ['disc', 'cut']],
    ['late', ['disc', 'cut']],
    ['overdue', ['ring', 'bar']],
    ['lapsed', ['ring dashed']],
  ])('%s is told by its shape', (state, expected) => {
    expect(shapes(state)).toEqual(expected)
  })

  test('differs between in time and late', () => {
    const paths = (state: StationState) =>
      find(drawn(state), ({ tag }) => tag === 'path').map(({ attributes }) => attributes['d'])
    expect(paths('done')).not.toEqual(paths('late'))
  })
})
