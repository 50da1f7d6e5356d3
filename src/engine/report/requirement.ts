import type { RegistrationType } from '../../schemas/field'
import { codeBookOf } from '../codes/code-book'
import { fieldAt, homeOf } from '../fields/field-at'
import type { Fault } from '../model/fault'
import type { Requirement } from '../model/finding'
import type { Guidance } from '../model/guidance'
import { parent } from '../model/pointer'

/**
 * The requirement a fault rests on: for structure the field, with its place on the step's page; for a rule the rule;
 * for a fault of reading the page of its code.
 *
 * @param siteUrl origin to put before the path; empty for a path from the root
 */
export function requirementOf(
  fault: Fault,
  recordType: RegistrationType | undefined,
  guidance: Guidance,
  siteUrl: string,
): Requirement {
  const { code } = fault
  const { type, path } = homeOf(fault, recordType)
  const book = codeBookOf(guidance)
  const { title } = book.wordingOf(code)
  // Codes with a title are about reading, or rules; what is about structure is named after its field.
  if (title !== undefined || !type) {
    const rule = book.ruleOf(code)
    const kilde = type && rule?.citesField ? kildeAt(path, type) : [...(rule?.kilde ?? [])]
    return { id: code, title: title ?? code, kilde, url: siteUrl + guidance.addresses.ofCode(code) }
  }
  const { field, names } = fieldAt(type, path)
  return {
    id: [type.slug, ...names].join('.'),
    title: field.title,
    kilde: kildeAt(path, type),
    url: siteUrl + guidance.addresses.ofField(type, names.join('.')),
  }
}

/**
 * The paragraphs of a field, or of the nearest one around it that says, such as the list of an item; none for a field of
 * our own.
 */
function kildeAt(path: string, type: RegistrationType): string[] {
  const { kilde } = fieldAt(type, path).field
  return kilde ? [...kilde] : kildeAt(parent(path), type)
}
