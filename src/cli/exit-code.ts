/** Exit codes, for scripts. */
export const ExitCode = {
  /** No errors found; there may be warnings and advice. */
  ok: 0,
  /** Errors were found. */
  errorsFound: 1,
  /** Wrong usage, or a file could not be read. */
  wrongUse: 2,
} as const
