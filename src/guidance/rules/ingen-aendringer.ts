import { type Clean, noHits, type RuleHit, type Rule } from '../../engine'

/** Longer texts always say something more. */
const MAX_LENGTH = 80

/** Every such text matches this, and almost no other does: a quick filter. */
const CORE = /[æa]ndr|ny[et]|føje|mærke|som |sket|^[\s./ain–—-]+$/i

/** What people write when there is nothing to say; tested without spaces and full stops. */
const SIGNS = /^(?:[-–—]+|n\/?a|i\/?a)$/i

/** The words of such texts, each followed by a space. Any other word says something more. */
const WORDS =
  /^(?:(?:der|de[tn]|alt|er|har|sket|været|fortsat|stadig|helt|status|situationen|ingen|intet|ingenting|ikke|noget|nogen|nye|nyt|oplysninger|u?ændret|u?forandret|(?:ændring|forandring)(?:er)?|at|tilføje|bemærke|samme|som|før|tidligere|siden|fra|ved|i|forhold|til|ift|sidst) )+$/

const NOT = /(?:^| )(?:ingen|intet|ingenting|ikke) /

/** What must follow a "not": there is no ... */
const NEWS = /(?:^| )(?:ny|ændr|foran|tilføje|bemærke|sket noget)/

/** Means "unchanged" without a "not"; with one it means the opposite. */
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
    for (const freeText of context.freeTexts) {
      const { text } = freeText
      if (text.length <= MAX_LENGTH && CORE.test(text) && saysNothingNew(text)) {
        ;(hits ??= []).push({ path: freeText.path })
      }
    }
    return hits ?? noHits
  },
}

// No Unicode normalisation needed: none of the words has å, which may be written as two code points.
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
      // WORDS one by one, the words that saysNothingNew removes, and the letters of SIGNS.
      words: [
        'der det den alt er har sket været fortsat stadig helt status situationen ingen intet ingenting ikke noget',
        'nogen nye nyt oplysninger ændret uændret forandret uforandret ændring ændringer forandring forandringer at',
        'tilføje bemærke samme som før tidligere siden fra ved i forhold til ift sidst',
        'sidste seneste senest samtale gang',
        'n a i na ia',
      ],
      length: MAX_LENGTH,
    },
  },
}
