/**
 * Gathers the text of a paragraph of OpenDocument, in which blanks in a row count as one and those at the edges as none,
 * unless they are written as elements.
 */
export class ParagraphText {
  #text = ''
  /** Whether a blank that follows counts as one with what is before. */
  #isAfterBlank = true

  add(text: string): void {
    for (const piece of text.split(/([\t\n\r ]+)/)) {
      if (piece === '') continue
      const isBlank = /^[\t\n\r ]/.test(piece)
      if (isBlank && this.#isAfterBlank) continue
      this.#text += isBlank ? ' ' : piece
      this.#isAfterBlank = isBlank
    }
  }

  /** Adds text that stands as it is: blanks, a tab, a line break, a tick box. */
  addAsItIs(text: string): void {
    this.#text += text
    this.#isAfterBlank = false
  }

  take(): string {
    const text = this.#text
    this.#text = ''
    this.#isAfterBlank = true
    return text
  }
}

/** So many blanks are written out of an element that stands for any number of them. */
const MOST_BLANKS = 1000

/** The text that an element without content stands for; undefined for one that is no text. */
export function textOfElement(name: string, count: string | undefined): string | undefined {
  if (name === 'text:s') return ' '.repeat(Math.min(Number(count ?? 1) || 1, MOST_BLANKS))
  if (name === 'text:tab') return '\t'
  return name === 'text:line-break' ? '\n' : undefined
}
