import { danish, type Guidance } from '../../../src/engine/index.ts'
import { cases } from './cases.ts'
import { borrowersNumber, rules, wordings } from './rules.ts'
import { folder, giveBack, loan } from './types.ts'

/** The guidance of an office that never was: it lends out garden tools, and writes a slip for each loan and return. */
export const another: Guidance = {
  types: [loan, giveBack, folder],
  typeKey: 'seddel',
  referenceKey: 'laanerkort',
  personalNumber: borrowersNumber,
  personalNumberCode: 'laanernummer-i-notat',
  alwaysReported: ['laanernummer-i-notat'],
  superfluous: { 'notat-uden-indhold': 'place' },
  rules,
  words: {
    ...danish,
    wordings: { ...danish.wordings, ...wordings },
    howToWrite: { kortnummer: 'Skriv et bogstav og et nummer' },
  },
  freeText: 'notat',
  labelledText: { label: 'del', text: 'beskrivelse' },
  addresses: {
    ofCode: (code) => `/svar/${code}.html`,
    ofField: ({ step }, anchor) => `/hus/${step}.html${anchor && `#${anchor}`}`,
  },
  editionAt: (date) => (date < '1999-07-01' ? 'foråret' : 'efteråret'),
  cases,
}
