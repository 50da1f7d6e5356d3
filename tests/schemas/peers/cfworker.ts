import { Validator } from '@cfworker/json-schema'
import { each, juryOf, type Peer } from './peer.ts'

export const cfworker: Peer = {
  bibliotek: '@cfworker/json-schema',
  sprog: 'JavaScript',
  hvordan: 'Validator med "2020-12"; de andre skemaer gives med addSchema',
  split: (schemas) =>
    juryOf(
      each(schemas, (schema) => {
        const validator = new Validator(schema, '2020-12')
        for (const other of Object.values(schemas)) {
          if (other !== schema) validator.addSchema(other)
        }
        return (value: unknown) => validator.validate(value).valid
      }),
    ),
  bundled: (schemas) =>
    juryOf(
      each(schemas, (schema) => {
        const validator = new Validator(schema, '2020-12')
        return (value: unknown) => validator.validate(value).valid
      }),
    ),
}
