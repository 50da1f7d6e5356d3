/**
 * The slugs of the schemas: the shared parts, then the registration types in the order in which they are listed and
 * tried.
 */
export const order = [
  'faelles',
  'straksmatch',
  'tilmelding',
  'praecismatch',
  'ydelsesafgoerelse',
  'cv-godkendelse',
  'fravaer',
  'oplysning',
  'afmelding',
  'forloeb',
] as const
