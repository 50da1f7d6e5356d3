/** One thing that the dialog of search can lead to, as the build tells of it. */
export interface Suggestion {
  url: string
  title: string
  /** What it is: `Trin`, `Felt`. */
  kind: string
  /** The answer, or what it means, in one or two sentences. */
  text?: string
  /** What else people call it, and words that lead to it. */
  names?: readonly string[]
}
