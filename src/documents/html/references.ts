/** The names of U+00A0 to U+00FF, in order. HTML reads these without the semicolon too. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const withoutSemicolon = new Map([
  ...latin1.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ['amp', '&'],
  ['AMP', '&'],
  ['lt', '<'],
  ['LT', '<'],
  ['gt', '>'],
  ['GT', '>'],
  ['quot', '"'],
  ['QUOT', '"'],
])

/** What office programs and browsers write beside those: the rest of HTML 4 that has a place in a draft. */
const withSemicolon = new Map(
  Object.entries({
    apos: "'",
    ndash: '–',
    mdash: '—',
    hyphen: '‐',
    minus: '−',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    dagger: '†',
    Dagger: '‡',
    bull: '•',
    hellip: '…',
    permil: '‰',
    prime: '′',
    Prime: '″',
    euro: '€',
    trade: '™',
    rarr: '→',
    larr: '←',
    harr: '↔',
    le: '≤',
    ge: '≥',
    ne: '≠',
    asymp: '≈',
    check: '✓',
    checkmark: '✓',
    cross: '✗',
    squ: '□',
    square: '□',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200C',
    zwj: '\u200D',
    lrm: '\u200E',
    rlm: '\u200F',
    Tab: '\t',
    NewLine: '\n',
    nbsp: '\u00A0',
    oelig: 'œ',
    OElig: 'Œ',
    scaron: 'š',
    Scaron: 'Š',
    Yuml: 'Ÿ',
    fnof: 'ƒ',
    circ: 'ˆ',
    tilde: '˜',
  }),
)

/** Windows-1252 at 0x80 to 0x9F, which HTML reads numbers in that range as. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Džÿ'.replace('ÿ', 'Ÿ')

/**
 * The text with its character references decoded, as HTML does it. A name that is not known stays as it is written.
 *
 * @param isAttribute there a name without semicolon that goes on is no reference: `?a=1&copy=2`
 */
export function decodeReferences(text: string, isAttribute = false): string {
  if (!text.includes('&')) return text
  return text.replaceAll(
    /&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z][a-zA-Z0-9]*))(;?)/g,
    (
      written,
      hexadecimal: string | undefined,
      decimal: string | undefined,
      name: string | undefined,
      semicolon: string,
      at: number,
    ) => {
      if (name === undefined) {
        return fromNumber(hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal))
      }
      const known = withoutSemicolon.get(name)
      if (semicolon) {
        const whole = known ?? withSemicolon.get(name)
        if (whole !== undefined) return whole
      } else if (known !== undefined && !(isAttribute && text[at + written.length] === '=')) {
        return known
      }
      if (isAttribute) return written
      // The longest name that the letters begin with: "&ampx" is "&x".
      for (let length = Math.min(name.length - 1, 6); length > 1; length -= 1) {
        const begun = withoutSemicolon.get(name.slice(0, length))
        if (begun !== undefined) return begun + written.slice(1 + length)
      }
      return written
    },
  )
}

function fromNumber(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80] ?? ''
  const isNone = code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)
  return isNone ? '\uFFFD' : String.fromCodePoint(code)
}
