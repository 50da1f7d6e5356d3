import { describe, expect, test } from 'vitest'
import { types, validateText as validateExactly, type Options } from '../../src/api/index.ts'
import { validateText } from '../../src/api/node.ts'
import { generate } from '../../src/generate/index.ts'
import { examples } from '../engine/examples.ts'

/** Both doors' answers to a text. */
const answers = (text: string, options: Options) => [
  validateText(text, options),
  validateExactly(text, options),
]

const optionsOf: Options[] = [
  { asOf: '2008-12-20', profile: 'complete' },
  { asOf: '2008-12-20', profile: 'draft', format: 'ndjson' },
  { asOf: '2007-01-01', siteUrl: 'https://eksempel.dk' },
  { asOf: '2008-12-20', type: 'oplysning' },
]

describe('the door on Node answers as the other', () => {
  test.each(types.map(({ slug }) => slug))('about generated registrations: %s', (slug) => {
    for (const { registration } of generate(slug, { count: 100, seed: 3, invalid: 0.3 })) {
      const text = JSON.stringify(registration)
      for (const options of optionsOf) {
        for (const written of [text, `${text}\n`, `${text}\r\n`, ` ${text}`, `${text}\n${text}`]) {
          const [recognised, exact] = answers(written, options)
          expect(recognised).toEqual(exact)
        }
      }
    }
  })

  test('about the examples', () => {
    for (const { draft } of examples) {
      for (const options of optionsOf) {
        const [recognised, exact] = answers(JSON.stringify(draft), options)
        expect(recognised).toEqual(exact)
      }
    }
  })

  test.each([
    ['an empty text', ''],
    ['two registrations on one line', '{"registreringstype":"oplysning"}{}'],
    ['half a pair', '{"registreringstype":"oplysning","dato":"2008-09-16","tekst":"\uD800"}'],
  ])('about %s', (_name, text) => {
    const [recognised, exact] = answers(text, { asOf: '2008-09-20' })
    expect(recognised).toEqual(exact)
  })

  test('and refuses the same options', () => {
    expect(() => validateText('{}', { asOf: '20-09-2008' })).toThrow(TypeError)
  })
})
