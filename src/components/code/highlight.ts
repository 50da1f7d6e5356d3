import { createHighlighterCore, type HighlighterCore, type ThemeRegistration } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'

/** What a piece of code is to the eye; everything else is plain. The letters are the classes on the page. */
export type Kind = 'k' | 's' | 'n' | 'c'

/** A stretch of code of one kind. */
export interface Piece {
  text: string
  kind: Kind | undefined
}

/** Languages that the pages show, by the name behind a fence. Those that are not here are plain text. */
const LANGUAGES = {
  cs: () => import('shiki/langs/csharp.mjs'),
  css: () => import('shiki/langs/css.mjs'),
  go: () => import('shiki/langs/go.mjs'),
  html: () => import('shiki/langs/html.mjs'),
  java: () => import('shiki/langs/java.mjs'),
  js: () => import('shiki/langs/javascript.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  jsx: () => import('shiki/langs/jsx.mjs'),
  php: () => import('shiki/langs/php.mjs'),
  py: () => import('shiki/langs/python.mjs'),
  sh: () => import('shiki/langs/shellscript.mjs'),
  ts: () => import('shiki/langs/typescript.mjs'),
  vue: () => import('shiki/langs/vue.mjs'),
  yaml: () => import('shiki/langs/yaml.mjs'),
}

/**
 * A theme whose colours are names: the pages have classes, because their policy forbids styles in the markup, and four
 * kinds are enough to read short code by.
 */
const KIND_OF: Readonly<Record<string, Kind>> = {
  '#000001': 'k',
  '#000002': 's',
  '#000003': 'n',
  '#000004': 'c',
}

const theme: ThemeRegistration = {
  name: 'modtagelse',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    {
      scope: ['keyword', 'storage', 'support.type.property-name', 'entity.name.tag'],
      settings: { foreground: '#000001' },
    },
    { scope: ['keyword.operator', 'keyword.package'], settings: { foreground: '#000000' } },
    { scope: ['string', 'punctuation.definition.string'], settings: { foreground: '#000002' } },
    // Words of a command line, values of YAML: nearly everything there.
    { scope: ['string.unquoted'], settings: { foreground: '#000000' } },
    { scope: ['constant.numeric', 'constant.language'], settings: { foreground: '#000003' } },
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: '#000004' } },
    { scope: ['support.type.property-name'], settings: { foreground: '#000001' } },
  ],
}

let highlighter: Promise<HighlighterCore> | undefined

const create = () =>
  createHighlighterCore({
    themes: [theme],
    langs: Object.values(LANGUAGES).map((load) => load()),
    engine: createJavaScriptRegexEngine(),
  })

const NAMES: Readonly<Record<string, string>> = {
  cs: 'csharp',
  js: 'javascript',
  py: 'python',
  sh: 'shellscript',
  ts: 'typescript',
}

/**
 * Code in pieces, for its colours. All pieces together are the code.
 *
 * @param lang as behind a fence: "json", "sh"; one that is not known, or none, is plain text
 */
export async function piecesOf(code: string, lang = ''): Promise<Piece[]> {
  if (!Object.hasOwn(LANGUAGES, lang)) return [{ text: code, kind: undefined }]
  highlighter ??= create()
  const { tokens } = (await highlighter).codeToTokens(code, {
    lang: NAMES[lang] ?? lang,
    theme: theme.name ?? '',
  })
  const pieces: Piece[] = []
  const add = (text: string, kind: Kind | undefined) => {
    const last = pieces.at(-1)
    // A blank has no colour, so it stays with what stands before it: fewer elements on the page.
    if (last && (last.kind === kind || text.trim() === '')) last.text += text
    else if (text !== '') pieces.push({ text, kind })
  }
  for (const [index, line] of tokens.entries()) {
    if (index > 0) add('\n', undefined)
    for (const { content, color = '' } of line) add(content, KIND_OF[color.toLowerCase()])
  }
  return pieces
}
