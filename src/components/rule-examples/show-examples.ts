import { toHtml } from 'hast-util-to-html'
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Html } from 'parse5'
import { validateText } from '../../api/index.ts'
import { codeFrame, type LineKind } from '../code/frame.ts'
import { asLines } from '../validator/form/as-lines.ts'
import { readDraft } from '../validator/form/read-draft.ts'
import { changedLines, type ChangedLine } from './changed-lines.ts'
import { decidingLines } from './deciding-lines.ts'
import type { RuleExample } from './fences.ts'

/** The examples of a rule, by what they are. */
export interface RuleExamples {
  wrong: readonly RuleExample[]
  right: readonly RuleExample[]
}

/** What shares fewer of its lines with another than this is no correction of it. */
const LEAST_SHARED = 0.5

/**
 * Puts the examples of a rule in the place of their code on its page: the deciding lines marked in what is wrong, the
 * change shown in what is right, and beside the JSON of systems the same as staff write it.
 *
 * @param markup of the page, with one frame of code for each example, the wrong ones first
 */
export async function showExamples(
  markup: string,
  code: string,
  { wrong, right }: RuleExamples,
): Promise<string> {
  const fragment = parseFragment(markup)
  const figures = figuresIn(fragment)
  if (figures.length !== wrong.length + right.length) {
    throw new Error(`The page of ${code} has ${figures.length} frames of code for its examples`)
  }
  const shown = [
    ...wrong.map((example, index) => showWrong(code, example, index, right)),
    ...right.map((example) => showRight(code, example, wrong)),
  ]
  for (const [index, figure] of figures.entries()) {
    const replaced = parseFragment((await shown[index]) ?? '').childNodes
    const { parentNode: parent } = figure
    if (!parent) continue
    for (const node of replaced) node.parentNode = parent
    parent.childNodes = parent.childNodes.flatMap((node) => (node === figure ? replaced : [node]))
  }
  return serialize(fragment)
}

const figuresIn = (parent: Html.ParentNode): Html.Element[] =>
  parent.childNodes.flatMap((node) =>
    'tagName' in node ? (node.tagName === 'figure' ? [node] : figuresIn(node)) : [],
  )

async function showWrong(
  code: string,
  example: RuleExample,
  index: number,
  right: readonly RuleExample[],
): Promise<string> {
  const mark = (text: string, others: readonly string[]): LineKind[] => {
    const deciding = decidingLines(code, { ...example, text }, nearest(text, others, 'before'))
    return text.split('\n').map((_, line) => (deciding.has(line) ? 'mark' : undefined))
  }
  const open = `/validator/#regel=${code}${index === 0 ? '' : `/${index + 1}`}`
  const frame = (
    text: string,
    lang: string,
    title: string,
    others: readonly string[],
    to?: string,
  ) => codeFrame({ code: text, lang, title, open: to, lines: mark(text, others) })
  const written = inLines(code, example, true)
  const staff = right.flatMap((other) => inLines(code, other, false) ?? [])
  return pair('wrong', [
    ...(written === undefined ? [] : [await frame(written, 'text', LINES, staff)]),
    await frame(example.text, example.lang, titleOf(example), right.map(textOf), open),
  ])
}

async function showRight(
  code: string,
  example: RuleExample,
  wrong: readonly RuleExample[],
): Promise<string> {
  const frame = (text: string, lang: string, title: string, others: readonly string[]) => {
    const change = nearest(text, others, 'after') ?? []
    if (change.length === 0) return codeFrame({ code: text, lang, title })
    return codeFrame({
      code: change.map((line) => line.text).join('\n'),
      lang,
      title,
      lines: change.map(({ kind }) => KINDS[kind]),
    })
  }
  const written = inLines(code, example, false)
  const staff = wrong.flatMap((other) => inLines(code, other, true) ?? [])
  return pair('right', [
    ...(written === undefined ? [] : [await frame(written, 'text', LINES, staff)]),
    await frame(example.text, example.lang, titleOf(example), wrong.map(textOf)),
  ])
}

const KINDS = { same: undefined, gone: 'del', new: 'ins' } as const

const LINES = 'Som linjer'
const titleOf = ({ lang }: RuleExample): string => (lang === 'json' ? 'Som JSON' : 'Som tekst')
const textOf = ({ text }: RuleExample): string => text

const pair = (name: string, frames: readonly Parameters<typeof toHtml>[0][]): string =>
  `<div class="pair ${name}">${frames.map((frame) => toHtml(frame)).join('')}</div>`

/**
 * How the one of some texts that resembles a text most becomes it, or it becomes that one.
 * @returns `undefined` when none resembles it
 */
function nearest(
  text: string,
  others: readonly string[],
  is: 'before' | 'after',
): ChangedLine[] | undefined {
  const changes = others.map((other) =>
    is === 'before' ? changedLines(text, other) : changedLines(other, text),
  )
  const shared = (change: readonly ChangedLine[]) =>
    change.filter(({ kind }) => kind === 'same').length / change.length
  const [best] = changes.sort((a, b) => shared(b) - shared(a))
  return best && shared(best) >= LEAST_SHARED ? best : undefined
}

/**
 * The example as lines of `Felt: værdi`, by the desk's own writer.
 * @returns `undefined` when it cannot be said so, or when the rule would judge it differently then
 */
function inLines(code: string, { text, profile, asOf }: RuleExample, isWrong: boolean) {
  const { state, registrations } = readDraft(text)
  const [only, ...others] = registrations
  if (state !== 'open' || !only?.type || only.home !== '' || others.length > 0) return undefined
  const { text: lines } = asLines(only.type, only.value)
  if (lines === undefined) return undefined
  const { findings } = validateText(lines, { profile, asOf })
  return findings.some((finding) => finding.code === code) === isWrong ? lines.trimEnd() : undefined
}
