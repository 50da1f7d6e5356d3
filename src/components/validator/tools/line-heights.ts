import { create } from '../create'

/** The style properties that decide where lines wrap. */
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

/** Characters that surely have the common width in a fixed-width font. */
const plain = /^[ -~¡-¬®-ÿ]*$/

/** Measures the heights of wrapped lines in a box. */
export interface LineHeights {
  /**
   * The height of each line in px. Cached for lines that were measured at the same width. One page layout for all other
   * lines, and none when every line is short.
   */
  of: (lines: readonly string[]) => number[]
  /** Reads the style of the box again. @returns whether heights may have changed */
  look: () => boolean
}

/**
 * @param box the box with the text
 * @param holder invisible element in which to lay out lines
 */
export function createLineHeights(box: HTMLTextAreaElement, holder: HTMLElement): LineHeights {
  const known = new Map<string, number>()
  let shape = ''
  let lineHeight = 0
  /** Lines of at most this many plain characters do not wrap. */
  let columns = 0

  const layOut = (texts: readonly string[]): DOMRect[] => {
    const rows = texts.map((text) =>
      // A zero-width space gives an empty line its height.
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
      // With enough room nothing wraps, and equal widths of i and M mean a fixed-width font.
      holder.style.setProperty('width', '100000px')
      const [thin, thick] = layOut(['i'.repeat(40)]).concat(layOut(['M'.repeat(40)]))
      holder.style.setProperty('width', `${width}px`)
      lineHeight = thin?.height ?? 0
      const isFixed = thin && thick && Math.abs(thin.width - thick.width) < 0.5
      // One less than fits: browsers round differently.
      columns = isFixed ? Math.floor((width * 40) / thin.width) - 1 : 0
      return true
    },
    of(lines) {
      const isShort = (line: string): boolean => line.length <= columns && plain.test(line)
      const unknown = [...new Set(lines.filter((line) => !isShort(line) && !known.has(line)))]
      if (unknown.length > 0) {
        // Limit the cache: every edit of a line adds an entry.
        if (known.size > 20_000) known.clear()
        layOut(unknown).forEach(({ height }, index) => known.set(unknown[index] as string, height))
      }
      return lines.map((line) => (isShort(line) ? lineHeight : (known.get(line) ?? lineHeight)))
    },
  }
}
