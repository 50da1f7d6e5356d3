/** FILE against the schemas in a FOLDER by Ajv as it comes, compiled at run time: one verdict a line. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { countFaulty } from './count-faulty.ts'
import { readBundles, typeNameOf } from './published.ts'

const [, , file = '', folder = ''] = process.argv
const ajv = new Ajv2020()
addFormats.default(ajv)
countFaulty(
  file,
  new Map(readBundles(folder).map(({ schema }) => [typeNameOf(schema), ajv.compile(schema)])),
)
