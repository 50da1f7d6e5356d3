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
  const style = attributes.get('style') ?? ''
  const font = valueOf(style, 'font-family') ?? valueOf(style, 'font') ?? attributes.get('face')
  return {
    isHidden:
      attributes.has('hidden') ||
      valueOf(style, 'display') === 'none' ||
      /^(?:hidden|collapse)/.test(valueOf(style, 'visibility') ?? ''),
    keepsBlanks: keepsBlanks(name, style),
    isWingdings: font === undefined ? undefined : /wingdings/i.test(font),
  }
}

function keepsBlanks(name: string, style: string): boolean | undefined {
  const space = valueOf(style, 'white-space') ?? valueOf(style, 'white-space-collapse')
  if (space !== undefined) return /^(?:pre|preserve|break-spaces)/.test(space)
  return /^(?:pre|textarea|listing)$/.test(name) ? true : undefined
}

/** The value of a property, in small letters; `mso-` properties and others that end alike are not it. */
function valueOf(style: string, property: string): string | undefined {
  if (!style.toLowerCase().includes(property)) return undefined
  const found = new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]*)`, 'i').exec(style)
  return found?.[1]?.trim().toLowerCase()
}

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
