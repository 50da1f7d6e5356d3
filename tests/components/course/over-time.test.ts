import { describe, expect, test } from 'vitest'
import type { Drawing } from '../../../src/components/course/drawing.ts'
import { drawColumn } from '../../../src/components/course/over-time/column.ts'
import { daysOfGrace, drawnDays, periodsOf } from '../../../src/components/course/over-time/days.ts'
import type { StepNumber } from '../../../src/components/course/over-time/step-number.ts'
import { drawWide } from '../../../src/components/course/over-time/wide.ts'

const numbers: readonly StepNumber[] = [1, 2, 3, 4, 5, 6, 7]

/** A drawing and all that stands in it. */
const parts = (drawing: Drawing): Drawing[] => [
  drawing,
  ...drawing.children.flatMap((child) => (typeof child === 'string' ? [] : parts(child))),
]

const words = (drawing: Drawing): string =>
  parts(drawing)
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join(' ')

const ofClass = (drawing: Drawing, name: string): Drawing[] =>
  parts(drawing).filter(({ attributes }) => String(attributes['class']).split(' ').includes(name))

/** The number in a ring, and where its middle is. */
const rings = (drawing: Drawing): { number: string; x: number; y: number }[] =>
  ofClass(drawing, 'step').map((step) => {
    const circle = parts(step).find(({ tag }) => tag === 'circle')
    return {
      number: words(step),
      x: Number(circle?.attributes['cx']),
      y: Number(circle?.attributes['cy']),
    }
  })

describe.each([
  ['across', drawWide],
  ['down', drawColumn],
] as const)('the course drawn %s', (_, drawIt) => {
  test('has a ring for each of the seven steps', () => {
    expect(new Set(rings(drawIt()).map(({ number }) => number))).toEqual(
      new Set(numbers.map(String)),
    )
  })

  test('says how long each deadline is, with the words of the editions', () => {
    const said = words(drawIt())
    for (const id of ['ydelsesafgoerelse', 'cv', 'foerste-jobsamtale'] as const) {
      for (const period of periodsOf(id)) expect(said).toContain(period.words)
    }
    expect(said).toContain('ingen frist')
    expect(said).toContain(`${daysOfGrace()} dage (×)`)
  })

  test('closes each deadline with one bar, and nothing else', () => {
    // Two of the benefit decision, of which one came later, one of the CV, one of the interview.
    expect(ofClass(drawIt(), 'lock')).toHaveLength(4)
  })

  test.each(numbers)('marks step %i alone as the reader’s own', (number) => {
    expect(ofClass(drawIt(), 'flag')).toHaveLength(0)
    const here = ofClass(drawIt(number), 'here')
    expect(new Set(here.map(words))).toEqual(new Set([String(number)]))
    expect(ofClass(drawIt(number), 'flag')).toHaveLength(1)
  })

  test('carries no style of its own and nothing to press, for the policy and for those who do not see it', () => {
    for (const { tag, attributes } of parts(drawIt(1))) {
      expect(Object.keys(attributes)).not.toContain('style')
      expect(tag).not.toBe('a')
    }
    expect(drawIt(1).attributes['aria-hidden']).toBe('true')
  })

  test('keeps all of it inside its frame', () => {
    const { attributes } = drawIt()
    const [, , width = 0, height = 0] = String(attributes['viewBox']).split(' ').map(Number)
    for (const { x, y } of rings(drawIt())) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })
})

describe('time', () => {
  test('is to scale: as far from day 0 to each deadline as its days say', () => {
    const at = new Map(rings(drawWide()).map(({ number, x }) => [`${number} ${x}`, x]))
    const [start = 0] = rings(drawWide()).flatMap(({ number, x }) => (number === '1' ? [x] : []))
    const [interview = 0] = rings(drawWide()).flatMap(({ number, x }) =>
      number === '5' ? [x] : [],
    )
    const day = (interview - start) / ((3 * 365.25) / 12)
    const decisions = [...at].filter(([key]) => key.startsWith('3 ')).map(([, x]) => x)
    expect(decisions.map((x) => Math.round((x - start) / day))).toEqual([10, 21])
    const [cv = 0] = rings(drawWide()).flatMap(({ number, x }) => (number === '4' ? [x] : []))
    expect((cv - start) / day).toBeCloseTo(365.25 / 12, 1)
  })

  test('counts 15 working days as three weeks without holidays', () => {
    expect(drawnDays({ antal: 15, enhed: 'arbejdsdage' })).toBe(21)
    expect(drawnDays({ antal: 10, enhed: 'kalenderdage' })).toBe(10)
    expect(() => drawnDays({ antal: 1, enhed: 'år' })).toThrow('counts in år')
  })

  test('has one period for each edition that changed it', () => {
    expect(periodsOf('ydelsesafgoerelse').map(({ words, holds }) => [words, holds])).toEqual([
      ['10 dage', 'før 1. oktober 2008'],
      ['15 arbejdsdage', 'fra 1. oktober 2008'],
    ])
    expect(periodsOf('cv').map(({ words }) => words)).toEqual(['én måned'])
  })
})
