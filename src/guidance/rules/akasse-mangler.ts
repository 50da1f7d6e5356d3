import type { Tilmelding } from 'modtagelse:types'
import { noHits, unicodePattern, type Clean, type Draft, type Rule } from '../../engine'

const INSURED: readonly unknown[] = [
  'heltidsforsikret',
  'deltidsforsikret',
  'kombinationsforsikret',
]

/** Longer texts always say something. */
const MAX_LENGTH = 200

/** Words that say that there is none, or that nobody knows. */
const NONE =
  'ingen intet ingenting nej niks nix nope ikke ikk ej aldrig nul null none nil no nan not unknown undefined uden ' +
  'uoplyst uangivet uafklaret ukendt ubekendt uvist uforsikret udmeldt irrelevant tom tomt blank mangler afventer ' +
  'senere tbd na ia 0 00 000 0000'

/** Words that may stand with them, and name no a-kasse either. No name of an a-kasse is made of these alone. */
const BESIDE =
  'a n i kasse kasser kassen akasse akasser akassen arbejdsløshedskasse forsikring forsikret tilmeldt tilknyttet ' +
  'medlem medlemskab medlemsskab af en et nogen noget nogle har haft er var været bliver der det den han hun ' +
  'borgeren personen vedkommende jeg hos til fra for på som at om lige nu endnu pt p t tiden tidligere før længere ' +
  'mere tak oplyst oplyses oplysning oplysninger opgivet angivet angives anført registreret noteret skrevet udfyldt ' +
  'udfyldes besvaret afklaret kendt kendes kender ved vides husker huskes huske kan findes fundet står hører ' +
  'relevant relevante aktuel aktuelt gældende valgt svar navn known applicable available member'

const none: ReadonlySet<string> = new Set(NONE.split(' '))
const beside: ReadonlySet<string> = new Set(BESIDE.split(' '))

/** "n/a" and "i/a", whose letters mean something else on their own. */
const NOT_APPLICABLE = /^[ni] a$/

/**
 * No a-kasse although the citizen is insured. The schema expresses it for one that is missing, null or blank, but cannot
 * tell a name from a word for none. The system fetches the a-kasse, so in a draft this is reported as
 * `hentes-automatisk`. (kilde 3.2.7, fortolkning F19)
 */
export const akasseMangler: Rule = {
  code: 'akasse-mangler',
  severity: 'error',
  types: ['tilmelding'],
  kilde: ['3.2.7'],
  fortolkning: 'F19',
  schema: 'part',
  check({ akasse, forsikringskategori }: Draft<Tilmelding>) {
    if (typeof akasse !== 'string' || !INSURED.includes(forsikringskategori)) return noHits
    return namesNone(akasse)
      ? [{ path: '/akasse', isFetched: true, facts: { namesNone: true } }]
      : noHits
  },
}

const UNSEEN = unicodePattern(String.raw`\p{Cf}`, 'gu')
const WORDS = unicodePattern(String.raw`[\p{L}\p{M}\p{N}×÷]+`, 'gu')

/** Whether a text says no more than that there is no a-kasse, or that it is not known: "ingen", "-", "ved ikke", "N/A". */
function namesNone(text: string): boolean {
  if (text.length > MAX_LENGTH) return false
  // Full-width and composed letters are letters like others, and what is not seen is not there.
  const plain = text.normalize('NFKC').replaceAll(UNSEEN(), '').toLowerCase()
  const words = plain.match(WORDS()) ?? []
  if (NOT_APPLICABLE.test(words.join(' '))) return true
  return (
    words.every((word) => none.has(word) || beside.has(word)) &&
    (words.length === 0 || words.some((word) => none.has(word)))
  )
}

export const clean: Clean = {
  eachText: {
    of: ['tekstEllerIntet'],
    saysMoreThan: { words: [NONE, BESIDE], length: MAX_LENGTH },
  },
}
