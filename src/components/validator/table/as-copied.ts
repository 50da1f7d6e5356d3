import { shownValue } from './edit-cells'
import { isRule, type Table } from './table-in'

/** A table as spreadsheets and text programs take it from the clipboard. */
export function asCopied(table: Table): { plain: string; html: string } {
  const rows = table.rows.filter((row) => !isRule(row)).map((row) => row.map(shownValue))
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
