import { describe, expect, test } from 'vitest'
import { documentText, readDocument } from '../../src/documents'
import { odt } from './packages'
import { cellsOf, notesOf, paragraphsOf, textOf } from './shown'

const p = (content: string, style = '') =>
  `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`

const paragraphs = (content: string, styles = '') =>
  paragraphsOf(readDocument(odt(content, styles)))
const line = (content: string, before = '') => paragraphs(before + p(content))[0] ?? ''

describe('the text of a paragraph', () => {
  test('has blanks as they are written, tabs and line breaks', () => {
    expect(line('  a\n  b<text:s text:c="3"/>c <text:tab/>d<text:line-break/>e ')).toBe(
      'a b   c \td\ne ',
    )
  })
  test('has no soft hyphens, comments, pictures’ names or deleted text', () => {
    const changes =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>x</text:p></text:deletion></text:changed-region></text:tracked-changes>'
    const annotation = '<office:annotation><text:p>Husk</text:p></office:annotation>'
    const picture = '<draw:frame><draw:image/><svg:title>Logo</svg:title></draw:frame>'
    expect(
      line(`re\u00adgi<text:change text:change-id="1"/>${annotation}${picture}`, changes),
    ).toBe('regi')
  })
  test('has what fields, links and spans show', () => {
    expect(line('<text:span>a</text:span><text:a>b</text:a><text:date>3-11-2008</text:date>')).toBe(
      'ab3-11-2008',
    )
  })
})

describe('tick boxes and lists of a form', () => {
  test('content controls', () => {
    const control = (attributes: string, text: string) =>
      `<loext:content-control ${attributes}>${text}</loext:content-control>`
    expect(line(control('loext:checkbox="true" loext:checked="true"', '☐'))).toBe('☒')
    expect(line(control('loext:checkbox="true"', '?'))).toBe('☐')
    expect(line(`Navn: ${control('loext:showing-place-holder="true"', 'Skriv')}`)).toBe('Navn: ')
    expect(line(control('loext:dropdown="true"', 'personligt'))).toBe('personligt')
  })
  test('fields that came from Word', () => {
    const mark = (type: string, ...params: [string, string][]) =>
      `<field:fieldmark field:type="vnd.oasis.opendocument.field.${type}">${params
        .map(
          ([name, value]) =>
            `<field:param field:name="vnd.oasis.opendocument.field..${name}" field:value="${value}"/>`,
        )
        .join('')}</field:fieldmark>`
    expect(line(mark('FORMCHECKBOX', ['Checkbox_Checked', 'true']))).toBe('☒')
    expect(line(mark('FORMCHECKBOX'))).toBe('☐')
    expect(
      line(
        mark(
          'FORMDROPDOWN',
          ['Dropdown_ListEntry', 'a'],
          ['Dropdown_ListEntry', 'b'],
          ['Dropdown_Selected', '1'],
        ),
      ),
    ).toBe('b')
  })
  test('controls that are drawn in the text', () => {
    const forms =
      '<office:forms><form:form><form:checkbox form:id="c1" form:label="Helbred" form:current-state="checked"/>' +
      '<form:text form:id="c2" form:current-value="Anne"/></form:form></office:forms>'
    expect(line('<draw:control draw:control="c1"/> <draw:control draw:control="c2"/>', forms)).toBe(
      '☒ Helbred Anne',
    )
  })
  test('lists and what asks for an answer', () => {
    expect(
      line(
        '<text:drop-down><text:label text:value="a"/><text:label text:value="b" text:current-selected="true"/>b</text:drop-down>',
      ),
    ).toBe('b')
    expect(
      line(
        'Navn: <text:placeholder text:placeholder-type="text">&lt;Klik her&gt;</text:placeholder>',
      ),
    ).toBe('Navn: ')
  })
})

