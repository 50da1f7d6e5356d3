import { isDate, longDate, dateAlone } from '../../api'

/** A date as a person gave it, or what is wrong with it, in Danish. */
export type WrittenDate =
  { date: string; problem?: undefined } | { date?: undefined; problem: string }

/** Ways to write a date, for those whose way was not understood. */
const EXAMPLES = 'Skriv den for eksempel som 1. oktober 2008, 1.10.2008 eller 2008-10-01.'

/**
 * Reads a date that somebody wrote: as Danes write it, or YYYY-MM-DD.
 *
 * @returns the date as YYYY-MM-DD, or a problem for what is empty, not understood or no day of the calendar
 */
export function readWrittenDate(written: string): WrittenDate {
  const text = written.trim()
  if (text === '') return { problem: 'Vælg eller skriv en dato.' }
  const date = dateAlone(text)
  if (date === undefined) return { problem: `Datoen kan ikke læses. ${EXAMPLES}` }
  if (isDate(date)) return { date }
  const named = longDate(date)
  // A month that does not exist has no name.
  return {
    problem:
      named === date
        ? `Datoen kan ikke læses. ${EXAMPLES}`
        : `Den ${named} findes ikke. Vælg en anden dato.`,
  }
}
