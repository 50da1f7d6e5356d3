/** Characters that nobody sees, or that break a line: as escapes they can be read, and are safe from editors. */
const UNSEEN =
  /[\u007F-\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/g

/**
 * A value as a published JSON file. The patterns of the schemas hold blank characters themselves, since `\u0085` in a regular
 * expression is not known to all; in the file they are JSON's escapes.
 */
export const writtenOut = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(UNSEEN, asEscape)}\n`

const asEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
