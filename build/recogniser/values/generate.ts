import { fileURLToPath } from 'node:url'
import type { RegistrationType } from '../../../src/schemas/field.ts'
import { cleanOf, type CleanRule } from '../clean-of.ts'
import { conditionOf } from '../condition-of.ts'
import { Facts } from '../facts.ts'
import type { RecognisedGuidance } from '../guidance.ts'
import { mustMeanSomething } from '../must-mean-something.ts'
import { Program } from '../program.ts'
import { digitRuns } from '../text-reader.ts'
import { NOT_CLEAN, ValueChecks } from './value-checks.ts'

/** The part that is written by hand. */
const TESTS = fileURLToPath(new URL('../../../src/recognise/values/text-tests.ts', import.meta.url))

/** What an object stands for that is a record of its own, of whatever type it says. */
const INNER = 'innerRecord'

/**
 * Writes the part of the recogniser of parsed records that depends on a guidance, in JavaScript: the same conditions as for
 * the one over bytes, asked of values. Each function answers how long a value is, written as short as can be, or -1.
 *
 * @throws Error for a rule that does not say when it is kept, or says what cannot be
 */
export function generateCleanValues({ types, rules, typeKey }: RecognisedGuidance): string {
  rules.forEach((rule) => {
    mustMeanSomething(rule, types)
  })
  const program = new Program()
  const rulesOf = types.map(({ name }) => cleanOf(rules, name))
  types.forEach((type, number) => {
    const ofType = rulesOf[number] ?? []
    const facts = new Facts(type, `fact${number}_`)
    const condition = conditionOf(type, ofType, facts)
    const check = new ValueChecks(program, facts, ofType, INNER).object(type.root, '')
    for (const name of facts.names) program.add(`let ${name} = 0`)
    program.add(`function record${number}(v) {
${facts.names.map((name) => `  ${name} = 0`).join('\n')}
  const length = ${check}(v)
  return length >= 0 && ${condition} ? length : -1
}`)
  })
  const key = JSON.stringify(typeKey)
  const others = types.map(({ holds }, number) => (holds === undefined ? number : -1))
  return `import { dayIn, dayNumber, hasDigits, saysMore, tableOf } from ${JSON.stringify(TESTS)}

let choice = 0
let day = 0
let items = 0
let asOf = 0
let mayHoldDigits = true
export const written = { length: 0, names: 0 }
export const typeNames = ${JSON.stringify(types.map(({ name }) => name))}
export const digitRun = /${'[0-9]'.repeat(leastRun(rulesOf.flat()))}/
${String(program)}
function ${INNER}(v) {
  if (typeof v !== 'object' || v === null) ${NOT_CLEAN}
  switch (v[${key}]) {
${others.flatMap((number) => (number < 0 ? [] : [branch(types, number)])).join('\n')}
  }
  ${NOT_CLEAN}
}

function recordOf(v, number) {
  switch (number) {
${types.map((_, number) => `    case ${number}: return record${number}(v)`).join('\n')}
  }
  ${NOT_CLEAN}
}

export function typeOfClean(v, day, holdsDigits) {
  if (typeof v !== 'object' || v === null) ${NOT_CLEAN}
  asOf = day
  mayHoldDigits = holdsDigits
  written.names = 0
  const number = typeNames.indexOf(v[${key}])
  written.length = recordOf(v, number)
  return written.length < 0 ? -1 : number
}
`
}

const branch = (types: readonly RegistrationType[], number: number) =>
  `    case ${JSON.stringify(types[number]?.name)}: return record${number}(v)`

/** The fewest digits in a row without which no rule finds digits in a text. */
const leastRun = (rules: readonly CleanRule[]): number =>
  Math.min(
    ...rules.flatMap(({ eachText }) =>
      eachText?.hasNoDigitGroups ? [digitRuns(eachText.hasNoDigitGroups).least] : [],
    ),
    MOST_IN_A_ROW,
  )

const MOST_IN_A_ROW = 6
