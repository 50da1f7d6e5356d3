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
      /** Who takes the step: "Jobcenteret". */
      actor: z.string(),
      /** Which citizens it is taken for: "Straksmatch og match 1-3". */
      holdsFor: z.string(),
      /** What is done, and where that stands: for the list under the drawing of the course. */
      inShort: z.array(z.strictObject({ says: z.string(), kilde })),
      /** Slugs of the schemas whose fields the page shows. */
      skemaer: z.array(z.string()).default([]),
    }),
  }),
  /** What to register today: one answer for each place in the course and each first judgement of the citizen. */
  'i-dag': defineCollection({
    loader: mdx('i-dag'),
    schema: z.strictObject({
      title: z.string(),
      description: z.string(),
      stage: z.enum([
        'foerste-henvendelse',
        'foer-jobsamtalen',
        'foerste-jobsamtale',
        'naeste-jobsamtale',
        'indimellem',
      ]),
      /** Whether the citizen is taken to be ready for the labour market. */
      ready: z.boolean(),
      order: z.number().int(),
      kilde,
      /** The deadlines that are still to be kept, in the order in which they run out. */
      frister: z.array(z.enum(['ydelsesafgoerelse', 'cv', 'foerste-jobsamtale'])),
      registreringer: z.array(
        z.strictObject({
          /** Slug of the type. */
          type: z.string(),
          /** Where and when it is registered, as a sentence without its full stop. */
          hvor: z.string(),
          kilde,
          /** Fields that are owed here, though not always. */
          med: z.array(z.string()).default([]),
          /** What to write in a field, where the schema's own words are too general. */
          skriv: z.record(z.string(), z.string()).default({}),
        }),
      ),
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
