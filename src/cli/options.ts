import { InvalidArgumentError, Option } from 'commander'
import { isDate } from '../api'

/** `--as-of`: the reference date. */
export const asOfOption = () =>
  new Option(
    '--as-of <DATO>',
    'tjek, som om det var denne dag (ÅÅÅÅ-MM-DD; ellers i dag)',
  ).argParser(toDate)

/** `--format`: output format; the first is the default. */
export const formatOption = (formats: readonly string[]) =>
  new Option('--format <FORMAT>', 'skriv svaret sådan').choices(formats).default(formats[0])

/** Parses a real date in the form YYYY-MM-DD. */
export function toDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('skriv en dag i kalenderen som ÅÅÅÅ-MM-DD')
  return text
}

/** Parses a non-negative integer. */
export function toCount(text: string): number {
  if (!/^[0-9]{1,15}$/.test(text)) throw new InvalidArgumentError('skriv et helt tal')
  return Number(text)
}

/** Parses a number of threads, 1 to 999. */
export function toWorkers(text: string): number {
  if (!/^0*[1-9][0-9]{0,2}$/.test(text)) {
    throw new InvalidArgumentError('skriv et helt tal fra 1 til 999')
  }
  return Number(text)
}

/** Parses a share from 0 to 1, with decimal point or comma. */
export function toShare(text: string): number {
  if (!/^(?:0|1|[01]?[.,][0-9]+)$/.test(text) || Number(text.replace(',', '.')) > 1) {
    throw new InvalidArgumentError('skriv et tal fra 0 til 1, for eksempel 0.2')
  }
  return Number(text.replace(',', '.'))
}
