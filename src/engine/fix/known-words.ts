import type { Field } from '../../schemas/field'
import type { Guidance } from '../model/guidance'
import { plainOf } from '../text/nearest'
import { unicodePattern } from '../pattern/unicode-pattern'

const BETWEEN_WORDS = unicodePattern(String.raw`[^\p{L}]+`)

const byGuidance = new WeakMap<Guidance, ReadonlySet<string>>()

/**
 * Whether a word, in lower case with æ, ø and å spelled out, has a meaning of its own: it is a name or a word of a value of
 * the guidance, or one of the words that it tells apart from them.
 */
export function isKnownWord(guidance: Guidance): (word: string) => boolean {
  let words = byGuidance.get(guidance)
  if (!words) byGuidance.set(guidance, (words = collect(guidance)))
  return (word) => words.has(word)
}

function collect({ types, otherWords = [] }: Guidance): ReadonlySet<string> {
  const words = new Set(otherWords.map(plainOf))
  const add = (text: string) => {
    for (const word of text.split(BETWEEN_WORDS())) words.add(plainOf(word))
  }
  const visit = ({ values = [], properties = {}, items }: Field) => {
    for (const value of values) add(String(value))
    for (const [key, field] of Object.entries(properties)) {
      add(key)
      visit(field)
    }
    if (items) visit(items)
  }
  for (const { root, name } of types) {
    add(name)
    visit(root)
  }
  return words
}
