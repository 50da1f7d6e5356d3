import type { FormatSection, FormatToken } from './number-format'
import { dayAndTime, dayOfSerial } from './serial-date'

/**
 * A number of a cell as a Danish reader would type it: a date is its day, a time what the cell shows, a number itself, and
 * one with leading zeros or divided digits, such as a telephone number, what the cell shows.
 *
 * @param format the sections of the format of the cell
 * @param is1904 whether the workbook counts days from 1904
 */
export function shownNumber(
  value: number,
  format: readonly FormatSection[],
  is1904: boolean,
): string {
  const section = format.find(({ holdsFor }) => holdsFor(value))
  if (!section || section.kind === 'number') return asNumber(value, section?.tokens ?? [])
  if (section.kind === 'time') return asTime(value, section.tokens) ?? plain(value)
  const time = dayOfSerial(value, is1904)
  if (!time) return plain(value)
  return section.kind === 'date' ? time.day : dayAndTime(time)
}

/** As many digits as a spreadsheet shows at the most; behind them stands what adding leaves over. */
export function plain(value: number): string {
  const rounded = Number(value.toPrecision(15))
  const text = Math.abs(rounded) < 1e21 ? withoutExponent(rounded) : String(rounded)
  return text.replace('.', ',')
}

function withoutExponent(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/(?<!0)0+$/, '') : text
}

function asNumber(value: number, tokens: readonly FormatToken[]): string {
  if (tokens.some(({ kind }) => kind === 'percent')) return `${plain(value * 100)} %`
  return inDigits(value, tokens) ?? plain(value)
}

/** Writes a whole number into the places of a format that pads or divides its digits. */
function inDigits(value: number, tokens: readonly FormatToken[]): string | undefined {
  if (!Number.isSafeInteger(value) || value < 0) return undefined
  if (tokens.some(({ kind }) => kind !== 'digit' && kind !== 'literal')) return undefined
  const first = tokens.findIndex(({ kind }) => kind === 'digit')
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit')
  const inner = tokens.slice(first, last + 1)
  const isPadded = inner.filter(isZero).length > 1
  const dividers = inner.filter((token) => token.kind === 'literal')
  const isDivided = dividers.length > 0
  if (first < 0 || (!isPadded && !isDivided) || dividers.some(({ text }) => text === ',')) {
    return undefined
  }
  const digits = [...String(value)]
  let shown = ''
  for (const token of inner.toReversed()) {
    if (token.kind === 'literal') shown = token.text + shown
    else if (digits.length > 0) shown = (digits.pop() ?? '') + shown
    else if (isZero(token)) shown = `0${shown}`
  }
  const around = (from: number, to?: number) =>
    tokens
      .slice(from, to)
      .map((token) => (token.kind === 'literal' ? token.text : ''))
      .join('')
  return (around(0, first) + digits.join('') + shown.trimStart() + around(last + 1)).trim()
}

const isZero = (token: FormatToken) => token.kind === 'digit' && token.text === '0'

/** A time of day or a duration as its cell shows it; undefined for one that no clock shows. */
function asTime(value: number, tokens: readonly FormatToken[]): string | undefined {
  if (value < 0) return undefined
  const hasElapsed = tokens.some(({ kind }) => kind === 'elapsed')
  const all = Math.round(value * 86_400)
  const seconds = hasElapsed ? all : all % 86_400
  const isHalfDay = tokens.some(({ kind }) => kind === 'halfDay')
  const hour = Math.floor(seconds / 3600)
  const units: Readonly<Record<string, number>> = {
    h: isHalfDay ? ((hour + 11) % 12) + 1 : hour % 24,
    n: Math.floor(seconds / 60) % 60,
    s: seconds % 60,
  }
  const elapsed: Readonly<Record<string, number>> = {
    h: hour,
    n: Math.floor(seconds / 60),
    s: seconds,
  }
  let shown = ''
  let isFraction = false
  for (const token of tokens) {
    if (token.kind === 'point') isFraction = true
    // Fractions of a second are rounded away.
    else if (token.kind === 'digit' && isFraction) continue
    else if (token.kind === 'literal') shown += token.text
    else if (token.kind === 'halfDay') shown += hour % 24 < 12 ? 'AM' : 'PM'
    else if (token.kind === 'time' || token.kind === 'elapsed') {
      const number = (token.kind === 'time' ? units : elapsed)[token.unit] ?? 0
      shown += String(number).padStart(token.length, '0')
    }
  }
  return shown.trim()
}
