/** The classes of the design system that our pages have. Its other parts would be loaded by every page for nothing. */
const used = /^\.(?:skipnav|sr-only)$/

/** Elements that no page has, or the book alone, which says how they look. Every page would load what is said of them. */
export const absent = [
  ...[
    'abbr',
    'address',
    'cite',
    'dfn',
    'var',
    'em',
    'h4',
    'h5',
    'h6',
    'hr',
    'progress',
    'small',
    'sub',
    'sup',
  ],
]
/**
 * The same, parts of fields that only the element has, which stands in a tree of its own, names that browsers have
 * left, and links in headings, which look as links do.
 */
const asksForAbsent = new RegExp(
  `^h\\d a|(?:^|[\\s>+~])(?:${absent.join('|')})(?![\\w-])|type=["']?number|-spin-button|-file-upload|-webkit-input-placeholder|-search-results`,
)

/** What a step of PostCSS sees of a rule. */
interface Rule {
  selectors: string[]
  parent: Parent | undefined
  remove: () => void
}
interface Parent {
  type: string
  name?: string
  params?: string
  parent?: Parent | undefined
}

/**
 * A selector without what our pages never fit or always fit.
 * @returns `undefined` when it asks for a class or an element that no page has
 */
export function trimSelector(selector: string): string | undefined {
  const kept = selector.replaceAll(/:not\((\.[\w-]+)\)/g, (whole, name: string) =>
    used.test(name) ? whole : '',
  )
  if (asksForAbsent.test(kept)) return undefined
  const asked = kept.replaceAll(/:not\([^)]*\)/g, '').match(/\.[A-Za-z][\w-]*/g) ?? []
  return asked.every((name) => used.test(name)) ? kept : undefined
}

const isInLayer = (parent: Parent | undefined): boolean =>
  parent !== undefined &&
  ((parent.name === 'layer' && parent.params === 'design-system') || isInLayer(parent.parent))

/** PostCSS plugin: of the layer `design-system`, leaves only what can fit something on our pages. */
export const designSystemInUse = {
  postcssPlugin: 'modtagelse-design-system',
  OnceExit(root: { walkRules: (each: (rule: Rule) => void) => void }): void {
    root.walkRules((rule) => {
      if (!isInLayer(rule.parent)) return
      const selectors = rule.selectors.flatMap((selector) => trimSelector(selector) ?? [])
      if (selectors.length === 0) rule.remove()
      else rule.selectors = [...new Set(selectors)]
    })
  },
}
