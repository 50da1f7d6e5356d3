import ZSchema from 'z-schema'
import { each, juryOf, type Peer } from './peer.ts'

export const zSchema: Peer = {
  bibliotek: 'z-schema',
  sprog: 'JavaScript',
  hvordan: 'ZSchema.create({ safe: true }); de andre skemaer gives med setRemoteReference',
  split(schemas) {
    const validator = ZSchema.create({ safe: true })
    for (const schema of Object.values(schemas)) {
      validator.setRemoteReference(String(schema['$id']), schema)
    }
    return juryOf(each(schemas, (schema) => (value) => validator.validate(value, schema).valid))
  },
  bundled(schemas) {
    const validator = ZSchema.create({ safe: true })
    return juryOf(each(schemas, (schema) => (value) => validator.validate(value, schema).valid))
  },
}
