import type * as Product from '../src/api/index.ts'

const built = (name: string) => new URL(`../dist/package/${name}`, import.meta.url)

/** The engine as it is built, alone: what bundlers for browsers take. */
export const { validateText } = (await import(built('index.js').href)) as typeof Product

/** The package's door on Node, with the recogniser of clean records in front. */
export const { validateText: validateTextOnNode } = (await import(
  built('node.js').href
)) as typeof Product
