import { describe, expect, test } from 'vitest'
import { applyFixes, validateText } from '../../../src/api/index.ts'
import { AS_OF } from '../examples.ts'

const withArea = (written: string) =>
  JSON.stringify({
    registreringstype: 'straksmatch',
    matchkategori: 4,
    samtaletype: '1. henvendelse',
    udslagsgivendeOmraader: [written],
  })
const fixed = (text: string, code: string) => {
  const { findings } = validateText(text, { asOf: AS_OF })
  const some = findings.filter((finding) => finding.code === code)
  expect(some.length).toBeGreaterThan(0)
  return applyFixes(text, { findings: some })
}

describe('a value that is more than one slip away is left for a person:', () => {
  test.each([
    ...[
      'uhelbred',
      'ihelbred',
      'helbred 0',
      '0 helbred',
      'helbred ☐',
      '☐ helbred',
      'helbred ☒',
      'helbred -',
    ],
    ...[
      '- helbred',
      'helbred?',
      '(helbred)',
      'helbred!',
      '[ ] helbred',
      '[x] helbred',
      'ikke helbred',
      'ej helbred',
    ],
    ...[
      'helbred nej',
      'helbred x',
      'xhelbred',
      'helbred1',
      'he1bred',
      'helbredt',
      'hlbrd',
      'helbred helbred',
    ],
    ...[
      'økonomi netværk',
      'økonomi og',
      'økonomi eller netværk',
      'farlige og praktiske kvalifikationer',
    ],
  ])('%s', (written) => {
    expect(fixed(withArea(written), 'ugyldig-vaerdi')).toBe(withArea(written))
  })

  test.each([
    ['samtaletype', '2. henvendelse'],
    ['samtaletype', '11. henvendelse'],
    ['samtaletype', 'henvendelse'],
    ['kontaktform', 'blev'],
    ['kontaktform', 'brv'],
    ['sagstype', 'anden sat'],
  ])('%s "%s"', (field, written) => {
    const text = JSON.stringify({ registreringstype: 'straksmatch', [field]: written })
    expect(fixed(text, 'ugyldig-vaerdi')).toBe(text)
  })
})

describe('a value but for case, blanks, the form of a letter or one slip is put right:', () => {
  test.each([
    ...[
      'Helbred',
      ' HELBRED ',
      'hel bred',
      'helbred.',
      'helbed',
      'heelbred',
      'hellbred',
      'hlebred',
      'helbrd',
    ],
  ])('%s', (written) => {
    expect(fixed(withArea(written), 'ugyldig-vaerdi')).toBe(withArea('helbred'))
  })

  test.each([
    ...['Økonomi og netværk', 'oekonomi og netvaerk', 'økonomi-og-netværk', 'økonomiognetværk'],
    ...['økonomi og netvrk', 'økonomi og netværrk', 'øknomi og netværk'],
  ])('%s', (written) => {
    expect(fixed(withArea(written), 'ugyldig-vaerdi')).toBe(withArea('økonomi og netværk'))
  })
})

describe('names and types are held to the same:', () => {
  const named = (name: string) => JSON.stringify({ registreringstype: 'straksmatch', [name]: 2 })

  test.each([
    'Matchkategori',
    'match kategori',
    'match_kategori',
    'matchkategor',
    'matchkatgori',
    'MATCHKATEGORI',
  ])('"%s" is matchkategori', (name) => {
    expect(fixed(named(name), 'ukendt-felt')).toContain('"matchkategori":2')
  })

  test.each([
    'umatchkategori',
    'matchkategori2',
    'matchkategori?',
    'ikke matchkategori',
    'atchkategori',
    'matckatgori',
  ])('"%s" is for a person to say', (name) => {
    expect(fixed(named(name), 'ukendt-felt')).toBe(named(name))
  })

  test.each([
    ['ustraksmatch', false],
    ['ikke straksmatch', false],
    ['straksmatch 2', false],
    ['straksmatch?', false],
    ['straksmach', true],
    ['Straks match', true],
  ])('the type "%s"', (written, isFixed) => {
    const text = JSON.stringify({ registreringstype: written, matchkategori: 2 })
    const after = JSON.stringify({ registreringstype: 'straksmatch', matchkategori: 2 })
    expect(fixed(text, 'ukendt-type')).toBe(isFixed ? after : text)
  })
})
