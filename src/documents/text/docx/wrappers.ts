import { childrenOf, type Element } from '../../xml/tree'

/** Elements whose content stands in the document as if they were not there. */
const WRAPPERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
])

/** What was deleted, or moved to where it stands as well, is in none of them. */
export const isWrapper = ({ name }: Element): boolean => WRAPPERS.has(name)

/** Of contents that say the same to newer and older programs, the one for newer ones. */
export function chosenContent(alternate: Element): Element {
  const [choice] = childrenOf(alternate, 'mc:Choice')
  const [fallback] = childrenOf(alternate, 'mc:Fallback')
  return choice ?? fallback ?? alternate
}
