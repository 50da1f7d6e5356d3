import type { Random } from '../../src/generate/random.ts'

/** Texts near what some rule, kind of text or reader looks for. CPR numbers are of nobody: 60 is added to the day. */
const TEXTS = [
  ...[
    '',
    '   ',
    '\t',
    '\u00a0',
    '\u3000 ',
    '\ufeff',
    '\u0085',
    '\u2028',
    '\u200b',
    '\n',
    '\b',
    '.',
    'å',
    '😀',
  ],
  ...[
    '670190-0000',
    '670190 0000',
    '6701900000',
    '670190–0000',
    '670190 - 0000',
    '670190\u00ad0000',
  ],
  ...[
    'a 670190-0000 b',
    'x6701900000',
    '+6701900000',
    '+670190 0000',
    '6701900000 5',
    '67019000001',
  ],
  ...[
    '670190-00001',
    '67 01 90 0000',
    '1 670190  0000',
    '+45 6701900000',
    '0670190-0000',
    '670190\n0000',
  ],
  ...[
    '670190/0000',
    '670190\\0000',
    '+ 670190-0000',
    '++6701900000',
    '670190−0000',
    '６70190-0000',
  ],
  ...[
    'tlf 12345678',
    '1234567',
    '12345678',
    '123456',
    '123456 7',
    '12 34 56 78',
    '+45 12 34 56 78',
  ],
  ...[
    '+ 670190 0000',
    '+ 6701900000',
    '+4512345678901234',
    '+123456',
    '+12345',
    '1234567 8',
    ' 12345678',
  ],
  ...['12345678 ', '１２３４５６７８', '+45-12345678', '12345678\t', '+ 4 5 1 2 3 4 5 6'],
  ...[
    'ingen ændringer',
    'Ingen ændringer.',
    'uændret',
    'Uændret',
    'UÆNDRET',
    'Intet nyt',
    'som sidst',
    'Som ved seneste samtale',
  ],
  ...[
    'Der er ikke sket noget nyt siden sidst',
    '-',
    'n/a',
    'N / A',
    'i.a.',
    '…',
    '–',
    '---',
    'ny',
    'nyt',
  ],
  ...[
    'status uændret',
    'i\u212a\u212ae noget nyt',
    'iKKe nye oplysninger',
    'uændret\u00a0siden\u00a0sidst',
  ],
  ...[
    'Intet nyt\n\n',
    'ingen "nye" oplysninger',
    '(som sidst)',
    'ingen ændring/er',
    'u\u00e6ndret 1',
    'ikke nyt\\',
  ],
  ...[
    'Uændret siden sidst, men borgeren har fået nyt arbejde',
    'Samme som ved sidste samtale',
    'intet at tilføje',
  ],
  ...[
    'ingen forandring siden sidste gang i forhold til status',
    'INGEN NYE OPLYSNINGER!',
    'ua\u0308ndret',
    'ikke nyt, men',
  ],
  ...[
    'Ã¸',
    'Ã',
    'Ãa',
    'Ã†',
    'Ã\u0085',
    '\ufffd',
    '\u0000',
    '\u007f',
    '\u009f',
    'ÿ',
    'tab\there',
    'sige "hej"',
    'a\\b',
  ],
  ...[
    'a'.repeat(3999),
    'a'.repeat(4000),
    'a'.repeat(4001),
    'æ'.repeat(2001),
    'æ'.repeat(4000),
    'æ'.repeat(4001),
  ],
  ...['😀'.repeat(4000), '😀'.repeat(4001), '\n'.repeat(3999) + 'a', '\n'.repeat(4000) + 'a'],
  ...[
    '2008-02-30',
    '2008-02-29',
    '2007-02-29',
    '1900-02-29',
    '2000-02-29',
    '2008-09-19',
    '2008-09-20',
    '2008-09-21',
  ],
  ...[
    '2008-12-31',
    '2009-01-01',
    '2008-9-1',
    '0000-01-01',
    '0000-02-29',
    '0001-01-01',
    '9999-12-31',
    '2008-13-01',
  ],
  ...[
    '2008-00-10',
    '2008-01-00',
    '2008-04-31',
    '2008-09-01T00:00',
    '2008-09-01 ',
    '20080901',
    '-008-09-01',
    '1989-12-31',
  ],
  ...[
    'helbred',
    'Helbred',
    'stat',
    'personligt',
    'anden sag',
    '1. henvendelse',
    'straksmatch',
    'tilmelding',
    'fravær',
    'forløb',
  ],
  ...[
    'TASS',
    'DRV',
    'KMD Opera',
    'sygdom',
    'ferie',
    'barsel',
    'afslag',
    'match 4-5',
    'første jobsamtale',
    'ikke forsikret',
  ],
  ...[
    '1990-01-01',
    '1989-12-30',
    'ingen',
    'Ingen a-kasse.',
    'ved ikke',
    'N/A',
    '0',
    '–',
    'ingen×',
    '3F',
    'HK',
  ],
]

