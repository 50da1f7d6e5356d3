import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Schema } from '../../src/schemas/parts.ts'
import type { Mutant } from './mutants.ts'

/*
 * Why a change to a schema changes no verdict. Each is worked out from the schema; what none of them proves must be told
 * apart by an instance.
 */

/** One way in which a schema comes to be asked about a place of an instance. */
interface Use {
  /** JSON Pointer of the place, with "*" for any item. */
  place: string
  /** What fails here makes the instance invalid, when the conditions are met. */
  isBinding: boolean
  /** The conditions under which it is asked at all, as JSON Pointers. */
  conditions: readonly string[]
  /** What the place is known to pass when this is asked: parts of an `if`. */
  given: readonly Schema[]
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const step = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`

export function schemaIn(root: Schema, pointer: string): Schema {
  let node: unknown = root
  for (const token of pointer.split('/').slice(1)) {
    node = (node as Schema)[token.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return node as Schema
}

/** Where each schema of a bundle is asked, by its JSON Pointer. */
function usesIn(root: Schema): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  const walk = (pointer: string, use: Use): void => {
    const node = schemaIn(root, pointer)
    uses.set(pointer, [...(uses.get(pointer) ?? []), use])
    const { place, given } = use
    const target = node['$ref']
    if (typeof target === 'string') walk(target.slice(1), use)
    for (const index of ((node['allOf'] ?? []) as Schema[]).keys())
      walk(`${pointer}/allOf/${index}`, use)
    for (const [name, part] of Object.entries((node['properties'] ?? {}) as Schema)) {
      if (!isSchema(part)) continue
      walk(`${pointer}/properties${step(name)}`, {
        ...use,
        place: place + step(name),
        given: given
          .map((one) => (one['properties'] as Schema | undefined)?.[name])
          .filter(isSchema),
      })
    }
    const asked = { ...use, isBinding: false }
    if (isSchema(node['items']))
      walk(`${pointer}/items`, { ...use, place: `${place}/*`, given: [] })
    if (isSchema(node['contains']))
      walk(`${pointer}/contains`, { ...asked, place: `${place}/*`, given: [] })
    if (isSchema(node['not'])) walk(`${pointer}/not`, { ...asked, given: [] })
    if (isSchema(node['if'])) {
      walk(`${pointer}/if`, { ...asked, given: [] })
      if (isSchema(node['then']))
        walk(`${pointer}/then`, {
          ...use,
          conditions: [...use.conditions, pointer],
          given: [...given, node['if']],
        })
    }
  }
  walk('', { place: '', isBinding: true, conditions: [], given: [] })
  return uses
}

const typesOf = (schema: Schema): unknown[] => [schema['type'] ?? []].flat()

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** Keywords that look at values of one type alone, and at those of no other. */
const LOOKING: Readonly<Record<string, readonly string[]>> = {
  string: ['pattern', 'minLength', 'maxLength', 'const', 'enum'],
  number: [
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'const',
    'enum',
  ],
  array: [
    'items',
    'prefixItems',
    'contains',
    'minItems',
    'maxItems',
    'uniqueItems',
    'const',
    'enum',
  ],
}

const accepts = (schema: Schema, value: unknown, root: Schema): boolean =>
  new Ajv2020({ strict: false, validateFormats: false, logger: false }).validate(
    { ...schema, $defs: root['$defs'] },
    value,
  )

/** Proves that changes to one bundle change no verdict. */
export class Proofs {
  readonly #root: Schema
  readonly #uses: Map<string, Use[]>
  /** Whether every way to fill in the fields that a condition ties together was tried. */
  readonly #isTriedOut: (condition: string) => boolean

  constructor(root: Schema, isTriedOut: (condition: string) => boolean) {
    this.#root = root
    this.#uses = usesIn(root)
    this.#isTriedOut = isTriedOut
  }

