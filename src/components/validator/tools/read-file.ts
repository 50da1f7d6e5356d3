import { registrationsText, type RegistrationsText } from '../../../api/document'
import { decode, HEAD_LENGTH, readingInWords, type Reading } from '../../../decoding'
import { wholeUpTo } from '../large/large-report'
import { mayBeDocument, notText } from './not-text'
import { joinSentences } from './sentences'

/** A file that can be checked: with its text, or without when too large for the box. */
export interface ReadFile {
  /** What is checked when there is no text: the file, or one that holds the text of a document. */
  file: File
  text?: string
  /** Where each part of the text stands, when it was read from a document. */
  document?: RegistrationsText
  /** A note on how it was read, in Danish, without its full stop; may be empty. */
  note: string
}

/**
 * Reads a file, a workbook or a text document too.
 *
 * @returns the file, or why it could not be read and what to do, in Danish
 */
export async function readFile(file: File): Promise<ReadFile | string> {
  const { name, size } = file
  try {
    const beginning = new Uint8Array(await file.slice(0, HEAD_LENGTH).arrayBuffer())
    if (mayBeDocument(name, beginning)) return await readDocumentFile(file)
    const problem = notText(name, beginning)
    if (problem) return `${name} ${problem}`
    if (size === 0) return `${name} er tom. Er den gemt? Vælg den igen, når der står noget i den.`
    if (size > wholeUpTo) return { file, note: '' }
    const decoded = decode(new Uint8Array(await file.arrayBuffer()))
    if (!decoded)
      return `${name} er ikke tekst og kan ikke læses. Gem den som CSV, JSON eller tekst.`
    if (decoded.text.trim() === '') return `Der står ingen tekst i ${name}. Vælg en anden fil.`
    return { file, text: decoded.text, note: guessOf(name, decoded.reading) }
  } catch {
    return `${name} kunne ikke læses. Er det en mappe, så åbn den, og vælg filerne i den. Er filen flyttet, så vælg den igen.`
  }
}

async function readDocumentFile(file: File): Promise<ReadFile | string> {
  const { name } = file
  const bytes = new Uint8Array(await file.arrayBuffer())
  const documents = await import('../documents').catch(() => undefined)
  if (!documents) {
    return `Det, der læser regneark og dokumenter, kunne ikke hentes. Prøv igen, eller kopiér indholdet af ${name}, og sæt det ind i feltet.`
  }
  const content = documents.readDocumentBytes(bytes)
  if (typeof content === 'string') return `${name} kan ikke læses: ${content}.`
  const document = registrationsText(content)
  const { text, sheets } = document
  const notes = [sheetsInWords(sheets), ...document.notes]
  if (text.trim() === '') return `Der står ingen tekst i ${name}. Vælg en anden fil.`
  if (text.length > wholeUpTo) {
    const asText = new File([text], name, { type: 'text/plain' })
    const lines = 'Dokumentet er langt, og steder i det er talt i linjer af dets tekst'
    return { file: asText, note: joinSentences([...notes, lines]) }
  }
  return { file, text, document, note: joinSentences(notes) }
}

const sheetsInWords = (sheets: readonly string[]): string => {
  if (sheets.length === 0) return ''
  const names = new Intl.ListFormat('da').format(sheets)
  return sheets.length === 1 ? `Læst: arket ${names}` : `Læst: arkene ${names}`
}

function guessOf(name: string, reading: Reading): string {
  const guessed = readingInWords(reading)
  return guessed && `${name} er ${guessed}. Se efter, om æ, ø og å er rigtige`
}
