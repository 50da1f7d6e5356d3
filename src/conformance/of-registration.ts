import type { Draft, Subject } from './draft'
import { allPlaces, rootPlace, type Place, type SchemaAt } from './places'
import { ofLists } from './probes/of-lists'
import { ofRequired, ofUnknownFields } from './probes/of-objects'
import { ofLengths, ofPatterns, withLongestTexts } from './probes/of-texts'
import { ofTypes } from './probes/of-types'
import { ofNumbersInWriting, ofValues } from './probes/of-values'
import { leastRegistration, soundRegistration } from './sound-registration'
import { brokenIn, tablesOf, withRow, type Row, type Table } from './tables'
import { valueInWords } from './danish'
import { valueAt, withValue } from './value'

/** What is tried at a place, whatever it is. */
const probes: readonly ((subject: Subject) => Draft[])[] = [
  ofTypes,
  ofValues,
  ofNumbersInWriting,
  ofPatterns,
  ofLengths,
  ofRequired,
  ofUnknownFields,
  ofLists,
]

/**
 * Everything that is tried of a registration type: every keyword at every place, and its conditions.
 *
 * @param first the places that came first with a part of a schema, where the kind of text it is was tried in full; those
 * of this type are added
 */
export function draftsOf(slug: string, first: Map<string, Place>): Draft[] {
  const root = rootPlace(slug)
  const base = soundRegistration(slug)
  const places = allPlaces(root)
  const tables = tablesOf(root)
  const [top] = root.schemas
  if (!top) throw new Error(`nothing is asked of ${slug}`)
  const whole = { place: root, keyword: 'properties', at: top } as const
  return [
    {
      ...whole,
      name: 'alle-felter',
      group: 'helt-felt',
      why: 'alle felter, som skemaet kender, er der',
      instance: base,
    },
    {
      ...whole,
      name: 'ingen-frie-felter',
      group: 'helt-felt',
      why: 'kun de felter, der skal være der, er der',
      instance: leastRegistration(slug),
    },
    {
      ...whole,
      name: 'laengste-tekster',
      group: 'laengde',
      why: 'alle tekster har netop så mange tegn, som de må',
      instance: withLongestTexts(base, places),
    },
    ...places.flatMap((place) => {
      const isFirst = ({ file, pointer }: SchemaAt) => {
        const key = `${file}#${pointer}`
        if (!first.has(key)) first.set(key, place)
        return first.get(key) === place
      }
      const put = (value: unknown) => asConditionsAllow(base, tables, place, value)
      return probes.flatMap((probe) => probe({ base, place, put, isFirst }))
    }),
    ...tables.flatMap((table) => table.rows.map((row) => ofRow(base, root, table, row))),
  ]
}

/**
 * A registration with another value at a place. Where that breaks a condition, the other fields that it speaks of are filled
 * in otherwise, if there is a way, so that the value is judged alone.
 */
function asConditionsAllow(
  base: unknown,
  tables: readonly Table[],
  { path }: Place,
  value: unknown,
): unknown {
  const plain = withValue(base, path, value)
  const table = tables.find(({ fields }) => fields.some((field) => field.path[0] === path[0]))
  if (!table || brokenIn(plain, table).length === 0) return plain
  const kept = table.rows
    .map((row) => withRow(base, row))
    .filter((made) => path.length === 1 || valueAt(made, path.slice(0, -1)) !== undefined)
    .map((made) => withValue(made, path, value))
  return kept.find((made) => brokenIn(made, table).length === 0) ?? plain
}

/** A registration with the fields of some conditions filled in in one of the ways there are. */
function ofRow(base: unknown, place: Place, table: Table, row: Row): Draft {
  const instance = withRow(base, row)
  const [broken] = brokenIn(instance, table)
  const [any] = table.conditions
  const at = broken ?? any
  if (!at) throw new Error('a table rests on no condition')
  const told = row.map(
    ([name, value]) => `${name} ${value === undefined ? 'mangler' : `er ${valueInWords(value)}`}`,
  )
  const rule = broken?.schema['description']
  return {
    name: row.map(([name, value]) => `${name}-${nameOf(value)}`).join('.'),
    place,
    keyword: 'if',
    at,
    group: 'betingelser',
    why: `${told.join(', ')}${typeof rule === 'string' ? `. ${rule}` : ''}`,
    instance,
  }
}

const nameOf = (value: unknown): string => {
  if (value === undefined) return 'mangler'
  if (Array.isArray(value)) return `liste${value.length}`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).map(([name, member]) => `${name}-${String(member)}`)
  return members.length > 0 ? members.join('-') : 'tomt'
}
