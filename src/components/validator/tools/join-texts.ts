/**
 * Joins the texts of several files. JSON and NDJSON become one list; tables with the same header become one table.
 *
 * @returns null when the texts are of different kinds
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

/** The records of JSON or NDJSON, as written; null for any other text. */
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
