import { accepts } from './judges'
import { asked, typesOf, valuesOf, type Place, type SchemaAt } from './places'
import { soundValue } from './sound-value'
import { objectOf, withMember, without, type JsonObject } from './value'

/** Fields that conditions tie together, and every way to fill them in. */
export interface Table {
  fields: readonly Place[]
  conditions: readonly SchemaAt[]
  rows: readonly Row[]
}

/** A value for each field; `undefined` where it is left out. */
export type Row = readonly (readonly [name: string, value: unknown])[]

const nameOf = ({ path }: Place) => String(path.at(-1))

/** The fields that a condition speaks of. */
function fieldsOf({ schema }: SchemaAt): string[] {
  const parts = [schema['if'], schema['then'], schema['else']] as (JsonObject | undefined)[]
  return parts.flatMap((part) => [
    ...Object.keys((part?.['properties'] ?? {}) as JsonObject),
    ...((part?.['required'] ?? []) as string[]),
  ])
}

/** The conditions of a place in groups that have no field in common, each with all the ways to fill in its fields. */
export function tablesOf(place: Place): Table[] {
  const groups: { names: Set<string>; conditions: SchemaAt[] }[] = []
  for (const condition of place.conditions) {
    const names = fieldsOf(condition)
    // What a registration of another type holds is that type's to try.
    if ('$ref' in (condition.schema['then'] as JsonObject)) continue
    const touched = groups.filter((group) => names.some((name) => group.names.has(name)))
    const joined = {
      names: new Set([...touched.flatMap((group) => [...group.names]), ...names]),
      conditions: [...touched.flatMap((group) => group.conditions), condition],
    }
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  const required = new Set(asked<string[]>(place, 'required')?.value)
  return groups.map(({ names, conditions }) => {
    const fields = place.inside.filter((one) => names.has(nameOf(one)))
    return { fields, conditions, rows: everyWay(fields, (name) => !required.has(name)) }
  })
}

/** Every combination of values, in the order of the fields. */
function everyWay(fields: readonly Place[], mayBeLeftOut: (name: string) => boolean): Row[] {
  return fields.reduce<Row[]>(
    (rows, field) => {
      const name = nameOf(field)
      const values = [...candidatesFor(field), ...(mayBeLeftOut(name) ? [undefined] : [])]
      return rows.flatMap((row) => values.map((value): Row => [...row, [name, value]]))
    },
    [[]],
  )
}

/**
 * One value of each kind that a condition can tell apart: all of a code list, yes and no, an empty list and one that is
 * not, an object in every way its members can be.
 */
function candidatesFor(field: Place): unknown[] {
  const values = valuesOf(field)
  if (values) return [...values]
  const types = typesOf(field)
  const none = types.includes('null') ? [null] : []
  switch (types[0]) {
    case 'boolean':
      return [true, false, ...none]
    case 'array':
      return [soundValue(field), [], ...none]
    case 'object':
      return everyWay(field.inside, () => true).map((row) =>
        objectOf(row.filter(([, value]) => value !== undefined)),
      )
    default:
      return [soundValue(field), ...none]
  }
}

/** A registration with its fields filled in as a row says. */
export function withRow(registration: unknown, row: Row): unknown {
  return row.reduce(
    (made, [name, value]) =>
      value === undefined ? without(made, [name]) : withMember(made, [], name, value),
    registration,
  )
}

/** The conditions that a registration breaks. */
export const brokenIn = (registration: unknown, { conditions }: Table): SchemaAt[] =>
  conditions.filter((condition) => !accepts(registration, condition))

/** The row that breaks no condition and has the most fields. @throws Error when there is none */
export function soundRow(registration: unknown, table: Table): Row {
  const count = (row: Row) => row.filter(([, value]) => value !== undefined).length
  const row = table.rows
    .toSorted((a, b) => count(b) - count(a))
    .find((one) => brokenIn(withRow(registration, one), table).length === 0)
  if (!row) throw new Error('no way to fill in the fields breaks no condition')
  return row
}
