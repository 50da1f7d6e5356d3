import { describe, expect, test } from 'vitest'
import { fieldRows } from '../../src/components/fields/rows.ts'
import { codes, validateText } from '../../src/api/index.ts'
import { sources } from '../../src/schemas/sources.ts'
import { AS_OF, examples } from '../engine/examples.ts'
import { blocksOfPage, contentPages } from './page-text.ts'

/*
 * What has gone wrong in our Danish, so that it does not come back. No grammar checker for Danish runs offline from the
 * registries we use; spelling is looked after by cspell.
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

const pages = contentPages().filter((page) => page !== 'sider/en' && page !== 'sider/leverandoerer')

const texts: [place: string, text: string][] = [
  ...pages.flatMap((page) => blocksOfPage(page).map((text): [string, string] => [page, text])),
  ...Object.keys(sources)
    .filter((slug) => slug !== 'faelles')
    .flatMap((slug) =>
      fieldRows(slug, sources).map(({ id, title, description, krav }): [string, string] => [
        `${slug} ${id}`,
        [title, description, krav.hvis, krav.spoergsmaal].filter(Boolean).join(' '),
      ]),
    ),
  ...codes.map(({ code, title }): [string, string] => [code, title]),
  ...examples.flatMap(({ draft, profile }) =>
    validateText(JSON.stringify(draft), { profile, asOf: AS_OF }).findings.map(
      ({ code, message }): [string, string] => [code, message],
    ),
  ),
]

describe('no page, field or message has', () => {
  test.each(slips)('%s', (_what, pattern) => {
    const wrong = texts.filter(([, text]) => pattern.test(text.replaceAll(/"[^"]*"/g, '""')))
    expect([...new Set(wrong.map(([place, text]) => `${place}: ${text}`))]).toEqual([])
  })
})
