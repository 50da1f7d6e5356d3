/** A sentence or two of a guide, and the paragraphs of the source that it rests on. */
export interface Statement {
  text: string
  /** Numbers as in kilde.json: "1.2.4". */
  kilde: readonly string[]
}
