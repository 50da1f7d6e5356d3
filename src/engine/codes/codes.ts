import type { Severity } from '../model/finding'
import type { Guidance } from '../model/guidance'
import type { Rule } from '../model/rule'
import { readingCodes } from '../model/reading-codes'
import { codeBookOf } from './code-book'

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
export function listCodes(guidance: Guidance): CodeMetadata[] {
  const book = codeBookOf(guidance)
  const { structureTitles } = guidance.words
  /** A code as far as its group tells: fields and readings rest on no one paragraph and hold for all types. */
  const describe = (code: string, group: CodeMetadata['group'], schema: Rule['schema']) => ({
    code,
    title: book.wordingOf(code).title ?? structureTitles[code] ?? code,
    severity: book.severityOf(code),
    group,
    types: 'alle' as CodeMetadata['types'],
    kilde: [] as readonly string[],
    schema,
    url: guidance.addresses.ofCode(code),
  })
  return [
    ...readingCodes.map((code) => describe(code, 'laesning', 'none')),
    ...Object.keys(structureTitles).map((code) => describe(code, 'struktur', 'whole')),
    ...[...guidance.rules, ...(guidance.cases?.rules ?? [])].map(
      ({ code, types, kilde, fortolkning, schema }) => ({
        ...describe(code, 'regel', schema),
        types,
        kilde,
        ...(fortolkning !== undefined && { fortolkning }),
      }),
    ),
  ]
}
