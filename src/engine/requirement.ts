import type { RegistrationType } from '../schemas'
import { fieldAt, homeOf } from './check/field-at'
import { pageOf, ruleOf } from './code-facts'
import type { Fault } from './fault'
import type { Requirement } from './finding'
import { parent } from './pointer'
import { wordingOf } from './words/wording-of'

/**
 * The requirement a fault rests on: for structure the field, with its place on the step's page; for a rule the rule;
 * for a fault of reading the page of its code.
 *
 * @param siteUrl origin to put before the path; empty for a path from the root
 */
export function requirementOf(
  fault: Fault,
  recordType: RegistrationType | undefined,
  siteUrl: string,
): Requirement {
  const { code } = fault
  const { type, path } = homeOf(fault, recordType)
  const { title } = wordingOf(fault)
  // Codes with a title are about reading, or rules; what is about structure is named after its field.
  if (title !== undefined || !type) {
    const rule = ruleOf(fault)
    const kilde = type && rule?.citesField ? kildeAt(path, type) : [...(rule?.kilde ?? [])]
    return { id: code, title: title ?? code, kilde, url: siteUrl + pageOf(code) }
  }
  const { field, names } = fieldAt(type, path)
  const anchor = names.join('.')
  return {
    id: [type.slug, ...names].join('.'),
    title: field.title,
    kilde: kildeAt(path, type),
    url: `${siteUrl}/minimumskrav/${type.step}/${anchor && `#${anchor}`}`,
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
