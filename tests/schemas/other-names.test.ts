import { describe, expect, test } from 'vitest'
import { foldLabel } from '../../src/engine/read/flat/labels.ts'
import { types, type Field } from '../../src/schemas/index.ts'
import { otherNames } from '../../src/schemas/other-names.ts'
import { collectAnnotations, publishSchema } from '../../src/schemas/publish.ts'
import { sources } from '../../src/schemas/sources.ts'

/** A field, by the names that lead to it, joined by dots. */
type Named = readonly [name: string, field: Field]

const fieldsIn = ({ properties = {} }: Field, within = ''): Named[] =>
  Object.entries(properties).flatMap(([key, field]) => [
    [within + key, field] as const,
    ...fieldsIn(field, `${within}${key}.`),
  ])

/** What a colleague would not call otherwise, or what no label leads to. */
const withoutOthers: Readonly<Record<string, string>> = {
  'forløb forloeb':
    'Registrations inside a course are written as JSON; in a table or in lines each stands for itself.',
}

/** Every value that stands on a code list, of any type: said of a field it would be an answer, and not a name. */
const valuesIn = ({ values = [], items, properties = {} }: Field): (string | number)[] => [
  ...values,
  ...(items ? valuesIn(items) : []),
  ...Object.values(properties).flatMap(valuesIn),
]
const answers = new Set(
  types.flatMap(({ name, root }) => [name, ...valuesIn(root)]).map((one) => foldLabel(String(one))),
)

/** Words that open or close a mail, and words that people give as an answer. */
const otherUses = new Set(
  ['Fra', 'Til', 'Emne', 'Sendt', 'Cc', 'Vedr.', 'Vedrørende', 'Att.', 'Hej', 'Kære', 'Mvh', 'Ref.']
    .concat(['Venlig hilsen', 'Med venlig hilsen', 'Hilsen', 'PS', 'OBS', 'CPR', 'CPR-nr.'])
    .concat(['Ja', 'Nej', 'Ingen', 'Andet', 'Ved ikke', 'Ikke oplyst'])
    .map(foldLabel),
)

describe.each(types.map((type) => [type.name, type] as const))('%s', (name, { root }) => {
  const fields = fieldsIn(root)
  const named = fields.flatMap(([field]) =>
    (otherNames[name]?.[field] ?? []).map((other) => ({ field, other, folded: foldLabel(other) })),
  )

  test('every field has another name, or a reason to have none', () => {
    const without = fields
      .map(([field]) => field)
      .filter((field) => (otherNames[name]?.[field] ?? []).length === 0)
      .map((field) => `${name} ${field}`)
    expect(without.filter((field) => withoutOthers[field] === undefined)).toEqual([])
  })

  test('names are of fields that there are', () => {
    const known = fields.map(([field]) => field)
    expect(Object.keys(otherNames[name] ?? {}).filter((field) => !known.includes(field))).toEqual(
      [],
    )
  })

  test('no name leads to two fields, and none stands twice', () => {
    const twice = named.filter(({ folded }, at) =>
      named.some((one, before) => before < at && one.folded === folded),
    )
    expect(twice).toEqual([])
  })

  test('no name is the title or the key of a field already', () => {
    const own = new Set(
      fields.flatMap(([field, { title }]) =>
        [title, field, field.split('.').at(-1) ?? ''].map(foldLabel),
      ),
    )
    expect(named.filter(({ folded }) => own.has(folded))).toEqual([])
  })

  test('no name is a registration type, a value of a code list, or a word of mails', () => {
    expect(named.filter(({ folded }) => answers.has(folded) || otherUses.has(folded))).toEqual([])
  })

  test('each is written as people write it, and is short enough to be a label', () => {
    for (const { other, folded } of named) {
      expect(other).toMatch(/^[A-ZÆØÅ][^:()]*[^:()\s]$/)
      expect(folded).not.toBe('')
    }
  })

  test('a day is called just "Dato" only where there is one day', () => {
    const days = fields.filter(([, { kind }]) => kind?.isDate)
    const plain = named.filter(({ folded }) => folded === 'dato')
    expect(plain.length).toBeLessThanOrEqual(days.length === 1 ? 1 : 0)
  })
})

test('the property that says the type is called the same in every type', () => {
  const [first, ...others] = types.map(({ name }) => otherNames[name]?.['registreringstype'])
  expect(first).toContain('Type')
  for (const other of others) expect(other).toEqual(first)
})

test('the names stand in what is published beside the schemas, and in no schema', () => {
  const { faelles = {} } = sources
  const telephone = '/$defs/stamdata/properties/telefon'
  expect(collectAnnotations(faelles)[telephone]?.andreNavne).toEqual(
    otherNames['straksmatch']?.['stamdata.telefon'],
  )
  for (const schema of Object.values(sources)) {
    expect(JSON.stringify(publishSchema(schema, 'https://example.dk'))).not.toContain('andreNavne')
  }
})

test('the reasons are of fields that have no other name', () => {
  for (const place of Object.keys(withoutOthers)) {
    const [name = '', field = ''] = place.split(' ')
    expect(otherNames[name]?.[field]).toBeUndefined()
  }
})
