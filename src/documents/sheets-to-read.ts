import { listed } from './danish-numbers'
import { documentText } from './document-text'
import type { DocumentContent, TableBlock } from './model'

/** What is left of a document when its sheets have been looked at. */
export interface ChosenSheets {
  content: DocumentContent
  /** The names of the sheets that are read; none for a document that has no sheets. */
  sheets: string[]
}

/**
 * Keeps the sheets of a workbook that hold registrations; when none does, the first that the person sees. The others are named
 * in a note.
 *
 * @param holdsRegistrations whether a text that a sheet begins with is one of registrations
 * @param isTitle whether the name of a sheet says what its rows are
 */
export function chooseSheets(
  content: DocumentContent,
  holdsRegistrations: (text: string) => boolean,
  isTitle: (name: string) => boolean,
): ChosenSheets {
  const sheets = content.blocks.filter(isSheet)
  if (sheets.length === 0) return { content, sheets: [] }
  const full = sheets.filter(({ rows }) => rows.length > 0)
  const holding = full.filter((sheet) => {
    const beginning = { ...sheet, rows: sheet.rows.slice(0, ROWS_THAT_TELL) }
    return holdsRegistrations(documentText({ blocks: [beginning], notes: [] }, isTitle).text)
  })
  const first = full.find(({ isHidden }) => !isHidden) ?? full[0] ?? sheets[0]
  const read = holding.length > 0 ? holding : first ? [first] : []
  const left = full.filter((sheet) => !read.includes(sheet)).map(({ name }) => name)
  return {
    content: { blocks: read, notes: [...content.notes, ...noteOn(left)] },
    sheets: read.map(({ name }) => name),
  }
}

/** What a sheet is shows in its first rows. */
const ROWS_THAT_TELL = 100

const isSheet = (block: DocumentContent['blocks'][number]): block is TableBlock =>
  block.kind === 'table' && block.isSheet === true

function noteOn(names: readonly string[]): string[] {
  if (names.length === 0) return []
  const [only = ''] = names
  return names.length === 1
    ? [`Arket ${only} er ikke læst, fordi det ikke har registreringer.`]
    : [`Arkene ${listed(names)} er ikke læst, fordi de ikke har registreringer.`]
}
