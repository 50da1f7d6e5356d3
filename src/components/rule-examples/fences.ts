import type { Profile } from '../../api/index.ts'
import { EXAMPLES_AS_OF } from '../examples/example.ts'

/** An example on the page of a rule: a whole draft, and how it is checked. */
export interface RuleExample {
  text: string
  /** As behind the fence: "json" or "text". */
  lang: string
  profile: Profile
  asOf: string
}

/** The fence says how: "json komplet", or "json 2008-10-24" for another day than that of all examples. */
const FENCED = /^```(json|text)( komplet)?(?: (\d{4}-\d{2}-\d{2}))?\n([^]*?)\n```$/gm

/**
 * The examples of a rule, as its page has them.
 * @param body of the page, as Markdown
 * @param heading under which they stand
 */
export const examplesUnder = (body: string, heading: 'Forkert' | 'Rigtigt'): RuleExample[] => {
  const section = `\n${body}`.split(/\n## /).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(FENCED)].map(([, lang = '', complete, asOf, text = '']) => ({
    text,
    lang,
    profile: complete ? 'complete' : 'draft',
    asOf: asOf ?? EXAMPLES_AS_OF,
  }))
}
