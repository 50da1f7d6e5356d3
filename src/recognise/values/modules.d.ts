/** Made by build/recogniser/values when the product is built. */
declare module 'modtagelse:clean-values' {
  /** Names of the types in the order of the numbers they are told by. */
  export const typeNames: readonly string[]
  /** So many digits in a row have all texts in which a rule finds digits that should not be there. */
  export const digitRun: RegExp
  /**
   * The number of the type of a record in which nothing is to be found, or -1.
   *
   * @param asOf the day everything is measured at, YYYYMMDD
   * @param mayHoldDigits whether a text of it may have so many digits in a row
   */
  export function typeOfClean(value: unknown, asOf: number, mayHoldDigits: boolean): number
  /** Of the record that was told last: its length when it is written as short as can be, and how many names it has. */
  export const written: { length: number; names: number }
}
