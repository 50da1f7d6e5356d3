import { kept, type Breach, type Rule } from './rule'

/** The ways people write that nothing has changed, in small letters, without full stops and with single spaces. */
const NOTHING_NEW =
  /^(?:(?:der er )?(?:ingen|intet|ikke noget)(?: (?:nye?|nyt|(?:er )?(?:u?ændret|ændring(?:er)?)|forandring(?:er)?|oplysninger|at tilføje))+|uændret|(?:samme )?som|n\/?a|i ?a|[-–—]+)(?: (?:siden |fra )?(?:sidst|sidste gang|(?:sidste|seneste) samtale))?$/

/** Longer texts always say something more, and need not be tried. */
const LONGEST = 60

/** A text that only says that nothing is new. */
export const ingenAendringer: Rule = {
  code: 'ingen-aendringer',
  severity: 'advice',
  types: 'alle',
  kilde: ['2.6.2', '3.6.1'],
  schema: 'none',
  check(_record, context) {
    let breaches: Breach[] | undefined
    for (const placed of context.freeTexts) {
      const { text } = placed
      if (text.length <= LONGEST && saysNothingNew(text)) {
        ;(breaches ??= []).push({ path: placed.path })
      }
    }
    return breaches ?? kept
  },
}

/** How such a text can begin; almost every other text is told apart by its first letter. */
const BEGINNING = /^[\s.]*[inuds–—-]/i

function saysNothingNew(text: string): boolean {
  if (!BEGINNING.test(text)) return false
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,;:!]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return NOTHING_NEW.test(plain)
}
