/** What a form says beside one field; drawn from the schema when the product is built. */
export interface FormText {
  /** What belongs in the field. */
  hint?: string
  /** When it is owed: goes on from "Hvis". */
  when?: string
  /** What to ask the citizen. */
  question?: string
  /** The system fills it in. */
  isFetched?: true
}
