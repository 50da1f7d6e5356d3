import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tablesInHtml } from '../../../src/documents/html/tables-in-html.ts'
import { tableByParse5 } from './by-parse5.ts'

const blank = fc.constantFrom('', ' ', '\n  ', '\t', '\r\n')
const word = fc.constantFrom(
  'Navn',
  'straksmatch',
  '2008-11-03',
  'kontanthj&aelig;lpssag',
  'kontanthj&#230;lpssag',
  '&#xe6;r',
  '&nbsp;',
  'a &amp; b',
  'x &lt; y',
  '1 < 2',
  '&amp',
  '"citat"',
  '&ukendt;',
  '&eacutex',
  'a>b',
  '&#128;',
)
const markup = fc.constantFrom(
  '',
  '<br>',
  '<br/>',
  '<!-- skjult -->',
  '<!--[if gte mso 9]><xml><td>nej</td></xml><![endif]-->',
  '<![if !supportLists]>',
  '<style>td{color:red}</style>',
  '<script>"<td>nej</td>"</script>',
  '<o:p></o:p>',
  '<span style="display:none">skjult</span>',
  '<input type=hidden value=nej>',
  '</b>',
  '</ukendt>',
)
const inline = fc.oneof(
  word,
  markup,
  fc
    .tuple(fc.constantFrom('b', 'font color=red', 'span style=\'mso:"x>y"\'', 'i'), word)
    .map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0]}>`),
  fc.tuple(word).map(([text]) => `<b><i>${text}</b></i>`),
)
const content = fc
  .array(fc.tuple(inline, blank), { maxLength: 4 })
  .map((parts) => parts.flat().join(''))
const span = (name: string) =>
  fc.constantFrom('', '', '', '', ` ${name}=2`, ` ${name}="3"`, ` ${name.toUpperCase()}='2'`)
const cell = fc
  .record({
    name: fc.constantFrom('td', 'td', 'th', 'TD'),
    across: span('colspan'),
    down: fc.oneof(span('rowspan'), fc.constant(' rowspan=0')),
    more: fc.constantFrom(
      '',
      ' align=right',
      ' hidden',
      ' style="display:none"',
      ' sdval="39755" sdnum="1030;"',
    ),
    content,
    end: fc.boolean(),
    blank,
  })
  .map(
    ({ name, across, down, more, content, end, blank }) =>
      `<${name}${across}${down}${more}>${content}${end ? `</${name}>` : ''}${blank}`,
  )
const row = fc
  .tuple(
    fc.constantFrom('', ' height=20', ' style="display: none"'),
    fc.array(cell, { minLength: 1, maxLength: 4 }),
    fc.boolean(),
    blank,
  )
  .map(([more, cells, end, blank]) => `<tr${more}>${cells.join('')}${end ? '</tr>' : ''}${blank}`)
const group = fc
  .tuple(fc.constantFrom('', '<tbody>', '<thead>'), fc.array(row, { minLength: 1, maxLength: 3 }))
  .map(([start, rows]) => start + rows.join(''))
const table = fc
  .tuple(
    fc.constantFrom('', '<meta charset=utf-8>', '<html><head><title>Ark</title></head><body>'),
    fc.constantFrom(
      '<table>',
      '<table border=1 style="x">',
      '<TABLE>\n<colgroup><col width=9 span=2></colgroup>',
      '<table><col>',
    ),
    fc.array(group, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('</table>', '</table></body></html>', ''),
  )
  .map(([before, start, groups, end]) => before + start + groups.join('') + end)

const withoutEmptyRows = (rows: string[][]): string[][] =>
  rows.filter((cells) => cells.some(Boolean))

test('a table is read as by a parser that follows the HTML standard', () => {
  fc.assert(
    fc.property(table, (html) => {
      const judged = withoutEmptyRows(tableByParse5(html))
      const read = tablesInHtml(html)?.blocks.find((block) => block.kind === 'table')
      const full = (judged[0] ?? []).filter((_, column) => judged.some((cells) => cells[column]))
      // With one column it is no table.
      if (full.length < 2) expect(read).toBeUndefined()
      else expect(withoutEmptyRows(read?.rows.map(({ cells }) => cells) ?? [])).toEqual(judged)
    }),
    { numRuns: 1000 },
  )
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom(
            '<table>',
            '<tr>',
            '<td>',
            '</td>',
            '</table>',
            '<',
            '>',
            '"',
            '<p>',
            '<select>',
            '<option>',
            '<li>',
            '<caption>',
            '<textarea>',
            '</',
            '<!--',
            '-->',
            '&',
            '&#',
            '=',
            '<td a="',
            '<col>',
          ),
          fc.string(),
        ),
      ),
      (parts) => {
        expect(() => tablesInHtml(parts.join(''))).not.toThrow()
      },
    ),
  )
})
