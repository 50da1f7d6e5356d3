import type { FaultDetail } from '../model/fault'
import { hiddenIn } from './hidden-character'
import { nearest } from './nearest'

/** The name that a text is near to, and what is hidden in it when the two look alike. */
export function nearTo(written: string, names: readonly string[]): FaultDetail {
  const name = nearest(written, names)
  return name === undefined
    ? {}
    : { nearest: name, hidden: hiddenIn(written, (meant) => meant === name) }
}
