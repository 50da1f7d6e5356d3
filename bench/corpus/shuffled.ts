import type { Random } from '../../src/generate/random.ts'

/** The same items in an order of chance, each order as likely as any other. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.upTo(last + 1)
    const item = order[last] as T
    order[last] = order[other] as T
    order[other] = item
  }
  return order
}
