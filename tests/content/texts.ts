import { fieldRows } from '../../src/components/fields/rows.ts'
import { codes, validateText } from '../../src/api/index.ts'
import { sources } from '../../src/schemas/sources.ts'
import { AS_OF, examples } from '../engine/examples.ts'
import { blocksOfPage, contentPages } from './page-text.ts'

/** One is in English, the others speak to developers. */
const pages = contentPages().filter(
  (page) => page !== 'sider/en' && !page.startsWith('sider/leverandoerer'),
)

/** What caseworkers read: pages, titles and descriptions of fields, names of codes, messages. Each with its place. */
export const texts: readonly (readonly [place: string, text: string])[] = [
  ...pages.flatMap((page) => blocksOfPage(page).map((text): [string, string] => [page, text])),
  ...Object.keys(sources)
    .filter((slug) => slug !== 'faelles')
    .flatMap((slug) =>
      fieldRows(slug, sources).map(({ id, title, description, krav }): [string, string] => [
        `${slug} ${id}`,
        [title, description, krav.hvis, krav.spoergsmaal].filter(Boolean).join(' '),
      ]),
    ),
  ...codes.map(({ code, title }): [string, string] => [code, title]),
  ...examples.flatMap(({ draft, profile }) =>
    validateText(JSON.stringify(draft), { profile, asOf: AS_OF }).findings.map(
      ({ code, message }): [string, string] => [code, message],
    ),
  ),
]
