import type { CaseRule } from '../course/case-rule'

/** A second straksmatch: only the first contact has one. */
export const forloebStraksmatchGentaget: CaseRule = {
  code: 'forloeb-straksmatch-gentaget',
  severity: 'warning',
  types: ['forløb'],
  kilde: ['2.5.1'],
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase({ contacts, first }) {
    return contacts.filter((one) => one !== first).map((at) => ({ at, path: '' }))
  },
}
