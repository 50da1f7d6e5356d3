import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

type Element = Tree.Element

const isElement = (node: Tree.Node): node is Element => 'tagName' in node
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value
const isShown = (element: Element): boolean =>
  attribute(element, 'hidden') === undefined &&
  !/^(?:script|style)$/.test(element.tagName) &&
  !/display:\s*none/.test(attribute(element, 'style') ?? '')

/** Elements of a name below a node, in order, and not those inside another of that name. */
function below(node: Tree.ParentNode, name: string): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!isElement(child)) return []
    return child.tagName === name ? [child] : below(child, name)
  })
}

/** The text of a cell without blocks, as a browser shows it. */
function textOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === '#text')
        return (child as Tree.TextNode).value.replaceAll(/[\t\n\f\r ]+/g, ' ')
      if (!isElement(child) || !isShown(child)) return ''
      return child.tagName === 'br' ? '\n' : textOf(child)
    })
    .join('')
}

/** By the algorithm of the HTML standard, "forming a table", on the tree that parse5 makes. */
export function tableByParse5(html: string): string[][] {
  const [table] = below(parse(html), 'table')
  if (!table) return []
  const grid: (string | undefined)[][] = []
  for (const group of table.childNodes.filter(isElement)) {
    if (!/^t(?:head|body|foot)$/.test(group.tagName)) continue
    const rows = group.childNodes
      .filter(isElement)
      .filter((row) => row.tagName === 'tr')
      .filter(isShown)
    const first = grid.length
    grid.push(...rows.map(() => []))
    for (const [index, row] of rows.entries()) {
      let column = 0
      for (const cell of row.childNodes.filter(isElement).filter(isShown)) {
        while (grid[first + index]?.[column] !== undefined) column += 1
        const columns = Number(attribute(cell, 'colspan') ?? 1)
        const asked = Number(attribute(cell, 'rowspan') ?? 1)
        const height = asked === 0 ? Infinity : asked
        for (let down = 0; down < height && index + down < rows.length; down += 1) {
          for (let across = 0; across < columns; across += 1) {
            const target = grid[first + index + down] as (string | undefined)[]
            target[column + across] ??= ''
          }
        }
        const lines = textOf(cell)
          .replaceAll(/ +/g, ' ')
          .split('\n')
          .map((line) => line.replaceAll('\u00A0', ' ').trim())
        ;(grid[first + index] as string[])[column] = lines.join('\n').replaceAll(/^\n+|\n+$/g, '')
        column += columns
      }
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}
