import { dereference, type Schema } from './dereference.ts'
import { slugOf } from './describe-types.ts'

/**
 * The other names that people use for the fields of each type, drawn from the schemas: those beside the title and the
 * key. A field is named by the names that lead to it, joined by dots. Fields inside the items of a list are left out:
 * no label of a table or a line leads to them.
 *
 * @returns names by the name of the type, then by field, in the order of the schema; a field without any is absent
 */
export function describeOtherNames(
  files: ReadonlyMap<string, Schema>,
): Record<string, Record<string, string[]>> {
  const all: Record<string, Record<string, string[]>> = {}
  /** Types that share a field share the list of its names, so that it is written once. */
  const lists = new Map<string, string[]>()
  for (const [file, source] of files) {
    if (slugOf(file) === undefined) continue
    const schema = dereference(source, files)
    const members = schema['properties'] as Record<string, Schema>
    const ofType: Record<string, string[]> = {}
    collect(members, '', ofType)
    all[String(members['registreringstype']?.['const'])] = ofType
  }
  return all

  function collect(
    members: Record<string, Schema>,
    within: string,
    found: Record<string, string[]>,
  ): void {
    for (const [key, member] of Object.entries(members)) {
      const name = within + key
      const { andreNavne } = (member['krav'] ?? {}) as { andreNavne?: string[] }
      if (andreNavne) found[name] = shared(andreNavne)
      collect((member['properties'] ?? {}) as Record<string, Schema>, `${name}.`, found)
    }
  }

  function shared(list: string[]): string[] {
    const key = list.join('\n')
    const known = lists.get(key) ?? list
    lists.set(key, known)
    return known
  }
}
