import { parseFragment, serialize, type DefaultTreeAdapterTypes as Html } from 'parse5'

/** One version of the product and what is new in it. */
export interface Release {
  /** "0.1.0". */
  version: string
  /** Its anchor on /aendringer/. */
  id: string
  /** HTML of what is new. */
  content: string
}

/**
 * Cuts the list of changes at its versions. What is not released yet is left out: it is still being written.
 * @param markup HTML of CHANGELOG.md
 * @returns in the order of the list, the newest first
 */
export function releases(markup: string): Release[] {
  const { childNodes } = parseFragment(markup)
  const starts = childNodes.flatMap((node, index) =>
    'tagName' in node && node.tagName === 'h2' ? [{ heading: node, index }] : [],
  )
  return starts
    .map(({ heading, index }, place) => ({
      version: textOf(heading),
      id: heading.attrs.find(({ name }) => name === 'id')?.value ?? '',
      content: htmlOf(childNodes.slice(index + 1, starts[place + 1]?.index)),
    }))
    .filter(({ version }) => /^\d+\.\d+\.\d+/.test(version))
}

const textOf = (node: Html.ParentNode): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('')
    .trim()

const htmlOf = (childNodes: Html.ChildNode[]): string =>
  serialize({ ...parseFragment(''), childNodes }).trim()
