/*
 * A pattern from ^ to $ over ASCII, as a table: for each state and byte the state that follows. Drawn by derivatives:
 * what is left of a pattern after a character is a pattern again, and each different one is a state.
 */

type Expression =
  | { kind: 'nothing' }
  | { kind: 'end' }
  | { kind: 'one'; of: ReadonlySet<number> }
  | { kind: 'then'; first: Expression; next: Expression }
  | { kind: 'or'; one: Expression; other: Expression }
  | { kind: 'many'; of: Expression }

const nothing: Expression = { kind: 'nothing' }
const end: Expression = { kind: 'end' }

const then = (first: Expression, next: Expression): Expression => {
  if (first.kind === 'nothing' || next.kind === 'nothing') return nothing
  if (first.kind === 'end') return next
  return next.kind === 'end' ? first : { kind: 'then', first, next }
}
const or = (one: Expression, other: Expression): Expression => {
  if (one.kind === 'nothing' || keyOf(one) === keyOf(other)) return other
  return other.kind === 'nothing' ? one : { kind: 'or', one, other }
}

/** Equal for expressions that are written alike. */
function keyOf(expression: Expression): string {
  switch (expression.kind) {
    case 'nothing':
    case 'end':
      return expression.kind
    case 'one':
      return `[${[...expression.of].sort((a, b) => a - b).join()}]`
    case 'then':
      return `(${keyOf(expression.first)}.${keyOf(expression.next)})`
    case 'or':
      return `(${[keyOf(expression.one), keyOf(expression.other)].sort().join('|')})`
    case 'many':
      return `${keyOf(expression.of)}*`
  }
}

function mayEnd(expression: Expression): boolean {
  switch (expression.kind) {
    case 'nothing':
    case 'one':
      return false
    case 'end':
    case 'many':
      return true
    case 'then':
      return mayEnd(expression.first) && mayEnd(expression.next)
    case 'or':
      return mayEnd(expression.one) || mayEnd(expression.other)
  }
}

/** What is left to match after a byte. */
function after(expression: Expression, byte: number): Expression {
  switch (expression.kind) {
    case 'nothing':
    case 'end':
      return nothing
    case 'one':
      return expression.of.has(byte) ? end : nothing
    case 'many':
      return then(after(expression.of, byte), expression)
    case 'or':
      return or(after(expression.one, byte), after(expression.other, byte))
    case 'then': {
      const { first, next } = expression
      const rest = then(after(first, byte), next)
      return mayEnd(first) ? or(rest, after(next, byte)) : rest
    }
  }
}

/** Something in a pattern that is not understood here. */
class Unknown extends Error {}

const ASCII = 128

/** Reads a pattern of characters, classes, groups, choices and repetitions. */
class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  readWhole(): Expression {
    const whole = this.#readChoice()
    if (this.#at < this.#source.length) throw new Unknown()
    return whole
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  #readChoice(): Expression {
    let read = this.#readSequence()
    while (this.#take('|')) read = or(read, this.#readSequence())
    return read
  }

  #readSequence(): Expression {
    const parts: Expression[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      parts.push(this.#readRepeated())
    }
    return parts.reduceRight((next, first) => then(first, next), end)
  }

  #readRepeated(): Expression {
    const one = this.#readOne()
    if (this.#take('*')) return { kind: 'many', of: one }
    if (this.#take('+')) return then(one, { kind: 'many', of: one })
    if (this.#take('?')) return or(one, end)
    const bounds = /^\{([0-9]+)(,([0-9]+))?\}/.exec(this.#source.slice(this.#at))
    if (!bounds) return one
    this.#at += bounds[0].length
    const least = Number(bounds[1])
    const most = Number(bounds[3] ?? least)
    let rest: Expression = end
    for (let count = least; count < most; count++) rest = or(then(one, rest), end)
    for (let count = 0; count < least; count++) rest = then(one, rest)
    return rest
  }

  #readOne(): Expression {
    if (this.#take('(?:')) {
      const inner = this.#readChoice()
      if (!this.#take(')')) throw new Unknown()
      return inner
    }
    if (this.#take('[')) return this.#readClass()
    return { kind: 'one', of: new Set([this.#readCharacter('()[]{}*+?.^$|')]) }
  }

  #readClass(): Expression {
    const of = new Set<number>()
    if (this.#source[this.#at] === '^') throw new Unknown()
    while (!this.#take(']')) {
      const from = this.#readCharacter('[')
      const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']'
      if (isRange) this.#at++
      const to = isRange ? this.#readCharacter('[') : from
      for (let byte = from; byte <= to; byte++) of.add(byte)
    }
    return { kind: 'one', of }
  }

  /** @param signs characters that stand for something else here, unless a backslash comes before them */
  #readCharacter(signs: string): number {
    const isEscaped = this.#take('\\')
    const character = this.#source[this.#at++] ?? ''
    const byte = character.charCodeAt(0)
    const isPlain = isEscaped ? /[^a-zA-Z0-9]/.test(character) : !signs.includes(character)
    if (!isPlain || !(byte < ASCII)) throw new Unknown()
    return byte
  }
}

/** States of a pattern: 0 is where nothing can match any more, 1 where it begins. */
export interface Automaton {
  /** The state after a state and a byte, at `state * 128 + byte`. */
  next: readonly number[]
  /** For each state, whether a text may end in it. */
  ends: readonly boolean[]
}

const MOST_STATES = 255

/** @returns undefined for a pattern that is not understood, or needs too many states */
export function automatonOf(pattern: RegExp): Automaton | undefined {
  try {
    const alternatives = splitAnchored(pattern.source)
    const start = alternatives.reduce<Expression>(
      (read, source) => or(read, new PatternReader(source).readWhole()),
      nothing,
    )
    return drawn(start)
  } catch (error) {
    if (error instanceof Unknown) return undefined
    throw error
  }
}

/** The alternatives of a pattern, each of which must go from ^ to $. */
function splitAnchored(source: string): string[] {
  return source.split(/(?<=\$)\|(?=\^)/).map((part) => {
    const inner = /^\^(.*[^\\])\$$/.exec(part)?.[1]
    if (inner === undefined || hasBareChoice(inner)) throw new Unknown()
    return inner
  })
}

/** Whether a pattern has a choice outside all groups, which ^ and $ would then belong to one side of. */
function hasBareChoice(source: string): boolean {
  let depth = 0
  for (const character of source.replaceAll(/\\.|\[[^\]]*\]/g, '')) {
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '|' && depth === 0) return true
  }
  return false
}

function drawn(start: Expression): Automaton {
  const states: Expression[] = [nothing, start]
  const numbers = new Map(states.map((state, number) => [keyOf(state), number]))
  const next: number[] = []
  for (const state of states) {
    for (let byte = 0; byte < ASCII; byte++) {
      const rest = after(state, byte)
      const key = keyOf(rest)
      let number = numbers.get(key)
      if (number === undefined) {
        number = states.push(rest) - 1
        numbers.set(key, number)
        if (number > MOST_STATES) throw new Unknown()
      }
      next.push(number)
    }
  }
  return { next, ends: states.map(mayEnd) }
}
