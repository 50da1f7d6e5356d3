import type { Guidance } from '../../model/guidance'
import type { Place } from '../../model/record'
import type { FlatText } from './entry'
import { bareLabelIn } from './lines/bare-label'
import { headingIn } from './lines/heading'
import { labelsIn } from './lines/label-in-line'
import { isClosing } from './lines/mail'
import { isDecoration } from './lines/marks'
import { writtenCell } from './table/written-cell'

/** How values are written into lines, and into the cells among them. */
export function writtenIn(text: string, guidance: Guidance): Pick<FlatText, 'quote' | 'newline'> {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return {
    newline,
    quote(value: string, at: Place) {
      if (at.cell) return writtenCell(value, delimiterAt(text, at))
      const [first = '', ...others] = value.split(/\r\n?|\n/)
      if (/^[\s*_]|^[\s._…]+$/.test(first)) return undefined
      if (!others.every((line) => line === '' || isPlainText(guidance, line))) return undefined
      return beforeValue(text, at) + [first, ...others].join(newline)
    },
  }
}

/** What parts a value that is not there yet from its label. */
function beforeValue(text: string, { start, end }: Place): string {
  if (start < end) return ''
  const before = text[start - 1] ?? ''
  if (before === ':') return ' '
  return /\s/.test(before) ? '' : ': '
}

/** What parts the cells of the row at a place. */
function delimiterAt(text: string, { start }: Place): string {
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const before = text.slice(lineStart, start)
  return (
    ['\t', ';', '|', '│', ','].find(
      (delimiter) => before.trimEnd().endsWith(delimiter) || before.endsWith(delimiter),
    ) ?? 'blanks'
  )
}

/** Whether a line below a text is read as part of it. */
const isPlainText = (guidance: Guidance, line: string): boolean =>
  !isClosing(line) &&
  !isDecoration(line) &&
  !/^\s*>/.test(line) &&
  line === line.trim() &&
  labelsIn(guidance, line, true).length === 0 &&
  headingIn(guidance, line) === undefined &&
  bareLabelIn(guidance, line) === undefined
