import regexp from 'eslint-plugin-regexp'
import { Linter } from 'eslint'
import type { Pattern } from './in-sources.ts'

const linter = new Linter()

/**
 * Backtracking that is more than linear is told wherever it may be; a search that begins anew at each place of a text only
 * where it surely is, for the rule cannot see what a match needs no more than one try for.
 */
const config: Linter.Config = {
  plugins: { regexp },
  languageOptions: { ecmaVersion: 'latest' },
  rules: {
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    'regexp/no-super-linear-move': ['error', { report: 'certain' }],
  },
}

/** A literal that is the same regular expression. */
function literalOf({ source, flags }: Pattern): string {
  try {
    return String(new RegExp(source, flags))
  } catch (error) {
    throw new Error(`no regular expression: ${source}`, { cause: error })
  }
}

/** What is not linear about a regular expression: nothing, when it is. */
export const whatIsNotLinear = (pattern: Pattern): string[] =>
  linter.verify(`export default ${literalOf(pattern)}`, config).map(({ message }) => message)
