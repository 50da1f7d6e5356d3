/** A piece of the format of a cell. */
export type FormatToken =
  | { kind: 'literal'; text: string }
  /** y, m (month), d, h, n (minute), s, also e and b for years of other calendars. */
  | { kind: 'time'; unit: string; length: number }
  /** Hours, minutes or seconds that count on beyond a day. */
  | { kind: 'elapsed'; unit: string; length: number }
  | { kind: 'halfDay' }
  /** 0, # or ? */
  | { kind: 'digit'; text: string }
  | { kind: 'point' }
  | { kind: 'percent' }
  /** General, a fraction, an exponent and the like: such a number is written as it is. */
  | { kind: 'other' }

/** What a number is by its format. */
export type NumberKind = 'number' | 'date' | 'dateTime' | 'time'

/** One of the formats, parted by semicolons, that hold for some numbers each. */
export interface FormatSection {
  holdsFor(value: number): boolean
  kind: NumberKind
  tokens: FormatToken[]
}

/**
 * Reads a number format as workbooks write it, in English letters whatever language the program speaks.
 *
 * @returns its sections for numbers, in the order in which they are tried; none for a format of text
 */
export function readFormat(code: string): FormatSection[] {
  const sections = sectionsOf(code)
  const forNumbers = sections.filter(({ isText }) => !isText)
  return forNumbers.map(({ tokens, condition }, index) => ({
    tokens,
    kind: kindOf(tokens),
    holdsFor: condition ?? bySign(index, forNumbers.length),
  }))
}

function bySign(index: number, count: number): (value: number) => boolean {
  if (index === 0 && count === 2) return (value) => value >= 0
  if (index === 0 && count > 2) return (value) => value > 0
  if (index === 1 && count > 2) return (value) => value < 0
  return () => true
}

interface RawSection {
  tokens: FormatToken[]
  isText: boolean
  condition?: (value: number) => boolean
}

const TOKEN =
  /"([^"]*)"?|\\(.)|_.|\*.|\[([^[\]]*)\]|general|standard|(am\/pm|a\/p)|([ymdhsbeg])\5*|([0#?])|([.])|(%)|(@)|(;)|(.)/gisu

function sectionsOf(code: string): RawSection[] {
  let section: RawSection = { tokens: [], isText: false }
  const sections = [section]
  for (const match of code.matchAll(TOKEN)) {
    const [all, quoted, escaped, bracketed, halfDay, time, digit, point, percent, at, end, other] =
      match
    const { tokens } = section
    if (end !== undefined) sections.push((section = { tokens: [], isText: false }))
    else if (quoted !== undefined) tokens.push({ kind: 'literal', text: quoted })
    else if (escaped !== undefined) tokens.push({ kind: 'literal', text: escaped })
    else if (bracketed !== undefined) readBrackets(bracketed, section)
    else if (halfDay !== undefined) tokens.push({ kind: 'halfDay' })
    else if (time !== undefined) {
      const unit = time.toLowerCase()
      const isExponent = unit === 'e' && tokens.at(-1)?.kind === 'digit'
      tokens.push(isExponent ? { kind: 'other' } : { kind: 'time', unit, length: all.length })
    } else if (digit !== undefined) tokens.push({ kind: 'digit', text: digit })
    else if (point !== undefined) tokens.push({ kind: 'point' })
    else if (percent !== undefined) tokens.push({ kind: 'percent' })
    else if (at !== undefined) section.isText = true
    else if (other !== undefined) tokens.push({ kind: 'literal', text: other })
    else if (/^[gs]/i.test(all)) tokens.push({ kind: 'other' })
  }
  for (const { tokens } of sections) tellMinutesFromMonths(tokens)
  return sections
}

function readBrackets(content: string, section: RawSection): void {
  const elapsed = /^(?:h+|m+|s+)$/i.exec(content)
  if (elapsed) {
    const unit = content.charAt(0).toLowerCase()
    section.tokens.push({
      kind: 'elapsed',
      unit: unit === 'm' ? 'n' : unit,
      length: content.length,
    })
    return
  }
  const condition = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(content)
  const compare = COMPARISONS[condition?.[1] ?? '']
  if (compare) section.condition = (value) => compare(value, Number(condition?.[2]))
  // All else is a colour, a language or a currency, which changes nothing of the value.
}

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<=': (value, bound) => value <= bound,
  '>=': (value, bound) => value >= bound,
  '<>': (value, bound) => value !== bound,
  '<': (value, bound) => value < bound,
  '>': (value, bound) => value > bound,
  '=': (value, bound) => value === bound,
}

/** An m is a minute behind an hour and before a second, else a month. */
function tellMinutesFromMonths(tokens: FormatToken[]): void {
  const clock = tokens.filter(
    (token): token is Extract<FormatToken, { kind: 'time' | 'elapsed' }> =>
      token.kind === 'time' || token.kind === 'elapsed',
  )
  for (const [index, token] of clock.entries()) {
    if (token.kind !== 'time' || token.unit !== 'm' || token.length > 2) continue
    if (clock[index - 1]?.unit === 'h' || clock[index + 1]?.unit === 's') token.unit = 'n'
  }
}

function kindOf(tokens: readonly FormatToken[]): NumberKind {
  let hasDay = false
  let hasClock = false
  for (const token of tokens) {
    if (token.kind === 'elapsed') hasClock = true
    if (token.kind !== 'time') continue
    if ('hns'.includes(token.unit)) hasClock = true
    else hasDay = true
  }
  if (hasDay) return hasClock ? 'dateTime' : 'date'
  return hasClock ? 'time' : 'number'
}

const GENERAL = 'General'

/** The formats that workbooks name by a number alone, as far as they say what a value is. */
export function builtInFormat(id: number): string {
  if (id === 21 || (id >= 32 && id <= 35) || id === 55 || id === 56) return 'h:mm:ss'
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36) return 'dd-mm-yyyy'
  if ((id >= 50 && id <= 54) || id === 57 || id === 58) return 'dd-mm-yyyy'
  return BUILT_IN[id] ?? GENERAL
}

const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  20: 'h:mm',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  22: 'dd-mm-yyyy hh:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  49: '@',
}
