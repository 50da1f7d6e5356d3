/** Where each kind of page stands, from the root of the site. */
export const address = {
  question: (slug: string) => `/spoergsmaal/${slug}/`,
  /** What to register today, for one place in the course. */
  today: (answer: string) => `/i-dag/${answer}/`,
  step: (slug: string) => `/minimumskrav/${slug}/`,
  /** A field stands in the table of the step that tells its type. */
  field: (step: string, id: string) => `/minimumskrav/${step}/#${id}`,
  schema: (slug: string) => `/skemaer/${slug}/`,
  schemaFile: (slug: string) => `/schemas/v1/${slug}.schema.json`,
  /** The schema with all that it refers to inside it. */
  bundleFile: (slug: string) => `/schemas/v1/${slug}.bundle.json`,
  /** The schema for editors, with Danish messages. */
  editorFile: (slug: string) => `/schemas/v1/editor/${slug}.json`,
  examplesFile: (slug: string) => `/schemas/v1/eksempler/${slug}.json`,
  /** What has changed, for readers of news. */
  news: '/aendringer/rss.xml',
  rule: (code: string) => `/regler/${code}/`,
  interpretation: (id: string) => `/fortolkninger/#${id}`,
  term: (id: string) => `/ordliste/#${id}`,
  paragraph: (number: string) => `/sporbarhed/#${number}`,
}
