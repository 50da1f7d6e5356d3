import { assembleFaults, type Options, type ResolvedOptions } from '../engine'
import { CleanTexts } from '../recognise'
import { checkedOptions, demandText } from './checked-options'
import { validateText as validateAnywhere } from './package'
import type { Report } from './report'
import { resolved } from './whole-guidance'

/**
 * The npm package's entry point on Node: package.ts with the recogniser of clean records in front. It compiles WebAssembly,
 * which a strict content security policy forbids, so bundlers for browsers take package.ts.
 */
export * from './package'

/** The recogniser is made at this call: for fewer texts it would cost more time than it saves. */
const RECOGNISER_FROM_CALL = 50

let calls = 0
let recogniser: { asOf: string; texts: CleanTexts } | undefined

/**
 * Checks draft registrations in a text. Same result as `validateText` in text.ts, but a clean registration on a single
 * line is recognised from its bytes.
 *
 * @throws TypeError for a text that is no string, and for an option that is not known or of the wrong kind
 */
export function validateText(text: string, options: Options = {}): Report {
  demandText(text)
  const all = resolved(checkedOptions(options))
  return recognise(text, all) ?? validateAnywhere(text, options)
}

function recognise(text: string, all: ResolvedOptions): Report | undefined {
  if (++calls < RECOGNISER_FROM_CALL || !text.startsWith('{')) return undefined
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
