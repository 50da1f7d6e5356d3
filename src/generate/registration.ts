import { meetConditions } from './conditions'
import { daysAfter } from './days'
import { drawObject, type About } from './draw'
import { inventedText } from './invented'
import type { Registration, RegistrationType } from './requirement'

/** How large a share of the citizens are ready for work. */
const READY = 0.6

/**
 * What a thoughtful person would write, where the schema leaves a choice: a rule that looks beyond the schema asks for
 * it, or advises it. `undefined` for what is left out.
 */
const sense: Readonly<Record<string, (about: About) => Registration>> = {
  straksmatch: ({ random }) => firstMatch(random.happens(READY)),
  tilmelding: ({ random }) => ({ arbejdsOgOpholdstilladelse: random.happens(0.5) || undefined }),
  præcismatch: ({ random, reference }) => ({
    videreForloeb: inventedText(random, 'videreForloeb', 'fritekst', reference),
  }),
  fravær: ({ random, day }) => ({
    fra: day,
    til: random.happens(0.8) ? daysAfter(day, random.upTo(30)) : undefined,
  }),
}

/** The match of a first contact. Whoever is ready is not written about, and the other categories are advised against. */
export const firstMatch = (isReady: boolean): Registration =>
  isReady
    ? { straksmatch: true, opmaerksomhedsomraader: undefined, bemaerkninger: undefined }
    : { straksmatch: undefined, matchkategori: 4 }

/**
 * Draws a registration of a type that keeps to its schema. Most have no finding at all; some break what only a rule knows.
 *
 * @param given what is settled beforehand; `undefined` for what must not be there
 */
export function drawRegistration(
  type: RegistrationType,
  given: Registration,
  about: About,
): Registration {
  const settled = { ...sense[type.name]?.(about), ...given }
  return meetConditions(type, drawObject(type.root, settled, about), about)
}
