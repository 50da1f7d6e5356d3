import { Compile } from 'typebox/schema'
import { each, juryOf, type Peer } from './peer.ts'

export const typebox: Peer = {
  bibliotek: 'typebox',
  sprog: 'JavaScript',
  hvordan: 'Compile fra typebox/schema; de andre skemaer gives som kontekst',
  split(schemas) {
    const context = Object.fromEntries(
      Object.values(schemas).map((schema) => [String(schema['$id']), schema]),
    )
    return juryOf(
      each(schemas, (schema) => {
        const compiled = Compile(context, schema)
        return (value: unknown) => compiled.Check(value)
      }),
    )
  },
  bundled: (schemas) =>
    juryOf(
      each(schemas, (schema) => {
        const compiled = Compile(schema)
        return (value: unknown) => compiled.Check(value)
      }),
    ),
}
