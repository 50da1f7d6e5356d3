import type { Field, RegistrationType, TextKind } from '../../src/schemas/field.ts'
import { isDateKind } from './date-kind.ts'
import { ANY_ITEM, Facts } from './facts.ts'
import type { KeptRule } from './guidance.ts'

/**
 * Holds the clean condition of a rule against the types it is about. What it names and they do not have would be passed
 * over in silence, and the recogniser would be wrong.
 *
 * @throws Error for a field that no type of the rule has, a kind of text or date that there is none of, or digits that stand
 *   in a code list
 */
export function mustMeanSomething(
  { code, types: names, clean }: KeptRule,
  types: readonly RegistrationType[],
): void {
  if (!clean) return
  const holding = types.filter(({ name }) => names === 'alle' || names.includes(name))
  const fields = holding.flatMap(({ root }) => fieldsWithin(root))
  const kinds = fields.flatMap(({ kind }) => (kind ? [kind] : []))
  const { eachDate, eachText } = clean
  for (const path of pathsIn(clean)) {
    const isKnown = holding.some((type) => new Facts(type, '').ask(path) !== undefined)
    if (!isKnown || path.split('/').includes(ANY_ITEM)) {
      throw wrong(code, `no type has the field "${path}"`)
    }
  }
  const isNamed = (name: string, isOf: (kind: TextKind) => boolean) => {
    const found = kinds.filter((kind) => kind.name === name)
    return found.length > 0 && found.every(isOf)
  }
  for (const name of eachDate?.of ?? []) {
    if (!isNamed(name, isDateKind)) throw wrong(code, `"${name}" is no kind of date`)
  }
  for (const name of eachText?.of ?? []) {
    if (!isNamed(name, (kind) => !isDateKind(kind)))
      throw wrong(code, `"${name}" is no kind of text`)
  }
  const { lengths } = eachText?.hasNoDigitGroups ?? {}
  const all = lengths?.reduce((sum, length) => sum + length, 0) ?? Infinity
  for (const { values = [] } of fields) {
    const value = values.find((one) => String(one).replaceAll(/[^0-9]/g, '').length >= all)
    if (value !== undefined) throw wrong(code, `"${value}" of a code list has its digits`)
  }
}

/** A field and all inside it. */
function fieldsWithin(field: Field): Field[] {
  const inner = [...Object.values(field.properties ?? {}), ...(field.items ? [field.items] : [])]
  return [field, ...inner.flatMap(fieldsWithin)]
}

/** Every path to a field that a condition names, at any depth. */
function pathsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) =>
    key === 'field' && typeof inner === 'string' ? [inner] : pathsIn(inner),
  )
}

const wrong = (code: string, problem: string) =>
  new Error(`The clean condition of the rule "${code}" cannot be: ${problem}.`)
