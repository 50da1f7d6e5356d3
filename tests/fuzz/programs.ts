import { columnLetters } from '../../src/documents/column-letters.ts'
import { docx, ods, odt, xlsx } from '../documents/packages.ts'

type Rows = readonly (readonly string[])[]

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const linesOf = (text: string) => text.split('\n').map(escaped)

const xlsxRows = (rows: Rows, write: (text: string) => string) =>
  rows
    .map((cells, at) => {
      const written = cells.map((text, column) => {
        const [type, content] = [write === inPlace ? 'inlineStr' : 's', write(text)]
        const place = `${columnLetters(column + 1)}${at + 1}`
        return text === '' ? '' : `<c r="${place}" t="${type}">${content}</c>`
      })
      return `<row r="${at + 1}">${written.join('')}</row>`
    })
    .join('')

const run = (text: string) => `<t xml:space="preserve">${escaped(text)}</t>`
const inPlace = (text: string) => `<is>${run(text)}</is>`

function xlsxWithSharedTexts(rows: Rows): Uint8Array {
  const all = [...new Set(rows.flat())]
  const shared = (text: string) => `<v>${all.indexOf(text)}</v>`
  const strings = all.map((text) => `<si>${run(text)}</si>`).join('')
  return xlsx({ sheets: [{ name: 'Ark1', rows: xlsxRows(rows, shared) }], strings })
}

const openRows = (rows: Rows, write: (text: string) => string) =>
  `<table:table table:name="Ark1">${rows
    .map(
      (cells) =>
        `<table:table-row>${cells
          .map((text) => `<table:table-cell>${write(text)}</table:table-cell>`)
          .join('')}</table:table-row>`,
    )
    .join('')}</table:table>`

/** Blanks in a row are counted in OpenDocument. */
const openText = (line: string) =>
  line.replaceAll(/ {2,}/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)

const paragraphs = (text: string) =>
  linesOf(text)
    .map((line) => `<text:p>${openText(line)}</text:p>`)
    .join('')
const lineBreaks = (text: string) =>
  `<text:p>${linesOf(text).map(openText).join('<text:line-break/>')}</text:p>`

const wordCell = (text: string) => {
  const runs = linesOf(text).map((line) => `<w:t xml:space="preserve">${line}</w:t>`)
  return `<w:tc><w:p><w:r>${runs.join('<w:br/>')}</w:r></w:p></w:tc>`
}

const wordTable = (rows: Rows) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(wordCell).join('')}</w:tr>`).join('')}</w:tbl>`

/** Ways in which programs write a table to a file. */
export const programs: Readonly<Record<string, (rows: Rows) => Uint8Array>> = {
  'a workbook with its texts in the cells': (rows) =>
    xlsx({ sheets: [{ name: 'Ark1', rows: xlsxRows(rows, inPlace) }] }),
  'a workbook with shared texts': xlsxWithSharedTexts,
  'a sheet of OpenDocument': (rows) => ods(openRows(rows, paragraphs)),
  'a text of OpenDocument': (rows) => odt(openRows(rows, lineBreaks)),
  'a text of Word': (rows) => docx(wordTable(rows)),
}

/** The table as a page or a program puts it on the clipboard. */
export const asHtml = (rows: Rows): string =>
  `<table>${rows
    .map(
      (cells) =>
        `<tr>${cells.map((text) => `<td>${linesOf(text).join('<br>')}</td>`).join('')}</tr>`,
    )
    .join('\n')}</table>`
