/** The door to the generator of sample registrations. */
import { codes, types, validate } from '../api'
import { COURSE, drawCourse } from './course'
import { LAST_DAY, openDay } from './days'
import { drawnUntil, isSound } from './drawn-until'
import { damagesOf } from './faults'
import { Random } from './random'
import { drawRegistration } from './registration'
import type { Registration, RegistrationType } from './requirement'

export { faultsOfCases, generateCases, type SampleCase } from './cases'
export { LAST_DAY } from './days'

/** A registration of invented people. */
export interface Sample {
  registration: Registration
  /** The finding code of what is wrong with it, or null. */
  fault: string | null
}

export interface GenerateOptions {
  /** How many. */
  count: number
  /** A whole number; the same gives the same registrations. */
  seed: number
  /** Share of registrations with a fault, 0 to 1. */
  invalid: number
  /** The finding codes that faults may have; default: all of `faultsOf`. */
  faults?: readonly string[]
}

/** The first day on which something of a registration may have happened; a course begins before. */
const FIRST_DAY = '2008-08-25'

/**
 * The finding codes that a generated registration of a type can have.
 *
 * @param slug of the type
 * @param isForSchema only those that the published schema tells too
 */
export function faultsOf(slug: string, isForSchema = false): string[] {
  const inSchema = new Set(codes.filter(({ schema }) => schema === 'whole').map(({ code }) => code))
  return Object.keys(damagesOf(typeOf(slug))).filter((code) => !isForSchema || inSchema.has(code))
}

/**
 * Makes registrations of invented people, one after the other. A sound one has no finding at all in the complete profile
 * when it is measured at `LAST_DAY` or later; of a faulty one the engine says what `fault` tells. Fields, code lists and
 * strengths are those of the engine's door, and so is the verdict: what does not come out as it should is drawn again.
 *
 * @param slug of the type
 * @throws RangeError for a slug that is not known
 */
export function* generate(
  slug: string,
  { count, seed, invalid, faults = faultsOf(slug) }: GenerateOptions,
): Generator<Sample> {
  const type = typeOf(slug)
  const damages = damagesOf(type)
  const random = new Random(seed)
  for (let number = 1; number <= count; number++) {
    const about = { random, reference: `opdigtet-${number}` }
    const fault = random.happens(invalid) ? random.pick(faults) : null
    yield { registration: fault === null ? sound(about) : faulty(about, fault), fault }
  }

  function sound(about: { random: Random; reference: string }): Registration {
    return drawnUntil(() => draw(type, about), codesIn, isSound)
  }

  function faulty(about: { random: Random; reference: string }, fault: string): Registration {
    const damaged = () => {
      const registration = sound(about)
      damages[fault]?.(registration, random)
      return registration
    }
    return drawnUntil(damaged, codesIn, (codes) => codes.includes(fault))
  }

  function codesIn(registration: Registration): string[] {
    const { findings } = validate(registration, slug, { profile: 'complete', asOf: LAST_DAY })
    return findings.map(({ code }) => code)
  }
}

function draw(
  type: RegistrationType,
  { random, reference }: { random: Random; reference: string },
): Registration {
  const about = { random, reference, day: openDay(random, FIRST_DAY, LAST_DAY) }
  return type.name === COURSE ? drawCourse(about) : drawRegistration(type, {}, about)
}

function typeOf(slug: string): RegistrationType {
  const type = types.find((known) => known.slug === slug)
  if (!type) throw new RangeError(`slug cannot be ${JSON.stringify(slug)}`)
  return type
}
