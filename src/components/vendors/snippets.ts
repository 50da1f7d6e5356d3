import { integrity } from 'modtagelse:widget-integrity'
import { version } from '../../api/index.ts'
import runs from './runs.json' with { type: 'json' }

/** How a piece of code was seen to work. */
export type Run =
  /** By a test of every change (tests/vendors/snippets.test.ts). */
  | { by: 'test'; tool: string }
  /** By the script outside CI (tests/vendors/try-snippets.ts), on a day. */
  | { by: 'script'; tool: string; day: string }
  | { by: 'nobody' }

/** Code that a vendor copies. */
export interface Snippet {
  /** Its file in `snippets/`. */
  name: string
  lang: string
  text: string
  run: Run
}

const texts = import.meta.glob<string>('./snippets/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What the tests of every change run each with; nothing where it is the package alone. */
const BY_TEST: Readonly<Record<string, string>> = {
  'tjek.mjs': 'ajv 8.20.0',
  'pakke.mjs': '',
  'kommando.sh': '',
  'indlejr.html': 'Chromium',
}

const LANGUAGES: Readonly<Record<string, string>> = { mjs: 'js', yml: 'yaml' }

/** What was run by hand: its tool, the day, and the bytes that were run. */
const byHand: Readonly<Record<string, { tool: string; day: string }>> = runs

function runOf(name: string): Run {
  const tool = BY_TEST[name]
  if (tool !== undefined) return { by: 'test', tool }
  const run = byHand[name]
  return run ? { by: 'script', tool: run.tool, day: run.day } : { by: 'nobody' }
}

/**
 * A piece of code as a page shows it.
 *
 * @param name of its file
 * @param site where the site is served, with or without a slash at its end
 * @throws Error when there is no such file
 */
export function snippet(name: string, site: string): Snippet {
  const text = texts[`./snippets/${name}`]
  if (text === undefined) throw new Error(`There is no piece of code named ${name}`)
  const extension = name.split('.').at(-1) ?? ''
  return {
    name,
    lang: LANGUAGES[extension] ?? extension,
    text: text
      .replaceAll('{site}', site.replace(/(?<!\/)\/+$/, ''))
      .replaceAll('{version}', version)
      .replaceAll('{integrity}', integrity['/widget/v1/modtagelse-validator.js'] ?? ''),
    run: runOf(name),
  }
}

const WORDS = {
  da: {
    test: (tool: string) => `Køres af en test${tool && ` med ${tool}`}.`,
    script: (tool: string, day: string) => `Kørt ${day} med ${tool}.`,
    nobody: 'Ikke kørt hos os.',
  },
  en: {
    test: (tool: string) => `Run by a test${tool && ` with ${tool}`}.`,
    script: (tool: string, day: string) => `Run on ${day} with ${tool}.`,
    nobody: 'Not run by us.',
  },
}

/** How it was seen to work, as it stands under the code. */
export function runInWords(run: Run, lang: 'da' | 'en'): string {
  const words = WORDS[lang]
  if (run.by === 'nobody') return words.nobody
  if (run.by === 'test') return words.test(run.tool)
  const day = new Intl.DateTimeFormat(lang === 'da' ? 'da' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  const tool = lang === 'da' ? run.tool : run.tool.replace(' og ', ' and ')
  return words.script(tool, day.format(new Date(run.day)))
}
