/** Codes about reading the text, in the order of their pages. They rest on no paragraph of the source. */
export const readingCodes = [
  'tomt',
  'ugyldig-json',
  'dobbelt-noegle',
  'ikke-objekt',
  'for-dybt',
  'ukendt-type',
  'forkert-tegnsaet',
  'type-udledt',
]
