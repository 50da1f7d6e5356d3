/** The entry point for messages, for a page that loads them later. */
export { groundsInWords } from '../engine'
export { words } from '../guidance/words'
export { linesInWords } from '../guidance/words/lines-in-words'
export { checkedAgainst, notChecked, passedOverInWords } from '../guidance/words/verdict'
