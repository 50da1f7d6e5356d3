import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  viewOf,
  type FieldView,
  type FormView,
} from '../../../../src/components/validator/form/fields.ts'
import { problemsOf } from '../../../../src/components/validator/form/problems.ts'
import {
  readDraft,
  typeNamed,
  type Registration,
} from '../../../../src/components/validator/form/read-draft.ts'
import { AS_OF } from '../../../fixtures/as-of.ts'
import { createRows } from './rows.ts'
import { validateText } from '../../../../src/api/index.ts'
import { types, type RegistrationType } from '../../../../src/schemas/index.ts'
import { examples } from '../../../engine/examples.ts'

const typeOf = (name: string): RegistrationType => typeNamed(name) as RegistrationType

const all = ({ own, fetched }: FormView): FieldView[] => [...own, ...fetched].flatMap(withInside)

const withInside = (view: FieldView): FieldView[] => [view, ...view.inside.flatMap(withInside)]

const paths = (name: string, value: Record<string, unknown>): string[] =>
  all(viewOf(typeOf(name), value)).map(({ path }) => path)

describe('a field that is owed under a condition', () => {
  test.each<[string, Record<string, unknown>, string, boolean]>([
    ['straksmatch', { matchkategori: 4 }, '/udslagsgivendeOmraader', true],
    ['straksmatch', { matchkategori: 3 }, '/udslagsgivendeOmraader', false],
    [
      'straksmatch',
      { matchkategori: 3, udslagsgivendeOmraader: [] },
      '/udslagsgivendeOmraader',
      true,
    ],
    ['straksmatch', {}, '/matchkategori', true],
    ['straksmatch', { straksmatch: true }, '/matchkategori', false],
    ['straksmatch', { straksmatch: true, matchkategori: 1 }, '/matchkategori', true],
    ['straksmatch', { matchkategori: 3 }, '/straksmatch', true],
    ['præcismatch', { samtaletype: 'første jobsamtale' }, '/helhedsvurdering/journaliseret', true],
    [
      'præcismatch',
      { samtaletype: 'første jobsamtale' },
      '/helhedsvurdering/udleveretPaaSkrift',
      false,
    ],
    [
      'præcismatch',
      { samtaletype: 'første jobsamtale', helhedsvurdering: { journaliseret: true } },
      '/helhedsvurdering/udleveretPaaSkrift',
      true,
    ],
    ['præcismatch', { samtaletype: 'efterfølgende jobsamtale' }, '/helhedsvurdering', false],
    ['tilmelding', { forsikringskategori: 'deltidsforsikret' }, '/akasse', true],
    ['tilmelding', { forsikringskategori: 'ikke forsikret' }, '/akasse', false],
    ['tilmelding', { forsikringskategori: 'ikke forsikret', akasse: null }, '/akasse', true],
  ])('in %s with %j: %s is there: %s', (name, value, path, isThere) => {
    expect(paths(name, value).includes(path)).toBe(isThere)
  })

  test('is named while it is not there, and is there when someone wants it', () => {
    expect(viewOf(typeOf('straksmatch'), {}).hiddenOptional).toEqual(['Udslagsgivende områder'])
    const view = viewOf(typeOf('straksmatch'), {}, (path) => path === '/udslagsgivendeOmraader')
    expect(all(view).map(({ path }) => path)).toContain('/udslagsgivendeOmraader')
    expect(view.hiddenOptional).toEqual([])
  })
})

describe('a form', () => {
  test('says how binding each field is, and what belongs there', () => {
    const { own, fetched } = viewOf(typeOf('tilmelding'), {
      forsikringskategori: 'heltidsforsikret',
    })
    expect(createRows(own)).toEqual([
      'klientkategori: choice, Skal',
      'ledighed: choice, Skal',
      'akasse: line, Hentes automatisk, hvis borgeren er forsikret',
      'forsikringskategori: choice, Skal',
      'stillingsbetegnelser: texts, Skal',
      'arbejdsOgOpholdstilladelse: truth, Kan',
    ])
    expect(createRows(fetched)).toEqual([
      'borgerReference: line, Kan',
      'stamdata: group, Hentes automatisk',
      'registreringsoplysninger: group, Hentes automatisk',
    ])
    for (const view of [...own, ...fetched]) expect(view.text.hint).toMatch(/\.$/)
  })

  test('has a place for every value, or names it as one that only the text shows', () => {
    for (const { draft } of examples) {
      const { registrations } = readDraft(JSON.stringify(draft))
      for (const { type, value } of registrations) {
        if (!type) continue
        const view = viewOf(type, value)
        for (const [name, inner] of Object.entries(value)) {
          if (name === 'registreringstype') continue
          const shown = all(view).find(({ path }) => path === `/${name}`)
          const isNamed = view.notInForm.some((hidden) => hidden.split('.')[0] === name)
          expect(isNamed || (shown !== undefined && shown.control !== 'unshowable')).toBe(true)
          if (!isNamed) expect(shown?.value).toEqual(inner)
        }
      }
    }
  })

  test('can be drawn for whatever stands in the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.gen(), (type, gen) => {
        const names = Object.keys(type.root.properties ?? {})
        const value = gen(() => fc.dictionary(fc.constantFrom(...names, 'andet'), fc.jsonValue()))
        const view = viewOf(type, value)
        const odd = all(view).filter(({ control }) => control === 'unshowable')
        expect(view.notInForm.length).toBeGreaterThanOrEqual(odd.length)
      }),
    )
  })
})

