import { isFirstInterview } from '../course/course'
import type { CaseRule } from '../course/case-rule'

/** The first præcismatch is not of the first jobsamtale, or a later one says that it is. */
export const forloebSamtaletype: CaseRule = {
  code: 'forloeb-samtaletype',
  severity: 'warning',
  types: ['forløb'],
  kilde: ['3.5.4', '3.6.1'],
  // JSON Schema looks at no more than one registration, and knows no calendar.
  schema: 'none',
  checkCase({ interviews }) {
    return interviews
      .filter((one, index) => isFirstInterview(one) !== (index === 0))
      .map((at) => ({ at, path: '/samtaletype' }))
  },
}
