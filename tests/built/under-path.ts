import { fileURLToPath } from 'node:url'
import { serve, type Serving } from '../../deploy/serve.ts'
import { demandBuilt } from './demand-built.ts'

// A file that imports this one gets a site under a path built before its tests run (needs.ts).
demandBuilt('under-path')

/** The path it lies under, with a slash at both ends. */
export const base = '/modtagelse/'

/** Where it is to be served. */
export const publicAddress = `https://kommune.example${base}`

/** The folder it is built into. */
export const siteUnderPath = fileURLToPath(new URL('../../dist/under-path/site', import.meta.url))

/** Serves it on a port that is free, under its path. */
export const startSiteUnderPath = (): Promise<Serving> => serve({ port: 0, root: siteUnderPath })
