import type { Field, TextKind } from '../../../src/schemas/field.ts'
import type { CleanRule } from '../clean-of.ts'
import { isDateKind } from '../date-kind.ts'
import { ANY_ITEM, NULL_FACT, type Facts } from '../facts.ts'
import type { Program } from '../program.ts'
import { sameInList } from '../same-in-list.ts'
import { sureBytes } from '../sure-bytes.ts'
import { dateTests, digitRuns, rulesOfText, testsOfKind } from '../text-reader.ts'
import { wordTable } from '../word-table.ts'

export const NOT_CLEAN = 'return -1'

/** So many things can be ticked off in one number; 0 stands for none of them. */
const MOST_MARKED = 30

/** In longer lists of texts it takes too long to look for two that are alike. */
const MOST_COMPARED = 20

/** Numbers up to this one are written as short as can be by their digits. */
const MOST_PLAIN = 999

const ASCII = 128

/** Writes the functions that look at the values of one type. */
export class ValueChecks {
  readonly #program: Program
  readonly #facts: Facts
  readonly #rules: readonly CleanRule[]
  readonly #innerRecord: string

  /**
   * @param facts those that conditions ask for; all of them have been asked
   * @param rules those that hold for the type
   * @param innerRecord name of the function for a record inside another
   */
  constructor(program: Program, facts: Facts, rules: readonly CleanRule[], innerRecord: string) {
    this.#program = program
    this.#facts = facts
    this.#rules = rules
    this.#innerRecord = innerRecord
  }

