/** The names of the months, in their order. */
export const MONTHS: readonly string[] = [
  ...['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september'],
  ...['oktober', 'november', 'december'],
]
