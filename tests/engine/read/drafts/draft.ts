import { describe, expect, test } from 'vitest'
import { validateText } from '../../../../src/api/index.ts'
import { readingOf } from '../../../fixtures/reading-of.ts'

/** A draft as somebody wrote it, and what a careful colleague reads in it. */
export interface Draft {
  what: string
  text: string
  /** The registrations, value by value. */
  gives: readonly object[]
  /** What belongs to no field, as it is written. Default: nothing. */
  passes?: readonly string[]
  /** Codes of errors and warnings, in the order of the text. Default: none. */
  tells?: readonly string[]
}

/** The day on which the drafts are checked: after all their dates. */
export const DAY = '2008-12-20'

/** Tries each draft: what is read, what is passed over, and what is told of it. */
export function readsDrafts(kind: string, drafts: readonly Draft[]): void {
  describe(kind, () => {
    test.each(drafts.map((draft) => ({ ...draft })))('$what', ({ text, gives, passes, tells }) => {
      const { values, passed } = readingOf(text)
      const { findings } = validateText(text, { asOf: DAY })
      const told = findings.filter(({ severity }) => severity !== 'advice').map(({ code }) => code)
      expect({ values, passed: passed.sort(), told }).toEqual({
        values: gives,
        passed: [...(passes ?? [])].sort(),
        told: tells ?? [],
      })
    })
  })
}

export const person = {
  navn: 'Astrid Eksempel',
  adresse: 'Prøvevej 1, 9999 Prøveby',
  telefon: '12 34 56 78',
}

/** What the lines of `straks` say. */
export const straksmatch = {
  registreringstype: 'straksmatch',
  stamdata: person,
  samtaletype: '1. henvendelse',
  registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-04' },
  sagstype: 'kontanthjælpssag',
  straksmatch: true,
}

/** The fields of a sound straksmatch on lines, without a heading. */
export const straks = `Navn: Astrid Eksempel
Adresse: Prøvevej 1, 9999 Prøveby
Telefon: 12 34 56 78
Samtaletype: 1. henvendelse
Samtaledato: 3. november 2008
Registreringsdato: 4. november 2008
Sagstype: kontanthjælpssag
Straksmatch: ja`

export const oplysning = {
  registreringstype: 'oplysning',
  dato: '2008-11-03',
  kilde: 'borger',
  tekst: 'Har fået kørekort',
}

export const fravaer = {
  registreringstype: 'fravær',
  aarsag: 'sygdom',
  fra: '2008-11-03',
  til: '2008-11-07',
  registreretI: 'TASS',
}

export const match4 = {
  registreringstype: 'straksmatch',
  stamdata: person,
  samtaletype: '1. henvendelse',
  registreringsoplysninger: { samtaledato: '2008-11-03', registreringsdato: '2008-11-04' },
  sagstype: 'kontanthjælpssag',
  matchkategori: 4,
}

/** The fields of `match4` on lines, but for the areas that decided. */
export const match4Lines = straks.replace('Straksmatch: ja', 'Matchkategori: 4')
