import type { Doubt } from './text-blocks'

/** Where paragraphs go: into the document, a cell, a note or a text box. */
export interface Flow {
  addParagraph(text: string, doubts: ReadonlySet<Doubt>): void
  /** Adds a table that stands among the paragraphs. */
  addTable(add: () => void): void
  /** Adds a text box that is tied to the paragraph that is being read. */
  addBox(add: () => void): void
}

/** A flow in which tables stand where they are, and text boxes behind the paragraph they are tied to. */
export function inDocument(addParagraph: Flow['addParagraph']): Flow {
  let boxes: (() => void)[] = []
  return {
    addParagraph(text, doubts) {
      addParagraph(text, doubts)
      const waiting = boxes
      boxes = []
      for (const add of waiting) add()
    },
    addTable(add) {
      add()
    },
    addBox(add) {
      boxes.push(add)
    },
  }
}

/**
 * The paragraphs of a cell as lines. Tables and text boxes in it go behind the table that the cell is of.
 *
 * @param read reads the cell into a flow
 * @param inner takes what goes behind the table
 * @param found takes what must be said of the text
 */
export function linesOfCell(
  read: (flow: Flow) => void,
  inner: (() => void)[],
  found: Set<Doubt>,
): string {
  const lines: string[] = []
  const later = (add: () => void) => {
    inner.push(add)
  }
  read({
    addParagraph(text, doubts) {
      lines.push(text)
      for (const doubt of doubts) found.add(doubt)
    },
    addTable: later,
    addBox: later,
  })
  return lines.join('\n').trim()
}
