/** A registration whose values are texts, lists of texts, truths, or objects of such. */
export interface Flat {
  [name: string]: string | boolean | null | readonly string[] | Flat
}

/**
 * The same registrations as people have them outside JSON: a table with `;` and a header, and `label: value` on lines
 * with a blank line between two of them. Labels are the names of the properties.
 */
export function asFlat(registrations: readonly Flat[]): { csv: string; lines: string } {
  const cells = registrations.map((one) => new Map(cellsOf(one)))
  const header = [...new Set(cells.flatMap((row) => [...row.keys()]))]
  const rows = cells.map((row) => header.map((name) => quoted(row.get(name) ?? '')))
  return {
    csv: [header, ...rows].map((row) => `${row.join(';')}\n`).join(''),
    lines: cells
      .map((row) => [...row].map(([name, text]) => `${name}: ${text}\n`).join(''))
      .join('\n'),
  }
}

function cellsOf(registration: Flat): [name: string, text: string][] {
  return Object.entries(registration).flatMap(([name, value]): [string, string][] => {
    if (value === null) return []
    if (typeof value === 'string') return [[name, value]]
    if (typeof value === 'boolean') return [[name, value ? 'ja' : 'nej']]
    return isList(value) ? [[name, value.join(', ')]] : cellsOf(value)
  })
}

const isList = (value: readonly string[] | Flat): value is readonly string[] => Array.isArray(value)

const quoted = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
