/** How binding a sentence is. */
export type Verb = 'skal' | 'skal ikke' | 'bør' | 'kan' | 'må gerne' | 'må ikke' | 'behøver ikke'

/** Who acts in it. */
export type Actor =
  | 'jobcenter'
  | 'ydelseskontor'
  | 'kommune'
  | 'stat'
  | 'medarbejder'
  | 'ledelse'
  | 'system'
  | 'borger'

const WORD = '(?<![\\p{L}])'
const END = '(?![\\p{L}])'
const word = (pattern: string) => new RegExp(`${WORD}(?:${pattern})${END}`, 'giu')

/** Tried in order; what one has taken is not there for the next. */
const VERBS: readonly [Verb, RegExp][] = [
  [
    'behøver ikke',
    word(
      'behøver(?: \\p{L}+){0,4}? (?:ikke|ingen)|(?:ikke|intet|ingen) (?:nødvendigt?|krav(?: om)?|grund til)|overflødigt?|kræver vi kun',
    ),
  ],
  ['må ikke', word('må(?: \\p{L}+){0,3}? (?:ikke|kun)|ikke(?: \\p{L}+){0,4}? må')],
  ['skal ikke', word('skal(?: [\\p{L}-]+){0,3}? ikke|ikke skal')],
  ['skal', word('skal|har pligt til|(?:er )?nødvendigt?|kræver|kræves')],
  ['bør', word('bør|anbefaler|anbefalede|god idé')],
  ['må gerne', word('må gerne|må')],
  ['kan', word('kan')],
]

/** The strengths of a text, each once. */
export function verbsIn(text: string): Verb[] {
  let rest = text
  return VERBS.flatMap(([verb, pattern]) => {
    const left = rest.replaceAll(pattern, ' § ')
    const isThere = left !== rest
    rest = left
    return isThere ? [verb] : []
  })
}

const ACTORS: readonly [Actor, string][] = [
  ['jobcenter', 'jobcenteret|jobcentrene|nogle jobcentre'],
  ['ydelseskontor', 'ydelseskontoret'],
  ['kommune', 'kommunen|kommunerne'],
  ['stat', 'staten'],
  ['ledelse', '(?:ansvarlige )?ledelse|jobcenterchef|chefen|support(?:en)?|datatilsynet'],
  ['system', 'systemet|it-systemet'],
  ['medarbejder', 'du|medarbejder(?:en|e|ne)?|ydelsesmedarbejderen'],
  ['borger', 'borgeren|borgere|han eller hun'],
]

const MODAL = 'skal|bør|kan|må|behøver|har pligt'

/** Who is said to have to, to be allowed to or to need not: the one that stands beside the modal verb. */
export function actorsIn(text: string): Actor[] {
  return ACTORS.flatMap(([actor, names]) =>
    word(`(?:${names}) (?:${MODAL})|(?:${MODAL}) (?:${names})`).test(text) ? [actor] : [],
  )
}
