import type { EachText } from '../../src/engine/index.ts'
import type { TextKind, TextTest } from '../../src/schemas/field.ts'
import { automatonOf } from './automaton.ts'
import type { CleanRule } from './clean-of.ts'
import { isDateKind } from './date-kind.ts'
import type { Program } from './program.ts'
import { settledDay } from './rule-condition.ts'
import { sureBytes } from './sure-bytes.ts'
import { wordTable } from './word-table.ts'

const NOT_CLEAN = 'return -1'

/**
 * The function that reads a text of a kind; of a date it leaves the day behind.
 *
 * @param rules those that hold for the type the text is of
 */
export function textReader(kind: TextKind, rules: readonly CleanRule[], program: Program): string {
  return isDateKind(kind) ? dateReader(kind, rules, program) : wordsReader(kind, rules, program)
}

const isOf = ({ name }: TextKind, of: readonly string[] | undefined) => of?.includes(name) ?? true

/**
 * What rules ask of a date of a kind that was read: statements about `day` that leave the function when it may break one.
 *
 * @returns undefined where no date is sure to keep them
 */
export function dateTests(kind: TextKind, rules: readonly CleanRule[]): string[] | undefined {
  for (const { eachText } of rules) {
    const { lengths } = eachText?.hasNoDigitGroups ?? {}
    // A date has digits in groups of four, two and two. None is looked for in dates, because none can be there.
    if (lengths && [4, 2].includes(lengths[0] ?? 0)) return undefined
  }
  return rules.flatMap(({ eachDate }) => {
    if (!eachDate || !isOf(kind, eachDate.of)) return []
    const { isNotAfter, isNotBefore } = eachDate
    return [
      ...(isNotAfter ? [`if (day > ${settledDay(isNotAfter)}) ${NOT_CLEAN}`] : []),
      ...(isNotBefore ? [`if (day < ${settledDay(isNotBefore)}) ${NOT_CLEAN}`] : []),
    ]
  })
}

function dateReader(kind: TextKind, rules: readonly CleanRule[], program: Program): string {
  const tests = dateTests(kind, rules)
  if (!tests) return program.reader('asks', NOT_CLEAN)
  return program.reader(
    'date',
    ['p = date(p)', `if (p < 0) ${NOT_CLEAN}`, ...tests, 'return p'].join('\n'),
  )
}

/** What rules ask of texts of a kind that are no dates, with the code of each. */
export const rulesOfText = (
  kind: TextKind,
  rules: readonly CleanRule[],
): (EachText & { code: string })[] =>
  rules.flatMap(({ code, eachText }) =>
    eachText && isOf(kind, eachText.of) ? [{ code, ...eachText }] : [],
  )

/** The tests of a kind of text, without those for what the rule of their code looks for. */
export const testsOfKind = (
  { tests }: TextKind,
  about: readonly (EachText & { code: string })[],
): TextTest[] =>
  tests.filter(
    ({ not, code }) => !not || !about.some((rule) => rule.code === code && rule.hasNoDigitGroups),
  )

/** How many digits each of the first groups of a rule has with those before it, and the fewest that stand in a row. */
export function digitRuns({ lengths }: NonNullable<EachText['hasNoDigitGroups']>): {
  all: number
  sums: number[]
  least: number
} {
  const sums = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((a, b) => a + b, 0))
  const all = sums.pop() ?? 0
  return { all, sums, least: Math.min(all, ...sums) }
}

function wordsReader(kind: TextKind, rules: readonly CleanRule[], program: Program): string {
  const about = rulesOfText(kind, rules)
  const body = [`p = text(p, ${kind.maxLength ?? 'i32.MAX_VALUE'})`, `if (p < 0) ${NOT_CLEAN}`]
  for (const { pattern, not } of testsOfKind(kind, about)) {
    const test = not ? undefined : matchOf(pattern, program)
    // Of a pattern that is not understood here, no text is sure to match.
    if (test === undefined) return program.reader('asks', NOT_CLEAN)
    body.push(`if (!${test}) ${NOT_CLEAN}`)
  }
  for (const { saysMoreThan, hasNoDigitGroups } of about) {
    if (saysMoreThan) body.push(`if (!${saysMore(saysMoreThan, program)}) ${NOT_CLEAN}`)
    if (hasNoDigitGroups) body.push(`if (${digitGroups(hasNoDigitGroups, program)}) ${NOT_CLEAN}`)
  }
  body.push('return p')
  return program.reader('text', [...new Set(body)].join('\n'))
}

function matchOf(pattern: RegExp, program: Program): string | undefined {
  const sure = sureBytes(pattern)
  if (sure) {
    const table = program.table('SURE', sure.map(Number))
    // The first character is one as a rule. Behind an empty text stands a quotation mark, which is never one.
    return `(byteAt(${table} + byteAt(textStart)) != 0 || holdsOne(${table}))`
  }
  const automaton = automatonOf(pattern)
  if (!automaton) return undefined
  const table = [...automaton.next, ...automaton.ends.map(Number)]
  return `matches(${program.table('STATES', table)}, ${automaton.ends.length * 128})`
}

/** No character takes more bytes for each of its UTF-16 units. */
const MOST_BYTES_A_UNIT = 3

const saysMore = ({ words, length }: NonNullable<EachText['saysMoreThan']>, program: Program) =>
  `saysMore(${program.table('WORDS', wordTable(words))}, ${length * MOST_BYTES_A_UNIT})`

/** An expression that is true when groups of digits, of the lengths of a rule, may stand in the text. */
function digitGroups(groups: NonNullable<EachText['hasNoDigitGroups']>, program: Program): string {
  const { all, sums, least } = digitRuns(groups)
  const table = program.table('GROUPS', [sums.length, ...sums])
  const sign = groups.unlessAfter?.charCodeAt(0) ?? 0
  return `longestRun >= ${least} && holdsDigitGroups(${all}, ${table}, ${sign})`
}
