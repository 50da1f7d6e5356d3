import { missedDeadline } from '../course/missed-deadline'
import type { CaseRule } from '../course/case-rule'

/** An enrolled citizen's CV is not approved within its deadline. */
export const forloebCvForSent: CaseRule = {
  code: 'forloeb-cv-for-sent',
  severity: 'warning',
  types: ['forløb'],
  kilde: ['2.8.5', '3.4.1'],
  fortolkning: 'F9',
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase: (course) => missedDeadline(course, 'cv'),
}
