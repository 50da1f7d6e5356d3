import type { APIRoute, GetStaticPaths } from 'astro'
import { address } from '../../../components/addresses.ts'
import { EXAMPLES_AS_OF } from '../../../components/examples/example.ts'
import { codes, types } from '../../../api/index.ts'
import { absoluteAddress } from '../../../schemas/absolute-address.ts'
import { bundleSchema } from '../../../schemas/bundle.ts'
import { editorAddress } from '../../../schemas/editor.ts'
import { collectAnnotations, publishSchema, schemaAddress } from '../../../schemas/publish.ts'
import { sources } from '../../../schemas/sources.ts'
import { statementOf } from '../../../schemas/statement.ts'
import { writtenOut } from '../../../schemas/written-out.ts'

/** Files that are no schema, and what is in them. */
const beside: Readonly<Record<string, (site: string) => unknown>> = { krav, rules, index }

/** Each schema, alone and as a bundle, the annotations taken out of them, the finding codes, and what there is. */
export const getStaticPaths = (() =>
  [
    ...Object.keys(sources).map((slug) => `${slug}.schema`),
    ...types.map(({ slug }) => `${slug}.bundle`),
    ...Object.keys(beside),
  ].map((file) => ({ params: { file } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params, site }) =>
  new Response(writtenOut(content(String(params['file']), String(site))), {
    headers: { 'content-type': 'application/json' },
  })

function content(file: string, site: string): unknown {
  const [slug = '', kind] = file.split('.')
  if (kind === 'bundle') return bundleSchema(slug, published(site))
  return beside[file]?.(site) ?? published(site)[slug]
}

const published = (site: string) =>
  Object.fromEntries(
    Object.entries(sources).map(([slug, schema]) => [slug, publishSchema(schema, site)]),
  )

function krav(): unknown {
  return Object.fromEntries(
    Object.entries(sources).map(([slug, schema]) => [slug, collectAnnotations(schema)]),
  )
}

function rules(site: string): unknown {
  return codes.map((rule) => ({
    ...rule,
    url: absoluteAddress(rule.url, site),
    ...statementOf(rule.code, sources),
  }))
}

/** What there is. What every file is byte for byte is added when all of them are built: build/published-files.ts. */
function index(site: string): unknown {
  const at = (path: string) => absoluteAddress(path, site)
  return {
    version: 'v1',
    standard: 'https://json-schema.org/draft/2020-12/schema',
    krav: at('/schemas/v1/krav.json'),
    rules: at('/schemas/v1/rules.json'),
    types: at('/schemas/v1/types.d.ts'),
    /** All of it in one file. */
    archive: at('/schemas/v1/modtagelse-schemas-v1.zip'),
    catalog: at('/schemas/catalog.json'),
    /** What has changed, for readers of news. */
    changes: at(address.news),
    /** Instances with what a right validator says of them, as one file and as many. */
    conformance: at('/schemas/v1/konformitet.json'),
    conformanceArchive: at('/schemas/v1/konformitet.zip'),
    faelles: schemaAddress('faelles', site),
    /** The day at which the examples give the codes they name. */
    examplesAsOf: EXAMPLES_AS_OF,
    schemas: types.map(({ name, slug, title, step, kilde }) => ({
      name,
      title,
      slug,
      url: schemaAddress(slug, site),
      bundle: at(address.bundleFile(slug)),
      /** The same for editors, with Danish messages. */
      editor: editorAddress(slug, site),
      examples: at(address.examplesFile(slug)),
      page: at(address.schema(slug)),
      step: at(address.step(step)),
      kilde,
    })),
  }
}
