import { fileURLToPath } from 'node:url'
import { demandBuilt } from './demand-built.ts'

// A file that imports this one gets the package built before its tests run (needs.ts).
demandBuilt('package')

/** Where the built npm package stands. */
export const builtPackage = fileURLToPath(new URL('../../dist/package/', import.meta.url))

/** The command line in it. */
export const builtCommand = `${builtPackage}cli.js`
