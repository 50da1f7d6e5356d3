import fc from 'fast-check'
import { expectKept } from '../../promises/fixes.ts'
import { optionsOf } from '../../promises/texts-with-slips.ts'
import type { Family } from '../family.ts'
import { anyText, kinds } from '../texts.ts'

/** Each fix of any text can be applied, does no harm and settles. */
export const fixes: Family = {
  name: 'fixes',
  turn: 60,
  property: fc.property(fc.oneof(anyText, kinds['withSlips']!), optionsOf, (text, options) => {
    expectKept(text, options)
  }),
}
