import type { Severity } from '../model/finding'
import type { Guidance } from '../model/guidance'
import type { InSchema } from '../model/rule'
import { doubtCodes, readingCodes, readingCodesOfSchemas } from '../model/reading-codes'
import { codeBookOf } from './code-book'

/** Metadata of a finding code, for pages, tools and vendors. */
export interface CodeMetadata {
  code: string
  /** Danish, in a few words. */
  title: string
  severity: Severity
  group: 'laesning' | 'struktur' | 'regel'
  /** Names of the registration types it applies to, or 'alle'. */
  types: readonly string[] | 'alle'
  kilde: readonly string[]
  fortolkning?: string
  /** How much of it the published schema expresses. */
  schema: InSchema
  /** Path of its page, from the site root. */
  url: string
}

/** Metadata of every code: reading, then structure, then rules. */
export function listCodes(guidance: Guidance): CodeMetadata[] {
  const book = codeBookOf(guidance)
  const { structureTitles } = guidance.words
  /** Defaults for a code of a group. Reading and structure codes apply to all types, and have no paragraph of their own. */
  const describe = (code: string, group: CodeMetadata['group'], schema: InSchema) => ({
    code,
    title: book.wordingOf(code).title ?? structureTitles[code] ?? code,
    severity: book.severityOf(code),
    group,
    types: 'alle' as CodeMetadata['types'],
    kilde: [] as readonly string[],
    schema,
    url: guidance.addresses.ofCode(code),
  })
  /** Those that the guidance has a rule of are listed with its rules. */
  const doubts = doubtCodes.filter((code) => !book.ruleOf(code))
  return [
    ...[...readingCodes, ...doubts].map((code) =>
      describe(code, 'laesning', readingCodesOfSchemas.includes(code) ? 'whole' : 'none'),
    ),
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
