import { isRealDate, nearest, type Options } from '../engine'
import { types } from '../schemas'
import { kindOf, shown, wrongKind } from './wrong-kind'

const FORMATS: readonly unknown[] = ['auto', 'json', 'ndjson', 'csv', 'lines']
const PROFILES: readonly unknown[] = ['draft', 'complete']

/** What an option must be, in words, and whether a value is that. */
interface Kind {
  wanted: string
  fits: (value: unknown) => boolean
}

const day: Kind = {
  wanted: 'a day of the calendar, YYYY-MM-DD',
  fits: isRealDate,
}

const kinds: Readonly<Record<keyof Options, Kind>> = {
  type: {
    wanted: `'auto', or the name or slug of a registration type`,
    fits: (value) =>
      value === 'auto' || types.some(({ name, slug }) => name === value || slug === value),
  },
  format: {
    wanted: `'json', 'ndjson', 'csv', 'lines' or 'auto'`,
    fits: (value) => FORMATS.includes(value),
  },
  profile: {
    wanted: `'draft' or 'complete'`,
    fits: (value) => PROFILES.includes(value),
  },
  asOf: day,
  maxFindings: {
    wanted: 'a whole number from 0, or Infinity',
    fits: (value) => value === Infinity || (Number.isInteger(value) && (value as number) >= 0),
  },
  siteUrl: {
    wanted: 'a text, such as "https://example.org"',
    fits: (value) => typeof value === 'string',
  },
}

/**
 * The options of a caller, held to names and kinds. An option that is undefined is as if left out.
 *
 * @throws TypeError that names the option, for a name that is not known or a value of the wrong kind
 */
export function checkedOptions(options: unknown): Options {
  if (typeof options !== 'object' || options === null || kindOf(options) !== 'Object')
    throw wrongKind('options', options, 'an object')
  for (const name of Object.keys(options)) {
    if (!isOption(name)) throw new TypeError(`${shown(name)} is not an option; ${meant(name)}`)
    const kind = kinds[name]
    const value = (options as Record<string, unknown>)[name]
    if (value !== undefined && !kind.fits(value)) throw wrongKind(name, value, kind.wanted)
  }
  return options
}

const isOption = (name: string): name is keyof Options => Object.hasOwn(kinds, name)

/** @throws TypeError for a text that is no string */
export function demandText(text: unknown): asserts text is string {
  if (typeof text === 'string') return
  const isBytes = ArrayBuffer.isView(text) || text instanceof ArrayBuffer
  throw wrongKind('text', text, isBytes ? 'a string: decode the bytes first' : 'a string')
}

/** @throws TypeError for anything but a day of the calendar, YYYY-MM-DD */
export function demandDay(name: string, value: unknown): asserts value is string {
  if (!day.fits(value)) throw wrongKind(name, value, day.wanted)
}

function meant(name: string): string {
  const names = Object.keys(kinds)
  const near = nearest(name, names)
  return near === undefined ? `the options are ${names.join(', ')}` : `did you mean ${near}?`
}
