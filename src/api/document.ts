import { chooseSheets, documentText, type DocumentContent, type DocumentText } from '../documents'
import { checkText, masked, type Options, type ResolvedOptions } from '../engine'
import { types } from '../schemas'
import { holdsRegistrations } from './holds-registrations'
import { placedWords } from './placed-words'
import type { Report } from './report'
import { parts, resolved, wholeGuidance } from './whole-guidance'

/**
 * The door for documents: workbooks and text documents that were read by `readDocument`. Findings have places in the text
 * that was made of the document, and name the cell or paragraph.
 */
export type { DocumentText }
export { placeAt, readDocument, UnreadableDocument } from '../documents'

/** The text of a document, and which of its sheets it is made of. */
export interface RegistrationsText extends DocumentText {
  /** None for a document without sheets. */
  sheets: readonly string[]
}

/**
 * Writes a document as text: of a workbook the sheets that hold registrations, or the first one when none does. What was left
 * out is told in the notes.
 */
export function registrationsText(document: DocumentContent): RegistrationsText {
  const { content, sheets } = chooseSheets(
    withoutPersonalNumbers(document),
    holdsRegistrations,
    isTypeName,
  )
  return { ...documentText(content, isTypeName), sheets }
}

/** Names of sheets are repeated in messages, and no personal number is. */
const withoutPersonalNumbers = ({ blocks, notes }: DocumentContent): DocumentContent => ({
  blocks: blocks.map((block) =>
    block.kind === 'paragraph'
      ? block
      : {
          ...block,
          name: hidden(block.name),
          ...(block.notes && { notes: block.notes.map(hidden) }),
        },
  ),
  notes,
})

const hidden = (text: string): string => masked(text, wholeGuidance.personalNumber)

/** The same as `validateText` for the text of a document. */
export const validateDocument = (document: DocumentText, options: Options = {}): Report =>
  checkText(document.text, placed(document, options), false, parts) as Report

/** The same as `checkCaseText` for the text of a document. */
export const checkCaseDocument = (document: DocumentText, options: Options = {}): Report =>
  checkText(document.text, placed(document, options), true, parts) as Report

function placed(document: DocumentText, options: Options): ResolvedOptions {
  const whole = resolved(options)
  const words = placedWords(whole.guidance.words, document)
  return { ...whole, guidance: { ...whole.guidance, words } }
}

/** Whether a sheet is called as a type is: "Straksmatch", "Præcis match". */
function isTypeName(name: string): boolean {
  const asked = plain(name)
  return types.some((type) =>
    [type.name, type.slug, type.title].some((one) => plain(one) === asked),
  )
}

const plain = (name: string) => name.toLowerCase().replace(/[\s-]/g, '')
