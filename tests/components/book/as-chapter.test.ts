import { expect, test } from 'vitest'
import { asChapter } from '../../../src/components/book/as-chapter.ts'

const cases: { why: string; markup: string; chapter: string }[] = [
  {
    why: 'headings move down, ids get the prefix',
    markup: '<h2 id="hvad">Hvad</h2><h3>Så</h3>',
    chapter: '<h4 id="cv-hvad">Hvad</h4><h5>Så</h5>',
  },
  {
    why: 'no heading falls below the last level',
    markup: '<h5>a</h5><h6>b</h6>',
    chapter: '<h6>a</h6><h6>b</h6>',
  },
  {
    why: 'links within the text follow',
    markup: '<a href="#hvad">a</a><a href="/om/#kilden">b</a><a href="#">c</a>',
    chapter: '<a href="#cv-hvad">a</a><a href="/om/#kilden">b</a><a href="#">c</a>',
  },
  {
    why: 'all that names an id follows, one or several',
    markup:
      '<table aria-labelledby="a b"></table><label for="c">x</label><p aria-describedby="d"></p>',
    chapter:
      '<table aria-labelledby="cv-a cv-b"></table><label for="cv-c">x</label><p aria-describedby="cv-d"></p>',
  },
]

test.each(cases)('$why', ({ markup, chapter }) => {
  expect(asChapter(markup, 'cv-')).toBe(chapter)
})
