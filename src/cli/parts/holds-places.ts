import { headerOfPlaces } from './header-of-places'

/** Whether a file says of itself that it holds places. */
export function holdsPlaces(file: string): boolean {
  try {
    return headerOfPlaces(file) !== undefined
  } catch {
    // Whoever reads it next tells why it cannot be read.
    return false
  }
}
