import type { Schemas } from '../published.ts'
import type { Judged } from '../traps.ts'
import type { Load } from './peer.ts'

/** What a library judges wrongly, in the order in which it was asked. */
export async function misjudged(
  load: Load,
  schemas: Schemas,
  judged: readonly Judged[],
): Promise<Judged[]> {
  const jury = await load(schemas)
  const verdicts = await jury(judged)
  return judged.filter(({ isValid }, index) => verdicts[index] !== isValid)
}
