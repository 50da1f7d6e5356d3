/**
 * Gathers the text of a cell or paragraph as a browser would show it: blanks collapse, a block begins on a line of its own.
 */
export class TextFlow {
  #lines: string[] = []
  #line = ''
  #mark = ''
  /** Whether a blank here would be one too many. Asking the line would be slow: it grows piece by piece. */
  #isAfterBlank = true

  /** What follows is a list item: its mark stands before the first that it shows. '' where the item ends. */
  beginItem(mark: string): void {
    this.#mark = mark
  }

  /** @param keepsBlanks blanks and line breaks are shown as they are written */
  add(text: string, keepsBlanks: boolean): void {
    if (this.#mark && text.trim() !== '') {
      this.#line = this.#mark
      this.#mark = ''
      this.#isAfterBlank = true
    }
    if (keepsBlanks) {
      const [first = '', ...rest] = text.split(/\r\n?|\n/)
      this.#line += first
      for (const line of rest) {
        this.breakLine()
        this.#line += line
      }
      this.#isAfterBlank = false
      return
    }
    const collapsed = text.replaceAll(/[\t\n\f\r ]+/g, ' ')
    const added = this.#isAfterBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    this.#line += added
    if (added) this.#isAfterBlank = added.endsWith(' ')
  }

  breakLine(): void {
    this.#lines.push(this.#line)
    this.#beginLine()
  }

  /** A block begins or ends here: what follows stands on a new line, if something stands on this one. */
  breakBlock(): void {
    // A paragraph of one hard blank is an empty line.
    if (/[^\t\n\f\r ]/.test(this.#line)) this.breakLine()
    else this.#beginLine()
  }

  /** The text, without blanks at the ends of lines and empty lines at its own ends; begins anew. */
  take(): string {
    const lines = [...this.#lines, this.#line].map(asShown)
    this.#lines = []
    this.#beginLine()
    return lines.join('\n').replaceAll(/^\n+|(?<!\n)\n+$/g, '')
  }

  #beginLine(): void {
    this.#line = ''
    this.#isAfterBlank = true
  }
}

/** The mark of a list item where a program has written it out, with blanks up to its text. */
const markWithBlanks = /^([-–*•·▪◦‣§o]|\d{1,3}[.)]|[a-z][.)]) {2,}/

const asShown = (line: string): string =>
  line.replaceAll('\u00A0', ' ').trim().replace(markWithBlanks, '$1 ')