describe('what a report says', () => {
  const toldAt = (text: string, index = 0, isQuiet = false) => {
    const one = readDraft(text).registrations[index] as Registration
    const { own, fetched } = viewOf(one.type as RegistrationType, one.value)
    const report = validateText(text, { asOf: AS_OF })
    const { at, whole } = problemsOf(report, one, [...own, ...fetched], () => isQuiet)
    const codes = [...at].map(([path, found]) => [path, found.map(({ code }) => code)])
    return { ...Object.fromEntries(codes), whole: whole.map(({ code }) => code) } as object
  }

  test('of a field that is fetched is said by its section, unless there is something in it', () => {
    const text = (akasse?: string) =>
      JSON.stringify({
        registreringstype: 'tilmelding',
        stamdata: { navn: 'Astrid Eksempel', adresse: 'Prøvevej 1', telefon: '12345678' },
        klientkategori: 'uden ydelse',
        ledighed: 'helt ledig',
        registreringsoplysninger: { samtaledato: '2008-09-15', registreringsdato: '2008-09-15' },
        akasse,
        forsikringskategori: 'heltidsforsikret',
        stillingsbetegnelser: ['tømrer'],
      })
    expect(toldAt(text())).toEqual({ whole: [] })
    expect(toldAt(text(' '))).toEqual({ whole: [] })
    expect(toldAt(text('ved ikke'))).toEqual({ '/akasse': ['hentes-automatisk'], whole: [] })
  })

  test('stands at its field, or the field around it, or above all', () => {
    const text = JSON.stringify({
      registreringstype: 'straksmatch',
      samtaletype: '1. henvendelse',
      registreringsoplysninger: { samtaledato: '2008-02-30', registreringsdato: '2008-09-15' },
      sagstype: 'anden sag',
      matchkategori: 4,
      udslagsgivendeOmraader: ['helbred', 'helbred'],
      egetFelt: 1,
    })
    expect(toldAt(text)).toEqual({
      '/registreringsoplysninger/samtaledato': ['ugyldig-dato'],
      '/udslagsgivendeOmraader': ['dubletter'],
      whole: ['ukendt-felt'],
    })
  })

  test('is of the registration at hand alone', () => {
    const text =
      '{"forloeb": [{"registreringstype": "afmelding"}, {"registreringstype": "oplysning"}]}'
    expect(toldAt(text, 1)).toEqual({
      '/afmeldingsdato': ['mangler'],
      '/aarsag': ['mangler'],
      whole: [],
    })
    expect(toldAt(text, 0)).not.toHaveProperty('/afmeldingsdato')
  })

  test('is not told of fields that a person has not come to, when it is only that they are empty', () => {
    const text = '{"registreringstype": "afmelding", "afmeldingsdato": "i går"}'
    expect(toldAt(text, 0, true)).toEqual({ '/afmeldingsdato': ['ugyldig-dato'], whole: [] })
  })
})

describe('a code list', () => {
  const controlOf = (count: number) => {
    const values = Array.from({ length: count }, (_, index) => `v${index}`)
    const type: RegistrationType = {
      ...typeOf('oplysning'),
      root: {
        title: 'Prøve',
        type: 'object',
        properties: { valg: { title: 'Valg', type: 'string', strength: 'skal', values } },
      },
      conditions: [],
    }
    return viewOf(type, {}).own.map(({ control }) => control)
  }

  test.each([1, 4, 5])('of %i values is shown whole', (count) => {
    expect(controlOf(count)).toEqual(['choice'])
  })

  test.each([6, 20])('of %i values waits behind a press', (count) => {
    expect(controlOf(count)).toEqual(['select'])
  })
})
