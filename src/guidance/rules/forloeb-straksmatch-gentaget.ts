import type { CaseRule } from '../course/case-rule'

/** A second straksmatch: it is for the first contact alone. */
export const forloebStraksmatchGentaget: CaseRule = {
  code: 'forloeb-straksmatch-gentaget',
  severity: 'warning',
  types: ['forløb'],
  kilde: ['2.5.1'],
  // JSON Schema looks at no more than one registration, and knows no calendar.
  schema: 'none',
  checkCase({ contacts, first }) {
    return contacts.filter((one) => one !== first).map((at) => ({ at, path: '' }))
  },
}
