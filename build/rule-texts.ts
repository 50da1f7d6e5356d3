import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { toModule } from './source-code.ts'

/** What src/cli/formatters imports. */
const MODULE = 'modtagelse:rule-texts'
const RESOLVED = `\0${MODULE}.mjs`

/** The page of each finding code, named after it. */
const folder = fileURLToPath(new URL('../src/content/regler/', import.meta.url))

/** What the page of a code says of it, as Markdown. Links lead from the root of the site. */
export interface RuleText {
  /** When a finding has the code. */
  what: string
  why: string
  /** How it is put right. */
  remedy: string
}

/** Headings of the pages, by what stands below. */
const HEADINGS = {
  what: 'Hvad',
  why: 'Hvorfor',
  remedy: 'Sådan rettes det',
} as const satisfies Record<keyof RuleText, string>

/**
 * Reads what the pages say of their codes.
 *
 * @throws Error for a page without one of these parts, or with something in it that is no Markdown
 */
export const readRuleTexts = (): Record<string, RuleText> =>
  Object.fromEntries(
    pages().map((file) => [
      basename(file, '.mdx'),
      ruleText(readFileSync(folder + file, 'utf8'), file),
    ]),
  )

const pages = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()

/** @param file where the page stands, to be named when something is wrong with it */
export function ruleText(page: string, file: string): RuleText {
  const parts = new Map(
    page.split(/^## /m).map((part) => {
      const [heading = '', ...lines] = part.split('\n')
      return [heading.trim(), lines.join('\n').trim()]
    }),
  )
  const partOf = (name: keyof RuleText) => {
    const heading = HEADINGS[name]
    const text = parts.get(heading)
    if (!text) throw new Error(`${file} says nothing under ${heading}`)
    const markdown = text.replace(PARAGRAPH, '(kilde $1)').replace(OF_EXAMPLES, '')
    if (COMPONENT.test(markdown)) throw new Error(`${file} has more than Markdown under ${heading}`)
    return markdown
  }
  return { what: partOf('what'), why: partOf('why'), remedy: partOf('remedy') }
}

const PARAGRAPH = /<Kilde nr="([0-9.]+)" \/>/g
/** What is said of examples, which stand on the page alone. */
const OF_EXAMPLES = /\s*\bEksemplerne (?:her )?er tjekket for [0-9]+\. [^.]+\./g
const COMPONENT = /<\/?[a-z]|^(?:import|export) /im

/** Vite plugin that puts what the pages say of the codes into the package, for reports that carry it. */
export function ruleTexts(): Plugin {
  return {
    name: 'modtagelse-rule-texts',
    enforce: 'pre',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      for (const file of pages()) this.addWatchFile(folder + file)
      const code = toModule({ ruleTexts: readRuleTexts() })
      return { code, moduleType: 'js', moduleSideEffects: false }
    },
  }
}
