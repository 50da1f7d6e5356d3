/** What is said of wrong use: what is wrong, and where to see the right use. */
export const asUsageError = (what: string): string => `${what}. Se brugen med: modtagelse --help`
