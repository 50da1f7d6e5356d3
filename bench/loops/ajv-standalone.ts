/** FILE by the functions that Ajv has written out beforehand for the schemas in a FOLDER: one verdict a line. */
import { createRequire } from 'node:module'
import { countFaulty } from './count-faulty.ts'
import { readBundles, typeNameOf } from './published.ts'

const [, , file = '', folder = ''] = process.argv
const written = createRequire(import.meta.url)('./ajv-written.cjs') as Record<
  string,
  (value: unknown) => boolean
>
countFaulty(
  file,
  new Map(
    readBundles(folder).flatMap(({ slug, schema }) => {
      const check = written[slug]
      return check ? [[typeNameOf(schema), check]] : []
    }),
  ),
)
