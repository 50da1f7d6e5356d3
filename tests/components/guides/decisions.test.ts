import { describe, expect, test } from 'vitest'
import {
  isQuestion,
  type Decision,
  type DecisionOutcome,
  type DecisionQuestion,
} from '../../../src/components/guides/decision.ts'
import { decision, decisions } from '../../../src/components/guides/decisions.ts'
import { paragraph } from '../../../src/components/source.ts'

/** One way through a guide: the answers given, and everything that is said on the way. */
interface Path {
  answers: string
  verdict: string
  text: string
  /** Paragraphs cited by the outcome alone. */
  kilde: string[]
}

const pathsOf = ({ start }: Decision): Path[] => pathsFrom(start, [], '')

const pathsFrom = (question: DecisionQuestion, answers: string[], said: string): Path[] =>
  question.answers.flatMap(({ text, settles = [], leadsTo }) => {
    const given = [...answers, text]
    const heard = [said, ...settles.map(({ text }) => text)].join(' ')
    return isQuestion(leadsTo) ? pathsFrom(leadsTo, given, heard) : [pathTo(leadsTo, given, heard)]
  })

const pathTo = ({ verdict, statements }: DecisionOutcome, given: string[], said: string): Path => ({
  answers: given.join(' > '),
  verdict,
  text: [said, ...statements.map(({ text }) => text)].join(' '),
  kilde: statements.flatMap(({ kilde }) => kilde),
})

const path = (id: string, answers: string): Path => {
  const found = pathsOf(decision(id)).find((each) => each.answers === answers)
  if (!found) throw new Error(`${id} has no path ${answers}`)
  return found
}

describe.each(decisions)('$id', (guide) => {
  test('ends every path in an outcome that cites its paragraphs', () => {
    for (const { answers, verdict, kilde } of pathsOf(guide)) {
      expect(verdict, answers).not.toBe('')
      expect(kilde, answers).not.toEqual([])
      // Throws for a paragraph that the source does not have.
      kilde.forEach(paragraph)
    }
  })
})

test('an unknown guide is refused by name', () => {
  expect(() => decision('findes-ikke')).toThrow('findes-ikke')
})

describe('hvilken profil', () => {
  test.each([
    ['Staten > Staten', 'Brug statens profil'],
    ['Staten > Kommunen', 'Brug statens profil. Du skal have autorisation'],
    ['Kommunen > Kommunen', 'Brug kommunens profil'],
    ['Kommunen > Staten', 'Brug kommunens profil. Du skal have autorisation'],
  ])('%s: %s', (answers, verdict) => {
    expect(pathsOf(decision('hvilken-profil'))).toHaveLength(4)
    expect(path('hvilken-profil', answers).verdict).toBe(verdict)
  })

  test('says on every path that the task counts, and that looking alone counts too', () => {
    for (const { text } of pathsOf(decision('hvilken-profil'))) {
      expect(text).toContain('Det afgørende er, hvem du løser opgaven for')
      expect(text).toContain('både når du kun ser oplysninger, og når du registrerer')
    }
  })

  test('tells who issues the authorisation and who gives the profiles', () => {
    for (const answers of ['Staten > Kommunen', 'Kommunen > Staten']) {
      const { text, kilde } = path('hvilken-profil', answers)
      expect(text).toContain('Den ansvarlige ledelse udsteder autorisationen')
      expect(text).toContain('Alle medarbejdere kan få den')
      expect(text).toMatch(/support får dokumentation.*give dig de nødvendige profiler/)
      expect(kilde).toEqual(['2.1.2', '2.1.3', '2.1.3'])
    }
  })
})

describe('må jeg bruge oplysningen', () => {
  const verdicts = [
    ['Kommunen > I statens it-system > Nej', 'Nej, ikke uden samtykke'],
    ['Kommunen > I statens it-system > Ja', 'Ja, med borgerens samtykke'],
    ['Kommunen > I kommunens it-system', 'Kilden nævner intet krav om samtykke her'],
    [
      'Staten > I statens it-system > Kommunen',
      'Ja, i en sag for en forsikret ledig, der vedrører staten',
    ],
    ['Staten > I statens it-system > Staten', 'Kilden nævner intet krav om samtykke her'],
    ['Staten > I kommunens it-system', 'Det siger kilden ikke'],
  ] as const

  test('has these verdicts and no others', () => {
    expect(
      pathsOf(decision('maa-jeg-bruge')).map(({ answers, verdict }) => [answers, verdict]),
    ).toEqual(verdicts)
  })

  test('says må ikke, før and samtykke of the system of the state in a case of the municipality', () => {
    const { text } = path('maa-jeg-bruge', 'Kommunen > I statens it-system > Nej')
    expect(text).toContain('Du må ikke bruge oplysningen uden borgerens samtykke')
    expect(text).toContain('Den adgang må du ikke bruge i en sag på kommunens område')
    expect(text).toContain('Få borgerens samtykke, før du slår noget op')
  })

  test('says må gerne of a case of an insured unemployed that is the concern of the state', () => {
    const { text } = path('maa-jeg-bruge', 'Staten > I statens it-system > Kommunen')
    expect(text).toContain('må du gerne bruge')
    expect(text).toContain('statens jobcenterchef anviser det')
    expect(text).toContain('aftalt med kommunens jobcenterchef')
  })

  test('tells whose profile, and who gives access, by which judgement and law', () => {
    for (const { answers, text } of pathsOf(decision('maa-jeg-bruge'))) {
      const [authority] = answers.split(' ')
      expect(text).toContain(
        authority === 'Staten' ? 'Brug statens profil' : 'Brug kommunens profil',
      )
      expect(text).toContain('skal du have autorisation')
    }
    const { text } = path('maa-jeg-bruge', 'Kommunen > I statens it-system > Ja')
    expect(text).toContain(
      'dataansvarlige jobcenterchef giver tilladelsen ud fra en konkret vurdering',
    )
    expect(text).toContain('inden for persondataloven')
  })
})
