import { assembleFaults, type Options } from '../engine'
import { CleanTexts } from '../recognise'
import { validateText as validateExactly } from './index'
import type { Report } from './report'
import { resolved } from './whole-guidance'

/**
 * The product's entry point on Node: index.ts with the recogniser of clean records in front. It compiles WebAssembly,
 * which a strict content security policy forbids, so bundlers for browsers take index.ts.
 */
export * from './index'

/** The recogniser is made at this call: for fewer texts it would cost more time than it saves. */
const RECOGNISER_FROM_CALL = 50

let calls = 0
let recogniser: { asOf: string; texts: CleanTexts } | undefined

/**
 * Checks draft registrations in a text. Same result as `validateText` in index.ts, but a clean registration on a single
 * line is recognised from its bytes.
 *
 * @throws TypeError for an invalid option
 */
export const validateText = (text: string, options: Options = {}): Report =>
  recognise(text, options) ?? validateExactly(text, options)

function recognise(text: string, options: Options): Report | undefined {
  if (++calls < RECOGNISER_FROM_CALL || !text.startsWith('{')) return undefined
  const all = resolved(options)
  const { asOf, type } = all
  const format = all.format === 'auto' ? 'json' : all.format
  if (type !== undefined || !format.endsWith('json') || hasMoreLines(text)) return undefined
  if (recogniser?.asOf !== asOf) recogniser = { asOf, texts: new CleanTexts(asOf) }
  const name = recogniser.texts.typeOfClean(text)
  if (name === undefined) return undefined
  const records = [{ index: 0, type: name, line: 1 }]
  return assembleFaults([], { format, records }, all) as Report
}

function hasMoreLines(text: string): boolean {
  const end = text.indexOf('\n')
  return end >= 0 && end < text.length - 1
}
