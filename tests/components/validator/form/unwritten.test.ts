import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldAt, readPlain } from '../../../../src/api/form.ts'
import { asLines } from '../../../../src/components/validator/form/as-lines.ts'
import { carriedOver } from '../../../../src/components/validator/form/carry-over.ts'
import {
  nextItem,
  viewOf,
  type FieldView,
} from '../../../../src/components/validator/form/fields.ts'
import {
  readDraft,
  type Registration,
} from '../../../../src/components/validator/form/read-draft.ts'
import {
  isUnfinished,
  shownValue,
  waitingIn,
  withChange,
  writtenAsJson,
  type ShownDraft,
} from '../../../../src/components/validator/form/unwritten.ts'
import { isObject, valueAt, withValue } from '../../../../src/components/validator/form/values.ts'
import { examples } from '../../../engine/examples.ts'

const opened = (text: string): ShownDraft => ({ draft: readDraft(text), unwritten: [] })
const at = ({ draft }: ShownDraft, index = 0) => draft.registrations[index] as Registration
const typed = (shown: ShownDraft, ...changes: [path: string, value: unknown][]): ShownDraft =>
  changes.reduce((now, [path, value]) => withChange(now, at(now), path, value), shown)
const waiting = ({ unwritten }: ShownDraft) => unwritten.map(({ path, value }) => [path, value])

const oplysning = 'Oplysning\nDato: 2008-09-01\nKilde: borger\nTekst: x\n'
const tilmelding = 'Tilmelding\nLedighed: helt ledig\nStillingsbetegnelser: tømrer\n'

describe('what the text cannot hold', () => {
  const noted = typed(opened(tilmelding), ['/stillingsbetegnelser/1', 'kok, kantine'])

  test('stays in its field, with all else of its list, and is said to be missing', () => {
    expect(noted.draft.text).toBe(tilmelding)
    expect(waiting(noted)).toEqual([['/stillingsbetegnelser', ['tømrer', 'kok, kantine']]])
    expect(noted.unwritten[0]?.title).toBe('Stillingsbetegnelser')
    expect(shownValue(noted, at(noted))).toMatchObject({
      stillingsbetegnelser: ['tømrer', 'kok, kantine'],
    })
  })

  test('stays there when other fields are changed', () => {
    const after = typed(noted, ['/ledighed', 'delvis ledig'])
    expect(after.draft.text).toBe(tilmelding.replace('helt', 'delvis'))
    expect(waiting(after)).toEqual(waiting(noted))
  })

  test('keeps the places of a list together, whatever is typed in it next', () => {
    const after = typed(noted, ['/stillingsbetegnelser/2', 'murer'])
    expect(waiting(after)).toEqual([['/stillingsbetegnelser', ['tømrer', 'kok, kantine', 'murer']]])
    const less = typed(after, ['/stillingsbetegnelser/0', undefined])
    expect(waiting(less)).toEqual([['/stillingsbetegnelser', ['kok, kantine', 'murer']]])
  })

  test('is written as soon as it can be', () => {
    const after = typed(noted, ['/stillingsbetegnelser/1', 'kok'])
    expect(waiting(after)).toEqual([])
    expect(at(after).value).toMatchObject({ stillingsbetegnelser: ['tømrer', 'kok'] })
  })

  test('is written when the draft becomes JSON', () => {
    const after = writtenAsJson(typed(noted, ['/ledighed', 'delvis ledig']))
    expect(waiting(after)).toEqual([])
    expect(JSON.parse(after.draft.text)).toEqual({
      registreringstype: 'tilmelding',
      ledighed: 'delvis ledig',
      stillingsbetegnelser: ['tømrer', 'kok, kantine'],
    })
  })

  test('waits when a table has no column for it, and another row has nothing of it', () => {
    const table = 'registreringstype;sagstype\nstraksmatch;anden sag\nstraksmatch;anden sag\n'
    const shown = withChange(opened(table), at(opened(table), 1), '/bemaerkninger', 'En note')
    expect(shown.draft.text).toBe(table)
    expect(waitingIn(shown, at(shown, 0))).toEqual([])
    expect(waitingIn(shown, at(shown, 1))).toMatchObject([{ value: 'En note' }])
  })
})

