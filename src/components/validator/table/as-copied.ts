import { shownValue } from './edit-cells'
import { isRule, type Table } from './table-in'

/** A whole table for the clipboard, without the line that Markdown draws below a header. */
export const tableAsCopied = ({ rows }: Table): { plain: string; html: string } =>
  asCopied(rows.filter((row) => !isRule(row)).map((row) => row.map(shownValue)))

/** Cells as spreadsheets and text programs take them from the clipboard. */
export function asCopied(rows: readonly (readonly string[])[]): { plain: string; html: string } {
  const plain = rows.map((row) => `${row.map(betweenTabs).join('\t')}\n`).join('')
  const lines = rows.map((row) => `<tr>${row.map((value) => `<td>${asHtml(value)}</td>`).join('')}`)
  return { plain, html: `<meta charset="utf-8"><table>${lines.join('\n')}</table>` }
}

const betweenTabs = (value: string): string =>
  /[\t\n]|^"/.test(value) ? `"${value.replaceAll('"', '""')}"` : value

const asHtml = (value: string): string =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
