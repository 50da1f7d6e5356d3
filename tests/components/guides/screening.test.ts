import { describe, expect, test } from 'vitest'
import {
  answers,
  decidedElsewhere,
  outcomeOf,
  outcomes,
  questions,
  type Answers,
} from '../../../src/components/guides/screening.ts'
import { source } from '../../../src/components/source.ts'

const given = answers.map(({ id }) => id)
const everySet: Answers[] = given.flatMap((begivenhed) =>
  given.flatMap((indtaegter) => given.map((formue) => ({ begivenhed, indtaegter, formue }))),
)
const numbers = source.map(({ number }) => number)

describe('every set of answers', () => {
  test('ends in one outcome that cites its paragraphs', () => {
    expect(everySet).toHaveLength(27)
    for (const set of everySet) {
      const { statements } = outcomeOf(set)
      expect(statements.length).toBeGreaterThan(0)
      for (const { kilde } of statements) {
        expect(kilde.length).toBeGreaterThan(0)
        expect(numbers).toEqual(expect.arrayContaining([...kilde]))
      }
    }
  })

  test('with income or wealth calls for a quick ydelsesafklaring, whatever else is answered', () => {
    const quick = everySet.filter((set) => outcomeOf(set).id === 'hurtig-afklaring')
    expect(quick).toEqual(
      everySet.filter(({ indtaegter, formue }) => indtaegter === 'ja' || formue === 'ja'),
    )
    expect(outcomes[0]?.statements.flatMap(({ kilde }) => kilde)).toEqual([
      '1.2.4',
      '1.2.5',
      '1.2.6',
    ])
  })

  test('makes kontanthjælp likely only with a social event and neither income nor wealth', () => {
    expect(everySet.filter((set) => outcomeOf(set).id === 'sandsynlig')).toEqual([
      { begivenhed: 'ja', indtaegter: 'nej', formue: 'nej' },
    ])
  })

  test('of which the source does not say what they mean is read by our decision, and no other is', () => {
    const read = outcomes.filter(({ reading }) => reading !== undefined)
    expect(read.map(({ id }) => id)).toEqual(['sandsynlig', 'ikke-sagt'])
    for (const { reading } of read) expect(reading).toMatch(/læser.*fortolkning F18/)
    expect(read[0]?.reading).toContain('Sådan læser vi kilden')
    expect(read[1]?.reading).toContain('som tvivl')
  })

  test('of which the source is silent says so, and what the municipality can do when in doubt', () => {
    const silent = outcomeOf({ begivenhed: 'nej', indtaegter: 'nej', formue: 'nej' })
    expect(silent.id).toBe('ikke-sagt')
    expect(silent.title).toBe('Det siger kilden ikke noget om')
    const text = silent.statements.map(({ text }) => text).join(' ')
    expect(text).toContain('kan kommunen tilrettelægge en arbejdsgang')
    expect(text).toContain('kort frist mellem jobcenteret og ydelseskontoret')
    expect(outcomeOf({ begivenhed: 'ja', indtaegter: 'ved-ikke', formue: 'nej' })).toBe(silent)
    expect(outcomeOf({ begivenhed: 'ved-ikke', indtaegter: 'nej', formue: 'nej' })).toBe(silent)
  })
})

test('no outcome decides: likely is the strongest word, and ydelseskontoret decides alone', () => {
  for (const { title } of outcomes) {
    expect(title).not.toMatch(/har ret|er berettiget|får|afslag|bevilge/)
  }
  expect(decidedElsewhere.text).toContain('ikke en afgørelse')
  expect(decidedElsewhere.text).toContain('det skal ske i ydelseskontoret')
  expect(decidedElsewhere.kilde).toEqual(['1.3.2'])
})

test('the questions are those of the source, in its order, with what has changed since', () => {
  expect(questions.map(({ kilde }) => kilde)).toEqual(['1.2.3', '1.2.4', '1.2.5'])
  const [event, income, wealth] = questions
  expect(event?.hint).toMatch(/sygdom.*arbejdsløshed.*skilsmisse/)
  expect(income?.text).toContain('ægtefælle')
  expect(wealth?.text).toContain('ægtefælle')
  expect(wealth?.text).toContain('over 10.000 kr.')
  expect(wealth?.hint).toContain('gjaldt i 2008')
  expect(wealth?.hint).toContain('15.500 kr. pr. person')
})
