import type { RegistrationType } from '../../src/schemas/field.ts'
import { cleanOf } from './clean-of.ts'
import { mustMeanSomething } from './must-mean-something.ts'
import { conditionOf } from './condition-of.ts'
import { Facts } from './facts.ts'
import type { RecognisedGuidance } from './guidance.ts'
import { byteLength, standsAt } from './literal.ts'
import { Program } from './program.ts'
import { ValueWriter } from './value-reader.ts'

const IMPORTS = `import { byteAt, pastBlanks, pastColon, integer } from './json'
import { text, textStart, longestRun, holdsOne, holdsDigitGroups, matches, isNew } from './text'
import { saysMore } from './words'
import { date, day, dayNumber } from './date'
import { noteReference } from './reference'
import { asOf } from './as-of'

let choice: i32 = 0
let items: i32 = 0
/** Number of the type of the record that was read last. */
export let typeRead: i32 = -1
/** Whether that record holds records of its own. */
export let isCourse: bool = false
`

/** The types are told apart by the bits of one number. */
const MOST_TYPES = 31

/**
 * Writes the part of a recogniser that depends on a guidance, in AssemblyScript: what reads a record of each type and
 * answers the address behind it when it is clean, or -1.
 *
 * @throws Error for a rule that does not say when it is kept, or says what cannot be
 */
export function generateRecogniser({
  types,
  rules,
  typeKey,
  referenceKey,
}: RecognisedGuidance): string {
  if (types.length > MOST_TYPES) throw new Error(`more than ${MOST_TYPES} types`)
  rules.forEach((rule) => {
    mustMeanSomething(rule, types)
  })
  const program = new Program()
  types.forEach((type, number) => {
    const ofType = cleanOf(rules, type.name)
    const facts = new Facts(type, `fact${number}_`)
    const condition = conditionOf(type, ofType, facts)
    const reader = new ValueWriter(program, facts, ofType, referenceKey).object(type.root, '')
    for (const name of facts.names) program.add(`let ${name}: i32 = 0`)
    program.add(`function record${number}(p: i32): i32 {
${facts.names.map((name) => `  ${name} = 0`).join('\n')}
  p = ${reader}(p)
  if (p < 0) return -1
  return ${condition} ? p : -1
}`)
  })
  program.add(typeOfRecord(typeKey))
  program.add(dispatch(types))
  return `${IMPORTS}\n${String(program)}`
}

function typeOfRecord(typeKey: string): string {
  const key = JSON.stringify(typeKey)
  const length = byteLength(key)
  return `
/** Where the name of the type of an object begins, or -1. What only looks like it is found out when the object is read. */
function typeIn(p: i32): i32 {
  p = pastBlanks(p + 1)
  for (;;) {
    if (${standsAt('p', key)}) {
      const at = pastColon(p + ${length})
      if (at > 0) return at
    }
    p = nextQuote(p + 1)
    if (p < 0) return -1
  }
  return -1
}

function nextQuote(p: i32): i32 {
  for (;;) {
    const bytes = v128.load(p)
    const found = i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(34)), i8x16.eq(bytes, i8x16.splat(10))))
    if (found) {
      p += ctz(found)
      return byteAt(p) == 34 ? p : -1
    }
    p += 16
  }
  return -1
}`
}

function dispatch(types: readonly RegistrationType[]): string {
  const courses = types.map(({ holds }) => holds !== undefined)
  const branch = ({ name }: RegistrationType, number: number, condition: string) => `
  if (${condition}${standsAt('at', JSON.stringify(name))}) {
    typeRead = ${number}
    isCourse = ${String(courses[number])}
    return record${number}(p)
  }`
  const outer = types.map((type, number) => branch(type, number, `(allowed & ${1 << number}) && `))
  const inner = types.flatMap(({ name }, number) =>
    courses[number]
      ? []
      : [`\n  if (${standsAt('at', JSON.stringify(name))}) return record${number}(p)`],
  )
  const again = types.flatMap((_, number) =>
    courses[number]
      ? [
          `
  if (allowed & ${1 << number}) {
    typeRead = ${number}
    isCourse = true
    const end = record${number}(p)
    if (end > 0) return end
  }`,
        ]
      : [],
  )
  return `
/** A record of the text; \`allowed\` has a bit for each type that it may be of. */
export function record(p: i32, allowed: i32): i32 {
  const at = typeIn(p)
  if (at < 0) return -1
  const end = recordOf(p, at, allowed)
  // The name that was met first may be that of a record inside.
  return end < 0 ? courseOf(p, allowed) : end
}

function recordOf(p: i32, at: i32, allowed: i32): i32 {${outer.join('')}
  return -1
}

function courseOf(p: i32, allowed: i32): i32 {${again.join('')}
  return -1
}

/** A record inside another. */
function innerRecord(p: i32): i32 {
  if (byteAt(p) != 123) return -1
  const at = typeIn(p)
  if (at < 0) return -1${inner.join('')}
  return -1
}

export const TYPES: i32 = ${types.length}
`
}
