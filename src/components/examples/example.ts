import type { Profile } from '../../api/index.ts'

/** One example of a registration, as it stands in src/schemas/eksempler/. It feeds pages, tests and published files. */
export interface Example {
  description: string
  draft: unknown
  /** The finding codes it gives; empty when there is nothing to say of it. */
  expect: readonly string[]
  /** How it is checked: as a draft unless it says otherwise. */
  profile?: Profile
}

/** Examples are set in September 2008 and checked at this day, so that no date in them lies ahead unless it should. */
export const EXAMPLES_AS_OF = '2008-09-20'

const files = import.meta.glob<{ default: Example[] }>('../../schemas/eksempler/*.json', {
  eager: true,
})

/** The examples of a registration type, by its slug; none when there is no file. */
export const examplesOf = (slug: string): readonly Example[] =>
  files[`../../schemas/eksempler/${slug}.json`]?.default ?? []
