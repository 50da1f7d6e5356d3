import type { Decision } from './decision.ts'
import { mayIUse } from './may-i-use.ts'
import { whichProfile } from './which-profile.ts'

/** The decision guides that pages of text may hold. */
export const decisions: readonly Decision[] = [whichProfile, mayIUse]

/**
 * The guide with this id.
 * @throws Error when there is none, so that a text cannot name a guide that does not exist
 */
export function decision(id: string): Decision {
  const found = decisions.find((each) => each.id === id)
  if (!found) throw new Error(`There is no decision guide ${id}; see src/components/guides`)
  return found
}
