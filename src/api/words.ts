/** The door to what is said, for a page that loads it after the rest. */
export { words } from '../guidance/words'
export { checkedAgainst, notChecked } from '../guidance/words/verdict'
