import { describe, expect, test } from 'vitest'
import { validateText as validateExactly } from '../../../src/api/index.ts'
import { validateText } from '../../../src/api/validate-text.ts'
import { faultsOf, generate } from '../../../src/generate/index.ts'
import { Random } from '../../../src/generate/random.ts'
import { typeOfCleanValue } from '../../../src/recognise/values/index.ts'
import { examples } from '../../engine/examples.ts'
import { Mutants } from '../../fuzz/mutants.ts'
import { AS_OF, cv, slugs, soundLines, withText } from '../sound.ts'

const typeOf = (text: string) => typeOfCleanValue(JSON.parse(text), text, AS_OF)

describe('every sound registration is recognised', () => {
  test.each(slugs)('%s, with and without blanks', (slug) => {
    for (const line of soundLines(slug, 100)) {
      const record = JSON.parse(line) as { registreringstype: string }
      expect(typeOf(line)).toBe(record.registreringstype)
      const written = JSON.stringify(record, null, 2)
      const hasColons = Object.values(record).some((value) => JSON.stringify(value).includes(': '))
      if (!hasColons) expect(typeOf(written)).toBe(record.registreringstype)
    }
  })

  test.each([
    ['a text with a line break', withText('Et kursus.\nDet varer en uge.')],
    ['a text of other letters', withText('Kurset hedder «Økonomi» 😀')],
    ['a telephone number in a text', withText('Ring på 12345678')],
    ['a line break behind it', `${withText('Et kursus')}\n`],
  ])('%s', (_, text) => {
    expect(typeOf(text)).toBe('oplysning')
  })
})

describe('no registration with a fault is recognised', () => {
  test.each(slugs)('%s', (slug) => {
    const faults = faultsOf(slug).filter((code) => !code.startsWith('forloeb-'))
    const samples = [...generate(slug, { count: faults.length * 8, seed: 1, invalid: 1, faults })]
    const recognised = samples.filter(
      ({ registration }) => typeOf(JSON.stringify(registration)) !== undefined,
    )
    expect(recognised.map(({ fault }) => fault)).toEqual([])
  })
})

describe('what is doubtful is asked about', () => {
  const line = JSON.stringify(cv)
  test.each([
    ['a name twice', line.replace('{', '{"godkendtdato":"2008-09-16",')],
    ['a name that is not known', line.replace('{', '{"andet":1,')],
    ['a name that is escaped', line.replace('godkendtdato', 'godkendt\\u0064ato')],
    ['a name of every object', line.replace('{', '{"__proto__":{},')],
    ['a list', `[${line}]`],
    ['a list in the place of an object', line.replace('}', ',"registreringsoplysninger":[]}')],
    ['a number in the place of a text', line.replace('"2008-09-16"', '20080916')],
    ['no type', '{"godkendtdato":"2008-09-16"}'],
    ['an empty object', '{}'],
    ['digits that may be a CPR number', withText('Borgeren 670190-0000 begynder')],
    ['digits behind other digits', withText('+45 6701900000')],
    ['a text that says that nothing is new', withText('Ingen ændringer')],
  ])('%s', (_, text) => {
    expect(typeOf(text)).toBeUndefined()
  })
})

test('the door with the recogniser answers as the other, whatever a record is turned into', () => {
  const lines = [
    ...slugs.flatMap((slug) => soundLines(slug, 40)),
    ...examples.map(({ draft }) => JSON.stringify(draft)),
  ]
  const random = new Random(2008)
  const mutants = new Mutants(lines, random)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const format = () => random.pick(['json', 'auto', 'auto', 'ndjson'] as const)
  const profile = () => random.pick(['draft', 'complete'] as const)
  let sound = 0
  for (let made = 0; made < 6000; made++) {
    const text = made % 4 === 0 ? random.pick(lines) : decoder.decode(mutants.next())
    const options = { format: format(), profile: profile(), asOf: AS_OF }
    const report = validateText(text, options)
    expect(report, text).toEqual(validateExactly(text, options))
    if (report.findings.length === 0) sound++
  }
  expect(sound).toBeGreaterThan(500)
})
