/** What is put in the place of a value, and beside the members of an object. */
const OTHERS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  4,
  '',
  ' ',
  'x',
  'helbred',
  '2008-02-29',
  '2007-02-29',
  '12345678',
  [],
  {},
]

/**
 * Every value that differs from a JSON value in one place: a member or an item left out, another put in its place, one
 * more beside it, a text with a newline behind it.
 */
export function* neighboursOf(value: unknown): Generator {
  for (const other of OTHERS) yield other
  if (typeof value === 'string') yield `${value}\n`
  if (Array.isArray(value)) yield* neighboursOfList(value)
  else if (typeof value === 'object' && value !== null) {
    yield* neighboursOfObject(value as Record<string, unknown>)
  }
}

function* neighboursOfList(list: readonly unknown[]): Generator {
  for (const [index, item] of list.entries()) {
    yield list.toSpliced(index, 1)
    yield [...list, item]
    for (const other of neighboursOf(item)) yield list.with(index, other)
  }
  for (const other of OTHERS) yield [...list, other]
}

function* neighboursOfObject(object: Record<string, unknown>): Generator {
  for (const [name, member] of Object.entries(object)) {
    const { [name]: _left, ...others } = object
    yield others
    yield { ...others, [name.toUpperCase()]: member }
    for (const other of neighboursOf(member)) yield { ...object, [name]: other }
  }
  for (const name of ['x', 'toString', 'borgerReference', 'matchkategori', 'akasse', 'til']) {
    if (!Object.hasOwn(object, name)) yield { ...object, [name]: 1 }
  }
}
