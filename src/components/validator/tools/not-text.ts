import { isNoText } from '../../../decoding'

/** First bytes of files, as Latin-1: PDF, archives (including new office files), old office files, rich text. */
const pdf = '%PDF-'
const zip = 'PK\u0003\u0004'
const gzip = '\u001F\u008B'
const oldOffice = '\u00D0\u00CF\u0011\u00E0'
const richText = '{\\rtf'

/** Files that are no text: first bytes, file name, and what they are and what to do instead. */
const kinds: readonly (readonly [begins: readonly string[], named: RegExp, words: string])[] = [
  [[pdf], /^/, 'er en PDF. Markér teksten i den, kopiér den, og sæt den ind i feltet.'],
  [
    [zip, oldOffice],
    /\.(xls[xmb]?|ods)$/i,
    'er et regneark. Åbn det, og gem det som CSV, eller kopiér rækkerne, og sæt dem ind i feltet.',
  ],
  [
    [zip, oldOffice, richText],
    /\.(docx?|odt|rtf)$/i,
    'er et dokument fra et tekstprogram. Åbn det, kopiér teksten, og sæt den ind i feltet.',
  ],
  [[zip, gzip], /^/, 'er pakket sammen. Pak den ud, og vælg filerne i den.'],
]

/**
 * Inspects the beginning of a file.
 *
 * @param name of the file
 * @returns what it is and what to do instead, to follow the name in a sentence; '' when it may be text
 */
export function notText(name: string, beginning: Uint8Array): string {
  const letters = String.fromCharCode(...beginning.subarray(0, 8))
  const [, , words] =
    kinds.find(
      ([begins, named]) => begins.some((one) => letters.startsWith(one)) && named.test(name),
    ) ?? []
  if (words) return words
  return isNoText(beginning)
    ? 'er ikke tekst og kan ikke læses. Gem den som CSV, JSON eller tekst.'
    : ''
}

/** Whether it may be a workbook or a text document, which are archives inside. */
export const mayBeDocument = (name: string, beginning: Uint8Array): boolean =>
  String.fromCharCode(...beginning.subarray(0, 4)) === zip && !/\.(?:zip|jar|epub)$/i.test(name)
