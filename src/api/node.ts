import { assembleFaults, resolveOptions, todayInDenmark, type Options } from '../engine'
import { CleanTexts } from '../recognise'
import { validateText as validateExactly } from './index'
import type { Report } from './report'
import { wholeGuidance } from './whole-guidance'

/**
 * The product's door on Node: that of index.ts, with the recogniser of clean records in front. It compiles WebAssembly,
 * which a page under a strict policy may not, and so a bundler for browsers takes index.ts.
 */
export * from './index'

/** Who checks fewer texts than this is done before a recogniser is made. */
const FEW = 50

let calls = 0
let recogniser: { asOf: string; texts: CleanTexts } | undefined

/**
 * Checks draft registrations in a text; see `validateText` in index.ts, whose answers are the same. One registration on one
 * line in which nothing is to be found is recognised from its bytes.
 *
 * @throws TypeError for an option that means nothing
 */
export const validateText = (text: string, options: Options = {}): Report =>
  recognise(text, options) ?? validateExactly(text, options)

function recognise(text: string, options: Options): Report | undefined {
  if (++calls < FEW || !text.startsWith('{')) return undefined
  const resolved = resolveOptions(wholeGuidance, options, todayInDenmark)
  const { asOf, type } = resolved
  const format = resolved.format === 'auto' ? 'json' : resolved.format
  if (type !== undefined || !format.endsWith('json') || hasMoreLines(text)) return undefined
  if (recogniser?.asOf !== asOf) recogniser = { asOf, texts: new CleanTexts(asOf) }
  const name = recogniser.texts.typeOfClean(text)
  if (name === undefined) return undefined
  const records = [{ index: 0, type: name, line: 1 }]
  return assembleFaults([], { format, records }, resolved) as Report
}

function hasMoreLines(text: string): boolean {
  const end = text.indexOf('\n')
  return end >= 0 && end < text.length - 1
}
