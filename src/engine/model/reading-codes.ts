/** Codes about reading the text, in the order of their pages. They rest on no paragraph of the source. */
export const readingCodes = [
  'tomt',
  'ugyldig-json',
  'dobbelt-noegle',
  'ikke-objekt',
  'for-dybt',
  'skaev-raekke',
  'ukendt-type',
  'forkert-tegnsaet',
  'type-udledt',
]

/** Those of them that the schema of a type states too: it refuses a registration that they are found in. */
export const readingCodesOfSchemas: readonly string[] = [
  'ikke-objekt',
  'ukendt-type',
  'type-udledt',
]

/**
 * Codes of what a reader of tables and lines doubts about a value that it has read. A guidance that has a rule of the code
 * says what it rests on.
 */
export const doubtCodes = ['dato-raekkefoelge', 'ugedag-passer-ikke']
