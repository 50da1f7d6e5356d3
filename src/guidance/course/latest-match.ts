import type { CaseHit } from '../../engine'
import type { Course } from './course'

/** The place of the latest match, which requires a tilmelding or an afmelding. */
export function atLatestMatch({ matches }: Course): CaseHit[] {
  const at = matches.at(-1)
  return at
    ? [{ at, path: at.facts.matchkategori === undefined ? '/straksmatch' : '/matchkategori' }]
    : []
}