describe('a text of several lines', () => {
  const several = 'linje 1\nlinje 2\n\nlinje 3'

  test('is written into lines, over what stood there, and other fields can be changed after it', () => {
    const shown = typed(opened(oplysning), ['/tekst', several], ['/kilde', 'nabo'])
    expect(shown.unwritten).toEqual([])
    expect(shown.draft.text).toBe(`Oplysning\nDato: 2008-09-01\nKilde: nabo\nTekst: ${several}\n`)
    const one = typed(shown, ['/tekst', 'linje 1'])
    expect(one.draft.text).toBe('Oplysning\nDato: 2008-09-01\nKilde: nabo\nTekst: linje 1\n')
  })

  test('is written into lines where there was none', () => {
    const shown = typed(opened('Straksmatch\nSagstype: anden sag\nMatchkategori: 4\n'), [
      '/bemaerkninger',
      several,
    ])
    expect(shown.unwritten).toEqual([])
    expect(at(shown).value).toMatchObject({ bemaerkninger: several, matchkategori: 4 })
  })

  test('has the line breaks of the text around it', () => {
    const shown = typed(opened(oplysning.replaceAll('\n', '\r\n')), ['/tekst', 'linje 1\nlinje 2'])
    expect(shown.unwritten).toEqual([])
    expect(shown.draft.text).toContain('Tekst: linje 1\r\nlinje 2\r\n')
  })

  test('is written into a cell', () => {
    const table = 'Registreringstype;Dato;Kilde;Tekst\noplysning;2008-09-01;borger;x\n'
    const shown = typed(opened(table), ['/tekst', 'linje "1"\nlinje 2'])
    expect(shown.unwritten).toEqual([])
    expect(shown.draft.text).toBe(table.replace(';x\n', ';"linje ""1""\nlinje 2"\n'))
  })

  test.each(['Kilde: nabo', 'Fravær', 'Venlig hilsen', 'Kilde'])(
    'stays in its field when a line of it would be read as something else: %s',
    (line) => {
      const shown = typed(opened(oplysning), ['/tekst', `linje 1\n${line}\nlinje 3`])
      expect(shown.draft.text).toBe(oplysning)
      expect(waiting(shown)).toEqual([['/tekst', `linje 1\n${line}\nlinje 3`]])
    },
  )
})

describe('an area', () => {
  const straksmatch = 'Straksmatch\nSagstype: anden sag\nMatchkategori: 4\n'
  const begun = typed(opened(straksmatch), ['/opmaerksomhedsomraader/0/omraade', 'helbred'])

  test('waits for its text, and is then written under its name', () => {
    expect(begun.draft.text).toBe(straksmatch)
    expect(begun.unwritten.map(isUnfinished)).toEqual([true])
    const after = typed(begun, ['/opmaerksomhedsomraader/0/tekst', 'Ondt i ryggen'])
    expect(waiting(after)).toEqual([])
    expect(after.draft.text).toMatch(/^helbred: Ondt i ryggen$/im)
    expect(at(after).value).toMatchObject({
      opmaerksomhedsomraader: [{ omraade: 'helbred', tekst: 'Ondt i ryggen' }],
    })
  })

  test('may have a text of several lines, beside those that are there', () => {
    const two = typed(
      opened(`${straksmatch}Helbred: Ondt i ryggen\n`),
      ['/opmaerksomhedsomraader/1/omraade', 'personlige kompetencer'],
      ['/opmaerksomhedsomraader/1/tekst', 'Møder til tiden.\nTaler engelsk.'],
    )
    expect(waiting(two)).toEqual([])
    expect(at(two).value).toMatchObject({
      opmaerksomhedsomraader: [
        { omraade: 'helbred', tekst: 'Ondt i ryggen' },
        { omraade: 'personlige kompetencer', tekst: 'Møder til tiden.\nTaler engelsk.' },
      ],
    })
  })

  test('is written into the column that has its name', () => {
    const table =
      'Registreringstype;Sagstype;Matchkategori;Helbred;Personlige kompetencer\n' +
      'straksmatch;anden sag;4;;\n'
    const shown = typed(
      opened(table),
      ['/opmaerksomhedsomraader/0/omraade', 'personlige kompetencer'],
      ['/opmaerksomhedsomraader/0/tekst', 'Møder til tiden; taler engelsk'],
    )
    expect(waiting(shown)).toEqual([])
    expect(shown.draft.text).toBe(table.replace(';;\n', ';;"Møder til tiden; taler engelsk"\n'))
  })

  test('takes the place of another, which stays as a name without a text', () => {
    const shown = typed(opened(`${straksmatch}Helbred: Ondt i ryggen\n`), [
      '/opmaerksomhedsomraader/0/omraade',
      'personlige kompetencer',
    ])
    expect(waiting(shown)).toEqual([])
    expect(at(shown).value).toMatchObject({
      opmaerksomhedsomraader: [{ omraade: 'personlige kompetencer', tekst: 'Ondt i ryggen' }],
    })
  })

  test('has its text changed, and is taken away', () => {
    const one = typed(begun, ['/opmaerksomhedsomraader/0/tekst', 'Ondt i ryggen'])
    const other = typed(one, ['/opmaerksomhedsomraader/0/tekst', 'Rask'])
    expect(other.draft.text).toBe(one.draft.text.replace('Ondt i ryggen', 'Rask'))
    const none = typed(other, ['/opmaerksomhedsomraader/0', undefined])
    expect(waiting(none)).toEqual([])
    expect(at(none).value).not.toHaveProperty('opmaerksomhedsomraader')
  })
})

