import { childOf, childrenOf, type Element } from '../../xml/tree'

interface Style {
  parent: string
  isHidden: boolean | undefined
  isStruck: boolean | undefined
  listStyle: string | undefined
}

const MOST_STEPS = 50

/** What styles say of text: whether it is hidden or struck out, and in which list it stands. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>()

  /** @param roots elements that hold styles */
  constructor(roots: readonly (Element | undefined)[]) {
    for (const root of roots) {
      for (const element of childrenOf(root, 'style:style')) {
        this.#styles.set(element.attributes['style:name'] ?? '', styleOf(element))
      }
    }
  }

  isHidden(name: string | undefined): boolean {
    return this.#first(name, ({ isHidden }) => isHidden) ?? false
  }

  isStruck(name: string | undefined): boolean {
    return this.#first(name, ({ isStruck }) => isStruck) ?? false
  }

  /** The list that a paragraph style stands in. */
  listOf(name: string | undefined): string | undefined {
    return this.#first(name, ({ listStyle }) => listStyle)
  }

  /** What a style says, or the first of those it takes over from. */
  #first<Value>(
    name: string | undefined,
    of: (style: Style) => Value | undefined,
  ): Value | undefined {
    let style = this.#styles.get(name ?? '')
    for (let step = 0; style && step < MOST_STEPS; step++) {
      const value = of(style)
      if (value !== undefined) return value
      style = this.#styles.get(style.parent)
    }
    return undefined
  }
}

function styleOf(element: Element): Style {
  const text = childOf(element, 'style:text-properties')?.attributes ?? {}
  const display = text['text:display']
  const struck = text['style:text-line-through-style'] ?? text['style:text-line-through-type']
  return {
    parent: element.attributes['style:parent-style-name'] ?? '',
    isHidden: display === undefined ? undefined : display === 'none',
    isStruck: struck === undefined ? undefined : struck !== 'none',
    listStyle: element.attributes['style:list-style-name'],
  }
}
