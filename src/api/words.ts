/** The door to what is said, for a page that loads it after the rest. */
export { groundsInWords } from '../engine'
export { words } from '../guidance/words'
export { checkedAgainst, notChecked } from '../guidance/words/verdict'
