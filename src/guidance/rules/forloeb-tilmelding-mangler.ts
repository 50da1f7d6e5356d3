import { enrolmentOf } from '../course/enrolment'
import { atLatestMatch } from '../course/latest-match'
import type { CaseRule } from '../course/case-rule'

/** A citizen in straksmatch or match 1-3 who is neither enrolled as looking for work nor exempt from it. */
export const forloebTilmeldingMangler: CaseRule = {
  code: 'forloeb-tilmelding-mangler',
  severity: 'error',
  types: ['forløb'],
  kilde: ['3.1.11', '3.2.1', '3.5.11'],
  fortolkning: 'F15',
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase: (course) => (enrolmentOf(course).isMissing ? atLatestMatch(course) : []),
}
