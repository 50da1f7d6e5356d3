import { isUtf8 } from 'node:buffer'
import type * as Engine from '../../src/api/index.ts'
import type { Random } from '../../src/generate/random.ts'
import type * as Recognise from '../../src/recognise/index.ts'
import { Mutants } from './mutants.ts'

/** What is compared: from the sources, or from the built package. */
export interface Tried {
  validateText: typeof Engine.validateText
  rules: typeof Engine.rules
  Recogniser: typeof Recognise.Recogniser
}

export interface Outcome {
  mutants: number
  /** Mutants in which everything was called clean. */
  clean: number
  /** Clean mutants with a course of registrations in them. */
  courses: number
  /** Clean mutants in which the engine finds something: there must be none. At most 20 are kept. */
  wrong: { text: string; asOf: string; codes: string[] }[]
  /** Mutants that were asked about and of which the engine was asked too: how many, and in how many it found nothing. */
  sampled: number
  missed: number
  missedTexts: string[]
}

const DAYS = ['2008-09-20', '2008-09-01', '2008-10-01', '2010-02-28', '1999-12-31', '9999-12-31']
const PROFILES = ['draft', 'complete'] as const
const MOST_KEPT = 20

/** Of the mutants that are asked about, one of so many is given to the engine too. */
const SAMPLED_OF = 25

/**
 * Makes mutants, and gives each that the recogniser calls clean to the engine, which must find nothing in it in either
 * profile, but in the course of a case.
 *
 * @param lines records, one a line
 * @param onProgress hears how many mutants have been made, now and then
 */
export function tryMutants(
  { validateText, rules, Recogniser }: Tried,
  lines: readonly string[],
  count: number,
  random: Random,
  onProgress: (made: number) => void = () => undefined,
): Outcome {
  const mutants = new Mutants(lines, random)
  const recognisers = DAYS.map((asOf) => ({ asOf, by: new Recogniser({ asOf, isUtf8 }) }))
  const ofCases = new Set(
    rules.map(({ code }) => code).filter((code) => code.startsWith('forloeb-')),
  )
  const outcome: Outcome = {
    mutants: count,
    clean: 0,
    courses: 0,
    wrong: [],
    sampled: 0,
    missed: 0,
    missedTexts: [],
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (let made = 0; made < count; made++) {
    if (made % 10_000 === 0) onProgress(made)
    const bytes = mutants.next()
    const { asOf, by } = random.happens(0.7) ? recognisers[0]! : random.pick(recognisers)
    by.input.set(bytes)
    const { asked, courses, records, references } = by.scan(bytes.length)
    const isClean = asked.start.length === 0 && records > 0
    const isSampled = made % SAMPLED_OF === 0
    if (isClean) outcome.clean++
    if (!isClean && !isSampled) continue
    const text = decoder.decode(bytes)
    // A course, or several records of one citizen, may have findings of the case.
    const isCase = courses.start.length > 0 || references.start.length > 1
    if (isClean && courses.start.length > 0) outcome.courses++
    const found = PROFILES.flatMap((profile) =>
      validateText(text, { format: 'ndjson', profile, asOf }).findings.map(({ code }) => code),
    ).filter((code) => !((isCase || !isClean) && ofCases.has(code)))
    if (isClean && found.length > 0 && outcome.wrong.length < MOST_KEPT) {
      outcome.wrong.push({ text, asOf, codes: found })
    }
    if (isClean || !isSampled) continue
    outcome.sampled++
    if (found.length > 0) continue
    outcome.missed++
    if (outcome.missedTexts.length < MOST_KEPT) outcome.missedTexts.push(text)
  }
  return outcome
}
