import { missedDeadline } from '../course/missed-deadline'
import type { CaseRule } from '../course/case-rule'

/** The first jobsamtale comes after its last day, or that day has passed without one. */
export const forloebJobsamtaleForSent: CaseRule = {
  code: 'forloeb-jobsamtale-for-sent',
  severity: 'error',
  types: ['forløb'],
  kilde: ['2.8.6', '2.5.8'],
  fortolkning: 'F5',
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase: (course) => missedDeadline(course, 'foerste-jobsamtale'),
}
