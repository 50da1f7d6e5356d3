import type { fixesFor } from '../fix/fixes-for'
import type { withdrawCaseFixes } from '../fix/withdraw-case-fixes'
import type { withdrawMisreadFixes } from '../fix/withdraw-misread-fixes'
import type { FlatFormats } from '../read/flat/flat-formats'
import type { CasesOfText } from './cases-of-text'
import type { FlatChecks } from './flat-checks'

/**
 * Optional parts of the engine, which a page can load later: cases, fixes, and the formats other than JSON. Findings are
 * reported without them meanwhile.
 */
export interface Parts {
  /** Reads tables and lines. Without it every text is read as JSON. */
  flat?: FlatFormats | undefined
  /** What is checked of them beside what is checked of JSON. */
  flatChecks?: FlatChecks | undefined
  fixesFor?: typeof fixesFor | undefined
  withdrawCaseFixes?: typeof withdrawCaseFixes | undefined
  withdrawMisreadFixes?: typeof withdrawMisreadFixes | undefined
  CasesOfText?: typeof CasesOfText | undefined
}
