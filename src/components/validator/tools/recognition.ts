import { types, validateTextWith } from '../../../api/element'
import { fullEngine } from '../../../api/element-tools'
import * as words from '../../../api/words'
import type { Recognition } from '../documents'
import type { ElementContext } from '../element-context'

/** How the reading of a document recognises registrations: a sheet of something else is not read. */
export const recognitionOf = ({ options }: ElementContext): Recognition => ({
  // Asked to read all as one type, every sheet would seem to hold that.
  holdsRegistrations: (text) =>
    validateTextWith({ words, fullEngine }, text, {
      ...options(),
      type: undefined,
    })?.records.some(({ type }) => type !== null) ?? false,
  isTitle: (name) => titles.has(name.trim().toLowerCase()),
})

const titles = new Set(
  types.flatMap(({ name, title }) => [name, title]).map((name) => name.toLowerCase()),
)
