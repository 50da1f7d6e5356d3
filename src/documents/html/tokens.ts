import { decodeReferences } from './references'

export type Attributes = ReadonlyMap<string, string>

/** A piece of HTML. Comments, also the conditional ones of office programs, are no pieces. */
export type Token =
  | { kind: 'start'; name: string; attributes: Attributes }
  | { kind: 'end'; name: string }
  | { kind: 'text'; text: string }
  /** Beginning or end of what was copied, where the clipboard marks it in a comment. */
  | { kind: 'mark'; isStart: boolean }

/** What is written in these is no markup; in the second list references are read all the same. */
const rawText = new Set(['style', 'script', 'xmp', 'iframe', 'noembed', 'noframes'])
const rawTextWithReferences = new Set(['textarea', 'title'])

/**
 * Cuts HTML into its pieces, by the rules that browsers cut it by. Never throws: whatever is no markup is text.
 */
export function* tokensIn(html: string): Generator<Token, void> {
  let at = 0
  while (at < html.length) {
    const open = nextMarkup(html, at)
    if (open > at) yield { kind: 'text', text: decodeReferences(html.slice(at, open)) }
    if (open === html.length) return
    at = open
    const next = html[at + 1] as string
    if (html.startsWith('<!--', at)) {
      const end = endOfComment(html, at + 4)
      const mark = /^\s*(Start|End)Fragment\s*(?:-->|--!>)$/i.exec(html.slice(at + 4, end))
      if (mark) yield { kind: 'mark', isStart: mark[1]?.toLowerCase() === 'start' }
      at = end
    } else if (/[!?]/.test(next) || /^<\/[^a-zA-Z]/.test(html.slice(at, at + 3))) {
      // `<![if !supportLists]>`, `<?xml:namespace ... />`: browsers take them for comments.
      at = after(html, '>', at)
    } else if (next === '/') {
      const tag = readTag(html, at + 2)
      if (!tag) return
      yield { kind: 'end', name: tag.name }
      at = tag.end
    } else {
      const tag = readTag(html, at + 1)
      if (!tag) return
      const { name, attributes } = tag
      at = tag.end
      yield { kind: 'start', name, attributes }
      if (rawText.has(name) || rawTextWithReferences.has(name)) {
        const closing = endOfRawText(html, name, at)
        const raw = html.slice(at, closing)
        const text = rawTextWithReferences.has(name) ? decodeReferences(raw) : raw
        if (text) yield { kind: 'text', text }
        at = closing
      }
    }
  }
}

/** Where the next markup begins; a `<` before anything but a letter, `/`, `!` or `?` is a character. */
function nextMarkup(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    const next = html[at + 1] ?? ''
    if (/[a-zA-Z!?]/.test(next) || (next === '/' && at + 2 < html.length)) return at
  }
  return html.length
}

function endOfComment(html: string, from: number): number {
  const short = /^-?>/.exec(html.slice(from, from + 2))
  if (short) return from + short[0].length
  const end = /--!?>/g
  end.lastIndex = from
  return end.exec(html) ? end.lastIndex : html.length
}

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

/** Behind the next such character; the end when there is none. */
function after(html: string, character: string, from: number): number {
  const at = html.indexOf(character, from)
  return at < 0 ? html.length : at + 1
}

interface Tag {
  name: string
  attributes: Attributes
  /** Behind its `>`. */
  end: number
}

const nameOfTag = /[^\t\n\f\r />]*/y
const blanksAndSlashes = /[\t\n\f\r /]*/y
const blanks = /[\t\n\f\r ]*/y
/** An equals sign in front is part of the name. */
const nameOfAttribute = /=?[^\t\n\f\r />=]*/y
const unquoted = /[^\t\n\f\r >]*/y

/** @returns undefined when the text ends inside the tag: then browsers drop it */
function readTag(html: string, from: number): Tag | undefined {
  let at = from
  const read = (what: RegExp): string => {
    what.lastIndex = at
    const [found = ''] = what.exec(html) ?? []
    at += found.length
    return found
  }
  const name = read(nameOfTag).toLowerCase()
  const attributes = new Map<string, string>()
  for (;;) {
    read(blanksAndSlashes)
    if (at >= html.length) return undefined
    if (html[at] === '>') return { name, attributes, end: at + 1 }
    const key = read(nameOfAttribute).toLowerCase()
    read(blanks)
    let value = ''
    if (html[at] === '=') {
      at += 1
      read(blanks)
      const quote = html[at]
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, at + 1)
        if (close < 0) return undefined
        value = html.slice(at + 1, close)
        at = close + 1
      } else value = read(unquoted)
    }
    // The first of two equal names counts.
    if (!attributes.has(key)) attributes.set(key, decodeReferences(value, true))
  }
}
