import type { Element, ElementContent } from 'hast'
import { piecesOf, type Piece } from './highlight.ts'

/** What is to be seen of a line: that it decides, that it is new, or that it is gone. */
export type LineKind = 'mark' | 'ins' | 'del' | undefined

/** A block of code as a page shows it. */
export interface CodeFrame {
  code: string
  /** As behind a fence: "json", "sh". */
  lang?: string | undefined
  /** What it is called: a file, or what one does with it. The name of the language when left out. */
  title?: string | undefined
  /** Address of the same as a file. */
  file?: string | undefined
  /** Where it can be tried. */
  open?: string | undefined
  /** What is said below it. */
  note?: string | undefined
  /** For each line what is to be seen of it; nothing when left out. */
  lines?: readonly LineKind[] | undefined
}

const TITLES: Readonly<Record<string, string>> = {
  cs: 'C#',
  css: 'CSS',
  go: 'Go',
  html: 'HTML',
  java: 'Java',
  js: 'JavaScript',
  json: 'JSON',
  jsx: 'React',
  php: 'PHP',
  py: 'Python',
  sh: 'Kommandolinje',
  ts: 'TypeScript',
  vue: 'Vue',
  yaml: 'YAML',
}

/** Characters that fit a line of code in a window of 320 px. */
const NARROW = 30

/** Lines of these break at their blanks. Lines of programs stay lines, because where one ends can mean something. */
const BREAKS = new Set<string | undefined>([undefined, 'json', 'text'])

/**
 * The one frame that code stands in, on every page: title, code in colours, note. A script adds the button that copies,
 * where a page has scripts.
 *
 * @param frame.code a line end at its end is left out
 */
export async function codeFrame(frame: CodeFrame): Promise<Element> {
  const { code, lang, title, file, open, note, lines = [] } = frame
  const text = code.replace(/(?<!\n)\n+$/, '')
  const name = title ?? TITLES[lang ?? ''] ?? 'Tekst'
  const breaks = BREAKS.has(lang)
  const words = breaks ? wordsOf(text) : []
  // What has no blank does not break, be it a path or brackets.
  const unbroken = breaks ? text.split(/\s+/) : text.split('\n')
  const widest = Math.max(...unbroken.map(({ length }) => length))
  return element('figure', { className: ['code'] }, [
    element('figcaption', {}, [
      element('b', {}, [{ type: 'text', value: name }]),
      ...(file === undefined
        ? []
        : [element('a', { href: file, download: '' }, [{ type: 'text', value: 'Hent' }])]),
      ...(open === undefined
        ? []
        : [element('a', { href: open }, [{ type: 'text', value: 'Åbn i validatoren' }])]),
    ]),
    element(
      'pre',
      {
        ...(breaks ? {} : { className: ['lines'] }),
        // What is wider than its window is moved by the keyboard, too.
        ...(widest > NARROW ? { tabIndex: 0, role: 'group', ariaLabel: name } : {}),
      },
      [element('code', {}, marked(await piecesOf(text, lang), words, stretchesOf(text, lines)))],
    ),
    ...(note === undefined ? [] : [element('p', {}, [{ type: 'text', value: note }])]),
  ])
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children })

/** A stretch of a text, by its offsets. */
interface Span {
  start: number
  end: number
}

/**
 * The words that a browser would break in their middle: paths, addresses, options, hashes. Browsers break lines behind a
 * hyphen and a slash, and what is cut there is copied wrong from a print and read wrong from a screen.
 */
const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/\S+/g)]
    .filter(([word]) => /^[^-/?|]*[-/?|].*\p{L}/u.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

/** Whole lines that have the same to be seen of them, one after the other. */
interface Stretch extends Span {
  kind: LineKind
}

/** A text by what is to be seen of its lines, each with the line end behind it. */
function stretchesOf(text: string, kinds: readonly LineKind[]): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    const end = start + line.length + 1
    const last = stretches.at(-1)
    if (last && last.kind === kinds[index]) last.end = end
    else stretches.push({ start, end, kind: kinds[index] })
    start = end
  }
  return stretches
}

/** The pieces as elements, those of marked lines inside an element that says how they are marked. */
const marked = (
  pieces: readonly Piece[],
  words: readonly Span[],
  stretches: readonly Stretch[],
): ElementContent[] =>
  stretches.flatMap(({ kind, ...span }) => {
    const content = withWholeWords(pieces, words, span)
    return kind === undefined ? content : [element(kind, {}, content)]
  })

/** The pieces of a stretch as elements, those of a word that stays whole inside an element of their own. */
function withWholeWords(
  pieces: readonly Piece[],
  words: readonly Span[],
  stretch: Span,
): ElementContent[] {
  const content: ElementContent[] = []
  let { start } = stretch
  for (const word of words) {
    if (word.start < start || word.end > stretch.end) continue
    content.push(...within(pieces, { start, end: word.start }))
    content.push(element('span', { className: ['w'] }, within(pieces, word)))
    start = word.end
  }
  return [...content, ...within(pieces, { start, end: stretch.end })]
}

/** What of the pieces lies in a stretch of the text. */
function within(pieces: readonly Piece[], { start, end }: Span): ElementContent[] {
  let offset = 0
  return pieces.flatMap(({ text, kind }) => {
    const value = text.slice(Math.max(start - offset, 0), Math.max(end - offset, 0))
    offset += text.length
    if (value === '') return []
    const node: ElementContent = { type: 'text', value }
    return [kind === undefined ? node : element('span', { className: [kind] }, [node])]
  })
}
