import { builtSite } from '../../deploy/built-site.ts'
import { serve, type Serving } from '../../deploy/serve.ts'
import { demandBuilt } from './demand-built.ts'

// A file that imports this one gets the site built before its tests run (needs.ts).
demandBuilt('site')

/** Where the built site stands. */
export { builtSite }

/** Serves the built site, with its headers, on a port that is free. */
export const startSite = (): Promise<Serving> => serve({ port: 0 })
