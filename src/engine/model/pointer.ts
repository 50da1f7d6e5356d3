import { shortName } from './short-name'

/** JSON Pointer (RFC 6901): the tokens of a pointer, unescaped. */
export function tokensOf(pointer: string): string[] {
  if (pointer === '') return []
  const tokens = pointer.slice(1).split('/')
  if (!pointer.includes('~')) return tokens
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The pointer to a member or item of what `pointer` names. A very long name is shortened, see short-name.ts. */
export function child(pointer: string, token: string | number): string {
  if (typeof token === 'number') return `${pointer}/${token}`
  const name = shortName(token)
  const isPlain = !name.includes('~') && !name.includes('/')
  return `${pointer}/${isPlain ? name : name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The pointer to what holds the place that `pointer` names; the root holds itself. */
export function parent(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}

/** The pointers to what holds a place, from the outermost and on, and the place itself. */
export function wayTo(pointer: string): string[] {
  const way: string[] = []
  for (let at = pointer.indexOf('/'); at >= 0; at = pointer.indexOf('/', at + 1)) {
    way.push(pointer.slice(0, at))
  }
  return [...way, pointer]
}

/** True when `inner` names the same place as `outer`, or a place inside it. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`)
}
