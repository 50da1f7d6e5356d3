import { describe, expect, test } from 'vitest'
import { viewOf, type FieldView } from '../../../../src/components/validator/form/fields.ts'
import { countOf, tasksOf, type Order } from '../../../../src/components/validator/form/tasks.ts'
import { typeNamed } from '../../../../src/components/validator/form/read-draft.ts'
import { types, type Field, type RegistrationType } from '../../../../src/schemas/index.ts'
import { formGroups } from '../../../../src/schemas/form-groups.ts'
import { formTexts } from '../../../../src/schemas/form-texts.ts'

/** The fields of a type that a person can fill in, by the names that lead to them. */
const namesIn = ({ properties = {} }: Field, before = ''): string[] =>
  Object.entries(properties).flatMap(([name, field]) =>
    field.type === 'object' ? namesIn(field, `${before}${name}.`) : [`${before}${name}`],
  )

const isFetched = ({ name: type, root }: RegistrationType, name: string): boolean => {
  const [outer = ''] = name.split('.')
  const { strength } = root.properties?.[outer] ?? {}
  const bySystem = formTexts[type]?.[outer]?.isFetched === true
  return strength === 'auto' || (strength === 'kan' && bySystem)
}

const tasks = (name: string, value: Record<string, unknown>, order: Order = 'owed') => {
  const type = typeNamed(name) as RegistrationType
  return tasksOf(type, viewOf(type, value), order)
}
const titles = (name: string, value: Record<string, unknown>, order: Order = 'owed') =>
  tasks(name, value, order).map(({ title, views }) => [title, views.map((view) => view.title)])

test.each(types.map((type) => [type.name, type] as const))(
  'every field of %s has one group, and no group names another',
  (name, type) => {
    const owed = namesIn(type.root).filter(
      (field) => field !== 'registreringstype' && !isFetched(type, field),
    )
    const grouped = (formGroups[name] ?? []).flatMap(({ fields }) => fields)
    expect(grouped.toSorted()).toEqual(owed.toSorted())
  },
)

describe('the tasks of a form', () => {
  test('have what must be filled in first, and what may be together at the end', () => {
    expect(titles('straksmatch', {})).toEqual([
      ['Samtalen', ['Samtaletype', 'Samtaledato', 'Registreringsdato']],
      ['Sagen', ['Sagstype']],
      ['Vurderingen', ['Straksmatch', 'Matchkategori']],
      [
        'Kan udfyldes',
        ['Kontaktform', 'Sagsbehandler', 'Myndighed', 'Opmærksomhedsområder', 'Bemærkninger'],
      ],
      ['Hentes automatisk', ['Borgerreference', 'Navn', 'Adresse', 'Telefon']],
    ])
  })

  test('or follow the conversation, with everything in its place', () => {
    expect(titles('straksmatch', {}, 'conversation').slice(0, 3)).toEqual([
      [
        'Samtalen',
        [
          'Samtaletype',
          'Kontaktform',
          'Samtaledato',
          'Registreringsdato',
          'Sagsbehandler',
          'Myndighed',
        ],
      ],
      ['Sagen', ['Sagstype']],
      ['Vurderingen', ['Straksmatch', 'Matchkategori', 'Opmærksomhedsområder', 'Bemærkninger']],
    ])
    const last = tasks('præcismatch', {}, 'conversation').find(
      ({ title }) => title === 'Det videre forløb',
    )
    expect(last?.kind).toBe('optional')
  })

  test('have a place for what no group can show', () => {
    const all = tasks('straksmatch', { registreringsoplysninger: 'i går' })
    expect(all[0]?.views.map(({ control }) => control)).toContain('unshowable')
  })
})

test.each<[string, Record<string, unknown>, string[], [filled: number, of: number]]>([
  ['nothing', {}, ['/matchkategori'], [0, 1]],
  ['the one of two', { straksmatch: true }, [], [1, 1]],
  ['the other', { matchkategori: 3 }, [], [1, 1]],
  ['no', { straksmatch: false }, ['/matchkategori'], [1, 2]],
  ['what asks for more', { matchkategori: 4 }, ['/udslagsgivendeOmraader'], [1, 2]],
])('with %s, the match counts what has to be there', (_, value, missed, [filled, of]) => {
  const match = tasks('straksmatch', value).find(({ title }) => title === 'Vurderingen')
  expect(match && countOf(match, (path) => missed.includes(path))).toEqual({ filled, of })
})

test('a field that a condition asks for says why', () => {
  const needs = (name: string, value: Record<string, unknown>) =>
    Object.fromEntries(
      tasks(name, value)
        .flatMap(({ views }): readonly FieldView[] => views)
        .map(({ title, need }) => [title, need]),
    )
  expect(needs('præcismatch', { matchkategori: 4 })['Udslagsgivende områder']).toBe(
    'Skal, fordi matchkategorien er en anden end 1',
  )
  expect(needs('straksmatch', {})['Straksmatch']).toBe('Hvis borgeren ikke får en matchkategori')
})
