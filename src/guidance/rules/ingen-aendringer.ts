import { type Clean, noHits, type RuleHit, type Rule } from '../../engine'

/** Longer texts always say something more, and need not be tried. */
const LONGEST = 80

/** What every such text has in it; almost all others are told apart by it. */
const CORE = /[æa]ndr|ny[et]|føje|mærke|som |sket|^[\s./ain–—-]+$/i

/** Signs that people put where there is nothing to say, without spaces and full stops. */
const SIGNS = /^(?:[-–—]+|n\/?a|i\/?a)$/i

/** The words that nothing new is said with, each with a space after it. Any other word says something more. */
const WORDS =
  /^(?:(?:der|de[tn]|alt|er|har|sket|været|fortsat|stadig|helt|status|situationen|ingen|intet|ingenting|ikke|noget|nogen|nye|nyt|oplysninger|u?ændret|u?forandret|(?:ændring|forandring)(?:er)?|at|tilføje|bemærke|samme|som|før|tidligere|siden|fra|ved|i|forhold|til|ift|sidst) )+$/

const NOT = /(?:^| )(?:ingen|intet|ingenting|ikke) /

/** What there is none of. */
const NEWS = /(?:^| )(?:ny|ændr|foran|tilføje|bemærke|sket noget)/

/** What says the same without a "not"; with one it says the opposite. */
const SAME = /(?:^| )(?:uændret|uforandret|som (?:ved )?(?:sidst|før|tidligere)) /

/** A text that only says that nothing is new. */
export const ingenAendringer: Rule = {
  code: 'ingen-aendringer',
  severity: 'advice',
  types: 'alle',
  kilde: ['2.6.2', '3.6.1'],
  schema: 'none',
  check(_record, context) {
    let hits: RuleHit[] | undefined
    for (const placed of context.freeTexts) {
      const { text } = placed
      if (text.length <= LONGEST && CORE.test(text) && saysNothingNew(text)) {
        ;(hits ??= []).push({ path: placed.path })
      }
    }
    return hits ?? noHits
  },
}

// None of the words has a letter that Unicode also writes as two signs, as it does å.
function saysNothingNew(text: string): boolean {
  if (SIGNS.test(text.replace(/[\s.]/g, ''))) return true
  const plain = `${text} `
    .toLowerCase()
    .replace(/[\s.,;:!"()–—-]+/g, ' ')
    .replace(/^ |(?<=sidst|senest)e (?:samtale|gang)/g, '')
    .replace('senest ', 'sidst ')
  return WORDS.test(plain) && (NOT.test(plain) ? NEWS : SAME).test(plain)
}

export const clean: Clean = {
  eachText: {
    of: ['fritekst'],
    saysMoreThan: {
      // WORDS one by one, what is taken away before they are tried, and SIGNS as far as they are letters.
      words: [
        'der det den alt er har sket været fortsat stadig helt status situationen ingen intet ingenting ikke noget',
        'nogen nye nyt oplysninger ændret uændret forandret uforandret ændring ændringer forandring forandringer at',
        'tilføje bemærke samme som før tidligere siden fra ved i forhold til ift sidst',
        'sidste seneste senest samtale gang',
        'n a i na ia',
      ],
      length: LONGEST,
    },
  },
}
