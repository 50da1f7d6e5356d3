import { isFirstInterview } from '../course/course'
import type { CaseRule } from '../course/case-rule'

/** The first præcismatch is not marked as the first jobsamtale, or a later one is. */
export const forloebSamtaletype: CaseRule = {
  code: 'forloeb-samtaletype',
  severity: 'warning',
  types: ['forløb'],
  kilde: ['3.5.4', '3.6.1'],
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase({ interviews }) {
    return interviews
      .filter((one, index) => isFirstInterview(one) !== (index === 0))
      .map((at) => ({ at, path: '/samtaletype' }))
  },
}
