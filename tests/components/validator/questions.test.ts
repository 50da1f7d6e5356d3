import { describe, expect, test } from 'vitest'
import {
  openQuestions,
  questionsAsText,
} from '../../../src/components/validator/tools/questions.ts'
import { validateText } from '../../../src/api'
import { AS_OF } from '../../fixtures/as-of.ts'

const asked = (value: unknown) =>
  openQuestions(validateText(JSON.stringify(value), { asOf: AS_OF }))

describe('what to ask the citizen', () => {
  test('follows from what is missing, in the order of the guidance', () => {
    expect(asked({ matchkategori: 4, registreringstype: 'straksmatch' })).toEqual([
      {
        record: 0,
        type: 'straksmatch',
        asked: [
          'Er navn, adresse og telefonnummer stadig rigtige?',
          'Hvad søger du om hjælp til?',
          'Er der andet end ledighed, der gør det svært for dig at tage et job?',
        ],
      },
    ])
  })

  test('is asked where the match is missing too', () => {
    const [open] = asked({ registreringstype: 'straksmatch', sagstype: 'kontanthjælpssag' })
    expect(open?.asked).toContain('Er det kun, fordi du mangler et job, at du søger hjælp?')
  })

  test('leaves out what only the jobcenter knows', () => {
    const draft = {
      registreringstype: 'straksmatch',
      stamdata: { navn: 'Ida Prøve', adresse: 'Prøvevej 1', telefon: '12 34 56 78' },
      sagstype: 'kontanthjælpssag',
      straksmatch: true,
    }
    expect(validateText(JSON.stringify(draft), { asOf: AS_OF }).counts.error).toBe(2)
    expect(asked(draft)).toEqual([])
  })

  test('has questions about what is inside of what is missing', () => {
    const [open] = asked({ registreringstype: 'tilmelding' })
    expect(open?.asked.length).toBeGreaterThan(2)
  })

  test('is told for each registration, in a forløb too', () => {
    const several = asked([
      { registreringstype: 'straksmatch' },
      { registreringstype: 'tilmelding' },
    ])
    expect(several.map(({ record, type }) => [record, type])).toEqual([
      [0, 'straksmatch'],
      [1, 'tilmelding'],
    ])
    const [inCase] = asked({
      registreringstype: 'forløb',
      forloeb: [{ registreringstype: 'straksmatch' }],
    })
    expect(inCase?.asked).toContain('Hvad søger du om hjælp til?')
  })

  test('can be put elsewhere as text', () => {
    const open = [
      { record: 0, type: 'straksmatch', asked: ['A?', 'B?'] },
      { record: 2, type: null, asked: ['C?'] },
    ]
    expect(questionsAsText(open)).toBe(
      'Registrering 1, straksmatch:\n- A?\n- B?\n\nRegistrering 3:\n- C?\n',
    )
    expect(questionsAsText(open.slice(1))).toBe('- C?\n')
  })
})
