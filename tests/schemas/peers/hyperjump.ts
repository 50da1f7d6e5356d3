import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12'
import type { Schema } from '../../../src/schemas/publish.ts'
import { juryOf, type Jury, type Load, type Peer } from './peer.ts'

/** Its register is one for all, so what is put into it is taken out again when everything is compiled. */
async function juryFrom(schemas: Readonly<Record<string, Schema>>): Promise<Jury> {
  const known = Object.values(schemas)
  for (const schema of known) registerSchema(schema as Parameters<typeof registerSchema>[0])
  try {
    const judges: Record<string, (value: unknown) => boolean> = {}
    for (const [slug, { $id }] of Object.entries(schemas)) {
      const judge = await validate(String($id))
      judges[slug] = (value) => judge(value as never).valid
    }
    return juryOf(judges)
  } finally {
    for (const { $id } of known) unregisterSchema(String($id))
  }
}

const load: Load = (schemas) => juryFrom(schemas)

export const hyperjump: Peer = {
  bibliotek: '@hyperjump/json-schema',
  sprog: 'JavaScript',
  hvordan: 'validate fra @hyperjump/json-schema/draft-2020-12',
  split: load,
  bundled: load,
}
