import type { Field, RegistrationType } from '../../src/schemas/field.ts'

/** Stands among the names of a path for any item of a list. */
export const ANY_ITEM = '*'

/** Stands for null, and is the only fact below 0. */
export const NULL_FACT = -1

/**
 * What is remembered of a field while a record is read: a number that is 0 where the field is not there. The place on a
 * code list from 1; 1 for false and 2 for true; a day as YYYYMMDD; one more than the length of a list; NULL_FACT for null; else 1.
 */
export interface Fact {
  name: string
  field: Field
}

/** The facts of one type that conditions ask for; nothing is remembered of other fields. */
export class Facts {
  readonly #type: RegistrationType
  readonly #prefix: string
  readonly #byPath = new Map<string, Fact>()

  /** @param prefix what the names of facts begin with, so that those of types differ */
  constructor(type: RegistrationType, prefix: string) {
    this.#type = type
    this.#prefix = prefix
  }

  /** The fact of a field, which is remembered from now on; undefined for a field that the type does not have. */
  ask(path: string): Fact | undefined {
    const known = this.#byPath.get(path)
    if (known) return known
    let field = this.#type.root
    for (const name of path.split('/')) {
      const inner = memberOf(field, name)
      if (!inner) return undefined
      field = inner
    }
    const fact = { name: `${this.#prefix}${this.#byPath.size}`, field }
    this.#byPath.set(path, fact)
    return fact
  }

  /** The name of the fact of a field, if any condition asks for it. */
  nameOf(path: string): string | undefined {
    return this.#byPath.get(path)?.name
  }

  get names(): string[] {
    return [...this.#byPath.values()].map(({ name }) => name)
  }
}

function memberOf({ items, properties }: Field, name: string): Field | undefined {
  if (name === ANY_ITEM) return items
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined
}

/**
 * The number that stands for a value of a field.
 * @returns undefined for a value the field can never have
 */
export function numberOf(value: unknown, { type, values, isNullable }: Field): number | undefined {
  if (value === null) return isNullable ? NULL_FACT : undefined
  if (type === 'boolean') return typeof value === 'boolean' ? Number(value) + 1 : undefined
  const place = values?.indexOf(value as string) ?? -1
  return place < 0 ? undefined : place + 1
}
