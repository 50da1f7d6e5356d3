import type { CaseRule } from './case-rule'
import { caseRules } from './of-cases'
import { recordRules } from './of-records'
import type { Rule } from './rule'

/** Every rule: those about one registration, then those about the course of a case. */
export const rules: readonly (Rule | CaseRule)[] = [...recordRules, ...caseRules]
