import type { Field } from '../../src/schemas/field.ts'
import type { CleanRule } from './clean-of.ts'
import { isDateKind } from './date-kind.ts'
import { ANY_ITEM, NULL_FACT, type Facts } from './facts.ts'
import { byteLength, standsAt } from './literal.ts'
import type { Program } from './program.ts'
import { sameInList } from './same-in-list.ts'
import { textReader } from './text-reader.ts'

const NOT_CLEAN = 'return -1'

/** Marks of JSON. */
const MARK = {
  comma: 44,
  colon: 58,
  opening: 91,
  closing: 93,
  openingBrace: 123,
  closingBrace: 125,
}

/** Most JSON is written without blanks, so that a call for each place where they may be would be most of the work. */
const PAST_BLANKS = 'if (byteAt(p) <= 32) p = pastBlanks(p)'

/** So many things can be ticked off in one number. */
const MOST_MARKED = 63

/** Writes the functions that read the values of one type. */
export class ValueWriter {
  readonly #program: Program
  readonly #facts: Facts
  readonly #rules: readonly CleanRule[]
  readonly #referenceKey: string

  /**
   * @param facts those that conditions ask for; all of them have been asked
   * @param rules those that hold for the type
   * @param referenceKey the field at the root whose text is told on
   */
  constructor(program: Program, facts: Facts, rules: readonly CleanRule[], referenceKey: string) {
    this.#program = program
    this.#facts = facts
    this.#rules = rules
    this.#referenceKey = referenceKey
  }

