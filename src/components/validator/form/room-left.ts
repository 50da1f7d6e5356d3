import { create } from '../create'
import { say } from './frame'

/** So many characters before the limit it is said. */
const near = 200

/** How much room is left in a text, where that is little. */
export interface RoomLeft {
  root: HTMLElement
  /** @param isNew the text was not typed: nothing is told */
  show: (length: number, isNew?: boolean) => void
}

/**
 * A line that counts down to the limit of a text.
 *
 * @param limit the most characters; undefined for a text without a limit
 * @param tell told once when the end is near, and once when it is passed: who listens does not hear each character counted
 */
export function createRoomLeft(limit: number | undefined, tell: (words: string) => void): RoomLeft {
  const root = create('p', { className: 'room', hidden: true, ariaHidden: 'true' })
  let told: 'nothing' | 'near' | 'over' = 'nothing'
  return {
    root,
    show(length, isNew = false) {
      if (limit === undefined) return
      const left = limit - length
      const words =
        left < 0
          ? `${amount(-left)} for meget. Der er plads til ${inFigures(limit)}.`
          : `Der er plads til ${amount(left)} endnu.`
      const state = left < 0 ? 'over' : left <= Math.min(near, limit / 4) ? 'near' : 'nothing'
      say(root, state === 'nothing' ? '' : words)
      root.classList.toggle('error', state === 'over')
      if (!isNew && state !== 'nothing' && state !== told) tell(words)
      told = state
    },
  }
}

const inFigures = (count: number): string => count.toLocaleString('da')
const amount = (count: number): string => `${inFigures(count)} tegn`
