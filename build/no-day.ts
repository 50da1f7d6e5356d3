/** The earliest day that a zip file can tell: files that are the same make archives that are the same. */
export const NO_DAY = '1980-01-01T12:00:00'
