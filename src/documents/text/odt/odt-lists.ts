import { asSeen } from '../../symbols'
import { childOf, elementsOf, type Element } from '../../xml/tree'
import { bulletMark, listNumber, type NumberStyle } from '../list-number'

interface Level {
  isBullet: boolean
  mark: string
  style: NumberStyle
  before: string
  after: string
  start: number
  /** So many levels stand in the number. */
  shown: number
}

const STYLES: Readonly<Record<string, NumberStyle>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** The lists of a document: how they are marked, and how far each is counted. */
export class OdtLists {
  readonly #styles = new Map<string, Map<number, Level>>()

  /** @param roots elements that hold the descriptions of lists */
  constructor(roots: readonly (Element | undefined)[]) {
    for (const root of roots) {
      for (const element of root ? elementsOf(root) : []) {
        const isOutline = element.name === 'text:outline-style'
        if (element.name !== 'text:list-style' && !isOutline) continue
        const name = isOutline ? OUTLINE : (element.attributes['style:name'] ?? '')
        this.#styles.set(name, new Map(elementsOf(element).flatMap(levelOf)))
      }
    }
  }

  /**
   * The mark of an item, with a blank behind it.
   *
   * @param counts how far each level has come, from the outermost; the last is that of the item
   */
  mark(style: string, counts: readonly number[]): string {
    const levels = this.#styles.get(style)
    const level = levels?.get(counts.length)
    if (!level) return style === OUTLINE ? '' : '- '
    if (level.isBullet) return `${bulletMark(level.mark)} `
    if (level.style === 'none') return ''
    const numbers = counts.slice(-level.shown).map((count, index, shown) => {
      const at = counts.length - shown.length + index + 1
      return listNumber(count, levels?.get(at)?.style ?? 'decimal')
    })
    return `${level.before}${numbers.join('.')}${level.after}`.trim() + ' '
  }

  /** The number of the first item. */
  startOf(style: string, level: number): number {
    return this.#styles.get(style)?.get(level)?.start ?? 1
  }
}

/** The name under which headings are counted. */
export const OUTLINE = ''

function levelOf(element: Element): [number, Level][] {
  const { attributes } = element
  const isBullet = element.name === 'text:list-level-style-bullet'
  const font = childOf(element, 'style:text-properties')?.attributes['style:font-name']
  const format = attributes['style:num-format'] ?? ''
  const level: Level = {
    isBullet: isBullet || element.name === 'text:list-level-style-image',
    mark: asSeen(attributes['text:bullet-char'] ?? '', font),
    style: STYLES[format] ?? 'none',
    before: attributes['style:num-prefix'] ?? '',
    after: attributes['style:num-suffix'] ?? '',
    start: Number(attributes['text:start-value'] ?? 1),
    shown: Number(attributes['text:display-levels'] ?? 1),
  }
  const number = Number(attributes['text:level'])
  return Number.isInteger(number) && number > 0 ? [[number, level]] : []
}
