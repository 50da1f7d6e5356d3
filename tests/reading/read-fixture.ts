import { readFileSync } from 'node:fs'
import {
  readDocument,
  registrationsText,
  validateDocument,
  type DocumentText,
} from '../../src/api/document.ts'
import { validateText, type Options, type Report } from '../../src/api/index.ts'
import { readCopied } from '../../src/components/validator/tools/copied.ts'
import { decode } from '../../src/decoding/index.ts'
import { isDocument } from '../../src/documents/is-document.ts'
import type { Fixture } from './fixture.ts'

/** A fixture as the product takes it in, whichever way it comes. */
export interface TakenIn {
  text: string
  /** What was said about the reading. */
  notes: readonly string[]
  validate: (options: Options) => Report
}

const folder = new URL('fixtures/', import.meta.url)
const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, folder))

/** Every file that was made. */
export const fixtures = JSON.parse(
  readFileSync(new URL('manifest.json', folder), 'utf8'),
) as Fixture[]

/** Takes a file in: a document is read as one, a copied table beside its plain text, anything else is decoded. */
export function takeIn({ file, beside }: Fixture, options: Options): TakenIn {
  const bytes = bytesOf(file)
  if (isDocument(bytes)) return fromDocument(registrationsText(readDocument(bytes)))
  const text = textOf(file)
  if (!file.endsWith('.html')) return fromText(text, [])
  const plain = beside === undefined ? '' : textOf(beside)
  const copied = readCopied(text, plain, (tried) => validateText(tried, options))
  return fromText(copied.text, copied.notes)
}

const fromDocument = (document: DocumentText): TakenIn => ({
  text: document.text,
  notes: document.notes,
  validate: (options) => validateDocument(document, options),
})

const fromText = (text: string, notes: readonly string[]): TakenIn => ({
  text,
  notes,
  validate: (options) => validateText(text, options),
})

function textOf(file: string): string {
  const decoded = decode(bytesOf(file))
  if (!decoded) throw new Error(`${file} is no text`)
  return decoded.text
}
