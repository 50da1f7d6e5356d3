import { enrolmentOf } from '../course/enrolment'
import { atLatestMatch } from '../course/latest-match'
import type { CaseRule } from '../course/case-rule'

/** A citizen in match 4 or 5 who is still enrolled as looking for work. */
export const forloebAfmeldingMangler: CaseRule = {
  code: 'forloeb-afmelding-mangler',
  severity: 'error',
  types: ['forløb'],
  kilde: ['3.2.10'],
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase: (course) => (enrolmentOf(course).isLeftOpen ? atLatestMatch(course) : []),
}