  /**
   * The function that reads an object.
   * @param path to it; '' for the record
   */
  object({ properties = {} }: Field, path: string): string {
    const names = Object.keys(properties)
    if (names.length > MOST_MARKED) throw new Error(`${path}: an object of too many fields`)
    const isOwed = (name: string) => ['skal', 'auto'].includes(properties[name]?.strength ?? '')
    const owed = names.reduce(
      (sum, name, place) => sum | (isOwed(name) ? 1n << BigInt(place) : 0n),
      0n,
    )
    const number = names.length > 31 ? 'u64' : 'u32'
    const members = names.map((name, place) => {
      const inner = path === '' ? name : `${path}/${name}`
      const key = JSON.stringify(name)
      const bit = 1n << BigInt(place)
      return `
    if ((seen & ${bit}) == 0 && ${standsAt('p', key)}) {
      seen |= ${bit}
      p += ${byteLength(key)}
      if (byteAt(p) == ${MARK.colon}) p++
      else {
        p = pastColon(p)
        if (p < 0) ${NOT_CLEAN}
      }
      ${PAST_BLANKS}
      ${this.#value(properties[name] as Field, inner, name === this.#referenceKey && path === '')}
      ${PAST_BLANKS}
      const mark = byteAt(p)
      if (mark == ${MARK.closingBrace}) return (seen & ${owed}) == ${owed} ? p + 1 : -1
      if (mark != ${MARK.comma}) ${NOT_CLEAN}
      p++
      ${PAST_BLANKS}
    }`
    })
    return this.#program.reader(
      'object',
      `  if (byteAt(p) != ${MARK.openingBrace}) ${NOT_CLEAN}
  p = pastBlanks(p + 1)
  let seen: ${number} = 0
  if (byteAt(p) == ${MARK.closingBrace}) return ${owed === 0n ? 'p + 1' : '-1'}
  // In the order of the schema one sweep is enough. A sweep in which no name is known is the last.
  for (;;) {
    const before = seen${members.join('')}
    if (seen == before) ${NOT_CLEAN}
  }
  ${NOT_CLEAN}`,
    )
  }

  /** Statements that move `p` past a value and put down its fact, or leave the function. */
  #value(field: Field, path: string, isReference = false): string {
    const fact = this.#facts.nameOf(path)
    const remember = (number: string) => (fact === undefined ? '' : `${fact} = ${number}`)
    const read = (reader: string, number: string) =>
      `p = ${reader}(p)\n      if (p < 0) ${NOT_CLEAN}\n      ${remember(number)}`
    const statements = this.#plainValue(field, path, read, remember, isReference)
    if (!field.isNullable) return statements
    return `if (${standsAt('p', 'null')}) {
        p += 4
        ${remember(String(NULL_FACT))}
      } else {
        ${statements}
      }`
  }

  #plainValue(
    field: Field,
    path: string,
    read: (reader: string, number: string) => string,
    remember: (number: string) => string,
    isReference: boolean,
  ): string {
    const { type, values, kind } = field
    if (values) return read(this.#choice(values), 'choice')
    if (type === 'string' && kind) {
      const reader = textReader(kind, this.#rules, this.#program)
      const number = isDateKind(kind) ? 'day' : '1'
      return read(reader, number) + (isReference ? '\n      if (!noteReference()) return -1' : '')
    }
    if (type === 'object') return read(this.object(field, path), '1')
    if (type === 'array') return read(this.#list(field, path), 'items + 1')
    if (type === 'boolean') {
      return `if (${standsAt('p', 'true')}) {
        p += 4
        ${remember('2')}
      } else if (${standsAt('p', 'false')}) {
        p += 5
        ${remember('1')}
      } else ${NOT_CLEAN}`
    }
    if (type === 'integer') return read('integer', '1')
    throw new Error(`${path}: a text of no kind`)
  }

  /** The function that reads a value of a code list and leaves its place on it behind. */
  #choice(values: readonly (string | number)[]): string {
    // A number may begin with another one.
    const longestFirst = values
      .map((value, index) => ({ written: JSON.stringify(value), place: index + 1 }))
      .sort((a, b) => byteLength(b.written) - byteLength(a.written))
    const inOrder = values.every((value) => typeof value === 'string')
      ? longestFirst.toSorted((a, b) => a.place - b.place)
      : longestFirst
    const tests = inOrder.map(
      ({ written, place }) =>
        `  if (${standsAt('p', written)}) {\n    choice = ${place}\n    return p + ${byteLength(written)}\n  }`,
    )
    return this.#program.reader('choice', `${tests.join('\n')}\n  ${NOT_CLEAN}`)
  }

  /** The function that reads a list and leaves the number of its items behind. */
  #list({ items: item, minItems = 0, isSet }: Field, path: string): string {
    if (!item) throw new Error(`${path}: a list of nothing`)
    const inner = `${path}/${ANY_ITEM}`
    // A record of its own, of whatever type it says.
    const isRecord = item.type === 'object' && !item.properties
    const value = isRecord
      ? `p = innerRecord(p)\n      if (p < 0) ${NOT_CLEAN}`
      : this.#value(item, inner)
    const once = [
      ...(isSet ? [different(item, path)] : []),
      ...sameInList(item, path, {
        rules: this.#rules,
        facts: this.#facts,
        most: MOST_MARKED,
      }).map((fact) => `if (${fact} == 0) ${NOT_CLEAN}\n      ${markOnce(fact)}`),
    ]
    return this.#program.reader(
      'list',
      `  if (byteAt(p) != ${MARK.opening}) ${NOT_CLEAN}
  p = pastBlanks(p + 1)
  items = 0
  if (byteAt(p) == ${MARK.closing}) return ${minItems > 0 ? '-1' : 'p + 1'}
  let count = 0
  let marked: u64 = 0
  for (;;) {
      ${value}
      ${once.join('\n')}
      count++
      ${PAST_BLANKS}
      const mark = byteAt(p)
      if (mark == ${MARK.closing}) {
        items = count
        return count >= ${minItems} ? p + 1 : -1
      }
      if (mark != ${MARK.comma}) ${NOT_CLEAN}
      p++
      ${PAST_BLANKS}
  }
  ${NOT_CLEAN}`,
    )
  }
}

/** Statements that go on when an item is like none before it. */
function different(item: Field, path: string): string {
  if (item.values && item.values.length <= MOST_MARKED) return markOnce('choice')
  if (item.type === 'string' && item.kind && !isDateKind(item.kind) && !item.isNullable) {
    return `if (!isNew(count)) ${NOT_CLEAN}`
  }
  if (item.type === 'object' || item.type === 'array') throw new Error(`${path}: a set of objects`)
  // Rare enough to ask.
  return `if (count > 0) ${NOT_CLEAN}`
}

const markOnce = (number: string) =>
  `if ((marked >> (<u64>${number})) & 1) ${NOT_CLEAN}\n      marked |= (<u64>1) << (<u64>${number})`
