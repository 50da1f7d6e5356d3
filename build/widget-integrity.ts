import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { widgetOfThisBuild } from './widget.ts'

const MODULE = 'modtagelse:widget-integrity'
const RESOLVED = `\0${MODULE}`

/** The value of `integrity` for a file: a browser runs the file only when its content has this hash. */
export const integrityOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`

/**
 * Vite plugin that lets pages know the hashes of the element's files. Pages are rendered before those are written, and a
 * test compares the two.
 */
export function widgetIntegrity(): Plugin {
  return {
    name: 'modtagelse-widget-integrity',
    enforce: 'pre',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: async (id) => {
      if (id !== RESOLVED) return undefined
      const files = (await widgetOfThisBuild()).map(({ path, code }) => [path, integrityOf(code)])
      const code = `export const integrity = ${JSON.stringify(Object.fromEntries(files))}`
      return { code, moduleType: 'js', moduleSideEffects: false }
    },
  }
}
