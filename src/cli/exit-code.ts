/** How the command ends, for scripts that go by it. */
export const ExitCode = {
  /** No error was found; there may be warnings and advice. */
  ok: 0,
  /** Errors were found. */
  errorsFound: 1,
  /** The command was used wrongly, or a file could not be read. */
  wrongUse: 2,
} as const
