/** The endings of files that are checked where a folder is named, in the order in which people are told of them. */
export const KNOWN_ENDINGS = [
  '.json',
  '.ndjson',
  '.jsonl',
  '.csv',
  '.tsv',
  '.tab',
  '.txt',
  '.xlsx',
  '.ods',
  '.docx',
  '.odt',
] as const

/** Behind one of them may stand what tells that the file is packed. */
const PACKED = /\.(?:gz|zst)$/

/** Whether a file of that name is checked where its folder is named. */
export function hasKnownEnding(name: string): boolean {
  const unpacked = name.toLowerCase().replace(PACKED, '')
  return KNOWN_ENDINGS.some((ending) => unpacked.endsWith(ending))
}
