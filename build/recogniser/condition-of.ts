import type { RegistrationType } from '../../src/schemas/field.ts'
import type { CleanRule } from './clean-of.ts'
import { ANY_ITEM, type Facts } from './facts.ts'
import { ruleCondition } from './rule-condition.ts'
import { allOf, schemaConditions } from './schema-condition.ts'

/**
 * An expression over facts that is true when a record that is right in its structure keeps the conditions of its schema and
 * of the rules. It means the same in AssemblyScript and in JavaScript. All facts have been asked when it is written.
 *
 * @param rules those that hold for the type
 */
export function conditionOf(
  type: RegistrationType,
  rules: readonly CleanRule[],
  facts: Facts,
): string {
  const conditions = [
    ...schemaConditions(type, facts),
    ...rules.flatMap(({ code, record }) =>
      record ? [ruleCondition(record, { code, type: type.name, facts })] : [],
    ),
  ]
  for (const { list } of rules) {
    if (list) facts.ask(`${list.field}/${ANY_ITEM}/${list.hasNoTwoOfSame}`)
  }
  return allOf(conditions)
}
