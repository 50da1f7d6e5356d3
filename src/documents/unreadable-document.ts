/**
 * A file that is no document we read, or is damaged, locked or too large. Its message says why, and how to put it right: in
 * Danish, and as the end of a sentence.
 */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
}

/** What is told of a file that breaks the rules of its own format. */
export const damaged = (): UnreadableDocument =>
  new UnreadableDocument(
    'den er beskadiget; åbn den i det program, den er skrevet i, gem den igen, og prøv så',
  )

/** What is told of a document that cannot be opened without a password. */
export const locked = (): UnreadableDocument =>
  new UnreadableDocument(
    'den er beskyttet med en adgangskode; fjern adgangskoden, gem filen, og prøv igen',
  )
