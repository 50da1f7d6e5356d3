import type { fixesFor } from '../fix/fixes-for'
import type { withdrawCaseFixes } from '../fix/withdraw-case-fixes'
import type { FlatFormats } from '../read/flat/flat-formats'
import type { CasesOfText } from './cases-of-text'

/**
 * What a verdict can wait for, so that a page can load it after the rest and tell meanwhile what is wrong: the course of
 * cases, how faults are put right, and the reading of what is no JSON.
 */
export interface Parts {
  /** Reads tables and lines; without it every text is read as JSON. */
  flat?: FlatFormats | undefined
  fixesFor?: typeof fixesFor | undefined
  withdrawCaseFixes?: typeof withdrawCaseFixes | undefined
  CasesOfText?: typeof CasesOfText | undefined
}
