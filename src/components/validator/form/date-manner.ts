import { child, fieldAt, longDate, readPlain, type Field } from '../../../api/form'
import type { Draft, Registration } from './read-draft'
import { isObject } from './values'

/** So many registrations tell how a draft writes its dates. */
const lookedAt = 20

/** A date of a draft as people write it: 2008-09-15 is 15-09-2008. Any other text is left as it is. */
export const inDanish = (written: string): string =>
  written.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1')

/** Whether a value is a date as a system writes it. Not all of them are days. */
const isIsoDate = (value: unknown): value is string =>
  typeof value === 'string' && inDanish(value) !== value

const withoutZeros = (date: string): string => date.replaceAll(/\b0(?=\d)/g, '')
const between =
  (separator: string, last = separator) =>
  (date: string) =>
    inDanish(date).replace('-', separator).replace('-', last)

/** The ways in which people write a date, each from ÅÅÅÅ-MM-DD. */
const manners: readonly ((date: string) => string)[] = [
  inDanish,
  (date) => date,
  longDate,
  (date) => `d. ${longDate(date)}`,
  ...[between('.'), between('/'), between('/', ' '), between('/', '-'), between('-')].flatMap(
    (manner) => [manner, (date: string) => withoutZeros(manner(date))],
  ),
]

/**
 * A value of a field as it is written in lines and tables where people write dates: as the draft has its other dates, the
 * nearest first, and like 15-09-2008 where it has none. A date that would not be read back stays as it is.
 *
 * @param path pointer into the registration
 * @returns undefined for a value that is no date
 */
export function dateAsWritten(
  draft: Draft,
  one: Registration,
  path: string,
  value: unknown,
): string | undefined {
  const field = one.type && fieldAt(one.type, path).field
  if (!field?.kind?.isDate || !isIsoDate(value)) return undefined
  const written = mannerIn(draft, one, path)(value)
  return readPlain(written, field) === value ? written : value
}

/** A value of a field in words that people read: with dates as they write them. */
export const dateForPeople = (value: unknown, field: Field): unknown =>
  field.kind?.isDate && isIsoDate(value) && readPlain(inDanish(value), field) === value
    ? inDanish(value)
    : value

function mannerIn(draft: Draft, one: Registration, path: string): (date: string) => string {
  const near = ({ record }: Registration, at: string): number =>
    at === path && (draft.format === 'csv' || record === one.record)
      ? 0
      : record === one.record
        ? 1
        : 2
  const others = draft.registrations.filter(({ record }) => record !== one.record)
  const dates = [one, ...others.slice(0, lookedAt)]
    .flatMap((each) => datesIn(draft, each).map((date) => ({ ...date, near: near(each, date.at) })))
    .sort((first, second) => first.near - second.near)
  for (const { value, raw } of dates) {
    const found = manners.find((manner) => manner(value) === raw)
    if (found) return found
  }
  // Dates of a kind that we do not write: a day before the month might be read the other way round among them.
  return dates.length > 0 ? (date) => date : inDanish
}

/** The dates of a registration that were read, and how they stand in the text. */
function datesIn(
  { records, text }: Draft,
  { record, value, type }: Registration,
): { at: string; value: string; raw: string }[] {
  const read = records[record]
  return read && type ? inside(type.root, '', value) : []

  function inside(
    { properties = {} }: Field,
    path: string,
    holder: unknown,
  ): ReturnType<typeof datesIn> {
    if (!isObject(holder)) return []
    return Object.entries(properties).flatMap(([name, field]) => {
      const at = child(path, name)
      const written = holder[name]
      if (!field.kind?.isDate) return inside(field, at, written)
      if (!isIsoDate(written)) return []
      const { start, end } = (read as NonNullable<typeof read>).locate(at, false)
      const raw = text.slice(start, end).trim().replaceAll(/^"|"$/g, '')
      return [{ at, value: written, raw }]
    })
  }
}
