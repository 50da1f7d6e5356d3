import { inject } from 'vitest'
import type { Need } from './needs.ts'

/**
 * Holds that a product was built before the tests of this file.
 * @throws Error when it was not: vitest reads once, as it starts, which files need it
 */
export function demandBuilt(product: Need): void {
  if (inject('built')?.includes(product)) return
  throw new Error(`The ${product} was not built for this file; start vitest anew.`)
}
