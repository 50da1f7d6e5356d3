/** Exit codes, for scripts. */
export const ExitCode = {
  /** No errors found; there may be warnings and advice. */
  ok: 0,
  /** Errors were found. */
  errorsFound: 1,
  /** The command was used wrongly, a file could not be read, or it could not be checked in full. */
  wrongUse: 2,
  /** The program itself failed. */
  failed: 3,
} as const
