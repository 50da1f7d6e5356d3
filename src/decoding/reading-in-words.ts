import type { Reading } from './reading'

/**
 * What people are to hear of how a file was read, as what follows "er" or "filen er" in a sentence, without a full stop; ''
 * when there was nothing to guess.
 */
export function readingInWords({ encoding, isGuessed }: Reading): string {
  if (!isGuessed) return ''
  switch (encoding) {
    case 'utf-8':
      return 'læst som UTF-8, men noget i filen er gemt i et andet tegnsæt'
    case 'windows-1252':
      return 'læst som Windows-1252, fordi filen ikke er gemt som UTF-8'
    case 'unknown':
      return 'læst uden æ, ø og å, fordi filen er gemt i et gammelt tegnsæt fra DOS eller Mac'
    default:
      return 'læst som UTF-16, selv om filen ikke begynder med det mærke, der plejer at vise det'
  }
}