  /**
   * The function for an object.
   * @param path to it; '' for the record
   */
  object({ properties = {} }: Field, path: string): string {
    const members = Object.entries(properties).map(([name, field]) => {
      const inner = path === '' ? name : `${path}/${name}`
      const isOwed = field.strength === 'skal' || field.strength === 'auto'
      // With its quotation marks, colon and comma.
      const around = JSON.stringify(name).length + 2
      return `  m = v[${JSON.stringify(name)}]
  if (m !== undefined) {
    ${this.#value(field, inner)}
    length += l + ${around}
    members++
  }${isOwed ? ` else ${NOT_CLEAN}` : ''}`
    })
    return this.#check(
      'object',
      `  if (typeof v !== 'object' || v === null || Array.isArray(v)) ${NOT_CLEAN}
  let length = 1
  let members = 0
  let l = 0
  let m
${members.join('\n')}
  written.names += members
  return members === 0 ? 2 : length`,
    )
  }

  #check(role: string, body: string): string {
    return this.#program.once(role, body, (name) => `function ${name}(v) {\n${body}\n}`)
  }

  /** Statements that put the length of `m` into `l` and put down its fact, or leave the function. */
  #value(field: Field, path: string): string {
    const fact = this.#facts.nameOf(path)
    const remember = (number: string) => (fact === undefined ? '' : `; ${fact} = ${number}`)
    const [check, number] = this.#checkOf(field, path)
    const plain = `l = ${check}(m); if (l < 0) ${NOT_CLEAN}${remember(number)}`
    if (!field.isNullable) return plain
    return `if (m === null) { l = 4${remember(String(NULL_FACT))} } else { ${plain} }`
  }

  /** The name of the function for a field, and what it leaves behind. */
  #checkOf(field: Field, path: string): [check: string, number: string] {
    const { type, values, kind } = field
    if (values) return [this.#choice(values), 'choice']
    if (type === 'string' && kind)
      return isDateKind(kind) ? [this.#date(kind), 'day'] : [this.#text(kind), '1']
    if (type === 'object') return [this.object(field, path), '1']
    if (type === 'array') return [this.#list(field, path), 'items + 1']
    if (type === 'boolean') {
      return [
        this.#check(
          'truth',
          `  if (typeof v !== 'boolean') ${NOT_CLEAN}
  choice = v ? 2 : 1
  return v ? 4 : 5`,
        ),
        'choice',
      ]
    }
    if (type === 'integer') {
      return [
        this.#check(
          'integer',
          `  return Number.isInteger(v) && v >= 0 && v <= ${MOST_PLAIN} ? String(v).length : -1`,
        ),
        '1',
      ]
    }
    throw new Error(`${path}: a text of no kind`)
  }

  /** The function for a value of a code list, which leaves its place on it behind. */
  #choice(values: readonly (string | number)[]): string {
    const cases = values.map((value, index) => {
      const written = JSON.stringify(value)
      return `    case ${written}: choice = ${index + 1}; return ${written.length}`
    })
    return this.#check('choice', `  switch (v) {\n${cases.join('\n')}\n  }\n  ${NOT_CLEAN}`)
  }

  #date(kind: TextKind): string {
    const tests = dateTests(kind, this.#rules)
    return this.#check(
      'date',
      tests
        ? `  day = dayIn(v)
  if (day < 0) ${NOT_CLEAN}
${tests.map((test) => `  ${test}`).join('\n')}
  return 12`
        : `  ${NOT_CLEAN}`,
    )
  }

  #text(kind: TextKind): string {
    const about = rulesOfText(kind, this.#rules)
    const { maxLength = Infinity } = kind
    const tests = testsOfKind(kind, about).map(({ pattern, not }) => {
      const match = this.#match(pattern)
      return `if (${not ? match : `!${match}`}) ${NOT_CLEAN}`
    })
    const ofRules = about.flatMap(({ saysMoreThan, hasNoDigitGroups }) => [
      ...(saysMoreThan
        ? [
            `if (!saysMore(v, ${this.#bytes('WORDS', wordTable(saysMoreThan.words))}, ${saysMoreThan.length})) ${NOT_CLEAN}`,
          ]
        : []),
      ...(hasNoDigitGroups
        ? [
            `if (mayHoldDigits && hasDigits(v, ${digitRuns(hasNoDigitGroups).all}, ${JSON.stringify(hasNoDigitGroups.unlessAfter ?? '')})) ${NOT_CLEAN}`,
          ]
        : []),
    ])
    const all = [...new Set([...tests, ...ofRules])]
    return this.#check(
      'text',
      `  if (typeof v !== 'string' || v.length > ${maxLength}) ${NOT_CLEAN}
${all.map((test) => `  ${test}`).join('\n')}
  return v.length + 2`,
    )
  }

  /** An expression that is true when a pattern matches the text. */
  #match(pattern: RegExp): string {
    const name = this.#program.once(
      'PATTERN',
      String(pattern),
      (name) => `const ${name} = ${String(pattern)}`,
    )
    const test = `${name}.test(v)`
    const sure = sureBytes(pattern)?.slice(0, ASCII)
    // The first character is one as a rule.
    return sure
      ? `(${this.#bytes('SURE', sure.map(Number))}[v.charCodeAt(0)] === 1 || ${test})`
      : test
  }

  /** A table of ones and noughts. */
  #bytes(role: string, bytes: readonly number[]): string {
    const ones = bytes.flatMap((byte, at) => (byte === 0 ? [] : [at]))
    const table = `tableOf(${bytes.length}, [${ones.join()}])`
    return this.#program.once(role, table, (name) => `const ${name} = /* @__PURE__ */ ${table}`)
  }

  /** The function for a list, which leaves the number of its items behind. */
  #list({ items: item, minItems = 0, isSet }: Field, path: string): string {
    if (!item) throw new Error(`${path}: a list of nothing`)
    const inner = `${path}/${ANY_ITEM}`
    // A record of its own, of whatever type it says.
    const isRecord = item.type === 'object' && !item.properties
    const value = isRecord
      ? `l = ${this.#innerRecord}(m); if (l < 0) ${NOT_CLEAN}`
      : this.#value(item, inner)
    const once = [
      ...(isSet ? [different(item, path)] : []),
      ...sameInList(item, path, {
        rules: this.#rules,
        facts: this.#facts,
        most: MOST_MARKED,
      }).map((fact) => `if (${fact} === 0) ${NOT_CLEAN}\n    ${markOnce(fact)}`),
    ]
    return this.#check(
      'list',
      `  if (!Array.isArray(v)) ${NOT_CLEAN}
  const count = v.length
  if (count < ${minItems}) ${NOT_CLEAN}
  let length = 1
  let marked = 0
  let l = 0
  for (let index = 0; index < count; index++) {
    const m = v[index]
    ${value}
    ${once.join('\n    ')}
    length += l + 1
  }
  items = count
  return count === 0 ? 2 : length`,
    )
  }
}

/** Statements that go on when an item is like none before it. */
function different(item: Field, path: string): string {
  if (item.values && item.values.length <= MOST_MARKED) return markOnce('choice')
  if (item.type === 'object' || item.type === 'array') throw new Error(`${path}: a set of objects`)
  return `if (index > ${MOST_COMPARED} || v.indexOf(m) !== index) ${NOT_CLEAN}`
}

const markOnce = (number: string) =>
  `if ((marked >> ${number}) & 1) ${NOT_CLEAN}\n    marked |= 1 << ${number}`
