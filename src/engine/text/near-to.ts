import type { FaultDetail } from '../model/fault'
import type { CloserLook } from '../model/wording'
import { nearest } from './nearest'

/** The name that a text is near to, and what is hidden in it when the two look alike. */
export function nearTo(
  written: string,
  names: readonly string[],
  { hiddenIn }: CloserLook,
): FaultDetail {
  const name = nearest(written, names)
  return name === undefined
    ? {}
    : { nearest: name, hidden: hiddenIn(written, (meant) => meant === name) }
}
