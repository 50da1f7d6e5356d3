import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { each, juryOf, type Peer } from './peer.ts'

/** Ajv with formats, as its own guide has it. What it says beside refusing is a refusal too. */
function ajv(options: Options) {
  const complain = (...parts: unknown[]) => {
    throw new Error(parts.join(' '))
  }
  const compiler = new Ajv2020({
    ...options,
    logger: { log: complain, warn: complain, error: complain },
  })
  addFormats.default(compiler)
  return compiler
}

function peer(hvordan: string, options: Options): Peer {
  return {
    bibliotek: 'ajv',
    sprog: 'JavaScript',
    hvordan,
    split(schemas) {
      const compiler = ajv(options)
      for (const schema of Object.values(schemas)) compiler.addSchema(schema)
      return juryOf(
        each(schemas, ({ $id }) => compiler.getSchema(String($id)) as (value: unknown) => boolean),
      )
    },
    bundled: (schemas) =>
      juryOf(
        each(schemas, (schema) => ajv(options).compile(schema) as (value: unknown) => boolean),
      ),
  }
}

export const ajvDefault = peer('Ajv fra ajv/dist/2020.js med ajv-formats', {})
export const ajvStrict = peer('også med strict: true', { strict: true })
