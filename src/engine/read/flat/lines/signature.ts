import type { Field } from '../../../../schemas/field'
import type { Guidance } from '../../../model/guidance'
import { tokensOf } from '../../../model/pointer'
import { foldLabel, meaningOf } from '../labels'
import { labelsIn } from './label-in-line'
import { unicodePattern } from '../../../pattern/unicode-pattern'

/** A name, a title, a place of work: a few words, and no sentence. */
const NAME = unicodePattern(String.raw`^\s*\p{L}[^:]{2,50}[^:.,;?!]$`)

const MAX_LINES = 12

/**
 * Whether lines are the signature of a mail that no closing stands above: a name and a place of work, then how to reach
 * somebody. What stands there is said of the one who writes, not of the one who is written about.
 *
 * @param lines what stands between two blank lines
 */
export function isSignature(guidance: Guidance, lines: Iterable<string>): boolean {
  const labels = new Set<string>()
  let names = 0
  let count = 0
  let about: Field | undefined
  for (const line of lines) {
    const [first] = labelsIn(guidance, line, false)
    const isName = NAME().test(line) && (names > 0 || !isLabel(guidance, line))
    if (!first && labels.size === 0 && !isName) return false
    if (!first && isName) names++
    if (++count > MAX_LINES || (first && names < 2)) return false
    if (!first?.isKnown) continue
    about = describesSomebody(guidance, first.folded)
    if (!about) return false
    labels.add(first.folded)
  }
  // All that is known of the citizen, in one place, is what the registration is to say.
  return about !== undefined && labels.size < Object.keys(about.properties ?? {}).length
}

const isLabel = (guidance: Guidance, line: string) =>
  meaningOf(guidance, foldLabel(line)) !== undefined

/** The field around a label that holds plain texts alone, as a name and an address are. */
function describesSomebody(guidance: Guidance, folded: string): Field | undefined {
  const [outer = '', inner] = tokensOf(meaningOf(guidance, folded)?.path ?? '')
  const holder = guidance.types.map(({ root }) => root.properties?.[outer]).find(Boolean)
  const isPlain = ({ type, kind, values }: Field) => type === 'string' && !values && !kind?.isDate
  return inner !== undefined && Object.values(holder?.properties ?? {}).every(isPlain)
    ? holder
    : undefined
}
