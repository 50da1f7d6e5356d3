import { parse, type DefaultTreeAdapterTypes as Html } from 'parse5'

/** Attributes that name one address. */
const ADDRESSES = new Set(['action', 'formaction', 'href', 'poster', 'src'])

/**
 * Puts the addresses of a rendered page under a path. What the bundler wrote stands under it already.
 *
 * @param markup of a whole page, in which addresses of the site begin with a slash
 * @param base begins and ends with a slash: `/modtagelse/`
 */
export function underPath(markup: string, base: string): string {
  const bundled = `${base}_astro/`
  // Without scripting, what stands in a noscript is elements as well.
  const page = parse(markup, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  const places = elementsOf(page)
    .flatMap(({ attrs, sourceCodeLocation }) =>
      attrs
        .filter(({ name, value }) => ADDRESSES.has(name) && /^\/(?!\/)/.test(value))
        .filter(({ value }) => !value.startsWith(bundled))
        .flatMap(({ name, prefix }) => {
          const written = prefix ? `${prefix}:${name}` : name
          return sourceCodeLocation?.attrs?.[written] ?? []
        }),
    )
    .map(({ startOffset }) => markup.indexOf('/', startOffset))
    .sort((a, b) => a - b)
  let from = 0
  const pieces = places.map((place) => {
    const piece = markup.slice(from, place) + base
    from = place + 1
    return piece
  })
  return pieces.join('') + markup.slice(from)
}

/** All elements in a node, in templates too. */
const elementsOf = (node: Html.ParentNode): Html.Element[] =>
  node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return []
    const inside = 'content' in child ? elementsOf(child.content) : []
    return [child, ...inside, ...elementsOf(child)]
  })