const VALUES: readonly unknown[] = [
  ...TEXTS,
  ...[null, true, false, 0, 1, 2, 3, 4, 5, 6, -1, 1e21, 1.5, 41],
  ...[
    [],
    {},
    ['helbred'],
    ['helbred', 'helbred'],
    [{}],
    { a: 1 },
    [null],
    ['x', 'x'],
    ['x', 'x\u0000'],
    [['x']],
  ],
  ...[
    ['økonomi og netværk', 'helbred'],
    { journaliseret: true },
    { journaliseret: true, udleveretPaaSkrift: true },
  ],
  [{ omraade: 'helbred', tekst: 'Ondt i ryggen' }],
  [
    { omraade: 'helbred', tekst: 'Ondt i ryggen' },
    { tekst: 'Ondt i skulderen', omraade: 'helbred' },
  ],
]

/** Pieces that are put into the text of a record. */
const PIECES = [
  ...[
    '"',
    '\\',
    ',',
    ':',
    '{',
    '}',
    '[',
    ']',
    ' ',
    '  ',
    '\n',
    '\r',
    '\t',
    '\f',
    '\v',
    '0',
    '1',
    '6',
    '9',
    '-',
    '+',
    '.',
    'a',
    'å',
  ],
  ...[
    'Ã',
    '\u00a0',
    '\\u0031',
    '\\u0000',
    '\\n',
    '\\/',
    '\\"',
    '\\x',
    '\\',
    'é',
    '\ufeff',
    '\u2028',
    '.0',
    'e0',
    '4.0',
    '1e0',
  ],
  ...[
    'null',
    'true',
    ' : ',
    ' ,',
    '\u200b',
    '_',
    '\u0000',
    '//',
    '/**/',
    "'",
    'NaN',
    '\ud800',
    '```',
    '{}',
    '[]',
    '""',
    '\u0085',
  ],
]

const NAMES = [
  'toString',
  '__proto__',
  'constructor',
  'registreringstype',
  'borgerReference',
  '670190-0000',
  '',
  'a',
  'forloeb',
]

const MOST_CHANGES = 3

/** Makes one mutant after the other of lines that hold a record each. */
export class Mutants {
  readonly #random: Random
  readonly #lines: readonly string[]

  constructor(lines: readonly string[], random: Random) {
    this.#lines = lines
    this.#random = random
  }

