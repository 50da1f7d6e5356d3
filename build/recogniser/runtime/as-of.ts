/** The day that everything is measured at, YYYYMMDD. */
export let asOf: i32 = 0

export function setAsOf(value: i32): void {
  asOf = value
}
