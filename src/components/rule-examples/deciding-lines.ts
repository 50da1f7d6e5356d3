import { validateText } from '../../api/index.ts'
import type { ChangedLine } from './changed-lines.ts'
import type { RuleExample } from './fences.ts'

/**
 * The lines of a wrong example that decide, 0-based: those that the finding stands at. What is missing stands nowhere, so
 * then it is the line behind which it has to come.
 *
 * @param change how the example becomes a right one, if there is one that it resembles
 */
export function decidingLines(
  code: string,
  { text, profile, asOf }: Omit<RuleExample, 'lang'>,
  change: readonly ChangedLine[] | undefined,
): Set<number> {
  const lines = text.split('\n')
  const { findings } = validateText(text, { profile, asOf })
  const found = findings.flatMap(({ code: other, range }) => {
    const line = (range?.start.line ?? 0) - 1
    return other === code && isPlace(line, lines[line] ?? '') ? [line] : []
  })
  return new Set(found.length > 0 ? found : beforeWhatIsMissing(change ?? []))

  /** What is missing is told of the opening of what it is missing from, and that says nothing by itself. */
  function isPlace(line: number, written: string): boolean {
    return isTelling(written) && (line > 0 || change === undefined)
  }
}

/** A line of brackets says nothing by itself. */
const isTelling = (line: string): boolean => /\w/.test(line)

function beforeWhatIsMissing(change: readonly ChangedLine[]): number[] {
  const gone = change.flatMap(({ kind }, index) => (kind === 'gone' ? [index] : []))
  const first = change.findIndex(({ kind }) => kind === 'new')
  /** Number of a line in the text as it was, from its number in the change. */
  const inText = (index: number) =>
    change.slice(0, index).filter(({ kind }) => kind !== 'new').length
  if (gone.length > 0) return gone.map(inText)
  return first > 0 && isTelling(change[first - 1]?.text ?? '') ? [inText(first) - 1] : []
}
