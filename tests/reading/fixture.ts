/** A file that a program made of a source. */
export interface Fixture {
  /** Its name in fixtures/. */
  file: string
  /** The document in sources/ that it was made of. */
  source: string
  /** The program and its version. */
  program: string
  /** What the program was asked for. */
  how: string
  /** What the program writes for a line break in a cell, where that is none. */
  breaks?: 'blank'
  /** What the program loses, so that nobody can read the registrations from its file. */
  loses?: 'columns'
  /** Of what was copied as text/html: the text/plain that stood beside it. */
  beside?: string
}
