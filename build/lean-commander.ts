import type { Plugin } from 'vite'

/** What stands for these modules of Node in the library that reads the command line. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  // To import it reads all of its properties, and makes standard input and lists of flags for that.
  'node:process': 'export default globalThis.process',
  // Only for commands that are programs of their own, of which we have none.
  'node:child_process': 'export default {}',
}
const PREFIX = '\0commander:'

/** Has the command line start sooner: it needs none of what its library would load of Node. */
export const leanCommander = (): Plugin => ({
  name: 'modtagelse-lean-commander',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id in STANDS_FOR && importer?.includes('/node_modules/commander/') ? PREFIX + id : undefined,
  load: (id) => (id.startsWith(PREFIX) ? STANDS_FOR[id.slice(PREFIX.length)] : undefined),
})
