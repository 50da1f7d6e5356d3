import { shortName } from './short-name'

/** JSON Pointer (RFC 6901): the tokens of a pointer, unescaped. */
export function tokensOf(pointer: string): string[] {
  if (pointer === '') return []
  const tokens = pointer.slice(1).split('/')
  if (!pointer.includes('~')) return tokens
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The pointer to a member or item. A very long name is shortened, see short-name.ts. */
export function child(pointer: string, token: string | number): string {
  if (typeof token === 'number') return `${pointer}/${token}`
  const name = shortName(token)
  const isPlain = !name.includes('~') && !name.includes('/')
  return `${pointer}/${isPlain ? name : name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The pointer to the container of `pointer`; the root is its own container. */
export function parent(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
}

/** The pointers to all containers of `pointer`, outermost first, and `pointer` itself. The root is left out. */
export function pathsTo(pointer: string): string[] {
  const paths: string[] = []
  for (let at = pointer.indexOf('/'); at >= 0; at = pointer.indexOf('/', at + 1)) {
    paths.push(pointer.slice(0, at))
  }
  return [...paths, pointer]
}

/** True when `inner` equals `outer` or is inside it. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`)
}
