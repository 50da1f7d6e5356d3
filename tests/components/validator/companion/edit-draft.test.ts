import { expect, test } from 'vitest'
import { editableDraft } from '../../../../src/components/validator/companion/edit-draft.ts'

const lines = `Straksmatch
Samtaletype: 1. henvendelse
Kontaktform: personlig
Samtaledato: 15-09-2008
Registreringsdato: 15-09-2008
Matchkategori: 4
Helbred: Ondt i ryggen`

test('what is missing is written below the field before it, as the type has them', () => {
  const draft = editableDraft(lines, undefined)
  expect(draft.withValue(0, '/udslagsgivendeOmraader', ['helbred'])?.text).toBe(
    lines.replace('Matchkategori: 4', 'Matchkategori: 4\nUdslagsgivende områder: helbred'),
  )
  expect(draft.withValue(0, '/sagstype', 'kontanthjælpssag')?.text).toBe(
    lines.replace('\nMatchkategori', '\nSagstype: kontanthjælpssag\nMatchkategori'),
  )
})

test('an empty field has the caret where its value is to be written', () => {
  const { text, caret } = editableDraft(lines, undefined).withEmptyField(0, '/sagstype') ?? {}
  expect(text).toBe(lines.replace('\nMatchkategori', '\nSagstype: \nMatchkategori'))
  expect(text?.slice(0, caret)).toMatch(/\nSagstype: $/)
  const json = '{\n  "registreringstype": "straksmatch",\n  "matchkategori": 4\n}'
  const inJson = editableDraft(json, undefined).withEmptyField(0, '/sagstype')
  expect(inJson?.text).toContain('"sagstype": ""')
  expect(inJson?.text.slice(0, inJson.caret)).toMatch(/"sagstype": "$/)
})

test('a cell of a table is where it is missing', () => {
  const table = 'Registreringstype;Sagstype;Matchkategori\nstraksmatch;;4'
  const draft = editableDraft(table, undefined)
  expect(draft.withValue(0, '/sagstype', 'anden sag')?.text).toBe(
    'Registreringstype;Sagstype;Matchkategori\nstraksmatch;anden sag;4',
  )
  expect(draft.placeFor(0, '/sagstype')).toBe(table.indexOf(';;4') + 1)
  // No column has it: the table cannot hold it.
  expect(draft.withValue(0, '/samtaletype', '1. henvendelse')).toBeUndefined()
})
