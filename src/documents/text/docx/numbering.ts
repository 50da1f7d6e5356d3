import { asSeen } from '../../symbols'
import { childOf, childrenOf, type Element } from '../../xml/tree'
import { bulletMark, listNumber, type NumberStyle } from '../list-number'

interface Level {
  start: number
  format: string
  /** "%1.%2" */
  text: string
  font: string | undefined
  isLegal: boolean
}

interface List {
  /** Lists that are made of the same one count on together. */
  base: string
  levels: Map<number, Level>
  /** Levels at which this list begins anew. */
  restarts: ReadonlyMap<number, number>
}

/** The marks and numbers of list items, which the file does not hold: they are counted as the document goes on. */
export class Numbering {
  readonly #lists = new Map<string, List>()
  readonly #counts = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  /** @param root of the part that describes the lists, when there is one */
  constructor(root: Element | undefined) {
    const bases = new Map(
      childrenOf(root, 'w:abstractNum').map((base) => [
        base.attributes['w:abstractNumId'] ?? '',
        base,
      ]),
    )
    // A list may say nothing but that it looks as a style does, which another list describes.
    const byStyle = new Map(
      [...bases].flatMap(([id, base]): [string, string][] => {
        const style = childOf(base, 'w:styleLink')?.attributes['w:val']
        return style === undefined ? [] : [[style, id]]
      }),
    )
    for (const list of childrenOf(root, 'w:num')) {
      const id = childOf(list, 'w:abstractNumId')?.attributes['w:val'] ?? ''
      const linked = childOf(bases.get(id), 'w:numStyleLink')?.attributes['w:val']
      const base = (linked !== undefined ? byStyle.get(linked) : undefined) ?? id
      this.#lists.set(list.attributes['w:numId'] ?? '', listOf(list, base, bases.get(base)))
    }
  }

  /** The mark of the next item of a list with a blank behind it; empty where the item shows none. */
  next(listId: string, level: number): string {
    const list = this.#lists.get(listId)
    const own = list?.levels.get(level)
    if (!list || !own) return ''
    if (own.format === 'bullet') return `${bulletMark(asSeen(own.text, own.font))} `
    const counts = this.#counts.get(list.base) ?? []
    this.#counts.set(list.base, counts)
    const restart = list.restarts.get(level)
    const begun = `${listId} ${level}`
    if (restart !== undefined && !this.#begun.has(begun)) counts[level] = restart
    else counts[level] = (counts[level] ?? own.start - 1) + 1
    this.#begun.add(begun)
    counts.length = level + 1
    const mark = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const other = list.levels.get(at)
      const style = own.isLegal ? 'decimal' : styleOf(other?.format)
      return listNumber(counts[at] ?? other?.start ?? 1, style)
    })
    return mark.trim() === '' ? '' : `${mark.trim()} `
  }
}

function listOf(list: Element, base: string, baseElement: Element | undefined): List {
  const levels = new Map<number, Level>()
  const restarts = new Map<number, number>()
  const read = (element: Element) => levels.set(numberOf(element, 'w:ilvl'), levelOf(element))
  for (const level of childrenOf(baseElement, 'w:lvl')) read(level)
  for (const override of childrenOf(list, 'w:lvlOverride')) {
    for (const level of childrenOf(override, 'w:lvl')) read(level)
    const start = childOf(override, 'w:startOverride')?.attributes['w:val']
    if (start !== undefined) restarts.set(numberOf(override, 'w:ilvl'), Number(start))
  }
  return { base, levels, restarts }
}

const numberOf = (element: Element, attribute: string) => Number(element.attributes[attribute] ?? 0)

function levelOf(element: Element): Level {
  const valueOf = (name: string) => childOf(element, name)?.attributes['w:val']
  const fonts = childOf(element, 'w:rPr', 'w:rFonts')?.attributes
  return {
    start: Number(valueOf('w:start') ?? 0),
    format: valueOf('w:numFmt') ?? 'decimal',
    text: valueOf('w:lvlText') ?? '',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    isLegal: childOf(element, 'w:isLgl') !== undefined,
  }
}

const styleOf = (format: string | undefined): NumberStyle =>
  format === 'lowerLetter' ||
  format === 'upperLetter' ||
  format === 'lowerRoman' ||
  format === 'upperRoman' ||
  format === 'none'
    ? format
    : 'decimal'
