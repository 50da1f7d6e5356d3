/**
 * A copy that nobody can change, at any depth. The engine goes on with its own, so that it is not slowed by what is frozen,
 * and what has state, such as a pattern, is not shared.
 *
 * @param value data: objects, lists, texts, numbers, patterns
 */
export function frozenCopy<T>(value: T): T {
  const copy = structuredClone(value)
  freeze(copy)
  return copy
}

function freeze(value: unknown): void {
  // What is frozen already has been here: parts are shared.
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) freeze(part)
}
