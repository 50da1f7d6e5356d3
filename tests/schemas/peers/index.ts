import { ajvDefault, ajvStrict } from './ajv.ts'
import { cfworker } from './cfworker.ts'
import { hyperjump } from './hyperjump.ts'
import type { Peer } from './peer.ts'
import { schemasafe } from './schemasafe.ts'
import { sourcemeta } from './sourcemeta.ts'
import { typebox } from './typebox.ts'
import { zSchema } from './z-schema.ts'

/** The libraries that judge the published schemas at every change. */
export const peers: readonly Peer[] = [
  ajvDefault,
  ajvStrict,
  hyperjump,
  cfworker,
  schemasafe,
  zSchema,
  typebox,
  sourcemeta,
]
