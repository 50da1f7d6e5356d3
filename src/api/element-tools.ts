import type { Guidance, Parts } from '../engine'
import { parts, wholeGuidance } from './whole-guidance'

export { applyFixes } from '../engine'

/** The rest of the engine, for the tools' file of the element: cases, fixes, and formats other than JSON. */
export interface FullEngine {
  parts: Parts
  wholeGuidance: Guidance
}

export const fullEngine: FullEngine = { parts, wholeGuidance }
