import { codes, type Position, type Report } from '../../src/api/index.ts'

const SEVERITIES = ['error', 'warning', 'advice']
const known = new Map(codes.map(({ code, severity }) => [code, severity]))

/** Line and column of every offset of a text, counted from its beginning. */
function positionsIn(text: string): Position[] {
  const positions: Position[] = []
  let line = 1
  let column = 1
  for (let offset = 0; offset <= text.length; offset++) {
    positions.push({ line, column, offset })
    const endsLine = text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n')
    // A byte order mark is no character of its line.
    const isMark = offset === 0 && text.startsWith('\uFEFF')
    column = endsLine || isMark ? 1 : column + 1
    if (endsLine) line++
  }
  return positions
}

/** What is wrong with a report on a text, as a list of claims that do not hold. */
export function flawsOf(text: string, { findings, counts, records, ok, format }: Report): string[] {
  const flaws: string[] = []
  const claim = (holds: boolean, what: string) => {
    if (!holds) flaws.push(what)
  }
  const positions = positionsIn(text)
  const isAt = ({ line, column, offset }: Position) =>
    positions[offset]?.line === line && positions[offset].column === column
  // With a carriage return alone, what is one line to the reader of records is two to people.
  const hasPlainLines = !/\r(?!\n)/.test(text)
  // What is wrong with a column is told at its header, above all records.
  const tellsInRecords = format === 'json' || format === 'ndjson'
  for (const { range, code, severity, record, path, message, requirement } of findings) {
    claim(severity === known.get(code), `severity of ${code}`)
    claim(range !== undefined && isAt(range.start) && isAt(range.end), `place of ${code}`)
    claim(range!.start.offset <= range!.end.offset, `direction of ${code}`)
    claim(record >= 0 && record < Math.max(1, records.length), `record of ${code}`)
    if (record > 0 && hasPlainLines && tellsInRecords) {
      claim(records[record]!.line <= range!.start.line, `record of ${code} begins after it`)
    }
    claim(/^(?:\/(?:[^~/]|~[01])*)*$/.test(path), `path of ${code}: ${path}`)
    claim(/^[A-ZÆØÅ"].*[.?]$/s.test(message), `message of ${code}: ${message}`)
    claim(/^\/(?:regler|minimumskrav)\//.test(requirement.url), `address of ${code}`)
  }
  findings.reduce((before, after) => {
    const [one, other] = [before.range!.start.offset, after.range!.start.offset]
    const rank = SEVERITIES.indexOf(before.severity) - SEVERITIES.indexOf(after.severity)
    claim(one < other || (one === other && rank <= 0), `order of ${before.code} and ${after.code}`)
    return after
  }, findings[0]!)
  for (const severity of ['error', 'warning', 'advice'] as const) {
    const found = findings.filter((finding) => finding.severity === severity).length
    claim(counts[severity] === found, `count of ${severity}`)
  }
  claim(ok === (counts.error === 0), 'ok')
  records.forEach(({ index, line }, place) => {
    claim(index === place, 'number of a record')
    claim(line >= (records[place - 1]?.line ?? 1), 'order of records')
  })
  // No place is told twice for the same reason.
  const told = findings.map(({ code, record, path, range }) =>
    JSON.stringify([code, record, path, range]),
  )
  claim(new Set(told).size === told.length, 'told once')
  return flaws
}
