import { siteRoot } from './site-root.ts'

/** Where each kind of page stands, from the root of the site. */
export const address = {
  question: (slug: string) => `${siteRoot}/spoergsmaal/${slug}/`,
  /** What to register today, for one place in the course. */
  today: (answer: string) => `${siteRoot}/i-dag/${answer}/`,
  step: (slug: string) => `${siteRoot}/minimumskrav/${slug}/`,
  /** A field stands in the table of the step that tells its type. */
  field: (step: string, id: string) => `${siteRoot}/minimumskrav/${step}/#${id}`,
  schema: (slug: string) => `${siteRoot}/skemaer/${slug}/`,
  schemaFile: (slug: string) => `${siteRoot}/schemas/v1/${slug}.schema.json`,
  /** The schema with all that it refers to inside it. */
  bundleFile: (slug: string) => `${siteRoot}/schemas/v1/${slug}.bundle.json`,
  /** The schema for editors, with Danish messages. */
  editorFile: (slug: string) => `${siteRoot}/schemas/v1/editor/${slug}.json`,
  examplesFile: (slug: string) => `${siteRoot}/schemas/v1/eksempler/${slug}.json`,
  /** What has changed, for readers of news. */
  news: `${siteRoot}/aendringer/rss.xml`,
  rule: (code: string) => `${siteRoot}/regler/${code}/`,
  interpretation: (id: string) => `${siteRoot}/fortolkninger/#${id}`,
  term: (id: string) => `${siteRoot}/ordliste/#${id}`,
  paragraph: (number: string) => `${siteRoot}/sporbarhed/#${number}`,
}
