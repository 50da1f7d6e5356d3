/** Values of JSON, and copies of them with one thing changed. `__proto__` is a name like any other. */
export type Path = readonly (string | number)[]

export type JsonObject = Record<string, unknown>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as JsonObject)[step]
  }
  return at
}

/** A copy with another value at a path; the objects on the way must be there. */
export const withValue = (value: unknown, path: Path, put: unknown): unknown =>
  changed(value, path, () => put)

/** A copy without what is at a path. */
export function without(value: unknown, path: Path): unknown {
  const name = String(path.at(-1))
  return changed(value, path.slice(0, -1), (holder) =>
    objectOf(Object.entries(holder as JsonObject).filter(([other]) => other !== name)),
  )
}

/** A copy in which an object has one member more, behind the others. */
export const withMember = (value: unknown, path: Path, name: string, member: unknown): unknown =>
  changed(value, path, (holder) =>
    objectOf([
      ...Object.entries(holder as JsonObject).filter(([other]) => other !== name),
      [name, member],
    ]),
  )

function changed(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return change(value)
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      index === step ? changed(item, rest, change) : item,
    )
  }
  const members = Object.entries(value as JsonObject)
  const isThere = members.some(([name]) => name === step)
  const made = (old: unknown) => changed(old, rest, change)
  return objectOf(
    isThere
      ? members.map(([name, old]) => [name, name === step ? made(old) : old])
      : [...members, [String(step), made(undefined)]],
  )
}

/** `Object.fromEntries`, which makes a member of its own also of `__proto__`. */
export const objectOf = (members: Iterable<readonly [string, unknown]>): JsonObject =>
  Object.fromEntries(members)

/** A path as a JSON Pointer. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
