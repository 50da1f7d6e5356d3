import { child, isWithin, parent, tokensOf } from '../model/pointer'
import type { RecordEditor } from '../model/record'

/** One change to a record. */
export interface Change {
  /** What an editor does to make it. */
  how: keyof RecordEditor
  /** Pointer into the record as it was read. */
  path: string
  /** The value to write, or the name to give. */
  value: unknown
  /** Danish: what the change does. */
  title: string
}

/** The change of a kind at a place, if there is one. */
export const find = (
  changes: readonly Change[],
  how: Change['how'],
  path: string,
): Change | undefined => changes.find((change) => change.how === how && change.path === path)

/**
 * A value as it is after changes. What nothing is changed in is not copied.
 *
 * @param origins gets, for every pointer to what is changed or holds it, and to what stands beside that, the pointer to
 *   the same place as it was read
 * @param from pointer to the value as it was read
 * @param to pointer to it in the new value
 */
export function changed(
  value: unknown,
  changes: readonly Change[],
  origins: Map<string, string>,
  from = '',
  to = '',
): unknown {
  origins.set(to, from)
  const replacement = find(changes, 'replaceValue', from)
  if (replacement) return replacement.value
  if (typeof value !== 'object' || value === null) return value
  if (!changes.some(({ path }) => isWithin(path, from))) return value
  const isList = Array.isArray(value)
  const isGone = (key: string) => find(changes, 'remove', child(from, key))
  const entries: [string, unknown][] = []
  for (const [key, inner] of Object.entries(value)) {
    if (isGone(key)) continue
    const path = child(from, key)
    const given = find(changes, 'renameKey', path)?.value as string | undefined
    // A name that is taken cannot be given.
    const isFree = given !== undefined && (!Object.hasOwn(value, given) || isGone(given))
    const name = isList ? String(entries.length) : isFree ? given : key
    entries.push([name, changed(inner, changes, origins, path, child(to, name))])
  }
  if (isList) return entries.map(([, inner]) => inner)
  for (const { how, path, value: added } of changes) {
    if (how !== 'insert' || parent(path) !== from) continue
    const name = tokensOf(path).at(-1) as string
    // What would be there twice counts as missing.
    entries.push([name, entries.some(([key]) => key === name) ? undefined : added])
  }
  return Object.fromEntries(entries)
}