describe('when the text is changed elsewhere', () => {
  const noted = typed(opened(tilmelding), ['/stillingsbetegnelser/1', 'a, b'])

  test('what was not written stays with its registration, wherever that is now', () => {
    const changed = carriedOver(noted, tilmelding.replace('helt', 'delvis'))
    expect(waitingIn(changed, at(changed))).toHaveLength(1)
    const moved = carriedOver(noted, `${oplysning}\n${tilmelding}`)
    expect(waitingIn(moved, at(moved, 0))).toEqual([])
    expect(waitingIn(moved, at(moved, 1))).toHaveLength(1)
  })

  test('it outlives a text that is damaged for a while', () => {
    const json = typed(opened('{"sagstype": "anden sag", "stamdata": 4}'), [
      '/stamdata/telefon',
      '87654321',
    ])
    expect(waiting(json)).toEqual([['/stamdata/telefon', '87654321']])
    const damaged = carriedOver(json, '{"sagstype": "anden sag", "stamdata": 4')
    expect(damaged.draft.state).toBe('damaged')
    expect(waiting(damaged)).toEqual(waiting(json))
  })

  test('it is left over when its registration is gone, and gone when the draft is another', () => {
    const long = oplysning.replace('x', 'En lang tekst. '.repeat(20))
    const two = `${long}\n${tilmelding}`
    const shown = withChange(opened(two), at(opened(two), 1), '/stillingsbetegnelser/1', 'a, b')
    const gone = carriedOver(shown, long)
    expect(gone.unwritten.map(({ record }) => record)).toEqual([-1])
    expect(carriedOver(shown, '').unwritten).toEqual([])
    expect(carriedOver(shown, '{"registreringstype": "fravær"}').unwritten).toEqual([])
  })
})

