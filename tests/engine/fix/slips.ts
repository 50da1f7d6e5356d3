import fc from 'fast-check'

/** A place in a value, found anew by a number so that any value can be given any slip. */
interface Place {
  holder: Record<string, unknown> | unknown[]
  key: string
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    { holder: value as Place['holder'], key },
    ...placesIn(inner),
  ])
}

/** Ways to write a word almost right. */
const misspellings: ((word: string, at: number) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  (word) => word.toLowerCase(),
  (word) => word.normalize('NFD'),
  (word) => ` ${word} `,
  (word, at) => word.slice(0, at % word.length) + word.slice((at % word.length) + 1),
  (word, at) => `${word.slice(0, at % word.length)}x${word.slice(at % word.length)}`,
  (word, at) => word.replace(word.charAt(at % word.length), 'q'),
  (word) => word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa'),
  (word, at) => `${word.slice(0, at % word.length)}\u200B${word.slice(at % word.length)}`,
  (word, at) => `${word.slice(0, at % word.length)}\u00AD${word.slice(at % word.length)}`,
  (word) => word.replaceAll(' ', '\u00A0'),
  (word) => word.replace('a', '\u0430').replace('e', '\u0435'),
  (word) => `${word}.`,
  (word) => `${word}?`,
  (word) => `${word} ☐`,
  (word) => `0 ${word}`,
  (word) => `ikke ${word}`,
  (word) => `u${word}`,
]

/** Ways to write another value than the one that is there. */
const miswritings: ((value: unknown) => unknown)[] = [
  (value) => String(value),
  (value) => (value === true ? 'ja' : value === false ? 'Nej' : value),
  (value) =>
    typeof value === 'string' ? value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3-$2-$1') : value,
  (value) =>
    typeof value === 'string' ? value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2 $1') : value,
  (value) => (typeof value === 'string' ? `${value}T00:00:00Z` : value),
  (value) => (typeof value === 'string' ? `(${value})` : value),
  (value) => (Array.isArray(value) ? [...(value as unknown[]), ...(value as unknown[])] : value),
  (value) => (typeof value === 'string' ? 'ingen ændringer' : value),
  () => 4,
  () => 'nej',
  () => '4',
  () => true,
  () => null,
  () => '31. februar 2008',
  () => '15. september 2008',
  () => ['helbred', 'Helbred'],
  () => [{ omraade: 'helbred', tekst: 'uændret' }],
  () => 'helbred',
  () => '',
]

/** Names that people may add. */
const additions: [name: string, value: unknown][] = [
  ['Bemaerkninger', 'Borgeren er flyttet'],
  ['bemaerkninger', 'Uændret.'],
  ['straksmatch', true],
  ['Straksmatch', 'ja'],
  ['matchkategori', '4'],
  ['Matchkategori', 2],
  ['udslagsgivendeomraader', ['helbred']],
  ['udslagsgivendeOmraader', ['Helbred', 'helbred']],
  ['opmaerksomhedsomraader', [{ omraade: 'helbred', tekst: 'intet nyt' }]],
  ['til', '1/2 2008'],
  ['akasse', null],
  ['__proto__', 1],
  ['x', 1],
]

/** One slip in a value, at a place that is found by a number. */
type Slip = (value: Record<string, unknown>) => void

const inPlace =
  (number: number, change: (place: Place) => void): Slip =>
  (value) => {
    const places = placesIn(value)
    const place = places[number % Math.max(1, places.length)]
    if (place) change(place)
  }

function rename({ holder, key }: Place, name: string): void {
  if (Array.isArray(holder) || name === '' || Object.hasOwn(holder, name)) return
  const entries = Object.entries(holder)
  for (const [old] of entries) Reflect.deleteProperty(holder, old)
  for (const [old, value] of entries) put(holder, old === key ? name : old, value)
}

function put(holder: Place['holder'], key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  })
}

const valueOf = ({ holder, key }: Place) => (holder as Record<string, unknown>)[key]

const slip: fc.Arbitrary<Slip> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(), fc.constantFrom(...misspellings), fc.nat(20))
      .map(([number, misspell, at]) =>
        inPlace(number, (place) => {
          rename(place, misspell(place.key, at))
        }),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(), fc.constantFrom(...misspellings), fc.nat(20))
      .map(([number, misspell, at]) =>
        inPlace(number, (place) => {
          const value = valueOf(place)
          if (typeof value === 'string' && value) put(place.holder, place.key, misspell(value, at))
        }),
      ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(), fc.constantFrom(...miswritings)).map(([number, miswrite]) =>
      inPlace(number, (place) => {
        put(place.holder, place.key, miswrite(valueOf(place)))
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.nat().map((number) =>
      inPlace(number, ({ holder, key }) => {
        if (Array.isArray(holder)) holder.splice(Number(key), 1)
        else Reflect.deleteProperty(holder, key)
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...additions), fc.boolean())
      .map(([[name, value], isFirst]) => (record: Record<string, unknown>) => {
        const before = Object.entries(record)
        if (isFirst) for (const [key] of before) Reflect.deleteProperty(record, key)
        put(record, name, structuredClone(value))
        if (isFirst) for (const [key, old] of before) if (key !== name) put(record, key, old)
      }),
  },
)

/** Drafts with slips of the kinds that people make. */
export const withSlips = (drafts: readonly Record<string, unknown>[]) =>
  fc
    .tuple(fc.constantFrom(...drafts), fc.array(slip, { minLength: 1, maxLength: 6 }))
    .map(([draft, slips]) => {
      const record = structuredClone(draft)
      for (const make of slips) make(record)
      return record
    })
