import { ParagraphText, textOfElement } from '../../open-document/paragraph-text'
import type { Attributes } from '../../xml/read-xml'

/** Gathers the paragraphs that a cell shows, as lines. */
export class CellText {
  readonly #paragraph = new ParagraphText()
  #lines: string[] = []
  #depth = 0

  clear(): void {
    this.#paragraph.take()
    this.#lines = []
    this.#depth = 0
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'text:p' || name === 'text:h') this.#depth++
    const text = textOfElement(name, attributes['text:c'])
    if (text !== undefined) this.#paragraph.addAsItIs(text)
  }

  close(name: string): void {
    if (name !== 'text:p' && name !== 'text:h') return
    this.#depth--
    this.#lines.push(this.#paragraph.take())
  }

  add(text: string): void {
    if (this.#depth > 0) this.#paragraph.add(text)
  }

  lines(): string {
    return this.#lines.join('\n')
  }
}
