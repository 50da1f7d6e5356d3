/**
 * A piece of a picture as data: an element with its attributes and what stands in it. The same drawing becomes markup
 * when the site is built and nodes in the browser, where neither inline styles nor parsed markup are allowed.
 */
export interface Drawing {
  tag: string
  attributes: Readonly<Record<string, string | number>>
  children: readonly (Drawing | string)[]
}

/** Puts a drawing together. What is `undefined` or `false` is left out. */
export const draw = (
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Drawing | string | false | undefined)[]
): Drawing => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter(
      (entry): entry is [string, string | number] => entry[1] !== undefined,
    ),
  ),
  children: children.filter((child) => child !== undefined && child !== false),
})
