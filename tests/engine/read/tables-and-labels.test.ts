import { describe, expect, test } from 'vitest'
import { readingOf } from '../../fixtures/reading-of.ts'

/** What is read of lines, without the list of what was passed over where that is empty. */
const read = (...lines: string[]) => {
  const { values, faults, passed } = readingOf(lines.join('\n'))
  return [...values, ...faults, ...(passed.length > 0 ? [passed] : [])]
}

const cv = (godkendtdato: string, more = {}) => ({
  registreringstype: 'cv-godkendelse',
  godkendtdato,
  ...more,
})

const absence = {
  registreringstype: 'fravær',
  aarsag: 'sygdom',
  fra: '2008-11-03',
  til: '2008-11-07',
  registreretI: 'TASS',
}

describe('labels with values beside them', () => {
  test('may have colons and tabs between them', () => {
    expect(
      read(
        'Registreringstype:\tcv-godkendelse',
        'Godkendt dato:\t3-11-2008',
        'Borgerreference:\t7',
      ),
    ).toEqual([cv('2008-11-03', { borgerReference: '7' })])
  })

  test('may have their header below a drawn line', () => {
    const drawn = ['+---+---+', '| Felt | Indhold |', '+===+===+', '| Type | cv-godkendelse |']
    expect(read(...drawn, '+---+---+', '| Godkendt dato | 3-11-2008 |', '+---+---+')).toEqual([
      cv('2008-11-03'),
    ])
  })

  test('may have the header below the name of the type, and above each registration again', () => {
    const one = ['CV-godkendelse', 'Felt;Værdi', 'Godkendt dato;3-11-2008', '']
    expect(read(...one, ...one)).toEqual([cv('2008-11-03'), cv('2008-11-03')])
  })

  test('may stand three pairs across', () => {
    const pairs = '| Årsag | sygdom | Fra | 3-11-2008 | Til | 7-11-2008 |'
    expect(read('Fravær', pairs, '| Registreret i | TASS | | | | |')).toEqual([absence])
  })

  test('may have remarks beside them, which are passed over', () => {
    expect(
      read(
        'Felt\tVærdi\tBemærkning',
        'Registreringstype\tcv-godkendelse\t',
        'Godkendt dato\t3-11-2008\tskal udfyldes',
      ),
    ).toEqual([cv('2008-11-03'), ['skal udfyldes']])
  })

  test('may have the separator in a value', () => {
    const rows = ['Type;oplysning', 'Dato;3-11-2008', 'Kilde;Borgeren selv']
    expect(read(...rows, 'Oplysningens tekst;Ondt i ryggen; kan ikke løfte')).toEqual([
      {
        registreringstype: 'oplysning',
        dato: '2008-11-03',
        kilde: 'Borgeren selv',
        tekst: 'Ondt i ryggen; kan ikke løfte',
      },
    ])
  })

  test('may begin in the second column of a sheet', () => {
    const rows = ['\tRegistreringstype\tfravær', '\tÅrsag\tsygdom', '\tFra\t3-11-2008']
    expect(read(...rows, '\tTil\t7-11-2008', '\tRegistreret i\tTASS')).toEqual([absence])
  })

  test('end where a table begins', () => {
    const ended = (borgerReference: string) => ({
      registreringstype: 'afmelding',
      borgerReference,
      aarsag: 'andet',
    })
    const table = ['Registreringstype\tBorgerreference\tÅrsag', 'afmelding\tb-1\tandet']
    const above = ['CV-godkendelse', '', 'Borgerreference\tb-1', 'Godkendt dato\t3-11-2008']
    const all = [cv('2008-11-03', { borgerReference: 'b-1' }), ended('b-1'), ended('b-2')]
    expect(read(...above, '', ...table, 'afmelding\tb-2\tandet')).toEqual(all)
    expect(read(...above, ...table, 'afmelding\tb-2\tandet')).toEqual(all)
  })

  test('below the name of the type may be one', () => {
    expect(read('CV-godkendelse', 'Godkendt dato;3-11-2008')).toEqual([cv('2008-11-03')])
  })
})

describe('a registration begins', () => {
  test('where a field is written again under another of its names', () => {
    const [first, second] = ['Godkendt dato: 3-11-2008', 'Dato for godkendelse: 4-11-2008']
    expect(read('CV-godkendelse', first, '', second)).toEqual([cv('2008-11-03'), cv('2008-11-04')])
  })

  test('where another type is said than in the heading', () => {
    expect(
      read('Afmelding', 'Årsag: andet', '', 'Type: cv-godkendelse', 'Godkendt dato: 3-11-2008'),
    ).toEqual([{ registreringstype: 'afmelding', aarsag: 'andet' }, cv('2008-11-03')])
  })
})

describe('a table', () => {
  const header = 'Registreringstype;Borgerreference;Godkendt dato'
  const rows = ['cv-godkendelse;;3-11-2008', 'cv-godkendelse;7;4-11-2008']
  const both = [cv('2008-11-03'), cv('2008-11-04', { borgerReference: '7' })]

  test('may be drawn with the lines of a terminal', () => {
    const drawn = [header, ...rows].map((row) => `│${row.replaceAll(';', '│')}│`)
    const [top, ...others] = drawn.flatMap((row) => [row, '├────┼────┼────┤'])
    expect(read('┌────┬────┬────┐', top!, ...others)).toEqual(both)
  })

  test('between bars without a frame may have empty cells at both ends', () => {
    const turned = ['Borgerreference;Registreringstype;Godkendt dato', ';cv-godkendelse;3-11-2008']
    const open = (row: string) => row.replaceAll(';', ' | ')
    expect(read(...[...turned, '7;cv-godkendelse;4-11-2008'].map(open))).toEqual(both)
    expect(read(open(header), open('cv-godkendelse;7;'))).toEqual([
      { registreringstype: 'cv-godkendelse', borgerReference: '7' },
    ])
  })

  test('may have a line for the spreadsheet above, and the count of a database below', () => {
    expect(read('sep=;', header, ...rows, '(2 rows)')).toEqual([...both, ['(2 rows)']])
  })

  test.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])('may have its rows parted by %j', (by) => {
    expect(read([header, ...rows].join(by))).toEqual(both)
    expect(read([header, ...rows].join(by).replaceAll(';', '\t'))).toEqual(both)
  })

  test('may have a break of Word inside a cell', () => {
    const [told] = read('Type\tDato\tTekst', 'oplysning\t3-11-2008\ther\vog her')
    expect(told).toMatchObject({ tekst: 'her\vog her' })
  })

  test('may stand in a mail that is quoted', () => {
    expect(read(...[header, ...rows].map((row) => `> ${row}`))).toEqual(both)
  })

  test('may have a row of groups or a title above it, in quotation marks', () => {
    expect(read('"Alle godkendelser"', '"";"Om sagen";""', header, ...rows)).toEqual([
      ...both,
      ['"Alle godkendelser"', '"";"Om sagen";""'],
    ])
  })

  test('may have totals below it, which are passed over; a CPR number among them is told', () => {
    const table = ['Type;Dato;Kilde;Tekst', 'oplysning;3-11-2008;borger;x', 'I alt;1;;670190-0000']
    expect(read(...table).slice(1)).toEqual(['cpr-i-tekst', ['I alt;1;;670190-0000']])
  })
})
