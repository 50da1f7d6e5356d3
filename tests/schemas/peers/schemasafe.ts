import { validator, type Schema as TheirSchema } from '@exodus/schemasafe'
import { each, juryOf, type Peer } from './peer.ts'

type Judge = (value: unknown) => boolean

export const schemasafe: Peer = {
  bibliotek: '@exodus/schemasafe',
  sprog: 'JavaScript',
  hvordan: 'validator, som den er; de andre skemaer gives i schemas',
  split: (schemas) =>
    juryOf(
      each(
        schemas,
        (schema) =>
          validator(schema as TheirSchema, {
            schemas: Object.values(schemas).filter((other) => other !== schema) as TheirSchema[],
          }) as Judge,
      ),
    ),
  bundled: (schemas) =>
    juryOf(each(schemas, (schema) => validator(schema as TheirSchema) as Judge)),
}
