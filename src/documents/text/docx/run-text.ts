import type { Doubt } from '../text-blocks'

/** The text of the runs of a paragraph, and what there is to say of it. */
export class RunText {
  text = ''
  readonly doubts = new Set<Doubt>()

  /** Soft hyphens are no part of what people read. */
  add(text: string): void {
    this.text += text.replaceAll('\u00ad', '')
  }
}
