import type { Field } from '../../src/schemas/field.ts'
import type { CleanRule } from './clean-of.ts'
import { ANY_ITEM, type Facts } from './facts.ts'

/**
 * The facts by which two items of a list are the same to the rules: each the place of a value on a code list, 0 for none.
 *
 * @param path to the list
 * @param most so many values can be ticked off
 * @throws Error when a rule asks for a value that is on no such list
 */
export function sameInList(
  item: Field,
  path: string,
  { rules, facts, most }: { rules: readonly CleanRule[]; facts: Facts; most: number },
): string[] {
  return rules.flatMap(({ code, list }) => {
    if (list?.field !== path) return []
    const name = list.hasNoTwoOfSame
    const fact = facts.nameOf(`${path}/${ANY_ITEM}/${name}`)
    const values = item.properties?.[name]?.values
    if (fact === undefined || !values || values.length > most) {
      throw new Error(
        `The clean condition of the rule "${code}" cannot be: "${name}" has no code list of at most ${most} values.`,
      )
    }
    return [fact]
  })
}