  /** The bytes of a line, which may no longer be one, nor UTF-8. */
  next(): Uint8Array {
    const random = this.#random
    const line = random.pick(this.#lines)
    const kind = random.upTo(20)
    if (kind < 10) return Buffer.from(this.#written(this.#withOtherValues(line)))
    if (kind < 13) return Buffer.from(this.#written(JSON.parse(line)))
    if (kind < 17) return Buffer.from(this.#withOtherPieces(line))
    if (kind < 18) return Buffer.from(this.#withTwice(line))
    if (kind < 19)
      return Buffer.from(this.#withOtherPieces(this.#written(this.#withOtherValues(line))))
    return this.#withOtherBytes(line)
  }

  #withOtherValues(line: string): unknown {
    const random = this.#random
    const record: unknown = JSON.parse(line)
    for (let count = random.upTo(MOST_CHANGES) + 1; count > 0; count--) {
      const places = placesIn(record)
      if (places.length === 0) break
      const { holder, key } = random.pick(places)
      this.#change(holder, key, places)
    }
    return record
  }

  #change(holder: Holder, key: string, places: readonly Place[]): void {
    const random = this.#random
    const value = holder[key]
    const kind = random.upTo(8)
    const other = random.pick(places)
    if (kind === 0) Reflect.deleteProperty(holder, key)
    else if (kind === 1) holder[key] = structuredClone(random.pick(VALUES))
    else if (kind === 2) holder[key] = structuredClone(other.holder[other.key])
    else if (kind === 3 && !Array.isArray(holder)) {
      const name = random.pick([`${key}x`, key.toUpperCase(), other.key, ...NAMES])
      Object.defineProperty(holder, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    } else if (typeof value === 'string') {
      const at = random.upTo(value.length + 1)
      holder[key] = random.happens(0.3)
        ? random.pick(TEXTS)
        : value.slice(0, at) +
          random.pick(TEXTS) +
          value.slice(random.happens(0.5) ? at : value.length)
    } else if (Array.isArray(value))
      value.push(structuredClone(random.pick([...(value as unknown[]), ...VALUES])))
    else holder[key] = structuredClone(random.pick(VALUES))
  }

  /** As different programs write JSON, on one line. */
  #written(value: unknown): string {
    const random = this.#random
    const kind = random.upTo(6)
    const written = JSON.stringify(value) as string | undefined
    if (written === undefined) return ''
    if (kind === 0) return written.replaceAll('":', '": ').replaceAll(',"', ', "')
    if (kind === 1)
      return JSON.stringify(value, null, random.pick([1, 2, '\t'])).replaceAll('\n', '')
    if (kind === 2)
      return JSON.stringify(value, null, 2).replaceAll(
        '\n',
        random.pick([' ', '\t', '\r\n', '\r', '   ']),
      )
    if (kind === 3) return JSON.stringify(shuffled(value, random))
    if (kind === 4)
      return (
        written +
        random.pick([' ', '\t', '\r', '\r\n', '\n', '\n\n', ',', ';', '\u00a0', '\ufeff', '}'])
      )
    return random.happens(0.05)
      ? random.pick([' ', '\ufeff', '\n', '\t', '[', '```\n']) + written
      : written
  }

  #withOtherPieces(line: string): string {
    const random = this.#random
    let text = line
    for (let count = random.upTo(MOST_CHANGES) + 1; count > 0; count--) {
      const at = random.upTo(text.length + 1)
      const kind = random.upTo(4)
      if (kind === 0) text = text.slice(0, at) + random.pick(PIECES) + text.slice(at)
      else if (kind === 1) text = text.slice(0, at) + random.pick(PIECES) + text.slice(at + 1)
      else if (kind === 2) text = text.slice(0, at) + text.slice(at + 1)
      else {
        const from = random.upTo(text.length + 1)
        text = text.slice(0, at) + text.slice(from, from + random.upTo(40)) + text.slice(at)
      }
    }
    return text
  }

  /** With a member written once more, at the end or at the beginning. */
  #withTwice(line: string): string {
    const random = this.#random
    const record = JSON.parse(line) as Holder
    const key = random.pick(Object.keys(record))
    const member = `${JSON.stringify(key)}:${JSON.stringify(random.happens(0.5) ? record[key] : random.pick(VALUES))}`
    return random.happens(0.5) ? `${line.slice(0, -1)},${member}}` : `{${member},${line.slice(1)}`
  }

  #withOtherBytes(line: string): Uint8Array {
    const random = this.#random
    const bytes = Buffer.from(line)
    for (let count = random.upTo(MOST_CHANGES) + 1; count > 0; count--) {
      bytes[random.upTo(bytes.length)] = random.upTo(256)
    }
    return bytes
  }
}

type Holder = Record<string, unknown>

interface Place {
  holder: Holder
  key: string
}

/** Every member and item of a value, at any depth. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Holder
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])])
}

/** The same value with the members of its objects in another order. */
function shuffled(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => shuffled(item, random))
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, shuffled(inner, random)] as const,
  )
  for (let index = entries.length - 1; index > 0; index--) {
    const other = random.upTo(index + 1)
    ;[entries[index], entries[other]] = [entries[other]!, entries[index]!]
  }
  return Object.fromEntries(entries)
}
