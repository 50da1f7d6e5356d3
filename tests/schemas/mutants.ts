import type { Schema } from '../../src/schemas/publish.ts'

/** A schema that asks for a little less, or for a little else, than the one it was made from. */
export interface Mutant {
  /** Where and what, such as "/properties/akasse $ref". */
  name: string
  schema: Schema
}

/** Keywords that say something and ask for nothing. `format` is an annotation too: the pattern beside it decides. */
const SAYING = new Set([
  '$schema',
  '$id',
  '$defs',
  '$comment',
  'title',
  'description',
  'format',
  'krav',
  'kode',
])

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Ways to take something away from the value of a keyword, by name. `undefined` leaves the keyword out. */
function waysToLoosen(keyword: string, value: unknown): [name: string, loosened: unknown][] {
  const without: [string, unknown] = [keyword, undefined]
  switch (keyword) {
    case 'required':
      return (value as string[]).map((name) => [
        `${keyword} ${name}`,
        (value as string[]).filter((other) => other !== name),
      ])
    case 'allOf':
      return (value as Schema[]).map((_part, index) => {
        const left = (value as Schema[]).filter((_other, place) => place !== index)
        // A list of none is no list to JSON Schema.
        return [`${keyword} ${index}`, left.length > 0 ? left : undefined]
      })
    case 'properties':
      return Object.keys(value as Schema)
        .filter((name) => (value as Schema)[name] !== true)
        .map((name) => [`${keyword} ${name}`, { ...(value as Schema), [name]: true }])
    case 'enum':
      return [
        without,
        ...(value as unknown[]).map((entry): [string, unknown] => [
          `${keyword} without ${entry}`,
          (value as unknown[]).filter((other) => other !== entry),
        ]),
      ]
    case 'maxLength':
    case 'maxContains':
      return [without, [`${keyword} one more`, (value as number) + 1]]
    default:
      return [without]
  }
}

/**
 * Every schema that comes of leaving out or loosening one keyword of a schema, at any depth. Of a code list also those
 * that lack one value, because an example should show each.
 */
export function mutantsOf(schema: Schema): Mutant[] {
  return mutate(schema, '').map(({ name, schema: mutant }) => ({ name, schema: mutant as Schema }))
}

function mutate(node: unknown, pointer: string): { name: string; schema: unknown }[] {
  if (Array.isArray(node)) return inside(node, pointer)
  if (!isSchema(node)) return []
  const own = Object.entries(node).flatMap(([keyword, value]) => {
    if (SAYING.has(keyword)) return []
    // A code list says of what type its values are.
    if (keyword === 'type' && ('enum' in node || 'const' in node)) return []
    return waysToLoosen(keyword, value).map(([name, loosened]) => {
      const { [keyword]: _old, ...rest } = node
      const mutant = loosened === undefined ? rest : { ...node, [keyword]: loosened }
      return { name: `${pointer} ${name}`.trim(), schema: mutant }
    })
  })
  return [...own, ...inside(node, pointer)]
}

/** Keywords whose value is a schema, or a list of them; and those whose value names some. */
const HOLDING = ['items', 'contains', 'not', 'if', 'then', 'allOf']
const NAMING = ['properties', '$defs']

function inside(node: Schema | unknown[], pointer: string): { name: string; schema: unknown }[] {
  const isList = Array.isArray(node)
  return Object.entries(node).flatMap(([key, value]) => {
    const put = (changed: unknown): unknown =>
      isList
        ? node.map((item, index) => (String(index) === key ? changed : item))
        : { ...node, [key]: changed }
    if (!isList && NAMING.includes(key)) {
      return Object.entries(value as Schema).flatMap(([name, part]) =>
        mutate(part, `${pointer}/${key}/${name}`).map((mutant) => ({
          name: mutant.name,
          schema: put({ ...(value as Schema), [name]: mutant.schema }),
        })),
      )
    }
    if (!isList && !HOLDING.includes(key)) return []
    return mutate(value, `${pointer}/${key}`).map(({ name, schema }) => ({
      name,
      schema: put(schema),
    }))
  })
}
