import type { Guidance, Parts } from '../engine'
import { parts, wholeGuidance } from './whole-guidance'

export { applyFixes } from '../engine'

/** The second file of the engine: the course of cases, fixes, and the reading of what is no JSON. */
export interface Additions {
  parts: Parts
  wholeGuidance: Guidance
}

export const additions: Additions = { parts, wholeGuidance }
