import { sources } from '../../schemas/sources.ts'
import { fieldRows, isForVendors, type FieldRow } from '../fields/rows.ts'

/** A line of the card: a field and what goes into it. */
export interface FieldToday {
  title: string
  what: string
  /** Whether a system fills it in, so that the caseworker only looks it over. */
  automatic: boolean
}

/** What an answer says of a registration beyond its schema. */
interface ForToday {
  type: string
  /** Fields that are owed here, though not always. */
  med: readonly string[]
  /** What to write in a field, in place of the schema's words. */
  skriv: Readonly<Record<string, string>>
}

const oneOf = new Intl.ListFormat('da', { type: 'disjunction' })

/**
 * What a caseworker writes in a registration today: all that is always owed, and what the answer names. What is
 * fetched stands last, for it is only to be looked over.
 *
 * @throws Error when the answer names a field that the type does not have
 */
export function fieldsToday({ type, med, skriv }: ForToday): FieldToday[] {
  const rows = fieldRows(type, sources).filter((row) => !isForVendors(row))
  for (const id of [...med, ...Object.keys(skriv)]) {
    if (!rows.some((row) => row.id === id)) throw new Error(`${type} has no field ${id}`)
  }
  const owed = rows.filter((row) => isOwed(row, rows) || med.includes(row.id))
  return owed
    .map((row) => ({
      title: row.title,
      what: skriv[row.id] ?? whatToWrite(row),
      automatic: row.krav.styrke === 'auto',
    }))
    .toSorted((a, b) => Number(a.automatic) - Number(b.automatic))
}

/** A field of its own that is always owed; of a group of fields its parts stand for it, unless a system fetches all. */
function isOwed({ id, depth, required, krav }: FieldRow, rows: readonly FieldRow[]): boolean {
  const group = rows.find((row) => row.depth === 0 && id.startsWith(`${row.id}.`))
  if (depth > 0) return required && group?.krav.styrke === 'skal' && group.type === 'object'
  if (krav.styrke === 'auto') return true
  const hasParts = rows.some((row) => row.id.startsWith(`${id}.`) && row.required)
  return krav.styrke === 'skal' && !hasParts
}

/** The values to choose among, or what the schema says of the field in its first sentence. */
function whatToWrite({ values, description, krav }: FieldRow): string {
  if (krav.styrke === 'auto') return 'Hentes automatisk. Se efter, om det stadig passer.'
  if (values.length > 0) return firstLetterUp(oneOf.format(values.map(String)))
  const [first = ''] = description.split(/(?<=\.)\s/)
  return first.replace(', skrevet ÅÅÅÅ-MM-DD', '').replace(/\.$/, '')
}

const firstLetterUp = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
