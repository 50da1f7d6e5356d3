import { child, tokensOf } from '../../../api/form'

/** An object, not a list. */
export type Holder = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a pointer; undefined when there is none. */
export const valueAt = (value: unknown, path: string): unknown =>
  tokensOf(path).reduce<unknown>(
    (at, token) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, token)
        ? (at as Record<string, unknown>)[token]
        : undefined,
    value,
  )

/**
 * A copy of a value with another value at a path.
 *
 * @param path pointer; missing objects and lists on the way are created
 * @param inner undefined removes the value, and containers that become empty, except the one at `kept`
 */
export function withValue(value: unknown, path: string, inner: unknown, kept = ''): unknown {
  const tokens = tokensOf(path)
  const base = tokensOf(kept).length
  return put(value, 0)

  function put(at: unknown, depth: number): unknown {
    const token = tokens[depth]
    if (token === undefined) return inner
    const isList = Array.isArray(at) || (at === undefined && isIndex(token))
    const changed = put(valueAt(at, child('', token)), depth + 1)
    if (isList) {
      const list = [...((at as unknown[] | undefined) ?? [])]
      if (changed === undefined) list.splice(Number(token), 1)
      else list[Math.min(Number(token), list.length)] = changed
      return list.length > 0 || depth <= base ? list : undefined
    }
    const { [token]: _gone, ...others } = (at ?? {}) as Record<string, unknown>
    if (changed === undefined) {
      return Object.keys(others).length > 0 || depth <= base ? others : undefined
    }
    return { ...(at as object | undefined), [token]: changed }
  }
}

/** No field name consists of digits, so such a token is a list index. */
export const isIndex = (token: string): boolean => /^\d+$/.test(token)

/** Deep equality; undefined properties count as missing, and the order of names does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  }
  if (!isObject(a) || !isObject(b)) return Object.is(a, b)
  const names = (holder: Holder) => Object.keys(holder).filter((name) => holder[name] !== undefined)
  return (
    names(a).length === names(b).length &&
    names(a).every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}
