import { describe, expect, test } from 'vitest'
import { documentText, readDocument } from '../../src/documents'
import { docx } from './packages'
import { cellsOf, notesOf, paragraphsOf, textOf } from './shown'

const p = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
const r = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const tc = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`
const tr = (cells: string, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

const paragraphs = (body: string, parts: Parameters<typeof docx>[1] = {}) =>
  paragraphsOf(readDocument(docx(body, parts)))

/** The text of one paragraph. */
const line = (content: string) => paragraphs(p(content))[0] ?? ''

describe('the text of a paragraph', () => {
  test('is that of its runs, with tabs and line breaks', () => {
    expect(
      line(
        `${r('Dato:')}<w:r><w:tab/><w:t xml:space="preserve"> 3</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:ptab/></w:r>`,
      ),
    ).toBe('Dato:\t 3\nb\nc\t')
  })
  test('has hyphens that do not break, and none that are soft', () => {
    expect(
      line(
        '<w:r><w:t>03</w:t><w:noBreakHyphen/><w:t>11</w:t><w:noBreakHyphen/><w:t>2008</w:t></w:r>',
      ),
    ).toBe('03\u201111\u20112008')
    expect(line('<w:r><w:t>regi</w:t><w:softHyphen/><w:t>stre\u00adring</w:t></w:r>')).toBe(
      'registrering',
    )
  })
  test('has inserted and moved text once, and none that was deleted', () => {
    expect(
      paragraphs(
        p(`${r('a')}<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins>${r('b')}</w:ins>`) +
          p(`<w:moveFrom>${r('moved')}</w:moveFrom>`) +
          p(`<w:moveTo>${r('moved')}</w:moveTo>`),
      ),
    ).toEqual(['ab', 'moved'])
  })
  test('goes on in the next paragraph when its end was deleted', () => {
    expect(paragraphs(p(r('Da'), '<w:rPr><w:del/></w:rPr>') + p(r('to: 3')))).toEqual(['Dato: 3'])
  })
  test('has what fields show, and not their code', () => {
    expect(line(`<w:fldSimple w:instr="DATE">${r('3-11-2008')}</w:fldSimple>`)).toBe('3-11-2008')
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    expect(
      line(
        `${mark('begin')}<w:r><w:instrText>IF</w:instrText></w:r>${r('code')}${mark('separate')}${r('shown')}${mark('end')}${r('!')}`,
      ),
    ).toBe('shown!')
  })
  test('is not lost behind a field that has no end', () => {
    expect(paragraphs(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p(r('a')))).toEqual([
      'a',
    ])
  })
  test('has no comments', () => {
    expect(line(`${r('a')}<w:r><w:commentReference w:id="0"/></w:r>`)).toBe('a')
  })
  test('may be strict or have other prefixes', () => {
    const bytes = docx(p(r('a')).replaceAll('w:', 'q:'), {
      names:
        'xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"',
    })
    expect(textOf(bytes)).toBe('a\n')
  })
})

describe('tick boxes and lists of a form', () => {
  const control = (properties: string, content: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const box = (val: string) => `<w14:checkbox><w14:checked w14:val="${val}"/></w14:checkbox>`
  const field = (data: string, shown = '') =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r>` +
    `<w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

  test('a content control is ticked or not, whatever character stands in it', () => {
    expect(line(control(box('1'), r('X')) + r(' Helbred'))).toBe('☒ Helbred')
    expect(line(control(box('0'), r('☒')))).toBe('☐')
    expect(line(control('<w14:checkbox/>', r('')))).toBe('☐')
    expect(
      cellsOf(docx(tbl(tr(`${tc(p(r('a')))}${control(box('true'), tc(p(r('?'))))}`)))),
    ).toEqual([['a', '☒']])
    expect(paragraphs(control(box('1'), p(r('?'))))).toEqual(['☒'])
  })
  test('a field of an older form', () => {
    expect(line(field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'))).toBe('☒')
    expect(line(field('<w:checkBox><w:default w:val="1"/></w:checkBox>'))).toBe('☒')
    expect(
      line(field('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>')),
    ).toBe('☐')
    const list = (result: string) =>
      `<w:ddList>${result}<w:listEntry w:val="Vælg en sag"/><w:listEntry w:val="anden sag"/></w:ddList>`
    expect(line(`Sag: ${field(list('<w:result w:val="1"/>'), r('anden sag'))}`)).toBe('anden sag')
    expect(line(r('Sag: ') + field(list('')))).toBe('Sag: ')
    expect(line(field('<w:textInput/>', r('Anne')))).toBe('Anne')
  })
  test.each([
    ['<w:sym w:font="Wingdings" w:char="F0FE"/>', '☒'],
    ['<w:sym w:font="Wingdings" w:char="F0A8"/>', '☐'],
    ['<w:sym w:font="Wingdings" w:char="F06F"/>', '☐'],
    ['<w:sym w:font="Wingdings 2" w:char="F052"/>', '☒'],
    ['<w:sym w:font="Wingdings" w:char="F0FC"/>', '✓'],
    ['<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\uf0fe</w:t>', '☒'],
    ['<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>o</w:t>', '☐'],
    ['<w:t>\uf0fe</w:t>', '☒'],
  ])('%s', (content, shown) => {
    expect(line(`<w:r>${content}</w:r>`)).toBe(shown)
  })
  test('a list has the chosen text, and what asks for an answer is none', () => {
    expect(line(control('<w:dropDownList/>', r('personligt')))).toBe('personligt')
    expect(line(r('Navn: ') + control('<w:showingPlcHdr/>', r('Skriv her')))).toBe('Navn: ')
    expect(line(r('Navn: ') + control('', r('Klik her for at angive tekst.')))).toBe('Navn: ')
    expect(
      line(r('Navn: ') + control('', r('hvad som helst', '<w:rStyle w:val="PlaceholderText"/>'))),
    ).toBe('Navn: ')
  })
  test('a date is that of its control, in whatever order it is shown', () => {
    const date = '<w:date w:fullDate="2008-11-03T00:00:00Z"/>'
    expect(line(control(date, r('11/3/2008')))).toBe('2008-11-03')
    expect(line(control(date, r('3. november 2008')))).toBe('2008-11-03')
    expect(line(control(date, r('senest 1/12 2008')))).toBe('senest 1/12 2008')
  })
})

describe('lists', () => {
  const level = (ilvl: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
  const numbering =
    `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', 'o', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>'
  const item = (text: string, numId: number, ilvl = 0) =>
    p(r(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`)

  test('have their numbers and marks', () => {
    expect(
      paragraphs(
        item('a', 1) +
          item('b', 1) +
          item('c', 1, 1) +
          item('d', 1) +
          item('e', 2) +
          item('f', 3) +
          item('g', 4) +
          item('h', 0),
        { numbering },
      ),
    ).toEqual(['1. a', '2. b', '2.a) c', '3. d', '1. e', '- f', '☐ g', 'h'])
  })
  test('may come from the style of a paragraph', () => {
    const styles =
      '<w:styles><w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Heading"><w:basedOn w:val="Base"/></w:style></w:styles>'
    const heading = (text: string) => p(r(text), '<w:pStyle w:val="Heading"/>')
    expect(paragraphs(heading('a') + heading('b'), { numbering, styles })).toEqual(['1. a', '2. b'])
  })
})

describe('tables', () => {
  const rowOf = (...texts: string[]) => tr(texts.map((text) => tc(p(r(text)))).join(''))
  test('have rows and cells, and cells have lines', () => {
    expect(
      cellsOf(docx(tbl(rowOf('a', 'b'), tr(tc(p(r('c')) + p(r('d')) + p('')) + tc(p('')))))),
    ).toEqual([
      ['a', 'b'],
      ['c\nd', ''],
    ])
  })
  test('wide cells keep the columns behind them, covered ones are empty, rows may begin further in', () => {
    expect(
      cellsOf(
        docx(
          tbl(
            tr(
              tc(p(r('a')), '<w:gridSpan w:val="2"/>') +
                tc(p(r('b')), '<w:vMerge w:val="restart"/>'),
            ),
            tr(tc(p(r('c'))), '<w:gridBefore w:val="1"/>'),
            tr(tc(p(r('d'))) + tc(p(r('e'))) + tc(p(r('covered')), '<w:vMerge/>')),
          ),
        ),
      ),
    ).toEqual([
      ['a', '', 'b'],
      ['', 'c'],
      ['d', 'e', ''],
    ])
  })
  test('a deleted row is none', () => {
    expect(cellsOf(docx(tbl(rowOf('a', 'b'), tr(tc(p(r('x'))) + tc(p('')), '<w:del/>'))))).toEqual([
      ['a', 'b'],
    ])
  })
  test('a table in a cell stands behind the table that it is in', () => {
    const inner = tbl(rowOf('c', 'd'))
    const document = documentText(
      readDocument(docx(tbl(tr(tc(p(r('a'))) + tc(p(r('b')) + inner))) + p(r('e')))),
    )
    expect(document.text).toBe('a\tb\n\nc\td\n\ne\n')
    expect(document.places.map(({ name }) => name)).toEqual([
      'tabel 1, række 1, kolonne 1',
      'tabel 1, række 1, kolonne 2',
      'tabel 2, række 1, kolonne 1',
      'tabel 2, række 1, kolonne 2',
      'afsnit 1',
    ])
  })
  test('a table of one cell is a frame around its lines', () => {
    expect(textOf(docx(tbl(tr(tc(p(r('Navn: Anne')) + p(r('Dato: 3')))))))).toBe(
      'Navn: Anne\nDato: 3\n',
    )
  })
})

describe('what stands beside the text', () => {
  test('text boxes stand behind their paragraph, once', () => {
    const content = `<w:txbxContent>${p(r('boks'))}</w:txbxContent>`
    const drawn =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(paragraphs(p(r('a') + drawn) + p(r('b')))).toEqual(['a', 'boks', 'b'])
    expect(paragraphs(p(`<w:r><w:pict><v:textbox>${content}</v:textbox></w:pict></w:r>`))).toEqual([
      'boks',
    ])
  })
  test('footnotes are no part of what stands last, and are told', () => {
    const footnotes = `<w:footnotes><w:footnote w:type="separator">${p(r('-'))}</w:footnote><w:footnote w:id="1">${p(r('Set i arkivet'))}</w:footnote></w:footnotes>`
    const bytes = docx(p(`${r('a')}<w:r><w:footnoteReference w:id="1"/></w:r>`), { footnotes })
    expect(documentText(readDocument(bytes)).text).toBe('a\n')
    expect(readDocument(bytes).notes).toEqual(['1 fodnote er ikke læst med.'])
  })
  test('comments and deleted text are told', () => {
    const comments = `<w:comments><w:comment w:id="0">${p(r('Er det aftalt?'))}</w:comment><w:comment w:id="1">${p(r('Ja'))}</w:comment></w:comments>`
    const deleted = '<w:del><w:r><w:delText>ikke</w:delText></w:r></w:del>'
    const bytes = docx(p(`${r('a')}${deleted}<w:r><w:commentReference w:id="0"/></w:r>`), {
      comments,
    })
    expect(documentText(readDocument(bytes)).text).toBe('a\n')
    expect(readDocument(bytes).notes).toEqual([
      '2 kommentarer er ikke læst med.',
      'Slettet tekst, der står overstreget, er ikke læst med.',
    ])
    expect(
      readDocument(docx(p('<w:del><w:r><w:delText> </w:delText></w:r></w:del>'))).notes,
    ).toEqual([])
  })
  test('hidden and struck-out text is read and told', () => {
    const styles =
      '<w:styles><w:style w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
    const bytes = docx(
      p(r('a')) +
        p(r('b', '<w:vanish/>')) +
        p(r('c', '<w:rStyle w:val="Hid"/>')) +
        p(r('d', '<w:vanish w:val="0"/>')) +
        tbl(tr(tc(p(r('x', '<w:strike/>'))) + tc(p(r('y'))))),
      { styles },
    )
    expect(textOf(bytes)).toBe('a\nb\nc\nd\n\nx\ty\n')
    expect(notesOf(bytes)).toEqual([
      'Der er skjult tekst i afsnit 2 og afsnit 3; den er læst med.',
      'Der er overstreget tekst i tabel 1, række 1, kolonne 1; den er læst med.',
    ])
  })
  test('words at the head and foot of pages are told, and the number of the page is not', () => {
    const edge = (text: string) => `<w:hdr>${p(r(text))}</w:hdr>`
    expect(notesOf(docx(p(r('a')), { header: edge('Jobcenter') }))).toEqual([
      'Sidehoved og sidefod er ikke læst.',
    ])
    expect(notesOf(docx(p(r('a')), { footer: edge('Side 1').replace('Side ', '') }))).toEqual([])
  })
})
