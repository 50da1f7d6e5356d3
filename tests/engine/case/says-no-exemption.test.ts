import { describe, expect, test } from 'vitest'
import { saysNoExemption } from '../../../src/guidance/course/says-no-exemption.ts'

describe('no exemption is', () => {
  test.each([
    '',
    '  ',
    '-',
    '–',
    '?',
    'nej',
    'Nej.',
    'INGEN',
    'Ingen fritagelse',
    '(ingen)',
    'ikke fritaget',
    'Borgeren er ikke fritaget.',
    'Nej, ikke fritaget',
    'ikke  relevant',
    'Ikke oplyst',
    'n/a',
  ])('"%s"', (text) => {
    expect(saysNoExemption(text)).toBe(true)
  })
})

describe('an exemption is', () => {
  test.each([
    'ja',
    'Er fritaget.',
    'Fritaget for registrering som arbejdssøgende.',
    'Ikke fritaget for møder, men for registreringen',
    'Nej til tilmelding på grund af barsel',
    'Ingen tilmelding, borgeren er på barsel',
    'barsel',
  ])('"%s"', (text) => {
    expect(saysNoExemption(text)).toBe(false)
  })
})
