/**
 * Puts the texts of several files together into one that reads as all of them: JSON, or one JSON a line, becomes a list;
 * tables with the same header become one table.
 *
 * @returns null when they are not of one kind, so that nothing is put together that does not belong so
 */
export function joinTexts(texts: readonly string[]): string | null {
  const [first = '', ...rest] = texts
  if (rest.length === 0) return first
  const lists = texts.map(recordsIn)
  if (lists.every((records) => records !== null)) return `[\n${lists.flat().join(',\n')}\n]\n`
  if (lists.some((records) => records !== null)) return null
  const header = headerOf(first)
  if (!/[;,\t]/.test(header) || rest.some((text) => headerOf(text) !== header)) return null
  return [first, ...rest.map((text) => text.slice(text.indexOf('\n') + 1))].map(endLine).join('')
}

/** The records of a text in JSON, as they are written; null when it is none. */
function recordsIn(text: string): string[] | null {
  const trimmed = text.trim()
  if (isJson(trimmed)) {
    return trimmed.startsWith('[') ? [trimmed.slice(1, -1).trim()].filter(Boolean) : [trimmed]
  }
  const lines = trimmed.split(/\r?\n/).filter((line) => line.trim())
  return lines.every((line) => line.trimStart().startsWith('{') && isJson(line)) ? lines : null
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const headerOf = (text: string): string => (text.split('\n', 1)[0] ?? '').trim()

const endLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)
