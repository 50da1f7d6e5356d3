import { describe, expect, test } from 'vitest'
import { texts } from './texts.ts'

/*
 * What has gone wrong in our Danish, so that it does not come back. No grammar checker for Danish runs offline from the
 * registries we use, see decision 019; spelling is looked after by cspell and spelling.test.ts.
 */
const slips: readonly [what: string, pattern: RegExp][] = [
  ['a freedom that reads as a ban', /jobcenteret skal ikke (?:have|doku)|skal ikke bede om/i],
  ['"alene" at the wrong word', /søger borgeren (?:alene|kun) hjælp/i],
  ['"kræver ingen"', /kræver ingen, at/i],
  ['the genitive of "forsikret ledig"', /forsikret lediges/i],
  ['"job og søge dem"', /job og søge dem/i],
  ['"betjene om"', /betjen\p{L}* borgeren om/iu],
  ['sand and falsk', /(?<!om oplysningerne er )\bsand(?:t|e)?\b|\bfalsk\b/i],
  ['I and jer for the reader', /(?<=[a-zæøå,] )I(?= [a-zæøå])|\bjeres?\b(?! begge)/],
  ['"skriv dagen"', /skriv dagen/i],
  ['English quotation marks', /[“”]/],
  ['"foretag"', /\bforetages\b/i],
  ['a space before a full stop', / [.,:;?]/],
  ['two words run together after a link', /reglerneher/],
  ['"Alle" where the source has no all', /alle (?:start|kontant)-/i],
  ['the tilmelding as a deadline', /tilmeldingen?s? frist (?:er|var)|tilmelding,? senest/i],
  ['another name for the source', /vejledningen (?:nævner|siger|giver|kræver)/i],
  ['another name for an area', /udslagsgivende punkter/i],
  ['"ugyldigt input"', /ugyldigt input/i],
]

describe('no page, field or message has', () => {
  test.each(slips)('%s', (_what, pattern) => {
    const wrong = texts.filter(([, text]) => pattern.test(text.replaceAll(/"[^"]*"/g, '""')))
    expect([...new Set(wrong.map(([place, text]) => `${place}: ${text}`))]).toEqual([])
  })
})
