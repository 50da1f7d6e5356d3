import type { Attributes } from './tokens'

/** How what stands in an element is shown, as far as its own attributes say so; undefined where they do not. */
export interface Shown {
  isHidden: boolean
  keepsBlanks: boolean | undefined
  /** Its letters are pictures: ticks and boxes. */
  isWingdings: boolean | undefined
}

/** What an element shows of what stands in it. Style sheets are not asked: programs that copy write out what counts. */
export function shownBy(name: string, attributes: Attributes): Shown {
  const style = attributes.get('style')
  const font =
    (style && (fontFamily.exec(style) ?? anyFont.exec(style))?.[1]) ?? attributes.get('face')
  return {
    isHidden: attributes.has('hidden') || (style !== undefined && hiding.test(style)),
    keepsBlanks: keepsBlanks(name, style),
    isWingdings: font === undefined ? undefined : /wingdings/i.test(font),
  }
}

function keepsBlanks(name: string, style: string | undefined): boolean | undefined {
  const space = style && whiteSpace.exec(style)?.[1]
  if (space) return /^(?:pre|preserve|break-spaces)/i.test(space)
  return /^(?:pre|textarea|listing)$/.test(name) ? true : undefined
}

/** Properties, and not those of Office that end alike, such as `mso-ascii-font-family`. */
const hiding = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i
const whiteSpace = /(?:^|[;\s])white-space(?:-collapse)?\s*:\s*([^;\s]*)/i
const fontFamily = /(?:^|[;\s])font-family\s*:([^;]*)/i
const anyFont = /(?:^|[;\s])font\s*:([^;]*)/i

/** Wingdings has pictures where other fonts have these letters; private characters of the same numbers too. */
const wingdings = new Map(
  Object.entries({
    þ: '☒',
    ý: '☒',
    x: '☒',
    ü: '✓',
    û: '✗',
    o: '☐',
    '¨': '☐',
    q: '☐',
    '§': '▪',
    Ø: '‣',
  }),
)

/** A text in Wingdings as what it shows. Letters whose picture means nothing in a draft stay. */
export const fromWingdings = (text: string): string =>
  text.replaceAll(/[\uF020-\uF0FF]|[^\s\u00A0]/g, (letter) => {
    const code = letter.charCodeAt(0)
    const plain = code >= 0xf0_00 ? String.fromCharCode(code - 0xf0_00) : letter
    return wingdings.get(plain) ?? letter
  })
