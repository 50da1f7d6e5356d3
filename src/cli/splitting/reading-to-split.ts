import { formatOfText } from '../../api/lines'
import { decode, type Reading } from '../../decoding'
import { readingOfLines } from '../checking/check-as-stream'
import { MOST_WHOLE } from '../checking/long-files'
import { bytesOf, type Source } from '../checking/source'
import { WrongUse } from '../wrong-use'

/** What a file is that has no record a line, and what to do. */
const REFUSED = {
  document: 'er et regneark eller et dokument; gem registreringerne som NDJSON',
  packed: 'fylder over 64 MB, når den er pakket ud; pak den ud, og del det, der kommer ud',
  empty: 'er tom, så der er intet at dele',
  utf16: 'er gemt som UTF-16; gem den som UTF-8',
  json: "er ét stykke JSON; skriv en registrering på hver linje, for eksempel med: jq -c '.[]'",
  csv: 'er en tabel; lad det program, der skriver den, skrive NDJSON, eller tjek den hel',
  lines: 'har felter på linjer; skriv hver registrering som JSON på sin egen linje',
  fenced: 'har registreringerne i kodeblokke; gem dem uden',
  unknown: 'begynder ikke med en registrering på hver linje',
} as const

/**
 * How a file to split is read.
 *
 * @throws WrongUse that says what to do with a file that cannot be read, or that has no record a line
 */
export async function readingToSplit(source: Source): Promise<Reading> {
  if (source.isDocument) throw refused(source, 'document')
  if (source.isUnpacked) throw refused(source, 'packed')
  const options = { asOf: SOME_DAY, fix: false, tellsRecords: false, tellsFixes: false }
  // Of most files the beginning tells.
  const sure = await readingOfLines(source, options)
  if (sure) return sure
  if (source.size > MOST_WHOLE) throw refused(source, 'unknown')
  const decoded = decode(await bytesOf(source))
  if (!decoded) throw refused(source, 'unknown')
  const { text, reading } = decoded
  if (text.trim() === '') throw refused(source, 'empty')
  if (reading.encoding.startsWith('utf-16')) throw refused(source, 'utf16')
  const format = formatOfText(text)
  if (format === 'ndjson' || (format === 'json' && isOneObject(text))) return reading
  throw refused(source, format)
}

/** It takes no part in how a file is read. */
const SOME_DAY = '2050-01-01'

const refused = ({ name }: Source, why: keyof typeof REFUSED): WrongUse =>
  new WrongUse(
    `kan ikke dele ${name}: den ${REFUSED[why]}` +
      (why === 'empty' || why === 'packed'
        ? ''
        : ' (split deler kun filer med en registrering på hver linje)'),
  )

/** Whether there is one record, and it stands on one line. */
function isOneObject(text: string): boolean {
  const line = text.trim()
  if (!line.startsWith('{') || /[\r\n]/.test(line)) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
