import type { NamedFile } from '../files/named-file'
import { headerOfPlaces } from './header-of-places'

/** Whether a file says of itself that it holds places. */
export function holdsPlaces({ path }: NamedFile): boolean {
  try {
    return headerOfPlaces(path) !== undefined
  } catch {
    // Whoever reads it next tells why it cannot be read.
    return false
  }
}
