import Holidays from 'date-holidays'
import type { Plugin } from 'vite'
import { toModule } from './source-code.ts'

/** What src/guidance/deadlines imports. */
const MODULE = 'modtagelse:holidays'
const RESOLVED = `\0${MODULE}.mjs`

/** The years for which the table holds; deadlines that begin in the last but one may end in the last. */
export const FIRST_YEAR = 2004
export const LAST_YEAR = 2061

/** The day that the movable holidays are counted from. */
const EASTER = 'Påskedag'
const MS_A_DAY = 86_400_000

/** The public holidays of Denmark as a table: small enough to be carried wherever deadlines are counted. */
export interface HolidayTable {
  firstYear: number
  lastYear: number
  /** The date of Easter Sunday in each year, as days after 1 March. */
  easters: number[]
  /** Holidays on the same date each year: "MM-DD". */
  fixed: string[]
  /** Holidays that move with Easter: days from Easter Sunday, and the last year in which it is a holiday. */
  movable: [offset: number, lastYear: number][]
  /** What they are called in a sentence, by date or by days from Easter Sunday. */
  names: Record<string, string>
}

/**
 * Draws the table from the library, and holds it against the library day by day.
 *
 * @throws Error when the holidays of some year do not follow from the table
 */
export function holidayTable(): HolidayTable {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
  const byYear = new Map(years.map((year) => [year, holidaysOf(year)]))
  const easters = years.map((year) => {
    const easter = byYear.get(year)?.get(EASTER)
    if (easter === undefined) throw new Error(`No Easter in ${year}`)
    return daysBetween(`${year}-03-01`, easter)
  })
  const table: HolidayTable = {
    firstYear: FIRST_YEAR,
    lastYear: LAST_YEAR,
    easters,
    fixed: [],
    movable: [],
    names: {},
  }
  const names = new Set([...byYear.values()].flatMap((holidays) => [...holidays.keys()]))
  for (const name of names) {
    const dates = years.flatMap((year) => byYear.get(year)?.get(name) ?? [])
    const [first = ''] = dates
    const monthAndDay = first.slice(5)
    if (dates.every((date) => date.endsWith(monthAndDay))) {
      table.fixed.push(monthAndDay)
      table.names[monthAndDay] = inSentence(name)
    } else {
      const offset = daysBetween(byYear.get(FIRST_YEAR)?.get(EASTER) ?? '', first)
      table.movable.push([offset, Number(dates.at(-1)?.slice(0, 4))])
      table.names[offset] = inSentence(name)
    }
  }
  for (const year of years) {
    const expected = [...(byYear.get(year)?.values() ?? [])].sort().join()
    if (datesIn(table, year).sort().join() !== expected) {
      throw new Error(`The holidays of ${year} do not follow from the table`)
    }
  }
  return table
}

/** The public holidays of one year by name. */
function holidaysOf(year: number): Map<string, string> {
  const found = new Holidays('DK', { languages: 'da', types: ['public'] }).getHolidays(year)
  return new Map(found.map(({ name, date }) => [name, date.slice(0, 10)]))
}

/** What the table says of one year. */
function datesIn({ easters, fixed, movable }: HolidayTable, year: number): string[] {
  const easter = Date.parse(`${year}-03-01T00:00Z`) + (easters[year - FIRST_YEAR] ?? NaN) * MS_A_DAY
  return [
    ...fixed.map((monthAndDay) => `${year}-${monthAndDay}`),
    ...movable
      .filter(([, lastYear]) => year <= lastYear)
      .map(([offset]) => new Date(easter + offset * MS_A_DAY).toISOString().slice(0, 10)),
  ]
}

/** "Anden Juledag" as it stands in a sentence: 2. juledag. */
const inSentence = (name: string) =>
  name
    .toLowerCase()
    .replace(/^anden /, '2. ')
    .replace(/^kristi/, 'Kristi')

const daysBetween = (from: string, to: string) =>
  (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / MS_A_DAY

/** Vite plugin that puts the table of holidays into the product, made when the product is built. */
export function holidays(): Plugin {
  return {
    name: 'modtagelse-holidays',
    enforce: 'pre',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? { code: toModule({ ...holidayTable() }), moduleType: 'js', moduleSideEffects: false }
        : undefined,
  }
}
