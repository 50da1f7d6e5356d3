import { create } from '../create'

/** What decides where the text of a box breaks. */
const shaping = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-kerning',
  'font-feature-settings',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'tab-size',
  'text-indent',
  'text-transform',
  'white-space',
  'overflow-wrap',
  'word-break',
  'line-break',
  'hyphens',
] as const

/** Letters that are as wide as any other in a font of fixed width. */
const plain = /^[ -~¡-¬®-ÿ]*$/

/** Measures how tall lines stand in a box that wraps them. */
export interface LineHeights {
  /**
   * How tall each line stands, in px. Lines that were measured before at the same width are known.
   * The page is laid out once for all lines that are not, and not at all when every line is short.
   */
  of: (lines: readonly string[]) => number[]
  /** Looks at the box anew. @returns whether lines may stand otherwise than before */
  look: () => boolean
}

/**
 * @param box the box with the text
 * @param holder where lines can be laid out unseen
 */
export function createLineHeights(box: HTMLTextAreaElement, holder: HTMLElement): LineHeights {
  const known = new Map<string, number>()
  let shape = ''
  let lineHeight = 0
  /** Lines of at most so many plain letters are not wrapped. */
  let columns = 0

  const layOut = (texts: readonly string[]): DOMRect[] => {
    const rows = texts.map((text) =>
      // An empty line is as tall as one with a letter of no width.
      create('div', { className: 'measured' }, text || '\u200B'),
    )
    holder.replaceChildren(...rows)
    const rects = rows.map((row) => row.getBoundingClientRect())
    holder.replaceChildren()
    return rects
  }

  return {
    look() {
      const style = getComputedStyle(box)
      const width =
        box.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd)
      const values = shaping.map((name) => [name, style.getPropertyValue(name)] as const)
      const found = [width, ...values.map(([, value]) => value)].join()
      if (found === shape) return false
      shape = found
      known.clear()
      for (const [name, value] of values) holder.style.setProperty(name, value)
      // With room enough no row is wrapped, and the widths of two tell whether all letters are equally wide.
      holder.style.setProperty('width', '100000px')
      const [thin, thick] = layOut(['i'.repeat(40)]).concat(layOut(['M'.repeat(40)]))
      holder.style.setProperty('width', `${width}px`)
      lineHeight = thin?.height ?? 0
      const isFixed = thin && thick && Math.abs(thin.width - thick.width) < 0.5
      // One less than there is room for: browsers round in their own ways.
      columns = isFixed ? Math.floor((width * 40) / thin.width) - 1 : 0
      return true
    },
    of(lines) {
      const isShort = (line: string): boolean => line.length <= columns && plain.test(line)
      const unknown = [...new Set(lines.filter((line) => !isShort(line) && !known.has(line)))]
      if (unknown.length > 0) {
        // What is typed passes through; it need not be remembered for ever.
        if (known.size > 20_000) known.clear()
        layOut(unknown).forEach(({ height }, index) => known.set(unknown[index] as string, height))
      }
      return lines.map((line) => (isShort(line) ? lineHeight : (known.get(line) ?? lineHeight)))
    },
  }
}
