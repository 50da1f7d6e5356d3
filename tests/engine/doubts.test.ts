import { describe, expect, test } from 'vitest'
import { applyFixes, groundsInWords } from '../../src/api/index.ts'
import type { Fault } from '../../src/engine/model/fault.ts'
import { placesOf } from './examples.ts'
import { reportOf, row } from './reader-told.ts'

const note = (date: string) => `Oplysning\nDato: ${date}\nKilde: Anden aktør\nTekst: Nyt kursus.\n`

const order = (meant: string, path = '/dato'): Fault => ({
  code: 'dato-raekkefoelge',
  path,
  detail: { meant },
})

const day: Fault = {
  code: 'ugedag-passer-ikke',
  path: '/dato',
  detail: { weekday: { written: 'torsdag', actual: 'onsdag' } },
}

describe('a date that can be read in two ways', () => {
  const text = note('11/03/2008')
  const report = reportOf(text, [order('2008-11-03')], [], { asOf: '2008-12-31' })

  test('is a warning at the date, with both days in words', () => {
    expect(placesOf(report)).toEqual(['dato-raekkefoelge 2:7 /dato'])
    expect(report.ok).toBe(true)
    expect(report.findings[0]?.severity).toBe('warning')
    expect(report.findings[0]?.message).toBe(
      'Datoen kan læses på to måder. Her er den læst som 11. marts 2008; er måneden skrevet først, så ret den til 3. november 2008.',
    )
  })

  test('has a fix that writes the day with the month first', () => {
    expect(report.findings[0]?.fix?.title).toBe('Ret til 2008-11-03')
    expect(applyFixes(text, report)).toBe(note('2008-11-03'))
  })

  test('rests on the paragraphs of its field', () => {
    const contact =
      'Straksmatch\nSamtaletype: 1. henvendelse\nSagstype: anden sag\nStraksmatch: ja\nSamtaledato: 2/3 2008\nRegistreringsdato: 3. april 2008\n'
    const path = '/registreringsoplysninger/samtaledato'
    const { findings } = reportOf(contact, [order('2008-02-03', path)])
    const found = findings.find(({ code }) => code === 'dato-raekkefoelge')
    expect(found?.requirement).toEqual({
      id: 'dato-raekkefoelge',
      title: 'Datoen kan læses på to måder',
      kilde: ['3.1.6'],
      url: '/regler/dato-raekkefoelge/',
    })
    expect(groundsInWords(found!)).toBe('Kilde 3.1.6')
  })
})

test('a fix that would make an error is not offered', () => {
  const absence = 'Fravær\nÅrsag: ferie\nFra: 2/3 2008\nTil: 5. marts 2008\nRegistreret i: TASS\n'
  const { findings } = reportOf(absence, [order('2008-12-03', '/fra')])
  expect(findings.map(({ code, fix }) => [code, fix])).toEqual([['dato-raekkefoelge', undefined]])
})

test('nothing is doubted of a value that is itself wrong', () => {
  expect(placesOf(reportOf(note('31/02/2008'), [order('2008-02-31'), day]))).toEqual([
    'ugyldig-dato 2:7 /dato',
  ])
})

test('a doubt is told beside what a rule finds in the date', () => {
  const { findings } = reportOf(note('11/12/2008'), [order('2008-11-12')])
  expect(findings.map(({ code }) => code)).toEqual(['dato-i-fremtiden', 'dato-raekkefoelge'])
})

test('a weekday that is not that of the date is a warning with both, and no fix', () => {
  const report = reportOf(note('17/09/2008'), [day])
  expect(placesOf(report)).toEqual(['ugedag-passer-ikke 2:7 /dato'])
  expect(report.findings[0]).toMatchObject({
    severity: 'warning',
    message: 'Der står torsdag, men datoen er en onsdag. Ret den af de to, der er forkert.',
    requirement: { id: 'ugedag-passer-ikke', kilde: [], url: '/regler/ugedag-passer-ikke/' },
  })
  expect(report.findings[0]?.fix).toBeUndefined()
})

describe('a table row', () => {
  const table = 'Registreringstype;Dato;Kilde;Tekst\noplysning;2008-09-17;Anden aktør;Nyt kursus.\n'
  const findingsOf = (code: string, detail: Fault['detail']) =>
    reportOf(table, [], [row(table, code, detail)]).findings

  test.each([
    [
      'more cells than headings',
      { cells: 5, headings: 4 },
      'Rækken har 5 celler, og der er 4 overskrifter. Sæt anførselstegn (") om en tekst med semikolon i, eller slet den celle, der er for meget. Se række 2.',
    ],
    [
      'fewer',
      { cells: 1, headings: 12 },
      'Rækken har 1 celle, og der er 12 overskrifter. Skriv den celle, der mangler; også en tom celle skal skilles fra de andre med semikolon. Se række 2.',
    ],
    [
      'more than one heading',
      { cells: 2, headings: 1 },
      'Rækken har 2 celler, og der er 1 overskrift. Sæt anførselstegn (") om en tekst med semikolon i, eller slet den celle, der er for meget. Se række 2.',
    ],
    [
      'more cells between tabs',
      { cells: 2, headings: 1, separator: '\t' },
      'Rækken har 2 celler, og der er 1 overskrift. Slet den celle, der er for meget, eller den tabulator, der står inde i en tekst. Se række 2.',
    ],
    [
      'fewer between commas',
      { cells: 1, headings: 2, separator: ',' },
      'Rækken har 1 celle, og der er 2 overskrifter. Skriv den celle, der mangler; også en tom celle skal skilles fra de andre med komma. Se række 2.',
    ],
  ])('with %s is an error about reading', (_what, detail, message) => {
    expect(findingsOf('skaev-raekke', detail)).toMatchObject([
      {
        code: 'skaev-raekke',
        severity: 'error',
        path: '',
        message,
        requirement: {
          id: 'skaev-raekke',
          title: 'Rækken passer ikke til overskrifterne',
          kilde: [],
          url: '/regler/skaev-raekke/',
        },
      },
    ])
  })

  test('whose quotation marks do not fit is told as written wrongly, and rests on no field', () => {
    const [finding, another] = findingsOf('ugyldigt-format', { problem: 'anfoerselstegn-i-raekke' })
    expect(another).toBeUndefined()
    expect(finding).toMatchObject({
      code: 'ugyldigt-format',
      severity: 'error',
      message:
        'Anførselstegnene (") i rækken passer ikke sammen. Begynder en celle med et, skal den også slutte med et; skriv dem dobbelt ("") inde i cellen, eller slet dem. Se række 2.',
      requirement: {
        id: 'ugyldigt-format',
        title: 'Værdien er skrevet forkert',
        kilde: [],
        url: '/regler/ugyldigt-format/',
      },
    })
    expect(groundsInWords(finding!)).toBe('')
  })
})
