/**
 * An element that a page and its script agree on.
 * @throws Error that names it, when the page has none
 */
export function knownElement<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id)
  if (!found) throw new Error(`#${id} is missing`)
  return found as Kind
}
