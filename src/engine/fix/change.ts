import { child, isWithin, parent, tokensOf } from '../model/pointer'
import type { RecordEditor } from '../model/record'

/** One change to a record. */
export interface Change {
  /** The method of the editor that makes it. */
  how: keyof RecordEditor
  /** Pointer into the original record. */
  path: string
  /** The value to write, or the new name. */
  value: unknown
  /** Danish: what the change does. */
  title: string
}

/** The change of a kind at a path, if any. */
export const find = (
  changes: readonly Change[],
  how: Change['how'],
  path: string,
): Change | undefined => changes.find((change) => change.how === how && change.path === path)

/**
 * Applies changes to a value. Unchanged parts are not copied.
 *
 * @param origins receives the original pointer of every new pointer, for changed parts, their containers and siblings
 * @param from pointer to the value in the original
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
    // Do not rename to an existing name.
    const isFree = given !== undefined && (!Object.hasOwn(value, given) || isGone(given))
    const name = isList ? String(entries.length) : isFree ? given : key
    entries.push([name, changed(inner, changes, origins, path, child(to, name))])
  }
  if (isList) return entries.map(([, inner]) => inner)
  for (const { how, path, value: added } of changes) {
    if (how !== 'insert' || parent(path) !== from) continue
    const name = tokensOf(path).at(-1) as string
    // A name that already exists would be repeated: leave it out.
    entries.push([name, entries.some(([key]) => key === name) ? undefined : added])
  }
  return Object.fromEntries(entries)
}
