import { weekday } from '../../../../src/engine/calendar/weekday.ts'
import { MONTHS } from '../../../../src/engine/calendar/months.ts'
import type { Field } from '../../../../src/schemas/field.ts'
import type { Hand } from './hand.ts'

/** Writes a value as people write it, so that any colleague reads the same. */
export function writeValue(hand: Hand, value: unknown, field: Field): string {
  if (typeof value === 'boolean') return writeTruth(hand, value)
  if (typeof value === 'number') return writeNumber(hand, value, field)
  if (Array.isArray(value)) return writeList(hand, value as string[], field.items!)
  if (value === null) return hand.oneOf('ingen', '-', 'nej', 'ikke oplyst', '?')
  const text = String(value)
  if (field.kind?.isDate) return writeDate(hand, text)
  if (!field.values) return text
  return hand.happens(6) ? writeBoxes(hand, [text], field.values) : writeCode(hand, text)
}

/** All there is to choose from, on one line, with the chosen ones ticked. */
function writeBoxes(hand: Hand, chosen: readonly unknown[], values: readonly unknown[]): string {
  const [ticked, empty] = hand.oneOf(['☒', '☐'], ['[x]', '[ ]'], ['☑', '☐'])
  return values.map((value) => `${chosen.includes(value) ? ticked : empty} ${value}`).join(' ')
}

function writeTruth(hand: Hand, value: boolean): string {
  return value
    ? hand.oneOf(
        'ja',
        'Ja',
        'JA',
        'j',
        'x',
        'X',
        '✓',
        '☒',
        '☑',
        '[x]',
        'sand',
        'true',
        '1',
        'Ja ☒ Nej ☐',
        '☒ Ja ☐ Nej',
        '[x] ja [ ] nej',
      )
    : hand.oneOf(
        'nej',
        'Nej',
        'NEJ',
        'n',
        '☐',
        'falsk',
        'false',
        '0',
        'Ja ☐ Nej ☒',
        '☐ Ja ☒ Nej',
        '[ ] ja [x] nej',
      )
}

function writeNumber(hand: Hand, value: number, { title }: Field): string {
  const word = title.toLowerCase().startsWith('match') ? hand.oneOf('match', 'kategori') : ''
  return hand.oneOf(
    String(value),
    `${value}.`,
    `${value}.0`,
    `${value},0`,
    `${word} ${value}`.trim(),
    `${value} (foreløbig)`,
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const writeCode = (hand: Hand, code: string) =>
  hand.oneOf(code, capital(code), code.toUpperCase(), `${code}.`, code.replace('sag', '-sag'))

function writeList(hand: Hand, items: readonly string[], field: Field): string {
  // Boxes have the order of the form.
  if (field.values && hand.happens(6) && isInOrder(items, field.values)) {
    return writeBoxes(hand, items, field.values)
  }
  const written = field.values ? items.map((item) => hand.oneOf(item, capital(item))) : items
  // "Kok og tjener" may be one occupation.
  const join = field.values ? hand.oneOf(', ', '; ', ',', ' og ') : hand.oneOf(', ', '; ')
  return written.join(join)
}

const isInOrder = (items: readonly unknown[], values: readonly unknown[]) =>
  items.every((item, at) => at === 0 || values.indexOf(items[at - 1]) < values.indexOf(item))

const two = (digits: number) => String(digits).padStart(2, '0')

export function writeDate(hand: Hand, iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const name = MONTHS[month - 1]!
  const short = two(year % 100)
  const named = hand.oneOf(name, name.slice(0, 3), `${name.slice(0, 3)}.`)
  const date = hand.oneOf(
    iso,
    `${day}-${month}-${year}`,
    `${two(day)}-${two(month)}-${year}`,
    `${day}/${month} ${year}`,
    `${day}/${month}-${year}`,
    `${day}.${month}.${year}`,
    `${two(day)}.${two(month)}.${short}`,
    `${day}-${month}-${short}`,
    `${day}/${month}-${short}`,
    `${year}/${two(month)}/${two(day)}`,
    `${year}-${month}-${day}`,
    `${day}. ${named} ${year}`,
    `d. ${day}. ${named} ${year}`,
    `${day}‑${month}‑${year}`,
    `den ${day}. ${name} ${year}`,
  )
  const day_ = weekday(iso)
  const withDay =
    !date.startsWith(iso.slice(0, 4)) && hand.happens(5)
      ? hand.oneOf(
          `${day_} ${date}`,
          `${day_} den ${date.replace(/^d(?:en)?\.? /, '')}`,
          `${day_.slice(0, 3)}. ${date}`,
        )
      : date
  return hand.happens(4)
    ? hand.oneOf(
        `${withDay} kl. 10:30`,
        `${withDay} kl. 9`,
        `${withDay} 10:30`,
        `${withDay}.`,
        `(${withDay})`,
      )
    : withDay
}