/** Every example, as JSON, as lines and, where that can be, as a table of one row. */
const drafts = examples.flatMap(({ draft }) => {
  const json = JSON.stringify(draft, null, 2)
  const one = readDraft(json).registrations[0]
  const text = one?.type && asLines(one.type, one.value).text
  if (text === undefined) return [json]
  const rows = text.trimEnd().split('\n')
  const cells = rows.map((row) => /^([^:]+): (.*)$/.exec(row))
  const isPlain = cells.every((cell) => cell !== null && !/[";]/.test(cell[2] ?? ''))
  const part = (index: number) => cells.map((cell) => cell?.[index]).join(';')
  const table = isPlain ? [`${part(1)}\n${part(2)}\n`] : []
  return [json, text, `Hej\n\n${text}\nMvh. Ida\n`, ...table].filter(
    (each) => readDraft(each).state === 'open',
  )
})

const lines = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('linje', 'To timer om ugen.', 'a, b; c', 'sagt "ja"') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', ' ', 'Adresse: Torvet 1', 'Navn', '- Fravær', 'fravær', 'Mvh'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('Venlig hilsen', '> citat', '1. Tlf.: 8', '{', 'x|y', '--', '"'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
)
const text = fc.array(lines, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'))

/** A value such as a person may give in a control. */
const valueFor = ({ control, field }: FieldView): fc.Arbitrary<unknown> => {
  const codes = field.values ?? field.items?.values ?? []
  if (control === 'choice' || control === 'select') return fc.constantFrom(...codes)
  if (control === 'truth') return fc.boolean()
  if (control === 'set') return fc.subarray([...codes], { minLength: 1 })
  if (control === 'paragraph') return text
  return fc.oneof(lines, fc.constantFrom('2008-09-15', '15/9 2008', '87 65 43 21', 'ingen', '-'))
}

/** Every field in which something can be given, with the empty boxes at the end of lists. */
const fieldsOf = (views: readonly FieldView[]): FieldView[] =>
  views.flatMap((view) => {
    if (['unshowable', 'registrations'].includes(view.control)) return []
    if (view.control === 'group') return fieldsOf(view.inside)
    if (view.control !== 'texts' && view.control !== 'groups') return [view]
    const next = nextItem(view)
    if (view.control === 'texts') return [...view.inside, ...(next ? [next] : [])]
    const [omraade, tekst] = ['omraade', 'tekst'].map((name): FieldView => {
      const path = `${view.path}/${view.inside.length}/${name}`
      const field = view.field.items?.properties?.[name]
      if (!field) throw new Error(`No ${name} in ${view.path}`)
      const control = name === 'omraade' ? 'choice' : 'paragraph'
      return { ...view, path, field, control, value: undefined, inside: [] }
    })
    return [...fieldsOf(view.inside), ...(omraade && tekst ? [omraade, tekst] : [])]
  })

/** What a value is once it has been read: without blanks around it and its lines, and as what it says. */
function asRead(value: unknown, one: Registration, path: string, isFlat: boolean): unknown {
  if (typeof value === 'string') {
    const plain = value.replaceAll(/\r\n?/g, '\n')
    if (!isFlat || !one.type) return plain
    const trimmed = plain.replaceAll(/[^\S\n]*(^|\n|$)[^\S\n]*/g, '$1').trim()
    const read = readPlain(trimmed, fieldAt(one.type, path).field)
    return read === '' ? undefined : read
  }
  if (Array.isArray(value)) {
    const items = value.map((item, index) => asRead(item, one, `${path}/${index}`, isFlat))
    return items.filter((item) => item !== undefined)
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      asRead(inner, one, `${path}/${key}`, isFlat),
    ]),
  )
}

test('whatever is typed is read back value by value, or still stands in its field with a note', () => {
  let written = 0
  let kept = 0
  fc.assert(
    fc.property(fc.constantFrom(...drafts), fc.gen(), (draft, gen) => {
      let shown = opened(draft)
      for (let round = gen(() => fc.integer({ min: 1, max: 4 })); round > 0; round--) {
        const one = at(shown)
        if (!one.type) return
        const before = shownValue(shown, one)
        const { own, fetched } = viewOf(one.type, before, () => true)
        const view = gen(() => fc.constantFrom(...fieldsOf([...own, ...fetched])))
        const value = gen(() => fc.option(valueFor(view), { nil: undefined, freq: 8 }))
        const isFlat = shown.draft.format === 'csv' || shown.draft.format === 'lines'
        shown = withChange(shown, one, view.path, value)

        // What is shown is what was shown, with the value in it.
        const now = at(shown)
        const isBlank = isFlat && typeof value === 'string' && value.trim() === ''
        const wanted = withValue(before, view.path, isBlank ? undefined : value)
        expect(asRead(shownValue(shown, now), now, '', isFlat)).toEqual(
          asRead(wanted, now, '', isFlat),
        )
        // What differs from the text has a note.
        for (const path of Object.keys({ ...before, ...shownValue(shown, now) })) {
          const notes = waitingIn(shown, now).filter((each) => each.path.startsWith(`/${path}`))
          if (notes.length === 0) {
            expect(asRead(valueAt(now.value, `/${path}`), now, `/${path}`, isFlat)).toEqual(
              asRead(valueAt(wanted, `/${path}`), now, `/${path}`, isFlat),
            )
          }
        }
        if (shown.unwritten.length > 0) kept++
        else written++
      }
      // As JSON all of it can be written.
      const json = writtenAsJson(shown)
      expect(json.unwritten).toEqual([])
      expect(asRead(at(json).value, at(json), '', true)).toEqual(
        asRead(
          { registreringstype: at(shown).type?.name, ...shownValue(shown, at(shown)) },
          at(json),
          '',
          true,
        ),
      )
    }),
    // Finding a smaller case takes minutes.
    { endOnFailure: true },
  )
  expect(Math.min(written, kept)).toBeGreaterThan(10)
})
