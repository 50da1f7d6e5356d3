/** A record as labels and texts, the way people and tables write it; nothing that has no such way. */
function entriesOf(record: Record<string, unknown>, way = ''): [label: string, text: string][] {
  return Object.entries(record).flatMap(([key, value]): [string, string][] => {
    const label = way + key
    if (Array.isArray(value)) {
      const items = value as unknown[]
      const areas = items.filter(
        (item): item is { omraade: string; tekst: string } =>
          typeof item === 'object' && item !== null && 'omraade' in item && 'tekst' in item,
      )
      if (areas.length > 0) return areas.map(({ omraade, tekst }) => [omraade, tekst])
      return [[label, items.filter((item) => typeof item === 'string').join(', ')]]
    }
    if (typeof value === 'object' && value !== null) {
      return entriesOf(value as Record<string, unknown>, `${label}.`)
    }
    return [[label, written(value)]]
  })
}

function written(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** A mail: a label and a text a line, a blank line between records. */
export const asLines = (records: readonly Record<string, unknown>[], newline = '\n'): string =>
  records
    .map((record) =>
      entriesOf(record)
        .map(([label, text]) => `${label}: ${text}`)
        .join(newline),
    )
    .join(newline + newline)

/** A table as Excel in Denmark writes it: a column for every label of any record, a row a record. */
export function asTable(records: readonly Record<string, unknown>[], newline = '\r\n'): string {
  const rows = records.map((record) => new Map(entriesOf(record)))
  const labels = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  const quoted = (text: string) =>
    /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  return [labels, ...rows.map((row) => labels.map((label) => row.get(label) ?? ''))]
    .map((cells) => cells.map(quoted).join(';'))
    .join(newline)
}
