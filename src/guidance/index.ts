import type { Guidance } from '../engine'
import { types } from '../schemas'
import { cprPattern } from './cpr-number'
import { editionAt } from './edition'
import { recordRules } from './rules/of-records'

/**
 * The guidance of 2008 on the reception of people who apply for kontanthjælp, as data for the engine: the requirements on
 * single registrations. Those on the course of a case are in cases.ts, and messages in words/, so that a page can load
 * them later.
 */
export const guidance: Omit<Guidance, 'words' | 'cases'> = {
  types,
  typeKey: 'registreringstype',
  referenceKey: 'borgerReference',
  personalNumber: cprPattern,
  personalNumberCode: 'cpr-i-tekst',
  // Report CPR numbers even where a structure fault covers the same path.
  alwaysReported: ['cpr-i-tekst', 'cpr-som-reference'],
  superfluous: {
    'ingen-aendringer': 'withItem',
    'tekst-unoedvendig': 'place',
    'udslagsgivende-unoedvendig': 'place',
  },
  rules: recordRules,
  freeText: 'fritekst',
  labelledText: { label: 'omraade', text: 'tekst' },
  addresses: {
    ofCode: (code) => `/regler/${code}/`,
    ofField: ({ step }, anchor) => `/minimumskrav/${step}/${anchor && `#${anchor}`}`,
  },
  editionAt,
}
