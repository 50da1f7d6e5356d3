import { defineCollection, reference } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

/** Numbers of paragraphs of the source that a page tells, as in kilde.json: "3.1.8". */
const kilde = z.array(z.string().regex(/^\d+\.\d+(\.\d+)?$/)).default([])

/** What a reader of this page may want next. Codes of rules and slugs of schemas are checked by the traceability gate. */
const related = z
  .strictObject({
    spoergsmaal: z.array(reference('spoergsmaal')).default([]),
    minimumskrav: z.array(reference('minimumskrav')).default([]),
    fortolkninger: z.array(reference('fortolkninger')).default([]),
    regler: z.array(z.string()).default([]),
    skemaer: z.array(z.string()).default([]),
  })
  .default({ spoergsmaal: [], minimumskrav: [], fortolkninger: [], regler: [], skemaer: [] })

/** Fields that every page of guidance has. */
const guidance = {
  title: z.string(),
  /** One sentence for search engines and lists. */
  description: z.string(),
  /** The answer in one or two sentences; stands first on the page. */
  answer: z.string(),
  /** Where it stands in the source: "2.5". */
  afsnit: z.string().regex(/^\d+\.\d+$/),
  /** Order in lists. */
  order: z.number().int(),
  kilde,
  /** "Gjaldt i 2008": what has changed since, where we know it. */
  since: z.string().optional(),
  related,
}

const mdx = (folder: string, pattern = '*.mdx') =>
  glob({ pattern, base: `./src/content/${folder}` })

export const collections = {
  spoergsmaal: defineCollection({
    loader: mdx('spoergsmaal'),
    schema: z.strictObject({ ...guidance, group: z.enum(['job-og-ydelse', 'registrering']) }),
  }),
  minimumskrav: defineCollection({
    loader: mdx('minimumskrav'),
    schema: z.strictObject({
      ...guidance,
      /** The step's short name in menus and pictures. */
      name: z.string(),
      /** Slugs of the schemas whose fields the page shows. */
      skemaer: z.array(z.string()).default([]),
    }),
  }),
  /** One page a finding code; the file is named after the code. Titles and facts come from the engine. */
  regler: defineCollection({ loader: mdx('regler'), schema: z.strictObject({ kilde }) }),
  fortolkninger: defineCollection({
    loader: mdx('fortolkninger'),
    schema: z.strictObject({
      title: z.string(),
      /** What we decided, in one sentence. */
      decision: z.string(),
      kilde,
      regler: z.array(z.string()).default([]),
      order: z.number().int(),
    }),
  }),
  /** Terms and abbreviations; the file is named after the term's anchor on /ordliste/. The body explains further. */
  ordliste: defineCollection({
    loader: mdx('ordliste'),
    schema: z.strictObject({
      title: z.string(),
      /** What it means, in one plain sentence without markup: it opens in place on the pages that use the term. */
      short: z.string(),
      /** Every form in which the term stands in running text, the title's own included. */
      match: z.array(z.string()).min(1),
      kilde,
    }),
  }),
  /** Pages of their own, such as "om"; the file lies as the address does. */
  sider: defineCollection({
    loader: mdx('sider', '**/*.mdx'),
    schema: z.strictObject({
      title: z.string(),
      description: z.string(),
      /** What the page comes down to, in one or two sentences; stands first on it. */
      answer: z.string().optional(),
      kilde,
      lang: z.enum(['da', 'en']).default('da'),
    }),
  }),
}
