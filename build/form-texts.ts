import type { FormText } from '../src/schemas/form-text.ts'
import { dereference, type Schema } from './dereference.ts'
import { slugOf } from './describe-types.ts'

/** The `krav` annotation, as far as a form needs it. */
interface Krav {
  hvis?: string
  udfyldes?: string
  spoergsmaal?: string
}

/**
 * What a form says beside each field, drawn from the schemas: the description, the condition in words, the question to
 * ask. A field is named by the names that lead to it, joined by dots; the type itself by the empty text.
 *
 * @returns texts by the name of the type, then by field
 */
export function describeForms(
  files: ReadonlyMap<string, Schema>,
): Record<string, Record<string, FormText>> {
  const forms: Record<string, Record<string, FormText>> = {}
  for (const [file, source] of files) {
    if (slugOf(file) === undefined) continue
    const schema = dereference(source, files)
    const members = schema['properties'] as Record<string, Schema>
    const texts: Record<string, FormText> = {}
    describeField(schema, '', texts)
    forms[String(members['registreringstype']?.['const'])] = texts
  }
  return forms
}

function describeField(schema: Schema, name: string, texts: Record<string, FormText>): void {
  const { hvis, udfyldes, spoergsmaal } = (schema['krav'] ?? {}) as Krav
  const text: FormText = {}
  if (typeof schema['description'] === 'string') text.hint = inAForm(schema['description'])
  if (hvis !== undefined) text.when = hvis
  if (spoergsmaal !== undefined) text.question = spoergsmaal
  if (udfyldes === 'system') text.isFetched = true
  texts[name] = text
  const { properties } = (schema['items'] ?? schema) as { properties?: Record<string, Schema> }
  for (const [key, member] of Object.entries(properties ?? {})) {
    // The type is chosen before there are fields, and says of itself what it is.
    if (key !== 'registreringstype') describeField(member, name ? `${name}.${key}` : key, texts)
  }
}

/**
 * A form has "Ja" and "Nej" where the text has true and false, an empty box where it may have null, and dates as people
 * write them.
 */
const inAForm = (description: string): string =>
  description
    .replace(', skrevet ÅÅÅÅ-MM-DD', '')
    .replace('Sæt feltet til sand,', 'Ja,')
    .replace(/\bSand, når/g, 'Ja, når')
    .replace(/\bsand, hvis/g, 'ja, hvis')
    .replace(' (null)', '')
