/** Gathers the text of a string in a workbook: its runs, without what says how it is pronounced. */
export class RichText {
  #text = ''
  #isText = false
  #phonetic = 0

  open(name: string): void {
    if (name === 's:t') this.#isText = true
    else if (name === 's:rPh') this.#phonetic++
  }

  close(name: string): void {
    if (name === 's:t') this.#isText = false
    else if (name === 's:rPh') this.#phonetic--
  }

  add(text: string): void {
    if (this.#isText && this.#phonetic === 0) this.#text += text
  }

  /** What was gathered since it was last taken. */
  take(): string {
    const text = this.#text
    this.#text = ''
    return text
  }
}
