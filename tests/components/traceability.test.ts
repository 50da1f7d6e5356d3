import { describe, expect, test } from 'vitest'
import {
  traceabilityTable,
  type TraceabilityInput,
} from '../../src/components/traceability/table.ts'

/** A source of four paragraphs, all told and checked as they should be. */
const whole: TraceabilityInput = {
  paragraphs: [
    { number: '2.1.4', gist: 'Profilen følger opgaven.', kind: 'krav' },
    { number: '3.1.7', gist: 'Sagstypen skal stå der.', kind: 'krav' },
    { number: '3.1.8', gist: 'Straksmatch eller match.', kind: 'krav' },
    { number: '3.1.10', gist: 'Ydelseskontoret får besked.', kind: 'baggrund' },
  ],
  pages: [
    {
      url: '/minimumskrav/foerste-henvendelse/',
      title: 'Første henvendelse',
      told: ['2.1.4', '3.1.7', '3.1.8', '3.1.10'],
      regler: ['match-mangler'],
      skemaer: ['straksmatch'],
    },
  ],
  locations: [
    {
      schema: 'straksmatch',
      pointer: '/properties/sagstype',
      url: '/skemaer/straksmatch/#sagstype',
      kilde: ['3.1.7'],
      shared: false,
    },
    {
      schema: 'faelles',
      pointer: '/$defs/stamdata',
      url: '/schemas/v1/faelles.schema.json',
      kilde: ['2.1.4'],
      shared: true,
    },
  ],
  rules: [
    { code: 'match-mangler', url: '/regler/match-mangler/', kilde: ['3.1.8'], fortolkning: 'F1' },
  ],
  schemas: ['straksmatch'],
  interpretations: ['F1'],
}

const problems = (change: Partial<TraceabilityInput>) =>
  traceabilityTable({ ...whole, ...change }).problems
const [page, location, rule] = [whole.pages[0]!, whole.locations[0]!, whole.rules[0]!]

describe('rows', () => {
  test('follow the order of the source and name page, schema location and rule', () => {
    const { rows } = traceabilityTable(whole)
    expect(
      rows.map((row) => [
        row.paragraph.number,
        row.pages.length,
        row.locations.map(({ pointer }) => pointer),
        row.rules.map(({ code }) => code),
      ]),
    ).toEqual([
      ['2.1.4', 1, ['/$defs/stamdata'], []],
      ['3.1.7', 1, ['/properties/sagstype'], []],
      ['3.1.8', 1, [], ['match-mangler']],
      ['3.1.10', 1, [], []],
    ])
  })
})

describe('problems', () => {
  test('there are none when every paragraph is told and every demand is checked', () => {
    expect(problems({})).toEqual([])
  })

  test.each<[string, Partial<TraceabilityInput>, string]>([
    [
      'a page tells a number that the source lacks',
      { pages: [{ ...page, told: [...page.told, '3.1.99'] }] },
      '/minimumskrav/foerste-henvendelse/ names an unknown paragraph: 3.1.99',
    ],
    [
      'a page points to an unknown rule',
      { pages: [{ ...page, regler: ['match-manglr'] }] },
      '/minimumskrav/foerste-henvendelse/ names an unknown rule: match-manglr',
    ],
    [
      'a page points to an unknown schema',
      { pages: [{ ...page, skemaer: ['straks'] }] },
      '/minimumskrav/foerste-henvendelse/ names an unknown schema: straks',
    ],
    [
      'a schema rests on an unknown number',
      { locations: [...whole.locations, { ...location, kilde: ['9.9.9'] }] },
      'straksmatch.schema.json#/properties/sagstype names an unknown paragraph: 9.9.9',
    ],
    [
      'a schema rests on an unknown decision',
      { locations: [{ ...location, fortolkning: 'F99' }, whole.locations[1]!] },
      'straksmatch.schema.json#/properties/sagstype names an unknown interpretation: F99',
    ],
    [
      'a rule rests on an unknown decision',
      { rules: [{ ...rule, fortolkning: 'F99' }] },
      'The rule match-mangler names an unknown interpretation: F99',
    ],
    [
      'the source has a number twice',
      { paragraphs: [...whole.paragraphs, whole.paragraphs[0]!] },
      'kilde.json has paragraph 2.1.4 more than once',
    ],
    [
      'a paragraph is told nowhere',
      { pages: [{ ...page, told: ['2.1.4', '3.1.7', '3.1.8'] }] },
      'Paragraph 3.1.10 is told on no page',
    ],
    [
      'a demand is checked nowhere',
      { rules: [{ ...rule, kilde: [] }] },
      'Paragraph 3.1.8 demands something that no schema and no rule checks',
    ],
  ])('when %s', (_when, change, expected) => {
    expect(problems(change)).toContain(expected)
  })

  test('a demand that no machine can check needs no check', () => {
    const [first, ...rest] = whole.paragraphs
    const paragraphs = [{ ...first!, ikkeMaskinel: 'Kun ledelsen ved det.' }, ...rest]
    expect(problems({ paragraphs, locations: [location] })).toEqual([])
  })

  test('a shared part checks nothing for a step that has no schema yet', () => {
    const stamdata = { ...whole.locations[1]!, kilde: ['2.1.4', '3.1.7', '3.2.3'] }
    const tilmelding = { number: '3.2.3', gist: 'Stamdata hentes.', kind: 'krav' as const }
    expect(
      problems({
        paragraphs: [...whole.paragraphs, tilmelding],
        pages: [{ ...page, told: [...page.told, '3.2.3'] }],
        locations: [location, stamdata],
      }),
    ).toEqual(['Paragraph 3.2.3 demands something that no schema and no rule checks'])
  })
})
