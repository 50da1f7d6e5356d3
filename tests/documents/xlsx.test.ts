import { describe, expect, test } from 'vitest'
import { documentText, readDocument } from '../../src/documents'
import { stylesOf, xlsx, zipOf, relationships } from './packages'
import { cellsOf, notesOf, textOf } from './shown'

/** What one cell is read as. */
const cell = (xml: string, formats: (string | number)[] = [], properties = '') =>
  cellsOf(
    xlsx({
      sheets: [{ name: 'Ark1', rows: `<row r="1">${xml}</row>` }],
      styles: stylesOf(...formats),
      properties,
    }),
  )[0]?.[0] ?? ''

/** What a number is read as in a format. */
const number = (value: number | string, format: string | number, properties = '') =>
  cell(`<c r="A1" s="1"><v>${value}</v></c>`, [format], properties)

/** The cells of a sheet with these rows. */
const rows = (xml: string, about: Partial<Parameters<typeof xlsx>[0]> = {}) =>
  cellsOf(xlsx({ sheets: [{ name: 'Ark1', rows: xml }], ...about }))

describe('a date is its day', () => {
  test.each([
    ['a built-in date', 14],
    ['as Danes write it', 'dd-mm-yyyy'],
    ['in Danish', '[$-406]d. mmmm yyyy'],
    ['long, as the system has it', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy'],
    ['for dates, with a section for text', 'dd/mm/yyyy;@'],
    ['with its month alone', 'mmm\\-yy'],
    ['in an eastern calendar', 'e/m/d'],
  ])('%s', (_, format) => {
    expect(number(39755, format)).toBe('2008-11-03')
  })
  test('also when it has a time of day that its cell does not show', () => {
    expect(number(39755.4, 14)).toBe('2008-11-03')
  })
  test('with its time of day where the cell shows one, whatever digits stand there', () => {
    expect(number(39755.395833333336, 22)).toBe('2008-11-03 09:30')
    expect(number('39755.3958333333', 'dd-mm-yyyy hh:mm')).toBe('2008-11-03 09:30')
    expect(number(39755.5001, 'yyyy-mm-dd hh:mm:ss')).toBe('2008-11-03 12:00:09')
    expect(number(39755, 22)).toBe('2008-11-03')
    expect(number(39754.9999999, 22)).toBe('2008-11-03')
  })
  test.each(['date1904="1"', 'date1904="true"'])('in a workbook with %s', (properties) => {
    expect(number(39755 - 1462, 14, properties)).toBe('2008-11-03')
  })
  test('in the first months of 1900, with the leap day that was none', () => {
    expect(number(1, 14)).toBe('1900-01-01')
    expect(number(59, 14)).toBe('1900-02-28')
    expect(number(60, 14)).toBe('1900-02-29')
    expect(number(61, 14)).toBe('1900-03-01')
    expect(number(0, 14)).toBe('1900-01-00')
  })
  test('written out in the cell', () => {
    expect(cell('<c r="A1" t="d"><v>2008-11-03</v></c>')).toBe('2008-11-03')
    expect(cell('<c r="A1" t="d"><v>2008-11-03T08:30:00Z</v></c>')).toBe('2008-11-03 08:30')
    expect(cell('<c r="A1" t="d" s="1"><v>2008-11-03T08:30:00</v></c>', [14])).toBe('2008-11-03')
    expect(cell('<c r="A1" t="d"><v>09:30:00</v></c>')).toBe('09:30:00')
  })
  test('a number that is no day stays a number', () => {
    expect(number(-5, 14)).toBe('-5')
    expect(number(3_000_000, 14)).toBe('3000000')
  })
})

describe('a time is what the cell shows', () => {
  test.each([
    [0.3958333333, 20, '9:30'],
    [0.3958333333, 'hh:mm', '09:30'],
    [0.5625, 18, '1:30 PM'],
    [1.5625, '[h]:mm', '37:30'],
    [1.5625, 46, '37:30:00'],
    [0.0104282407, 45, '15:01'],
    [0.0625, '[mm]', '90'],
  ])('%d in %s', (value, format, shown) => {
    expect(number(value, format)).toBe(shown)
  })
})

describe('a number', () => {
  test('is written with a comma, without what adding leaves over', () => {
    expect(number(4.5, 0)).toBe('4,5')
    expect(number(0.1 + 0.2, 0)).toBe('0,3')
    expect(number('1.2E7', 0)).toBe('12000000')
    expect(number(1e-7, 0)).toBe('0,0000001')
    expect(number(12345678901234, 0)).toBe('12345678901234')
  })
  test('is not rounded to what its cell shows, nor grouped', () => {
    expect(number(4, '0.00')).toBe('4')
    expect(number(1234567, '#,##0')).toBe('1234567')
    expect(number(4.4, '0')).toBe('4,4')
    expect(number(5, '0" dage"')).toBe('5')
  })
  test('is what the cell shows when its digits are padded or divided', () => {
    expect(number(1234567, '00000000')).toBe('01234567')
    expect(number(1234567, '[$-406]00000000')).toBe('01234567')
    expect(number(12345678, '00\\ 00\\ 00\\ 00')).toBe('12 34 56 78')
    expect(number(12345678, '##" "##" "##" "##')).toBe('12 34 56 78')
    expect(number(12345678, '[&lt;=99999999]00 00 00 00;General')).toBe('12 34 56 78')
    expect(number(6701900000, '000000\\-0000')).toBe('670190-0000')
  })
  test('is a share with its sign', () => {
    expect(number(0.5, 9)).toBe('50 %')
  })
  test('is itself in a format that says nothing of it', () => {
    expect(number(39755, 'General')).toBe('39755')
    expect(number(39755, 'Standard')).toBe('39755')
    expect(number(39755, '0.00E+00')).toBe('39755')
    expect(number(39755, '&quot;dag &quot;0')).toBe('39755')
    expect(number(39755, '[Red]0')).toBe('39755')
    expect(number(39755, '@')).toBe('39755')
  })
})

describe('other cells', () => {
  test('a truth value is ja or nej', () => {
    expect(cell('<c r="A1" t="b"><v>1</v></c>')).toBe('ja')
    expect(cell('<c r="A1" t="b"><f>1=2</f><v>0</v></c>')).toBe('nej')
  })
  test('an error is its text', () => {
    expect(cell('<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>')).toBe('#N/A')
  })
  test('a text keeps its zeros and blanks', () => {
    expect(cell('<c r="A1" t="inlineStr"><is><t>01234567</t></is></c>')).toBe('01234567')
    expect(cell('<c r="A1" t="str"><f>"x"</f><v>  a b </v></c>')).toBe('  a b ')
  })
  test('a formula has the result that was kept', () => {
    expect(cell('<c r="A1"><f>1+2</f><v>3</v></c>')).toBe('3')
    expect(cell('<c r="A1" t="str"><f>""</f><v></v></c>')).toBe('')
  })
  test('a formula without result is empty, and told', () => {
    const book = xlsx({
      sheets: [
        {
          name: 'Ark1',
          rows: '<row r="3"><c r="B3"><f>1+2</f></c><c r="C3" t="inlineStr"><is><t>x</t></is></c></row>',
        },
      ],
    })
    expect(textOf(book)).toBe('x\n')
    expect(notesOf(book)).toEqual([
      'Ark1, celle B3 har en formel uden resultat og er læst som tom. Åbn filen i regnearket, gem den, og prøv igen.',
    ])
  })
  test('a tick in a font of symbols is a tick', () => {
    const styles =
      '<fonts><font><name val="Calibri"/></font><font><name val="Wingdings"/></font></fonts>' +
      '<cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>'
    const text = (s: number, t: string) => `<c s="${s}" t="inlineStr"><is><t>${t}</t></is></c>`
    expect(
      rows(`<row>${text(1, 'þ')}${text(1, 'o')}${text(1, 'ü')}${text(0, 'o')}</row>`, { styles }),
    ).toEqual([['☒', '☐', '✓', 'o']])
  })
})

describe('texts of the workbook', () => {
  const shared = (strings: string, count: number) =>
    rows(
      `<row r="1">${Array.from({ length: count }, (_, index) => `<c t="s"><v>${index}</v></c>`).join('')}</row>`,
      { strings },
    )[0]
  test('an empty one counts as well', () => {
    expect(shared('<si><t>a</t></si><si/><si><t/></si><si><t>d</t></si>', 4)).toEqual([
      'a',
      '',
      '',
      'd',
    ])
  })
  test('runs are put together, and how they are pronounced is left out', () => {
    expect(
      shared(
        '<si><r><t>a </t></r><r><rPr><b/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>',
        1,
      ),
    ).toEqual(['a b'])
  })
  test('may be CDATA, have line breaks and characters that XML has not', () => {
    expect(shared('<si><t><![CDATA[a<b]]></t></si>', 1)).toEqual(['a<b'])
    expect(shared('<si><t>a_x000D_\nb_x005F_x000D_</t></si>', 1)).toEqual(['a\r\nb_x000D_'])
  })
})

describe('where cells stand', () => {
  const text = (t: string) => `t="inlineStr"><is><t>${t}</t></is></c>`
  test('rows and cells that do not say so follow each other', () => {
    expect(rows(`<row><c ${text('a')}<c ${text('b')}</row><row><c/><c ${text('d')}</row>`)).toEqual(
      [
        ['a', 'b'],
        ['', 'd'],
      ],
    )
  })
  test('rows that stand in another order are put in theirs', () => {
    expect(
      rows(`<row r="2"><c r="A2" ${text('b')}</row><row r="1"><c r="A1" ${text('a')}</row>`),
    ).toEqual([['a'], ['b']])
  })
  test('what a merged cell covers is empty', () => {
    const [sheet] = [
      {
        name: 'Ark1',
        rows: `<row r="1"><c r="A1" ${text('a')}<c r="B1" ${text('covered')}<c r="C1" ${text('c')}</row>`,
        behind: '<mergeCells><mergeCell ref="A1:B1048576"/></mergeCells>',
      },
    ]
    expect(cellsOf(xlsx({ sheets: [sheet] }))).toEqual([['a', '', 'c']])
  })
  test('a value in the last row takes no room for the rows before it', () => {
    const bytes = xlsx({
      sheets: [
        {
          name: 'Ark1',
          before: '<dimension ref="A1:XFD1048576"/>',
          rows: `<row r="1"><c r="A1" ${text('a')}</row><row r="1048576"><c r="XFD1048576" ${text('z')}</row>`,
        },
      ],
    })
    const document = documentText(readDocument(bytes))
    expect(document.text).toBe('a\t\n\t\n\tz\n')
    expect(document.places.map(({ name }) => name)).toEqual([
      'Ark1, celle A1',
      'Ark1, celle XFD1048576',
    ])
  })
  test('formatted rows in which nothing stands are none', () => {
    expect(
      rows(`<row r="1"><c r="A1" ${text('a')}</row>${'<row><c s="0"/><c/></row>'.repeat(1000)}`),
    ).toEqual([['a']])
  })
})

describe('what the person has hidden is read and told:', () => {
  const text = (t: string) => `<c t="inlineStr"><is><t>${t}</t></is></c>`
  test('rows and columns in which something stands', () => {
    const bytes = xlsx({
      sheets: [
        {
          name: 'Ark1',
          before:
            '<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="true"/></cols>',
          rows:
            `<row r="1">${text('a')}${text('b')}</row><row r="2" hidden="1">${text('c')}</row>` +
            `<row r="3" hidden="1">${text('d')}</row><row r="4" hidden="1"/><row r="5" hidden="1">${text('e')}</row>`,
        },
      ],
    })
    expect(textOf(bytes)).toBe('a\tb\nc\t\nd\t\n\t\ne\t\n')
    expect(notesOf(bytes)).toEqual([
      'I Ark1 er række 2-3 og 5 skjult og er læst med.',
      'I Ark1 er kolonne B skjult og er læst med.',
    ])
  })
  test.each(['hidden', 'veryHidden'])('a sheet that is %s', (state) => {
    const bytes = xlsx({ sheets: [{ name: 'Data', state, rows: `<row>${text('a')}</row>` }] })
    expect(notesOf(bytes)).toEqual(['Arket Data er skjult og er læst med.'])
  })
})

describe('other ways to write the same', () => {
  const part = (sheet: string) =>
    zipOf({
      '_rels/.rels': relationships([['a', 'officeDocument', '/xl/workbook.xml']]).replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
      'xl/workbook.xml':
        '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:y="http://purl.oclc.org/ooxml/officeDocument/relationships">' +
        '<x:sheets><x:sheet name="Ark1" sheetId="1" y:id="one"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels': relationships([['one', 'worksheet', '/xl/sheet.xml']]),
      'xl/sheet.xml': sheet,
    })
  test('the strict namespace, prefixes and targets from the top', () => {
    expect(
      cellsOf(
        part(
          '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>' +
            '<x:row r="1"><x:c r="A1"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        ),
      ),
    ).toEqual([['4']])
  })
  test('elements of other namespaces are none of the sheet', () => {
    expect(
      cellsOf(
        part(
          '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1"><c r="A1"><v>4</v>' +
            '<v xmlns="urn:other">5</v></c></row></sheetData></worksheet>',
        ),
      ),
    ).toEqual([['4']])
  })
})

describe('what lies upon the cells is not read, and told:', () => {
  test.each([
    [
      'controls',
      { 'xl/ctrlProps/ctrlProp1.xml': '<formControlPr/>' },
      'Afkrydsningsfelter og lister, der ligger oven på cellerne, er ikke læst.',
    ],
    [
      'text boxes',
      {
        'xl/drawings/drawing1.xml':
          '<x xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>Husk</a:t></x>',
      },
      'Tekstfelter, der ligger oven på cellerne, er ikke læst.',
    ],
    [
      'notes of cells',
      {
        'xl/comments1.xml':
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="A1"><text><t>Husk</t></text></comment><comment ref="B2"><text><t>Ring</t></text></comment></commentList></comments>',
      },
      '2 noter ved cellerne er ikke læst med.',
    ],
  ])('%s', (_, parts, note) => {
    expect(notesOf(xlsx({ sheets: [{ name: 'Ark1', rows: '' }], parts }))).toEqual([note])
  })
})

describe('bounds', () => {
  test('a long text in many cells is not copied without end', () => {
    const strings = `<si><t>${'x'.repeat(30_000)}</t></si>`
    const bytes = xlsx({
      sheets: [{ name: 'Ark1', rows: '<row><c t="s"><v>0</v></c></row>'.repeat(5000) }],
      strings,
    })
    expect(notesOf(bytes)).toHaveLength(1)
  })
})
