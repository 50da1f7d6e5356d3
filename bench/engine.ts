import type * as Engine from '../src/api/index.ts'

const built = new URL('../dist/package/index.js', import.meta.url)

/** The engine as it is built. */
export const { validateText } = (await import(built.href)) as typeof Engine
