import type { RegistrationType } from '../../schemas/field'
import { codeBookOf } from '../codes/code-book'
import { fieldAt, homeOf } from '../fields/field-at'
import type { Fault } from '../model/fault'
import type { Requirement } from '../model/finding'
import type { Guidance } from '../model/guidance'
import { parent } from '../model/pointer'

/**
 * The requirement behind a fault. For structure: the field, with its anchor on the page of the step. For a rule: the rule.
 * For a reading fault: the page of its code.
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
  const { title = fault.detail?.problem && guidance.words.structureTitles[code] } =
    book.wordingOf(code)
  // Reading and rule codes have a title. Structure faults take that of their field, unless it is reading that stopped.
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
 * The paragraphs of a field, or of the nearest container that has some, such as the list of an item; none for a field
 * that we added ourselves.
 */
function kildeAt(path: string, type: RegistrationType): string[] {
  const { kilde } = fieldAt(type, path).field
  return kilde ? [...kilde] : kildeAt(parent(path), type)
}
