import type { Edit } from '../../model/finding'
import type { ReadingFault, Span } from '../../model/record'
import { FOREIGN_LINE_ENDS, takesRoom } from '../../text/foreign-blanks'
import { foreignBlanksTitle } from '../../words/fix-title'
import type { JsonTree } from './parse-tree'

const LINE_END = new RegExp(`[${FOREIGN_LINE_ENDS}]`)
const BESIDE_A_BLANK = /[\s{}[\],:"]/

/**
 * The blanks of a JSON text that are none in JSON, as one fault at the first of them, with a fix that replaces them all.
 *
 * @returns undefined when there are none, or nothing but prose was read
 */
export function foreignBlanksIn(
  text: string,
  { start, end }: Span,
  { roots, faults, foreignBlanks }: JsonTree,
): Pick<ReadingFault, 'span' | 'detail' | 'fix'> | undefined {
  const [at] = foreignBlanks
  // Of a text that is empty, or no JSON at all, that is told instead.
  const isNoJson = faults.every(({ problem }) => problem === 'ikke-json')
  if (at === undefined || (roots.length === 0 && isNoJson)) return undefined
  const detail = { problem: 'fremmede-blanktegn' as const }
  // A comment ends with its line, whatever character ends that.
  const hasComments = faults.some(({ problem }) => problem === 'kommentar')
  const hasLines = text.slice(start, end).includes('\n')
  const edits = foreignBlanks.map((offset) => ({
    start: offset,
    end: offset + 1,
    text: plainFor(text, offset, hasLines),
  }))
  const fix = hasComments ? undefined : { title: foreignBlanksTitle, edits }
  return { span: { start: at, end: at + 1 }, detail, fix }
}

/** What stands in JSON for such a character: one by one, so that no edit overlaps another by half. */
function plainFor(text: string, at: number, hasLines: boolean): Edit['text'] {
  const character = text[at] as string
  // A record a line must stay on its line.
  if (LINE_END.test(character)) return hasLines ? '\n' : ' '
  if (takesRoom(character)) return ' '
  // What cannot be seen may part two words that would else be one.
  return [text[at - 1], text[at + 1]].some((beside = ' ') => BESIDE_A_BLANK.test(beside)) ? '' : ' '
}
