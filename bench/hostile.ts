import type { Format } from '../src/api/index.ts'
import { validateText } from './engine.ts'
import { formats, shapes, type Shape } from './hostile-shapes.ts'
import { asTable } from './table.ts'

/** The length at which a shape is tried first, and those beyond which it is not doubled; in characters. */
const shortest = 8 * 1024
const longest = 512 * 1024
const longestAsAsked = 128 * 1024

/** A text that is checked in less than this grows no further problem: its time says more of the machine than of us. */
const slow = 1000

/** The most that a text twice as long may take, as a multiple. */
const most = 2.4

/** How a shape fared: its greatest length, the time for it, and the time for half of it, in milliseconds. */
interface Trial {
  name: string
  length: number
  half: number
  whole: number
}

/**
 * Time to check a text, in milliseconds of the processor: what else the machine is busy with does not count.
 */
function timeFor(text: string, format: Format | undefined): number {
  const start = process.threadCpuUsage()
  validateText(text, { asOf: '2008-09-20', format })
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

/** Doubles a text until it takes long, or is long. */
function tryShape(name: string, shape: Shape, limit: number, format?: Format): Trial {
  let trial: Trial = { name, length: 0, half: 0, whole: 0 }
  for (let length = shortest; length <= limit && trial.whole < slow; length *= 2) {
    trial = { name, length, half: trial.whole, whole: timeFor(shape(length), format) }
  }
  // What is slow is looked at again, so that a moment of tidying up memory is not taken for the rule.
  for (let again = 0; again < 2 && isOver(trial); again++) {
    const half = timeFor(shape(trial.length / 2), format)
    const whole = timeFor(shape(trial.length), format)
    if (whole / half < trial.whole / trial.half) trial = { ...trial, half, whole }
  }
  return trial
}

const ratioOf = ({ half, whole }: Trial) => whole / half

const isOver = (trial: Trial) => trial.whole >= slow && !(ratioOf(trial) <= most)

const trials = Object.entries(shapes).flatMap(([name, shape]) => [
  tryShape(name, shape, longest),
  ...formats.map((format) => tryShape(`${name}, as ${format}`, shape, longestAsAsked, format)),
])
const slowest = trials.toSorted((a, b) => b.whole - a.whole).slice(0, 30)
const over = trials.filter(isOver)

console.log(
  `\nHostile texts: ${trials.length} shapes and ways of reading, doubled up to a second or ${longest} characters ` +
    `(${longestAsAsked} where the format is asked for). Twice the length may take ${most} times as long. ` +
    'The slowest:',
)
console.log(
  asTable([
    ['', 'characters', 'ms for half', 'ms', 'ratio', ''],
    ...slowest.map((trial) => [
      trial.name,
      String(trial.length),
      trial.half.toFixed(0),
      trial.whole.toFixed(0),
      ratioOf(trial).toFixed(1),
      isOver(trial) ? 'OVER' : '',
    ]),
  ]),
)
for (const { name } of over) console.error(`more than in proportion to its length: ${name}`)
if (over.length > 0) process.exitCode = 1
