import { READING, pageOf, severityOfCode } from './code-facts'
import type { Severity } from './finding'
import { rules } from './rules'
import type { Rule } from './rules/rule'
import { words } from './words/da'
import { caseWords } from './words/of-cases'
import { structureTitles } from './words/structure-titles'

/** What is known of a finding code, for pages, tools and vendors. */
export interface CodeMetadata {
  code: string
  /** Danish, in a few words. */
  title: string
  severity: Severity
  group: 'laesning' | 'struktur' | 'regel'
  /** Names of the registration types it holds for, or 'alle'. */
  types: readonly string[] | 'alle'
  kilde: readonly string[]
  fortolkning?: string
  /** How much of it the published schema states. */
  schema: Rule['schema']
  /** Path of its page from the root of the site. */
  url: string
}

/** Every code that a finding can have, in the order reading, structure, rules. */
export const codes: readonly CodeMetadata[] = /* @__PURE__ */ listCodes()

// Called once; a function, so that a bundle that does not ask for the list goes without it.
function listCodes(): CodeMetadata[] {
  return [
    ...READING.map((code) => describe(code, 'laesning', 'none')),
    ...Object.keys(structureTitles).map((code) => describe(code, 'struktur', 'whole')),
    ...rules.map(({ code, severity, types, kilde, fortolkning, schema }) => ({
      ...describe(code, 'regel', schema),
      severity,
      types,
      kilde,
      ...(fortolkning !== undefined && { fortolkning }),
    })),
  ]
}

/** A code as far as its group tells: fields and readings rest on no one paragraph and hold for all types. */
function describe(
  code: string,
  group: CodeMetadata['group'],
  schema: Rule['schema'],
): CodeMetadata {
  const title = (words[code] ?? caseWords[code])?.title ?? structureTitles[code] ?? code
  const severity = severityOfCode(code)
  return { code, title, severity, group, types: 'alle', kilde: [], schema, url: pageOf(code) }
}
