import { eachPart, type Schema } from '../../src/schemas/parts.ts'

/** A schema in which one keyword asks for less, or for something else, than it did. */
export interface Mutant {
  /** JSON Pointer of the schema that has the keyword. */
  pointer: string
  keyword: string
  /** What was done to the keyword, such as "without navn" or "one more". */
  change: string
  schema: Schema
}

/** Keywords that say something and ask for nothing. `format` is an annotation too: the pattern beside it decides. */
const SAYING = new Set([
  ...['$schema', '$id', '$defs', '$comment'],
  ...['title', 'description', 'examples', 'format'],
])

type Change = [name: string, value: unknown]

/** Without one entry; a list of none is no list to JSON Schema. */
const withoutEach = (list: readonly unknown[]): Change[] =>
  list.map((entry, place) => {
    const left = list.filter((_other, index) => index !== place)
    return [
      `without ${typeof entry === 'object' ? place : String(entry)}`,
      left.length > 0 ? left : undefined,
    ]
  })

/** What can be done to a keyword; `undefined` leaves it out. */
function changesOf(keyword: string, value: unknown): Change[] {
  const gone: Change = ['gone', undefined]
  switch (keyword) {
    case 'required':
    case 'enum':
    case 'allOf':
      return [gone, ...withoutEach(value as unknown[])]
    case 'type':
      return [gone, ...(Array.isArray(value) ? withoutEach(value) : [])]
    case 'properties':
      return [
        gone,
        ...Object.keys(value as Schema).map((name): Change => {
          return [`anything in ${name}`, { ...(value as Schema), [name]: true }]
        }),
      ]
    case 'maxLength':
    case 'maxItems':
    case 'maxContains':
    case 'maximum':
      return [gone, ['one more', (value as number) + 1]]
    case 'minLength':
    case 'minItems':
    case 'minimum':
      return [gone, ['one less', (value as number) - 1]]
    case 'minContains':
      return [gone, ['one more', (value as number) + 1]]
    default:
      return [gone]
  }
}

/** Every schema that comes of one change to one keyword of a schema, at any depth. */
export function mutantsOf(schema: Schema): Mutant[] {
  const mutants: Mutant[] = []
  const visit = (part: Schema, pointer: string) => {
    for (const [keyword, value] of Object.entries(part)) {
      if (SAYING.has(keyword)) continue
      for (const [change, put] of changesOf(keyword, value)) {
        const { [keyword]: _old, ...rest } = part
        const changed = put === undefined ? rest : { ...part, [keyword]: put }
        mutants.push({ pointer, keyword, change, schema: withPart(schema, pointer, changed) })
      }
    }
    eachPart(part, (inner, rest) => {
      visit(inner, pointer + rest)
    })
  }
  visit(schema, '')
  return mutants
}

const unescaped = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~')

/** A copy of a schema with another part at a JSON Pointer. */
function withPart(schema: Schema, pointer: string, part: Schema): Schema {
  const put = (node: unknown, tokens: readonly string[]): unknown => {
    const [token, ...rest] = tokens
    if (token === undefined) return part
    if (Array.isArray(node)) {
      return node.map((item: unknown, index) => (String(index) === token ? put(item, rest) : item))
    }
    const holder = node as Schema
    return { ...holder, [token]: put(holder[token], rest) }
  }
  return put(schema, pointer.split('/').slice(1).map(unescaped)) as Schema
}
