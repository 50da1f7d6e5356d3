import { describe, expect, test } from 'vitest'
import { validateText } from '../../../../src/api/index.ts'
import { choicesFor } from '../../../../src/components/validator/companion/choices.ts'
import { editableDraft } from '../../../../src/components/validator/companion/edit-draft.ts'
import { requirementsOf } from '../../../../src/components/validator/companion/requirements.ts'
import { readDraft } from '../../../../src/components/validator/form/read-draft.ts'
import { setValue } from '../../../../src/components/validator/form/set-value.ts'

const path = '/registreringsoplysninger/samtaledato'
const linesWith = (samtale: string, registrering: string): string =>
  `Straksmatch\nSamtaletype: 1. henvendelse\nSamtaledato: ${samtale}\nRegistreringsdato: ${registrering}\nSagstype: anden sag\nStraksmatch: ja`

function written(text: string, date: string): string | undefined {
  const draft = readDraft(text)
  const [one] = draft.registrations
  return one && setValue(draft, one, path, date)
}

describe('a date is written as the draft has its other dates', () => {
  test.each([
    ['15-09-2008', '06-05-2008'],
    ['2008-09-15', '2008-05-06'],
    ['15. september 2008', '6. maj 2008'],
    ['d. 15. september 2008', 'd. 6. maj 2008'],
    ['15.9.2008', '6.5.2008'],
    ['15/9 2008', '6/5 2008'],
    ['15/09/2008', '06/05/2008'],
    ['15/9-2008', '6/5-2008'],
    // Read, and in no way that we write.
    ['Sep 15, 2008', '2008-05-06'],
    ['09/15/2008', '2008-05-06'],
    // No date: then as most people do.
    ['i mandags', '06-05-2008'],
    ['', '06-05-2008'],
  ])('beside "%s": "%s"', (other, as) => {
    expect(written(linesWith('snart', other), '2008-05-06')).toBe(linesWith(as, other))
  })

  test('its own before that stands first', () => {
    expect(written(linesWith('1.9.2008', '2008-09-15'), '2008-09-06')).toBe(
      linesWith('6.9.2008', '2008-09-15'),
    )
  })

  test('in a table as in its column', () => {
    const table = (date: string) =>
      `Registreringstype;Samtaledato;Registreringsdato\nstraksmatch;15/9 2008;2008-09-15\nstraksmatch;${date};2008-09-16`
    const draft = readDraft(table(''))
    const [, second] = draft.registrations
    expect(second && setValue(draft, second, path, '2008-09-16')).toBe(table('16/9 2008'))
  })

  test('and in JSON as systems have it', () => {
    const json =
      '{"registreringstype":"straksmatch","registreringsoplysninger":{"samtaledato":"x"}}'
    expect(written(json, '2008-05-06')).toBe(json.replace('"x"', '"2008-05-06"'))
  })
})

describe('a suggestion', () => {
  const choicesIn = (text: string) => {
    const { findings } = validateText(text, { asOf: '2008-09-20' })
    const finding = findings.find((one) => one.code === 'ugyldig-dato')
    if (!finding) throw new Error('no finding')
    const draft = editableDraft(text, undefined)
    return choicesFor(finding, draft, text).map(({ label, value }) => ({
      label,
      text: draft.withValue(finding.record, finding.path, value)?.text,
    }))
  }

  test.each(['15-09-2008', '15. september 2008', '2008-09-15'])(
    'says the date as it writes it, beside %s',
    (other) => {
      const choices = choicesIn(linesWith('30. februar 2008', other))
      expect(choices).toHaveLength(2)
      for (const { label, text } of choices) {
        const [date = ''] = label.split(',')
        expect(text).toBe(linesWith(date, other))
      }
    },
  )

  test('in JSON, too', () => {
    const [last] = choicesIn(
      '{"registreringstype":"straksmatch","registreringsoplysninger":{"samtaledato":"2008-02-30"}}',
    )
    expect(last?.label).toBe('2008-02-29')
    expect(last?.text).toContain('"2008-02-29"')
  })
})

test.each([
  linesWith('2008-09-15', '15. september 2008'),
  JSON.stringify({
    registreringstype: 'straksmatch',
    registreringsoplysninger: { samtaledato: '2008-09-15', registreringsdato: '2008-09-15' },
  }),
])('what is there is told with dates as people write them', (text) => {
  const { registrations } = editableDraft(text, undefined)
  const report = validateText(text, { asOf: '2008-09-20' })
  const dates = requirementsOf(registrations, report).filter(({ path: at }) => at.endsWith('dato'))
  expect(dates.map(({ value }) => value)).toEqual(['15-09-2008', '15-09-2008'])
})
