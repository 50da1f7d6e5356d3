import type { Test, TextKind } from '../../schemas/field'

/**
 * Finds where a value fails a test, which is a subset of JSON Schema.
 *
 * @returns the JSON Pointer to the first place that fails, or undefined when the value passes
 */
export function failingPlace(test: Test, value: unknown): string | undefined {
  if (test === false) return ''
  if ('const' in test && value !== test.const) return ''
  if (test.enum && !test.enum.includes(value)) return ''
  if (test.kind && !isOfKind(value, test.kind)) return ''
  const isList = Array.isArray(value)
  const isObject = typeof value === 'object' && value !== null && !isList
  if (test.type && !(test.type === 'array' ? isList : isObject)) return ''
  if (isList) return value.length < (test.minItems ?? 0) ? '' : undefined
  if (!isObject) return undefined
  // Field names need no escaping in a pointer, and none is a name of Object.prototype.
  const record = value as Readonly<Record<string, unknown>>
  for (const name of test.required ?? []) {
    if (record[name] === undefined) return `/${name}`
  }
  for (const name in test.properties) {
    const inner = test.properties[name]
    if (inner === undefined || record[name] === undefined) continue
    const failing = failingPlace(inner, record[name])
    if (failing !== undefined) return `/${name}${failing}`
  }
  return undefined
}

/** Whether a value is a text of a kind. Ignores the maximum length, which only the field itself checks. */
const isOfKind = (value: unknown, { tests }: TextKind): boolean =>
  typeof value === 'string' && tests.every(({ pattern, not }) => pattern.test(value) === !not)
