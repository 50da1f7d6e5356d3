import type { Span } from '../../model/record'
import type { SyntaxProblem } from '../../model/syntax-problem'

/** The smallest parts of JSON, and what stands in their place in a text that is not quite JSON. */
export interface Token {
  /** A bracket, comma or colon as itself; a quoted `text`; a `word` without quotes; any `other` character. */
  kind: string
  start: number
  end: number
  /** What a text says, or a word as written. */
  value: string
  /** What is wrong with the token itself, and where reading it as JSON stops. */
  problem?: SyntaxProblem
  problemAt?: Span
}

/*
 * One alternative a kind of token. Sound JSON only ever meets the mark, the sound text and the word; the others are
 * tried after those. A text that goes on over lines is taken as one only if it ends where a text can end, so that a
 * missing quotation mark costs one line and not the rest; and only over so many lines, so that looking for its end
 * never means reading the whole text again.
 */
const MARK = '([{}[\\],:])'
const SOUND_START =
  '"[^"\\\\\\u0000-\\u001F]*(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\\\\u0000-\\u001F]*)*'
const SOUND_TEXT = `(${SOUND_START}")`
const LINE_OF_TEXT = '[^"\\\\\\n]*(?:\\\\.[^"\\\\\\n]*)*'
const LOOSE_TEXT = `("${LINE_OF_TEXT}(?:\\\\?\\n${LINE_OF_TEXT}){0,20}"(?=\\s*[,:}\\]]))`
const OPEN_TEXT = '("[^"\\\\\\n\\r]*(?:\\\\.[^"\\\\\\n\\r]*)*)'
const OTHER_TEXT = "([“”„][^\"“”„\\n\\r]*[\"“”]?|['‘’´`][^'‘’´`\\n\\r]*['‘’´`]?)"
const COMMENT = '((?:\\/\\/|#).*|\\/\\*(?:[^]*?\\*\\/|[^]*))'
const WORD = '([^\\s{}[\\],:;="“”„]+(?:[ \\t]+[^\\s{}[\\],:;="“”„/#]+)*)'
const TOKEN = new RegExp(
  `[ \\t\\r\\n]*(?:${[MARK, SOUND_TEXT, LOOSE_TEXT, OPEN_TEXT, OTHER_TEXT, COMMENT, WORD].join('|')}|([^]))?`,
  'y',
)

/** The next token at or after an offset; of kind "" at the end of the text. */
export function nextToken(text: string, offset: number): Token {
  TOKEN.lastIndex = offset
  const [all = '', mark, sound, loose, open, quoted, comment, word, other] = TOKEN.exec(text) ?? []
  const end = offset + all.length
  const written = mark ?? sound ?? loose ?? open ?? quoted ?? comment ?? word ?? other ?? ''
  const start = end - written.length
  const token: Token = { kind: mark ?? '', start, end, value: written }
  if (word !== undefined) token.kind = 'word'
  else if (comment !== undefined || other !== undefined) {
    token.kind = 'other'
    token.problem = comment === undefined ? 'uventet-tegn' : 'kommentar'
  } else if (mark === undefined && written !== '') {
    token.kind = 'text'
    token.value = written.slice(1, open === undefined ? -1 : undefined)
    if (sound?.includes('\\')) token.value = JSON.parse(sound) as string
    if (quoted !== undefined) {
      token.problem = 'mangler-anfoerselstegn'
      token.problemAt = { start, end: start + 1 }
    }
    if (loose !== undefined) {
      const stop = start + soundLength(loose)
      token.problem = 'tegn-i-tekst'
      token.problemAt = { start: stop, end: stop + 1 }
    }
    if (open !== undefined) {
      // A comma at the end of the line was meant for what follows, a typographic mark for the end of the text.
      token.value = token.value.replace(/[“”]?\s*,?\s*$/, '')
      token.end = start + 1 + token.value.length
      const stop = start + soundLength(open)
      token.problem = 'tekst-ikke-afsluttet'
      token.problemAt = { start: stop, end: stop }
    }
  }
  return token
}

const SOUND_PART = new RegExp(`${SOUND_START}(?:\\\\(?:u[0-9a-fA-F]{0,3})?)?`)

/** How far a text can be read as JSON. */
const soundLength = (text: string) => SOUND_PART.exec(text)?.[0].length ?? 0
