/** FILE against the schemas in a FOLDER by @exodus/schemasafe, compiled at run time: one verdict a line. */
import { validator, type Schema } from '@exodus/schemasafe'
import { countFaulty } from './count-faulty.ts'
import { readBundles, typeNameOf } from './published.ts'

const [, , file = '', folder = ''] = process.argv
countFaulty(
  file,
  new Map(
    readBundles(folder).map(({ schema }) => [
      typeNameOf(schema),
      validator(schema as unknown as Schema, { isJSON: true }) as (value: unknown) => boolean,
    ]),
  ),
)
