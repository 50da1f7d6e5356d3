import { missedDeadline } from '../course/missed-deadline'
import type { CaseRule } from '../course/case-rule'

/** The ydelsesafgørelse comes after its last day, or that day has passed without one. */
export const forloebYdelseForSent: CaseRule = {
  code: 'forloeb-ydelse-for-sent',
  severity: 'error',
  types: ['forløb'],
  kilde: ['3.3.1', '3.3.2'],
  fortolkning: 'F4',
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase: (course) => missedDeadline(course, 'ydelsesafgoerelse'),
}
