import { howCounted } from '../../calendar-file/how-counted'
import { editionAt, longDate, weekday, type CountedDeadline } from '../../api'
import editions from '../../schemas/udgaver.json' with { type: 'json' }
import { periodInWords } from '../course/periods'

/** How a deadline was counted, as sentences. */
export function countingInWords(deadline: CountedDeadline): string[] {
  const { start, unit, reached } = deadline
  const day = Number(start.slice(8))
  const isShortened = unit === 'måneder' && Number(reached.slice(8)) !== day
  return [
    `${howCounted(deadline)}.`,
    isShortened ? `Måneden har ingen ${day}. dag, så vi tæller til dens sidste.` : '',
  ].filter((sentence) => sentence !== '')
}

/** A day that was not counted, and why: "lørdag 4. oktober 2008", "torsdag 25. december 2008 (juledag)". */
export function dayOffInWords({ date, why }: CountedDeadline['skipped'][number]): string {
  const name = weekday(date)
  return `${name} ${longDate(date)}${why === name ? '' : ` (${why})`}`
}

/** Which edition of the guidance a course follows, and what it says of the deadline that changed. */
export function editionInWords([first]: readonly CountedDeadline[]): string {
  if (!first) return ''
  const edition = editions.find(({ id }) => id === editionAt(first.start))
  const period = periodInWords(first.amount, first.unit)
  return `Sagen følger vejledningen, som den gjaldt ${edition?.navn ?? ''}: Ydelseskontoret har ${period}.`
}
