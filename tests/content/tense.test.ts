import { expect, test } from 'vitest'
import { blocksOfPage, contentPages } from './page-text.ts'

/** Pages about the product itself, which is of today. */
const OF_TODAY = ['sider/en', 'sider/leverandoerer', 'sider/privatliv', 'sider/tilgaengelighed']

const TODAY =
  /(?<![\p{L}])(?:nu|for tiden|p\.?t\.|i øjeblikket|for øjeblikket|nuværende|(?:gælder|er) i dag|gældende)(?![\p{L}])/iu

/** A sentence that says of when it speaks. */
const DATED = /\b(?:19|20)\d\d\b|dengang/

/** "nu" as a quotation of the source, and the product's own disclaimer. */
const SAID =
  /^Ordet nu fortæller|^Kilden bruger ordet nu|beskriver ikke reglerne i dag|Det er normalt i dag|bruger siden dagen i dag/i

test('a page about 2008 does not speak of then as of now', () => {
  const sentences = contentPages()
    .filter((page) => !OF_TODAY.includes(page))
    .flatMap((page) =>
      blocksOfPage(page)
        .flatMap((block) => block.split(/(?<=[.?!])\s+(?=\p{Lu})/u))
        .map((sentence) => ({ page, sentence })),
    )
  const wrong = sentences.filter(
    ({ sentence }) => TODAY.test(sentence) && !DATED.test(sentence) && !SAID.test(sentence),
  )
  expect(wrong.map(({ page, sentence }) => `${page}: ${sentence}`)).toEqual([])
})
