import type { ReadingFault, Span } from '../model/record'

/** A fault of the whole text; reported at record 0. */
export const faultOfText = (code: string, span: Span): ReadingFault => ({
  code,
  path: '',
  record: 0,
  span,
})
