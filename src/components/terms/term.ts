/** A term of the trade, as the pages that use it need it. */
export interface Term {
  /** Its anchor on /ordliste/. */
  id: string
  title: string
  /** What it means, in one plain sentence. */
  short: string
  /** Every form in which it stands in running text. */
  match: readonly string[]
}
