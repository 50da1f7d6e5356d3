import fc from 'fast-check'
import { types } from '../../src/api/index.ts'
import { examples } from '../engine/examples.ts'
import { registrationsOf } from '../schemas/instances.ts'

/** Bits of JSON and of what people write in its place, in any order. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        "'",
        '“',
        '”',
        '„',
        '´',
        '//',
        '/*',
        '*/',
        '#',
        '\n',
        '\r\n',
        '\r',
        '\t',
        ' ',
        '\u00A0',
        '\uFEFF',
        '\u0000',
        '\uFFFD',
        'Ã¦',
        '=',
        ';',
        '-',
        '.',
        'e',
        '\\u',
        '\\"',
        '\uD83D',
      ),
      fc.constantFrom(
        'true',
        'null',
        '4',
        '-1.5e3',
        '"registreringstype"',
        '"straksmatch"',
        '"sagstype"',
        '"stamdata":{',
        '"registreringsoplysninger":{"samtaledato":"2008-02-30"',
        '"opmaerksomhedsomraader":[{"omraade":"helbred"',
        '"__proto__":',
        '"borgerReference":"670190-0000"',
        'sagstype:',
        '{"a":1}\n',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

/** Examples as JSON on one line and on many. */
export const exampleTexts = fc
  .constantFrom(...examples)
  .map(({ draft }) => draft)
  .chain((draft) => fc.constantFrom(JSON.stringify(draft), JSON.stringify(draft, null, 2)))
  .filter((text) => text.length < 3000)

/** Something cut out of a text, put into it, or put in place of a part of it. */
export const damagedText = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(
      texts,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.oneof(fc.constant(''), pieces)), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([text, cuts]) =>
      cuts.reduce((left, [place, length, put]) => {
        const at = place % (left.length + 1)
        return left.slice(0, at) + put.slice(0, 30) + left.slice(at + length)
      }, text),
    )

/** Registrations of any type, right or wrong. */
export const anyRegistrations = fc.oneof(...types.map(({ slug }) => registrationsOf(slug)))

/** Texts that are JSON, nearly so, or anything else. */
export const jsonTexts: [name: string, arbitrary: fc.Arbitrary<string>][] = [
  ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
  ['a text of letters and signs', fc.string({ unit: 'grapheme', maxLength: 200 })],
  ['bits of JSON', pieces],
  ['sound JSON', fc.json()],
  ['a registration', anyRegistrations.map((record) => JSON.stringify(record).slice(0, 3000))],
  ['a damaged example', damagedText(exampleTexts)],
  [
    'several damaged examples, one a line',
    damagedText(
      fc
        .array(
          exampleTexts.filter((text) => !text.includes('\n')),
          { minLength: 2, maxLength: 3 },
        )
        .map((lines) => lines.join('\n')),
    ),
  ],
]