describe('lists', () => {
  const number = (level: number, format: string, more = '') =>
    `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="." ${more}/>`
  const styles =
    `<text:list-style style:name="L1">${number(1, '1')}${number(2, 'a', 'text:display-levels="2"')}</text:list-style>` +
    '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>'
  const item = (content: string) => `<text:list-item>${content}</text:list-item>`
  test('have their numbers and marks', () => {
    expect(
      paragraphs(
        `<text:list xml:id="one" text:style-name="L1">${item(p('a'))}${item(`${p('b')}${p('more')}<text:list>${item(p('c'))}</text:list>`)}</text:list>` +
          `<text:list text:style-name="L1" text:continue-list="one">${item(p('d'))}</text:list>` +
          `<text:list text:style-name="L2">${item(p('e'))}</text:list>`,
        styles,
      ),
    ).toEqual(['1. a', '2. b', 'more', '2.a. c', '3. d', '- e'])
  })
})

describe('tables', () => {
  const cell = (content: string, attributes = '') =>
    `<table:table-cell ${attributes}>${content}</table:table-cell>`
  const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`
  const table = (rows: string) => `<table:table>${rows}</table:table>`
  test('have rows and cells, covered ones are empty, inner tables stand behind', () => {
    const inner = table(row(cell(p('x')) + cell(p('y'))))
    const bytes = odt(
      table(
        `<table:table-header-rows>${row(cell(p('a'), 'table:number-columns-spanned="2"') + '<table:covered-table-cell><text:p>z</text:p></table:covered-table-cell>' + cell(p('b')))}</table:table-header-rows>` +
          row(cell(p('c') + p('d')) + cell(inner) + cell(p('e'))),
      ),
    )
    expect(cellsOf(bytes)).toEqual([
      ['a', '', 'b'],
      ['c\nd', '', 'e'],
    ])
    expect(documentText(readDocument(bytes)).places.at(-1)?.name).toBe(
      'tabel 2, række 1, kolonne 2',
    )
  })
})

describe('what stands beside the text', () => {
  test('text boxes and notes', () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Set i arkivet</text:p></text:note-body></text:note>'
    const box = '<draw:frame><draw:text-box><text:p>boks</text:p></draw:text-box></draw:frame>'
    expect(paragraphs(p(`a${note}${box}`) + p('b'))).toEqual(['a', 'boks', 'b'])
    expect(readDocument(odt(p(`a${note}`))).notes).toEqual(['1 fodnote er ikke læst med.'])
  })
  test('comments and deleted text are told', () => {
    const changes = (deleted: string) =>
      `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Villy Prøve</dc:creator></office:change-info><text:p>${deleted}</text:p></text:deletion></text:changed-region></text:tracked-changes>`
    const annotation = '<office:annotation><text:p>Husk</text:p></office:annotation>'
    expect(readDocument(odt(changes('x') + p(`a${annotation}`))).notes).toEqual([
      '1 kommentar er ikke læst med.',
      'Slettet tekst, der står overstreget, er ikke læst med.',
    ])
    expect(readDocument(odt(changes(' ') + p('a'))).notes).toEqual([])
  })
  test('hidden and struck-out text is read and told', () => {
    const style = (name: string, properties: string) =>
      `<style:style style:name="${name}"><style:text-properties ${properties}/></style:style>`
    const styles =
      style('T1', 'text:display="none"') + style('T2', 'style:text-line-through-style="solid"')
    const bytes = odt(
      p('a') +
        p('<text:span text:style-name="T1">b</text:span>') +
        p('<text:hidden-text text:string-value="c"/>') +
        p('d', 'T2') +
        `<text:section text:display="none">${p('e')}</text:section>`,
      styles,
    )
    expect(textOf(bytes)).toBe('a\nb\nc\nd\ne\n')
    expect(notesOf(bytes)).toEqual([
      'Der er skjult tekst i afsnit 2, afsnit 3 og afsnit 5; den er læst med.',
      'Der er overstreget tekst i afsnit 4; den er læst med.',
    ])
  })
})
