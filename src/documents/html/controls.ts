import type { Attributes } from './tokens'

/** What an input shows: a tick or none, or its text. Its state is that of the markup; nothing else is copied. */
export function shownByInput(attributes: Attributes): string {
  switch (attributes.get('type')?.toLowerCase()) {
    case 'checkbox':
    case 'radio':
      return attributes.has('checked') ? '☒' : '☐'
    case 'hidden':
    case 'password':
    case 'file':
    case 'image':
    case 'range':
    case 'color':
    case 'button':
    case 'submit':
    case 'reset':
      return ''
    default:
      return attributes.get('value') ?? ''
  }
}

/** A list to choose from, while it is read. */
export class Choice {
  readonly #showsFirst: boolean
  readonly #selected: string[] = []
  #first: string | undefined
  #text: string | undefined
  #isSelected = false

  constructor(attributes: Attributes) {
    const size = Number(attributes.get('size') ?? '1')
    this.#showsFirst = !attributes.has('multiple') && !(size > 1)
  }

  beginOption(attributes: Attributes): void {
    this.endOption()
    this.#text = ''
    this.#isSelected = attributes.has('selected')
  }

  add(text: string): void {
    if (this.#text !== undefined) this.#text += text
  }

  endOption(): void {
    if (this.#text === undefined) return
    const text = this.#text.replaceAll(/[\t\n\f\r ]+/g, ' ').trim()
    this.#first ??= text
    if (this.#isSelected) this.#selected.push(text)
    this.#text = undefined
  }

  /** What is chosen. A list that drops down shows its first when nothing is, and the last of several. */
  shown(): string {
    this.endOption()
    if (!this.#showsFirst) return this.#selected.join('\n')
    return this.#selected.at(-1) ?? this.#first ?? ''
  }
}
