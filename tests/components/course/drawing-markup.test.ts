import { parseFragment, serialize } from 'parse5'
import { describe, expect, test } from 'vitest'
import { drawingMarkup } from '../../../src/components/course/drawing-markup.ts'
import { draw } from '../../../src/components/course/drawing.ts'
import { drawWide } from '../../../src/components/course/over-time/wide.ts'

describe('the markup of a drawing', () => {
  test('closes at once what holds nothing, and leaves out what has no value', () => {
    const drawing = draw('g', { class: '' }, draw('path', { class: 'line', d: 'M0 0h1' }))
    expect(drawingMarkup(drawing)).toBe('<g><path class="line" d="M0 0h1"/></g>')
  })

  test('keeps words that look like markup as words', () => {
    const drawing = draw('text', { 'data-of': '"A" & B' }, 'under <1 & over')
    expect(drawingMarkup(drawing)).toBe(
      '<text data-of="&quot;A&quot; &amp; B">under &lt;1 &amp; over</text>',
    )
  })

  test('is read by a browser as the drawing that it is', () => {
    const markup = drawingMarkup(drawWide())
    const open = (text: string) => text.replaceAll(/<([a-z]+)([^<>]*)\/>/g, '<$1$2></$1>')
    const read = (text: string) => serialize(parseFragment(text))
    expect(read(markup)).toBe(read(open(markup)))
  })
})
