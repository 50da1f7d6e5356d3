import type { Clean } from '../../src/engine/index.ts'
import type { KeptRule } from './guidance.ts'

/** The clean condition of a rule, with the code it is told of by. */
export interface CleanRule extends Clean {
  code: string
}

/**
 * The conditions under which the rules that hold for a type are sure to be kept.
 *
 * @param type name of the type
 * @throws Error for a rule of which neither the schema nor a condition says when it is kept
 */
export function cleanOf(rules: readonly KeptRule[], type: string): CleanRule[] {
  return rules.flatMap(({ code, types, schema, hasCheck, isFoundByReader, clean }) => {
    if (clean && Object.keys(clean).length > 0) {
      return types === 'alle' || types.includes(type) ? [{ code, ...clean }] : []
    }
    if ((schema === 'whole' || isFoundByReader) && !hasCheck) return []
    throw new Error(
      `The rule "${code}" does not say when a record is sure to keep it. The schema does not state it alone ` +
        `(schema: '${schema}'${hasCheck ? ', with a check of its own' : ''}), so the recogniser of clean records ` +
        'would pass over what breaks it. Export a `clean` condition beside the rule (src/engine/model/clean.ts says ' +
        'of what it is made) and list it in src/guidance/rules/clean-conditions.ts.',
    )
  })
}
