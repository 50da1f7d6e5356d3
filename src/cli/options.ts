import { Option } from 'commander'
import { isDate } from '../api/text'
import { oneOf, readBy, Refused } from './values'

/** `--as-of`: the reference date. */
export const asOfOption = () =>
  readBy(
    new Option('--as-of <DATO>', 'tjek, som om det var denne dag (ÅÅÅÅ-MM-DD; ellers i dag)'),
    toDate,
  )

/** `--format`: output format; the first is the default. */
export const formatOption = (formats: readonly string[]) =>
  oneOf(new Option('--format <FORMAT>', 'skriv svaret sådan'), formats).default(formats[0])

/** Reads a day of the calendar, YYYY-MM-DD and in no other form. @throws Refused */
export function toDate(text: string): string {
  if (!isDate(text)) throw new Refused(': skriv en dag i kalenderen som ÅÅÅÅ-MM-DD')
  return text
}

/** Parses a non-negative integer. */
export function toCount(text: string): number {
  if (!/^[0-9]{1,15}$/.test(text)) throw new Refused(': skriv et helt tal')
  return Number(text)
}

/** Parses a number of threads, 1 to 999. */
export function toWorkers(text: string): number {
  if (!/^0*[1-9][0-9]{0,2}$/.test(text)) {
    throw new Refused(': skriv et helt tal fra 1 til 999')
  }
  return Number(text)
}

/** Parses a number of parts, 1 to 9999. */
export function toParts(text: string): number {
  if (!/^0*[1-9][0-9]{0,3}$/.test(text)) {
    throw new Refused(': skriv et helt tal fra 1 til 9999')
  }
  return Number(text)
}

/** Parses a share from 0 to 1, with decimal point or comma. */
export function toShare(text: string): number {
  if (!/^(?:0|1|[01]?[.,][0-9]+)$/.test(text) || Number(text.replace(',', '.')) > 1) {
    throw new Refused(': skriv et tal fra 0 til 1, for eksempel 0.2')
  }
  return Number(text.replace(',', '.'))
}
