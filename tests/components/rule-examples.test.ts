import { describe, expect, test } from 'vitest'
import { changedLines } from '../../src/components/rule-examples/changed-lines.ts'
import { decidingLines } from '../../src/components/rule-examples/deciding-lines.ts'
import { showExamples } from '../../src/components/rule-examples/show-examples.ts'

const example = (draft: Record<string, unknown>) => ({
  text: JSON.stringify(draft, null, 2),
  lang: 'json',
  profile: 'draft' as const,
  asOf: '2008-09-20',
})

const straksmatch = {
  registreringstype: 'straksmatch',
  samtaletype: '1. henvendelse',
  registreringsoplysninger: { samtaledato: '2008-09-15', registreringsdato: '2008-09-15' },
  sagstype: 'kontanthjælpssag',
}
const wrong = example({ ...straksmatch, matchkategori: 4 })
const right = example({ ...straksmatch, matchkategori: 4, udslagsgivendeOmraader: ['helbred'] })

describe('the change from one text to another', () => {
  test('keeps what is the same, and tells what goes before what comes', () => {
    expect(changedLines('a\nb\nc', 'a\nx\nc')).toEqual([
      { text: 'a', kind: 'same' },
      { text: 'b', kind: 'gone' },
      { text: 'x', kind: 'new' },
      { text: 'c', kind: 'same' },
    ])
  })

  test('does not count a comma that came with the next line', () => {
    expect(changedLines('"a": 1', '"a": 1,\n"b": 2')).toEqual([
      { text: '"a": 1,', kind: 'same' },
      { text: '"b": 2', kind: 'new' },
    ])
  })

  test.each([
    ['', 'a'],
    ['a\nb\na', 'b\na\nb'],
    ['a', 'b\nc'],
  ])('has all lines of both: %j to %j', (before, after) => {
    const change = changedLines(before, after)
    const without = (kind: string) =>
      change.filter((line) => line.kind !== kind).map(({ text }) => text)
    expect(without('gone').join('\n')).toBe(after)
    expect(without('new').join('\n')).toBe(before)
  })
})

describe('the lines that decide', () => {
  test('are those of the finding', () => {
    const both = example({ ...straksmatch, straksmatch: true, matchkategori: 5 })
    const lines = both.text.split('\n')
    const deciding = decidingLines('match-modsiger-straksmatch', both, undefined)
    expect([...deciding].map((line) => lines[line]?.trim())).toEqual(['"matchkategori": 5'])
  })

  test('are what stands before that which is missing', () => {
    const lines = wrong.text.split('\n')
    const change = changedLines(wrong.text, right.text)
    const deciding = decidingLines('udslagsgivende-mangler', wrong, change)
    expect([...deciding].map((line) => lines[line]?.trim())).toEqual(['"matchkategori": 4'])
  })
})

describe('the examples of a rule', () => {
  const page = '<h2>Forkert</h2><figure>1</figure><h2>Rigtigt</h2><figure>2</figure>'
  const shown = () =>
    showExamples(page, 'udslagsgivende-mangler', { wrong: [wrong], right: [right] })

  test('stand as lines and as JSON, the deciding line marked', async () => {
    const [before = ''] = (await shown()).split('<h2>Rigtigt</h2>')
    expect(before.match(/<b>.*?<\/b>/g)).toEqual(['<b>Som linjer</b>', '<b>Som JSON</b>'])
    expect(before).toContain('<mark>Matchkategori: 4')
    expect(before.match(/<mark>/g)).toHaveLength(2)
    expect(before).toContain('href="/validator/#regel=udslagsgivende-mangler"')
  })

  test('show what was put right as what came', async () => {
    const [, after = ''] = (await shown()).split('<h2>Rigtigt</h2>')
    expect(after).toMatch(/<ins>Udslagsgivende områder: helbred/)
    expect(after).not.toContain('<del>')
    expect(after).not.toContain('<mark>')
  })

  test('have no lines where they cannot be read as registrations', async () => {
    const broken = { ...wrong, text: '{ "registreringstype": ' }
    const markup = await showExamples('<figure>1</figure>', 'ugyldig-json', {
      wrong: [broken],
      right: [],
    })
    expect(markup).not.toContain('Som linjer')
  })

  test('are as many as the frames of the page', async () => {
    await expect(showExamples('<p></p>', 'tomt', { wrong: [wrong], right: [] })).rejects.toThrow(
      'The page of tomt has 0 frames of code for its examples',
    )
  })
})
