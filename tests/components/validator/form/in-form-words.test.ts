import { expect, test } from 'vitest'
import { asLines } from '../../../../src/components/validator/form/as-lines.ts'
import {
  inFormWords,
  messageInForm,
} from '../../../../src/components/validator/form/in-form-words.ts'
import { typeNamed } from '../../../../src/components/validator/form/read-draft.ts'
import { validateText } from '../../../../src/api/index.ts'
import { AS_OF } from '../../../fixtures/as-of.ts'
import { examples } from '../../../engine/examples.ts'

/** What only a text has: words and signs of JSON, and dates that begin with the year. */
const ofText = /\b(?:true|false|null)\b|anførselstegn|[{}[\]]|ÅÅÅÅ|\d{4}-\d\d-\d\d|: ja\b/

const messages = (text: string): string[] =>
  inFormWords(validateText(text, { asOf: AS_OF })).findings.map(({ message }) => message)

test('what is wrong with a field is told in the words of a form, whatever the draft is written as', () => {
  const all = examples.flatMap(({ draft }) => {
    const type = typeNamed(String(draft['registreringstype']))
    const lines = type && asLines(type, draft).text
    return [...messages(JSON.stringify(draft)), ...(lines ? messages(lines) : [])]
  })
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter((message) => ofText.test(message))).toEqual([])
})

test.each([
  [
    'Matchet mangler. Er borgeren arbejdsmarkedsparat, så sæt feltet Straksmatch til true; angiv ellers en matchkategori.',
    'Matchet mangler. Er borgeren arbejdsmarkedsparat, så svar Ja i Straksmatch; angiv ellers en matchkategori.',
  ],
  [
    'Matchet mangler. Er borgeren arbejdsmarkedsparat, så skriv Straksmatch: ja; angiv ellers en matchkategori.',
    'Matchet mangler. Er borgeren arbejdsmarkedsparat, så svar Ja i Straksmatch; angiv ellers en matchkategori.',
  ],
  [
    'Feltet Matchkategori skal være et helt tal. Skriv det uden anførselstegn, for eksempel 4.',
    'Feltet Matchkategori er ikke et af svarene. Vælg et af dem.',
  ],
  [
    'Samtaledato er ikke en rigtig dato. Den 30. februar 2008 findes ikke. Skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2008-02-28.',
    'Samtaledato er ikke en rigtig dato. Den 30. februar 2008 findes ikke. Ret datoen.',
  ],
  [
    'Feltet Straksmatch skal være ja eller nej. Skriv Straksmatch: ja eller Straksmatch: nej.',
    'Feltet Straksmatch skal være ja eller nej. Svar Ja eller Nej.',
  ],
])('%s', (written, said) => {
  expect(messageInForm(written)).toBe(said)
})
