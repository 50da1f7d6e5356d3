import type { Condition, Field, RegistrationType, Test } from '../../src/schemas/field.ts'
import { NULL_FACT, numberOf, type Facts } from './facts.ts'

/** An expression over facts that is true when a record passes the conditions of its schema. */
export function schemaConditions(type: RegistrationType, facts: Facts): string[] {
  return type.conditions.map(({ if: test, then, kode }: Condition) => {
    const passes = (part: Test) => passesTest(part, type.root, '', facts, `${type.name}, "${kode}"`)
    return `(!${passes(test)} || ${passes(then)})`
  })
}

/**
 * Whether a value passes a test, given that it is there and right in its structure.
 *
 * @param path to the value; '' for the record
 * @throws Error for a test that cannot be made of facts
 */
function passesTest(test: Test, field: Field, path: string, facts: Facts, place: string): string {
  if (test === false) return 'false'
  const fact = (inner = path) => {
    const asked = facts.ask(inner)
    if (!asked) throw new Error(`${place}: the type has no field "${inner}"`)
    return asked.name
  }
  if (field.isNullable && !test.type && (test.minItems ?? test.required ?? test.properties)) {
    throw new Error(`${place}: asks of "${path}" what passes when it is null; say "type" too`)
  }
  const isAmong = (values: readonly unknown[]) => {
    if (!field.values && field.type !== 'boolean' && !values.every((value) => value === null)) {
      throw new Error(`${place}: asks for a value of "${path}", of which none is remembered`)
    }
    const numbers = values.map((value) => numberOf(value, field)).filter((one) => one !== undefined)
    return anyOf(numbers.map((number) => `${fact()} == ${number}`))
  }
  const parts: string[] = []
  if ('const' in test) parts.push(isAmong([test.const]))
  if (test.enum) parts.push(isAmong(test.enum))
  if (test.type && test.type !== field.type) parts.push('false')
  // Null is neither a list nor an object nor a text.
  if (field.isNullable && (test.type ?? test.kind)) parts.push(`${fact()} != ${NULL_FACT}`)
  if (test.minItems !== undefined) parts.push(`${fact()} > ${test.minItems}`)
  if (test.kind) {
    const known = (field.kind?.tests ?? []).map(({ pattern, not }) => `${pattern} ${not}`)
    const isSame = test.kind.tests.every(({ pattern, not }) => known.includes(`${pattern} ${not}`))
    if (!isSame) throw new Error(`${place}: asks of "${path}" what its own kind of text does not`)
  }
  const inside = (name: string) => (path === '' ? name : `${path}/${name}`)
  for (const name of test.required ?? []) parts.push(`${fact(inside(name))} != 0`)
  for (const [name, inner] of Object.entries(test.properties ?? {})) {
    const member = field.properties?.[name]
    if (!member) throw new Error(`${place}: the type has no field "${inside(name)}"`)
    const passes = passesTest(inner, member, inside(name), facts, place)
    parts.push(`(${fact(inside(name))} == 0 || ${passes})`)
  }
  return allOf(parts)
}

/** All of several expressions. */
export const allOf = (parts: readonly string[]): string =>
  parts.length === 0 ? 'true' : `(${parts.join(' && ')})`

/** Any of several expressions. */
export const anyOf = (parts: readonly string[]): string =>
  parts.length === 0 ? 'false' : `(${parts.join(' || ')})`
