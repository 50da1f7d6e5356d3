import { types, validateText } from '../api'
import { COURSE, drawCourse, TYPES_OF_COURSES } from './course'
import { LAST_DAY } from './days'
import { drawnUntil, isSound } from './drawn-until'
import { damagesOf } from './faults'
import { Random } from './random'
import type { Registration, RegistrationType } from './requirement'

/** All registrations of an invented citizen, in the order of their days. They share a `borgerReference`. */
export interface SampleCase {
  registrations: Registration[]
  /** The finding code of what is wrong in them, or null. */
  fault: string | null
}

export interface CasesOptions {
  /** How many citizens. */
  count: number
  /** A whole number; the same gives the same citizens. */
  seed: number
  /** Share of citizens with a fault, 0 to 1. */
  invalid: number
}

/** Registrations of two citizens in one forløb are no fault where there is no forløb. */
const IN_FORLOEB_ALONE = 'forloeb-blandet'

const typeNamed = (name: unknown) => types.find((type) => type.name === name) as RegistrationType

/** What can be wrong with the course of a case: registrations that are missing or late. */
const courseFaults = Object.keys(damagesOf(typeNamed(COURSE))).filter(
  (code) => code.startsWith('forloeb-') && code !== IN_FORLOEB_ALONE,
)

/** The finding codes that the registrations of a generated citizen can have. */
export const faultsOfCases = (): string[] => [
  ...courseFaults,
  ...new Set(TYPES_OF_COURSES.flatMap((name) => Object.keys(damagesOf(typeNamed(name))))),
]

/**
 * Makes the registrations of invented citizens, one after the other: of each the whole course of the case, as a system would
 * hand it over. Sound ones have no finding at all in the complete profile when they are measured at `LAST_DAY` or later,
 * neither alone nor together; among those of a faulty one the engine finds what `fault` tells.
 */
export function* generateCases({ count, seed, invalid }: CasesOptions): Generator<SampleCase> {
  const random = new Random(seed)
  const faults = faultsOfCases()
  for (let number = 1; number <= count; number++) {
    const reference = `opdigtet-${number}`
    const fault = random.happens(invalid) ? random.pick(faults) : null
    const drawSound = () =>
      drawnUntil(() => drawCourse({ random, reference, day: LAST_DAY }), codesIn, isSound)
    const course =
      fault === null
        ? drawSound()
        : drawnUntil(
            () => broken(drawSound(), fault, random),
            codesIn,
            (codes) => codes.includes(fault),
          )
    yield { registrations: registrationsOf(course), fault }
  }
}

const registrationsOf = ({ forloeb }: Registration) => forloeb as Registration[]

/** What the engine says of the registrations without the forløb around them. */
function codesIn(course: Registration): string[] {
  const lines = registrationsOf(course).map((registration) => JSON.stringify(registration))
  const { findings } = validateText(lines.join('\n'), {
    format: 'ndjson',
    profile: 'complete',
    asOf: LAST_DAY,
  })
  return findings.map(({ code }) => code)
}

function broken(course: Registration, fault: string, random: Random): Registration {
  if (courseFaults.includes(fault)) {
    damagesOf(typeNamed(COURSE))[fault]?.(course, random)
    return course
  }
  const one = random.pick(registrationsOf(course))
  damagesOf(typeNamed(one['registreringstype']))[fault]?.(one, random)
  return course
}
