import { spanOf } from './grid'
import type { Attributes } from './tokens'

interface OpenList {
  isNumbered: boolean
  isBare: boolean
  next: number
}

/** The marks of list items, which a browser draws and nobody has written. */
export class ListMarks {
  readonly #open: OpenList[] = []

  begin(name: string, attributes: Attributes): void {
    this.#open.push({
      isNumbered: name === 'ol',
      isBare: isBare(attributes),
      next: spanOf(attributes.get('start'), 0, 99_999),
    })
  }

  end(): void {
    this.#open.pop()
  }

  /** The mark of the next item, with a blank behind it; '' for none. */
  markOf(attributes: Attributes): string {
    const list = this.#open.at(-1)
    if (isBare(attributes) || list?.isBare) return ''
    if (!list?.isNumbered) return '- '
    if (attributes.has('value')) list.next = spanOf(attributes.get('value'), 0, 99_999)
    return `${list.next++}. `
  }
}

const isBare = (attributes: Attributes): boolean =>
  (attributes.get('style') ?? '').split(';').some((declaration) => {
    const [name = '', value = ''] = declaration.split(':', 2)
    return /list-style(?:-type)?$/i.test(name.trimEnd()) && /\bnone\b/i.test(value)
  })
