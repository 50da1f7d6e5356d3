import { expect, test } from 'vitest'
import { groundsInWords, validateText } from '../../src/api/index.ts'

const groundsOf = (code: string, text: string): string[] =>
  validateText(text, { asOf: '2008-09-20' })
    .findings.filter((finding) => finding.code === code)
    .map(groundsInWords)

const oplysning = (properties: string) => `{"registreringstype":"oplysning",${properties}}`

test.each<[what: string, code: string, text: string, grounds: string]>([
  [
    'a field of the source',
    'ugyldig-vaerdi',
    '{"registreringstype":"straksmatch","sagstype":"x"}',
    'Kilde 3.1.7',
  ],
  ['a field of our own', 'tom-tekst', oplysning('"kilde":" "'), 'Vores eget felt'],
  ['a rule', 'match-mangler', '{"registreringstype":"straksmatch"}', 'Kilde 3.1.8'],
  [
    'a rule told at a field of the source',
    'dato-i-fremtiden',
    '{"registreringstype":"cv-godkendelse","godkendtdato":"2008-10-15"}',
    'Kilde 3.4.1',
  ],
  [
    'a rule told at a field of our own',
    'dato-i-fremtiden',
    oplysning('"dato":"2008-10-15"'),
    'Vores eget felt',
  ],
  ['a slip in JSON', 'ugyldig-json', '{"a":1,}', ''],
  ['a type that is not known', 'ukendt-type', '{"registreringstype":"x"}', ''],
])('%s rests on what it says', (_what, code, text, grounds) => {
  expect(groundsOf(code, text)).toEqual([grounds])
})
