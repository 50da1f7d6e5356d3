import { toText } from 'hast-util-to-text'
import { describe, expect, test } from 'vitest'
import type { Element, ElementContent } from 'hast'
import { codeFrame } from '../../../src/components/code/frame.ts'
import { piecesOf } from '../../../src/components/code/highlight.ts'

const elementsOf = (parent: Element): Element[] =>
  parent.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsOf(child)] : [],
  )

const find = (frame: Element, tag: string) =>
  elementsOf(frame).find(({ tagName }) => tagName === tag)!

const rawText = (node: Element | ElementContent): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(rawText).join('') : ''

/** The words that no line is broken in. */
const whole = (frame: Element) =>
  elementsOf(frame)
    .filter(({ properties }) => [properties['className']].flat().includes('w'))
    .map(rawText)

describe('a frame of code', () => {
  test.each([
    ['json', '{\n  "a": "x/y og z",\n  "b": [1, true]\n}'],
    ['js', "import { a } from 'b/c.js'\n\n// d\nconst e = `f-${a}` ?? 1"],
    ['sh', 'modtagelse validate a.ndjson --profile complete | wc -l'],
    ['html', '<script\n  src="http://localhost/a-b.js"\n></script>'],
    ['ukendt', 'Dato: 2008-09-15 <a & b>'],
    ['json', ''],
  ])('holds the code as it is written: %s', async (lang, code) => {
    expect(rawText(find(await codeFrame({ code, lang }), 'code'))).toBe(code)
    const pieces = await piecesOf(code, lang)
    expect(pieces.map(({ text }) => text).join('')).toBe(code)
  })

  test('leaves out the line end at the end of a file, and nothing else', async () => {
    const frame = await codeFrame({ code: '  {\n}\n', lang: 'json' })
    expect(rawText(find(frame, 'code'))).toBe('  {\n}')
  })

  test('keeps paths, addresses, options and hashes whole, dates and words as they were', async () => {
    const code = '{"a": "se /schemas/v1/x.json og --fix 2008-09-15 a/b", "c": 1}'
    expect(whole(await codeFrame({ code, lang: 'json' }))).toEqual([
      '/schemas/v1/x.json',
      '--fix',
      'a/b",',
    ])
  })

  test('keeps the lines of a program whole', async () => {
    const frame = await codeFrame({ code: 'a --b\nc', lang: 'sh' })
    expect(find(frame, 'pre').properties['className']).toEqual(['lines'])
    expect(whole(frame)).toEqual([])
  })

  test.each([
    ['a line of a program that is wider than a phone', 'js', 'x'.repeat(31), 0],
    ['a short line of a program', 'js', 'x', undefined],
    ['a path in JSON that is wider than a phone', 'json', `"${'a/'.repeat(20)}a"`, 0],
    ['many short words in JSON', 'json', `"${'ord '.repeat(40)}"`, undefined],
  ])('can be moved by the keyboard where it has to be: %s', async (_what, lang, code, tabIndex) => {
    const { properties } = find(await codeFrame({ code, lang, title: 'Navn' }), 'pre')
    expect(properties['tabIndex']).toBe(tabIndex)
    expect(properties['ariaLabel']).toBe(tabIndex === undefined ? undefined : 'Navn')
  })

  test('has a title, which is the language when it has no other', async () => {
    const title = async (frame: { lang?: string; title?: string }) =>
      toText(find(await codeFrame({ code: 'a', ...frame }), 'b'))
    expect(await title({ lang: 'sh' })).toBe('Kommandolinje')
    expect(await title({})).toBe('Tekst')
    expect(await title({ lang: 'sh', title: 'hent.sh' })).toBe('hent.sh')
  })

  test('leads to the file and says the note, where there is one', async () => {
    const frame = await codeFrame({ code: 'a', file: '/a.json', note: 'Kørt.' })
    expect(find(frame, 'a').properties).toMatchObject({ href: '/a.json', download: '' })
    expect(toText(find(frame, 'p'))).toBe('Kørt.')
    expect(find(await codeFrame({ code: 'a' }), 'a')).toBeUndefined()
  })

  test('has colours by class and no style, which the policy of the pages forbids', async () => {
    const frame = await codeFrame({ code: '{"a": ["b", 1]} ', lang: 'json' })
    const kinds = elementsOf(frame).flatMap(({ properties }) => [properties['className']].flat())
    expect(kinds.filter((kind) => ['k', 's', 'n'].includes(String(kind)))).toEqual(['k', 's', 'n'])
    expect(elementsOf(frame).filter(({ properties }) => 'style' in properties)).toEqual([])
  })
})
