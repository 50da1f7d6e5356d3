import { readDraft, type Draft, type Registration } from './read-draft'
import type { ShownDraft, Unwritten } from './unwritten'
import { isSame } from './values'

/** Not in any registration of the text. */
const NOWHERE = { record: -1, home: '' }

/**
 * The draft after its text was changed elsewhere. What was not written stays with its registration; when that is gone, it
 * stays without one, for the person to see. Only a text that is another draft altogether takes it away.
 *
 * @param seen the draft as it last could be shown, and what is not written in it
 */
export function carriedOver({ draft: seen, unwritten }: ShownDraft, text: string): ShownDraft {
  const draft = readDraft(text, seen.requestedType)
  if (unwritten.length === 0 || !isEditOf(seen.text, text)) return { draft, unwritten: [] }
  if (draft.state !== 'open') return { draft, unwritten }
  return {
    draft,
    unwritten: unwritten.map((each) => ({ ...each, ...(placeIn(draft, seen, each) ?? NOWHERE) })),
  }
}

function placeIn(
  { registrations }: Draft,
  seen: Draft,
  { record, home }: Unwritten,
): Pick<Registration, 'record' | 'home'> | undefined {
  const isThere = (one: Registration) => one.record === record && one.home === home
  const before = seen.registrations.find(isThere)
  if (!before) return undefined
  const same = registrations.filter((one) => isSame(one.value, before.value))
  const there = registrations.find(isThere)
  const isChanged =
    registrations.length === seen.registrations.length && there?.type === before.type
  const { record: number, home: place } =
    same.find(isThere) ?? same[0] ?? (isChanged ? there : undefined) ?? NOWHERE
  return { record: number, home: place }
}

/** Whether a text is the other with something changed in it: at least half of that still stands there. */
function isEditOf(before: string, text: string): boolean {
  const most = Math.min(before.length, text.length)
  let begun = 0
  while (begun < most && before[begun] === text[begun]) begun++
  let ended = 0
  while (ended < most - begun && before.at(-1 - ended) === text.at(-1 - ended)) ended++
  return 2 * (begun + ended) >= before.length
}
