import { drawObject, drawValue, type About } from './draw'
import {
  isObject,
  type Field,
  type Registration,
  type RegistrationType,
  type Test,
} from './requirement'

/** Whether a value passes a test of a condition. */
function passes(test: Test, value: unknown): boolean {
  if (test === false) return value === undefined
  if ('const' in test && test.const !== value) return false
  if (test.enum && !test.enum.includes(value)) return false
  if (test.type === 'array' && !Array.isArray(value)) return false
  if (test.type === 'object' && !isObject(value)) return false
  if (test.kind && typeof value !== 'string') return false
  if (Array.isArray(value)) return value.length >= (test.minItems ?? 0)
  if (!isObject(value)) return true
  return (
    (test.required ?? []).every((name) => value[name] !== undefined) &&
    Object.entries(test.properties ?? {}).every(
      ([name, inner]) => value[name] === undefined || passes(inner, value[name]),
    )
  )
}

/** A value for a field that must be there; an object also when nothing is in it yet. */
const drawWhole = (field: Field, name: string, about: About): unknown =>
  field.type === 'object' ? drawObject(field, {}, about) : drawValue(field, name, about)

/** A value that passes a test, changed no more than that takes. */
function madeToPass(test: Test, value: unknown, field: Field, name: string, about: About): unknown {
  if (passes(test, value)) return value
  if (test === false) return undefined
  if ('const' in test) return test.const
  if (test.enum) return about.random.pick(test.enum)
  const drawn = isObject(value) ? { ...value } : drawWhole(field, name, about)
  if (!isObject(drawn)) return drawn
  const { properties = {} } = field
  for (const key of test.required ?? []) {
    const property = properties[key]
    if (property && drawn[key] === undefined) drawn[key] = drawWhole(property, key, about)
  }
  for (const [key, inner] of Object.entries(test.properties ?? {})) {
    const property = properties[key]
    if (property && drawn[key] !== undefined) {
      drawn[key] = madeToPass(inner, drawn[key], property, key, about)
    }
  }
  return drawn
}

/** A registration that meets the conditions of its schema, changed no more than that takes, its fields in their order. */
export function meetConditions(
  { root, conditions }: RegistrationType,
  registration: Registration,
  about: About,
): Registration {
  let settled: unknown = registration
  for (const condition of conditions) {
    if (passes(condition.if, settled)) {
      settled = madeToPass(condition.then, settled, root, '', about)
    }
  }
  const fields = settled as Registration
  return Object.fromEntries(
    Object.keys(root.properties ?? {})
      .map((name): [string, unknown] => [name, fields[name]])
      .filter(([, value]) => value !== undefined),
  )
}
