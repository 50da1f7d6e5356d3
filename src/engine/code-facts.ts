import type { Severity } from './finding'
import type { Fault } from './fault'
import { recordRules } from './rules/of-records'
import type { CaseRule } from './rules/case-rule'
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

const ruleByCode = new Map(recordRules.map((rule) => [rule.code, rule]))

/** The rule behind a fault, if there is one: the others are about reading or structure. */
export const ruleOf = ({ code, ofCase }: Fault): Rule | CaseRule | undefined =>
  ofCase?.rule ?? ruleByCode.get(code)

/** How binding what a fault breaks is. */
export const severityOf = (fault: Fault): Severity =>
  ruleOf(fault)?.severity ?? severityOfCode(fault.code)

/** The same for a code about reading or structure. */
export const severityOfCode = (code: string): Severity =>
  ADVICE.includes(code) ? 'advice' : 'error'

/** The page of a code, from the root of the site. */
export const pageOf = (code: string): string => `/regler/${code}/`
