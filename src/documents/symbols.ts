/**
 * What people see when a character stands in a font of symbols: the boxes and ticks. Wingdings and its like show a box where
 * the file says "o" or "þ".
 */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6f: '☐',
    0x71: '☐',
    0x72: '☐',
    0x78: '☒',
    0xa8: '☐',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☒',
    0xa7: '•',
    0x6c: '•',
    0x6e: '•',
    0xd8: '•',
    0xe0: '→',
  },
  'wingdings 2': {
    0x2a: '☐',
    0x4f: '✗',
    0x50: '✓',
    0x51: '☒',
    0x52: '☒',
    0x53: '☒',
    0x54: '☒',
    0xa3: '☐',
  },
  webdings: { 0x61: '✓', 0x63: '☐', 0x72: '✗' },
  marlett: { 0x61: '✓', 0x62: '✓' },
  symbol: { 0xb7: '•', 0x2d: '-', 0xd6: '✓' },
}

const firstPrivate = 0xf000
const lastPrivate = 0xf0ff

/** Whether a font shows symbols in place of letters. */
export const isSymbolFont = (font: string | undefined): boolean =>
  font !== undefined && Object.hasOwn(SYMBOLS, font.toLowerCase())

/** A character by its code in a font of symbols; undefined for a decoration that we have no character for. */
export function symbolOf(code: number, font = ''): string | undefined {
  const byte = code >= firstPrivate && code <= lastPrivate ? code - firstPrivate : code
  return SYMBOLS[font.toLowerCase()]?.[byte]
}

/**
 * A text as it is seen. Letters in a font of symbols become the boxes and ticks they show; so do the private characters that
 * word processors write for them in any font.
 */
export function asSeen(text: string, font: string | undefined): string {
  const isSymbols = isSymbolFont(font)
  if (!isSymbols && !PRIVATE.test(text)) return text
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    const isPrivate = code >= firstPrivate && code <= lastPrivate
    if (!isSymbols && !isPrivate) return character
    return symbolOf(code, isSymbols ? font : 'Wingdings') ?? (isPrivate ? '' : character)
  }).join('')
}

const PRIVATE = /[\uf000-\uf0ff]/
