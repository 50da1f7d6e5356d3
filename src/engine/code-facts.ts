import type { Severity } from './finding'
import { rules } from './rules'
import type { Rule } from './rules/rule'

/** Codes about reading the text, in the order of their pages. They rest on no paragraph of the source. */
export const READING = [
  'tomt',
  'ugyldig-json',
  'dobbelt-noegle',
  'ikke-objekt',
  'for-dybt',
  'ukendt-type',
  'forkert-tegnsaet',
  'type-udledt',
]

/** Codes about reading or structure that are no more than advice; all others are errors. */
const ADVICE = ['type-udledt', 'hentes-automatisk']

const ruleByCode = new Map(rules.map((rule) => [rule.code, rule]))

/** The rule behind a code, if there is one: the others are about reading or structure. */
export const ruleOf = (code: string): Rule | undefined => ruleByCode.get(code)

/** How binding what a code stands for is. */
export function severityOf(code: string): Severity {
  return ruleOf(code)?.severity ?? (ADVICE.includes(code) ? 'advice' : 'error')
}

/** The page of a code, from the root of the site. */
export const pageOf = (code: string): string => `/regler/${code}/`
