import type { CaseRule } from '../course/case-rule'

/** A case without a straksmatch, with which every case begins. */
export const forloebUdenFoersteHenvendelse: CaseRule = {
  code: 'forloeb-uden-foerste-henvendelse',
  severity: 'error',
  types: ['forløb'],
  kilde: ['3.1.1'],
  // JSON Schema sees one registration at a time, and has no calendar.
  schema: 'none',
  checkCase({ registrations, contacts }) {
    const whole = registrations.find(({ type }) => type?.name === 'forløb')
    const at = whole ?? registrations[0]
    // A registration of unknown type may be the straksmatch.
    if (!at || contacts.length > 0 || registrations.some(({ type }) => !type)) return []
    return [{ at, path: whole ? '/forloeb' : '' }]
  },
}
