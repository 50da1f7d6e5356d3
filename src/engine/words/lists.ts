/** Made when first asked for: to make one takes longer than to check a draft. */
let choice: Intl.ListFormat | undefined
let sum: Intl.ListFormat | undefined

/** "a, b eller c". */
export const oneOf = (items: readonly string[]): string =>
  (choice ??= new Intl.ListFormat('da', { type: 'disjunction' })).format(items)

/** "a, b og c". */
export const allOf = (items: readonly string[]): string =>
  (sum ??= new Intl.ListFormat('da')).format(items)
