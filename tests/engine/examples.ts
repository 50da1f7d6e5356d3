import { readdirSync, readFileSync } from 'node:fs'
import type { Profile, Report } from '../../src/api/index.ts'

export { AS_OF } from '../fixtures/as-of.ts'

/** One entry of a file of examples, with the name of the file. */
export interface Example {
  slug: string
  description: string
  draft: Record<string, unknown>
  expect: string[]
  profile: Profile
}

const folder = new URL('../../src/schemas/eksempler/', import.meta.url)

/** Every example of every registration type, in the order of the files. */
export const examples: readonly Example[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => {
    const entries = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Partial<Example>[]
    return entries.map((entry) => ({
      profile: 'draft' as const,
      ...(entry as Omit<Example, 'slug' | 'profile'>),
      slug: name.replace(/\.json$/, ''),
    }))
  })

/** The codes of a report, each as often as it was found, in alphabetical order. */
export const codesOf = ({ findings }: Report): string[] => findings.map(({ code }) => code).sort()

/** What is found, as "code line:column path": short enough to read a whole report in a test. */
export const placesOf = ({ findings }: Report): string[] =>
  findings.map(({ code, path, range }) =>
    `${code} ${range ? `${range.start.line}:${range.start.column}` : ''} ${path}`.trimEnd(),
  )
