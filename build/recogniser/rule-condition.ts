import type { CleanCondition as Condition, Day } from '../../src/engine/index.ts'
import { numberOf, type Fact, type Facts } from './facts.ts'
import { isDateKind } from './date-kind.ts'
import { allOf, anyOf } from './schema-condition.ts'

/** What a condition of a rule is read for. */
export interface ConditionPlace {
  /** The rule it is a condition of. */
  code: string
  /** Name of the type of the record. */
  type: string
  facts: Facts
}

/**
 * An expression over facts that is true when the condition of a rule holds.
 *
 * @throws Error for a condition that means nothing for the fields it names
 */
export function ruleCondition(condition: Condition, place: ConditionPlace): string {
  const { code, type, facts } = place
  const inner = (one: Condition) => ruleCondition(one, place)
  if ('all' in condition) return allOf(condition.all.map(inner))
  if ('any' in condition) return anyOf(condition.any.map(inner))
  if ('not' in condition) return `!${inner(condition.not)}`
  if ('type' in condition) return String(condition.type === type)
  if ('date' in condition) return comparison(condition.date, '<', condition.isBefore, place)
  if ('daysFrom' in condition) {
    const days = daysBetween(condition.daysFrom, condition.to, place)
    return days === undefined
      ? 'false'
      : allOf([...days.known, `${days.count} >= ${condition.atLeast}`])
  }
  // A rule of several types may name a field that only some of them have.
  const fact = facts.ask(condition.field)
  if (!fact) return 'false'
  const { name, field } = fact
  if ('isPresent' in condition) return `(${name} != 0)`
  if ('hasItems' in condition) {
    if (field.type !== 'array') throw wrong(code, `"${condition.field}" is no list`)
    return `(${name} > ${condition.hasItems})`
  }
  const numbers = condition.isOneOf.map((value) => {
    const number = numberOf(value, field)
    if (number === undefined) throw wrong(code, `"${condition.field}" is never ${String(value)}`)
    return `${name} == ${number}`
  })
  return anyOf(numbers)
}

/** The same for a day alone that does not stand in a field: a number, YYYYMMDD. */
export const settledDay = (day: Exclude<Day, { field: string }>): string =>
  day === 'as-of' ? 'asOf' : String(Number(day.day.replaceAll('-', '')))

/** A day as a number, YYYYMMDD, and what must hold for it to be known. */
function dayOf(
  day: Day,
  { code, facts }: ConditionPlace,
): { number: string; known: string[] } | undefined {
  if (day === 'as-of' || 'day' in day) return { number: settledDay(day), known: [] }
  const fact: Fact | undefined = facts.ask(day.field)
  if (!fact) return undefined
  if (!fact.field.kind || !isDateKind(fact.field.kind)) {
    throw wrong(code, `"${day.field}" is no date`)
  }
  return { number: fact.name, known: [`${fact.name} > 0`] }
}

function comparison(one: Day, sign: string, other: Day, place: ConditionPlace): string {
  const [a, b] = [dayOf(one, place), dayOf(other, place)]
  if (!a || !b) return 'false'
  return allOf([...a.known, ...b.known, `${a.number} ${sign} ${b.number}`])
}

function daysBetween(
  from: Day,
  to: Day,
  place: ConditionPlace,
): { count: string; known: string[] } | undefined {
  const [a, b] = [dayOf(from, place), dayOf(to, place)]
  if (!a || !b) return undefined
  const count = `(dayNumber(${b.number}) - dayNumber(${a.number}))`
  return { count, known: [...a.known, ...b.known] }
}

const wrong = (code: string, problem: string) =>
  new Error(`The clean condition of the rule "${code}" cannot be: ${problem}.`)
