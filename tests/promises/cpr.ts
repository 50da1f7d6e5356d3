import fc from 'fast-check'

/** Ten digits that may be a CPR number, as a reader of the report would know one. */
export const CPR =
  /(?<![0-9+])[6-9][0-9][01][0-9]{3}[ \u00A0]?[-\u2010-\u2015\u2212]?[ \u00A0]?[0-9]{4}(?![0-9])/

/** Numbers of nobody: 60 is added to the day. */
export const numbers = fc
  .tuple(
    fc.integer({ min: 61, max: 88 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 10, max: 99 }),
    fc.constantFrom('', '-', ' ', '\u2013', ' - ', '\u00A0'),
  )
  .map(
    ([day, month, year, separator]) =>
      `${day}${String(month).padStart(2, '0')}${year}${separator}0000`,
  )
