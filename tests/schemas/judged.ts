import { examples } from '../engine/examples.ts'
import { frozen } from './frozen.ts'
import { traps, type Judged } from './traps.ts'

/** All that a library has to judge: every example, by what v1 says of it, and the traps. */
export const judged: readonly Judged[] = [
  ...examples.map(({ slug, draft, description }) => ({
    slug,
    name: description,
    json: JSON.stringify(draft),
    isValid: frozen[slug]!(draft),
  })),
  ...traps,
]
