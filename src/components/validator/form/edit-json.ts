import {
  follow,
  memberOf,
  parent,
  tokensOf,
  type Edit,
  type JsonNode,
  type WrittenJson,
} from '../../../api/form'
import { isIndex } from './values'
import { writeJson, type Layout } from './write-json'

/**
 * The edit that sets a value at a pointer in valid JSON. The rest of the text is unchanged, and new content has the layout
 * of its neighbours.
 *
 * @param written the record in the text
 * @param path pointer into the record
 * @param value undefined removes the value, and containers that become empty
 * @param namesAt names of the fields at a pointer, in the order to write them
 * @param manner `kept`: pointer to a container that stays even if empty; `isOneLine`: NDJSON, one record per line
 * @returns undefined when the pointer leads through a scalar
 */
export function editJson(
  written: WrittenJson,
  path: string,
  value: unknown,
  namesAt: (path: string) => readonly string[],
  { kept = '', isOneLine = false } = {},
): Edit | undefined {
  const { text, root } = written
  const { node, found } = follow(root, path)
  if (value === undefined)
    return found ? remove(written, path, kept) : editOf(node.start, node.start, '')
  const layout = layoutOf(written, isOneLine)
  if (found)
    return editOf(node.start, node.end, writeJson(value, layout, indentAt(text, node.start)))

  const tokens = tokensOf(path)
  const { depth, holder } = reached(root, tokens)
  const [name = '', ...way] = tokens.slice(depth)
  const inner = way.reduceRight(
    (made, token) => (isIndex(token) ? [made] : { [token]: made }),
    value,
  )
  if (holder.kind === 'array') {
    return isIndex(name) ? insert(holder, holder.items, holder.items.length, '') : undefined
  }
  if (holder.kind !== 'object') return undefined
  const order = namesAt(`/${tokens.slice(0, depth).join('/')}`.replace(/^\/$/, ''))
  const rank = order.indexOf(name)
  const before = holder.members.findLastIndex(
    ({ key }) => order.indexOf(key) < rank && order.includes(key),
  )
  const spans = holder.members.map(({ keyStart, value: { end } }) => ({ start: keyStart, end }))
  return insert(holder, spans, before + 1, `${JSON.stringify(name)}:${layout.gap}`)

  function insert(
    { start, end }: JsonNode,
    neighbours: readonly { start: number; end: number }[],
    at: number,
    label: string,
  ): Edit {
    const [first] = neighbours
    const outside = indentAt(text, start)
    // Use the white space before the first neighbour.
    const blank = first
      ? text.slice(start + 1, first.start)
      : layout.unit && layout.newline + outside + layout.unit
    const isOverLines = blank !== undefined && /^[^\S\n]*\n\s*$/.test(blank)
    const lead = isOverLines ? layout.newline + blank.slice(blank.lastIndexOf('\n') + 1) : ''
    const here = isOverLines ? layout : { ...layout, unit: undefined }
    const made = label + writeJson(inner, here, lead.slice(layout.newline.length))
    const gap = lead || layout.gap
    const [last, next] = [neighbours[at - 1], neighbours[at]]
    if (last) return editOf(last.end, last.end, `,${gap}${made}`)
    if (next) return editOf(next.start, next.start, `${made},${gap}`)
    const close = isOverLines ? layout.newline + outside : ''
    return editOf(start + 1, end - 1, lead + made + close)
  }
}

/** The deepest existing node on the way, and its depth. */
function reached(root: JsonNode, tokens: readonly string[]): { depth: number; holder: JsonNode } {
  let holder = root
  let depth = 0
  for (const token of tokens) {
    const next =
      holder.kind === 'object'
        ? memberOf(holder, token)?.value
        : holder.kind === 'array'
          ? holder.items[Number(token)]
          : undefined
    if (!next) break
    holder = next
    depth++
  }
  return { depth, holder }
}

function remove(written: WrittenJson, path: string, kept: string): Edit {
  const { root } = written
  const { node: outer } = follow(root, parent(path))
  const { node, member } = follow(root, path)
  const spans: readonly { start: number; end: number }[] =
    outer.kind === 'object'
      ? outer.members.map(({ keyStart, value }) => ({ start: keyStart, end: value.end }))
      : outer.kind === 'array'
        ? outer.items
        : []
  const at = spans.findIndex(({ start }) => start === (member?.keyStart ?? node.start))
  const [before, self, after] = [spans[at - 1], spans[at] ?? node, spans[at + 1]]
  if (before) return editOf(before.end, self.end, '')
  if (after) return editOf(self.start, after.start, '')
  const container = parent(path)
  // A container that becomes empty is removed too, except a registration.
  if (container === kept || container === '') return editOf(outer.start + 1, outer.end - 1, '')
  return remove(written, container, kept)
}

const editOf = (start: number, end: number, text: string): Edit => ({ start, end, text })

/** Indentation of the line of an offset. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^[^\S\n]*/.exec(line)?.[0] ?? ''
}

/** The layout of a record, judged by its first member. */
function layoutOf({ text, root }: WrittenJson, isOneLine: boolean): Layout {
  const first = root.kind === 'object' ? root.members[0] : undefined
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  if (!first) return { unit: isOneLine ? undefined : '  ', newline, gap: ' ' }
  const gap = /:\s/.test(text.slice(first.keyEnd, first.value.start)) ? ' ' : ''
  const blank = text.slice(root.start + 1, first.keyStart)
  if (!blank.includes('\n')) return { unit: undefined, newline, gap }
  const inside = blank.slice(blank.lastIndexOf('\n') + 1)
  const outside = indentAt(text, root.start)
  return { unit: inside.startsWith(outside) ? inside.slice(outside.length) : '  ', newline, gap }
}
