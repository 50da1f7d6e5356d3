/**
 * A value as JavaScript source: like JSON, but with regular expressions, with names bare where they can be, and with
 * objects that stand in several places written once.
 *
 * @returns an ES module that exports each member of `exported` under its name
 */
export function toModule(exported: Readonly<Record<string, unknown>>): string {
  const seen = new Set<object>()
  const names = new Map<unknown, string>()
  const constants: string[] = []
  findShared(exported)
  const lines = Object.entries(exported).map(
    ([name, value]) => `export const ${name} = ${toSource(value)}\n`,
  )
  return [...constants, ...lines].join('')

  /** Gives a name to each regular expression, and to each object met a second time. */
  function findShared(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    if (seen.has(value) || value instanceof RegExp) {
      const key = keyOf(value)
      if (!names.has(key)) names.set(key, `shared${names.size}`)
      return
    }
    seen.add(value)
    Object.values(value).forEach(findShared)
  }

  function toSource(value: unknown): string {
    const name = names.get(keyOf(value))
    if (name === undefined) return written(value)
    if (!constants.some((line) => line.startsWith(`const ${name} `))) {
      const source = written(value)
      constants.push(`const ${name} = ${source}\n`)
    }
    return name
  }

  function written(value: unknown): string {
    if (value instanceof RegExp) return String(value)
    if (Array.isArray(value)) return `[${value.map(toSource).join(',')}]`
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const members = Object.entries(value).map(([key, inner]) => `${toKey(key)}:${toSource(inner)}`)
    return `{${members.join(',')}}`
  }
}

/** Regular expressions are the same when they read the same; other objects when they are one. */
const keyOf = (value: unknown) => (value instanceof RegExp ? String(value) : value)

const toKey = (key: string) => (/^[a-zA-Z_]\w*$/.test(key) ? key : JSON.stringify(key))