  /** The reason why a mutant means what the schema means, whatever was tried; undefined when there is none that we know. */
  reasonFor({ pointer, keyword, change }: Mutant): string | undefined {
    const node = schemaIn(this.#root, pointer)
    if (keyword === 'type' && this.#saysType(node)) return 'the values that it lists have that type'
    const uses = this.#uses.get(pointer)
    if (!uses) return 'nothing refers to it'
    if (uses.every((use) => this.#isAskedAnyway(use, { pointer, keyword, change }))) {
      return 'the place must pass the same elsewhere, whatever it holds'
    }
    if (uses.every((use) => this.#isGiven(use, node, keyword, change))) {
      return 'it is asked only of what has it'
    }
    return undefined
  }

  /** The same of a mutant that no instance tells apart, as far as the kit is sure to have tried all that could. */
  reasonWhenUnseen({ pointer, keyword }: Mutant): string | undefined {
    const condition = /^.*?\/allOf\/\d+(?=\/(?:if|then)(?:\/|$))/.exec(pointer)?.[0]
    if (condition !== undefined && this.#isTriedOut(condition)) {
      return 'every way to fill in the fields of the condition was tried'
    }
    const node = schemaIn(this.#root, pointer)
    const uses = this.#uses.get(pointer) ?? []
    if (keyword === 'type' && uses.every(({ place }) => this.#isBlindAt(place, node))) {
      return 'all values of another type are judged alike there, and one of each was tried'
    }
    return undefined
  }

  #saysType(node: Schema): boolean {
    const values = 'const' in node ? [node['const']] : (node['enum'] as unknown[] | undefined)
    return values?.every((value) => typesOf(node).includes(typeOf(value))) ?? false
  }

  /** Other schemas that the same place must pass whenever this is asked of it. */
  #besides(use: Use, pointer: string): Schema[] {
    return [...this.#uses]
      .filter(([other]) => other !== pointer)
      .filter(([, uses]) =>
        uses.some(
          ({ isBinding, place, conditions }) =>
            isBinding &&
            place === use.place &&
            conditions.every((condition) => use.conditions.includes(condition)),
        ),
      )
      .map(([other]) => schemaIn(this.#root, other))
  }

  #isAskedAnyway(use: Use, { pointer, keyword, change }: Omit<Mutant, 'schema'>): boolean {
    const node = schemaIn(this.#root, pointer)
    const others = this.#besides(use, pointer)
    if (keyword === 'type') {
      return others.some((other) => {
        const types = typesOf(other)
        return types.length > 0 && types.every((type) => typesOf(node).includes(type))
      })
    }
    if (keyword !== 'required') return false
    const names =
      change === 'gone' ? (node['required'] as string[]) : [change.slice('without '.length)]
    return names.every((name) =>
      others.some((other) => ((other['required'] ?? []) as string[]).includes(name)),
    )
  }

  #isGiven({ given }: Use, node: Schema, keyword: string, change: string): boolean {
    const known = given.find((one) => 'const' in one)
    if (known) return accepts(node, known['const'], this.#root)
    if (keyword === 'required' && change !== 'gone') {
      const name = change.slice('without '.length)
      return given.some((one) => ((one['required'] ?? []) as string[]).includes(name))
    }
    const [, name] = /^anything in (.*)$/.exec(change) ?? []
    if (name === undefined) return false
    const part = (node['properties'] as Record<string, Schema>)[name] ?? {}
    return given.some((one) => {
      const value = (one['properties'] as Record<string, Schema> | undefined)?.[name]?.['const']
      return value !== undefined && accepts(part, value, this.#root)
    })
  }

  /** Whether nothing that is asked at a place looks at values of types that it does not take. */
  #isBlindAt(place: string, node: Schema): boolean {
    const asked = [...this.#uses]
      .filter(([, uses]) => uses.some((use) => use.place === place))
      .map(([pointer]) => schemaIn(this.#root, pointer))
    return Object.entries(LOOKING)
      .filter(([type]) => !typesOf(node).includes(type))
      .every(([, keywords]) => asked.every((one) => !keywords.some((keyword) => keyword in one)))
  }
}
