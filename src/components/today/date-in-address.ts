import { readWrittenDate } from '../deadlines/written-date'
import { siteRoot } from '../site-root'

/** The one thing the address holds besides the answer: the date of the first contact, YYYY-MM-DD. */
export const PARAMETER = 'foerste-henvendelse'

/** Lets the date that stands in the address go along, on a page that asks for none. */
export function keepFromAddress(): void {
  const asked = new URLSearchParams(location.search).get(PARAMETER)
  if (asked !== null) keepInLinks(readWrittenDate(asked).date)
}

/**
 * Lets the date go along to the other answers.
 *
 * @param date YYYY-MM-DD; none when there is no date to keep
 */
export function keepInLinks(date: string | undefined): void {
  const answers = `a[href^="${siteRoot}/i-dag/"]`
  for (const link of document.querySelectorAll<HTMLAnchorElement>(answers)) {
    link.search = date === undefined ? '' : `?${PARAMETER}=${date}`
  }
}
