/**
 * What is said of wrong use: what is wrong, and where to see the right use.
 *
 * @param command the one that was asked for, if there is such a one
 */
export const asUsageError = (what: string, command?: string): string =>
  `${what}. Se brugen med: ${['modtagelse', command, '--help'].filter(Boolean).join(' ')}`
