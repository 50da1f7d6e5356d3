/** A page beside this one, in the order of the source. */
export interface Neighbour {
  href: string
  name: string
}

/**
 * The pages before and after one of a list.
 * @param href address of the one
 */
export function neighbours(
  pages: readonly Neighbour[],
  href: string,
): { previous: Neighbour | undefined; next: Neighbour | undefined } {
  const index = pages.findIndex((page) => page.href === href)
  return index < 0
    ? { previous: undefined, next: undefined }
    : { previous: pages[index - 1], next: pages[index + 1] }
}
