import type { Field, RegistrationType } from '../../../schemas/field'
import { readWrittenDate, type WrittenDate } from '../../calendar/written-date'
import type { LabelledText } from '../../model/guidance'
import { child, tokensOf } from '../../model/pointer'
import type { Span } from '../../model/record'
import { asMeant } from '../../text/hidden-character'
import type { Meaning } from './labels'
import { codeNamed } from './values/code-value'
import { itemsOf } from './values/list-items'
import { readPlain } from './values/plain-value'
import { readTick } from './values/truth'

/** How a text was read into a record. */
export interface Filled {
  /** Pointer to the value; undefined when the text says that there is none. */
  path: string | undefined
  /** Spans of list items, relative to the text. */
  items?: readonly Span[]
  /** The date as it was written. */
  date?: WrittenDate
  /** It was a mark beside the name of a value. The list that it belongs to may be written as well, above or below. */
  tick?: Tick
}

/** A mark beside the name of a value of a list. */
export interface Tick {
  /** Name of the property that is the list. */
  list: string
  /** The value. */
  area: string
  isTicked: boolean
}

/** A dash where a date or a choice is asked for says that there is none. */
const NOTHING = /^[-–—]{1,3}$/
const isChosen = ({ type, values, kind }: Field) =>
  type === 'integer' || type === 'boolean' || values !== undefined || kind?.isDate === true

/** A longer text is no date. */
const MAX_DATE = 80

/** For a guidance without such lists: no label is a code-list value. */
const NO_LABELS: LabelledText = { label: '', text: '' }

/** Writes the value of a text at the path of its label. */
export function fill(
  value: Record<string, unknown>,
  { path, field, area }: Meaning,
  text: string,
  type: RegistrationType | undefined,
  labels: LabelledText = NO_LABELS,
): Filled {
  if (area !== undefined) return fillArea(value, path, area, text, type, labels)
  const { items: inner } = field
  if (NOTHING.test(text) && isChosen(field)) return { path: undefined }
  if (field.type === 'array' && inner?.type === 'string') {
    const items = itemsOf(text, inner.values)
    if (items.length === 0 && text !== '') return { path: undefined }
    setAt(
      value,
      path,
      items.map(({ start, end }) => readPlain(text.slice(start, end), inner)),
    )
    return { path, items }
  }
  if (field.kind?.isDate === true) {
    const date = text.length > MAX_DATE ? undefined : readWrittenDate(asMeant(text))
    setAt(value, path, date?.date ?? text)
    return date === undefined || date.date === text ? { path } : { path, date }
  }
  const read = readPlain(text, field)
  if (read === undefined) return { path: undefined }
  setAt(value, path, read)
  return { path }
}

/** A text to a value of a code list. A mark there is for the list that takes such values alone, and is not set. */
function fillArea(
  value: Record<string, unknown>,
  path: string,
  area: string,
  text: string,
  type: RegistrationType | undefined,
  labels: LabelledText,
): Filled {
  const isTicked = readTick(text)
  const list = isTicked === undefined ? undefined : listOf(type, area)
  if (isTicked !== undefined && list !== undefined) {
    return { path: child(child('', list), area), tick: { list, area, isTicked } }
  }
  const key = path.slice(1)
  const before = value[key]
  const texts: unknown[] = Array.isArray(before) ? before : []
  value[key] = texts
  const place = texts.push({ [labels.label]: area, [labels.text]: text }) - 1
  return { path: child(child(path, place), labels.text) }
}

/** Name of the property that is a list of such values. */
function listOf(type: RegistrationType | undefined, area: string): string | undefined {
  for (const [name, { items }] of Object.entries<Field>(type?.root.properties ?? {})) {
    if (items?.values && codeNamed(area, items.values) !== undefined) return name
  }
  return undefined
}

/** The names that lead to a value, and its own. */
interface Steps {
  way: readonly string[]
  name: string
}

/** By pointer to a field; of those there are few. */
const stepsByPath = new Map<string, Steps>()

function stepsOf(path: string): Steps {
  let steps = stepsByPath.get(path)
  if (!steps) {
    const way = tokensOf(path)
    const name = way.pop() as string
    stepsByPath.set(path, (steps = { way, name }))
  }
  return steps
}

/** Sets a value at a pointer. A value in the way was written twice, and the last one counts. */
function setAt(value: Record<string, unknown>, path: string, inner: unknown): void {
  const { way, name } = stepsOf(path)
  let holder = value
  for (const token of way) {
    const next = holder[token]
    holder = (
      typeof next === 'object' && next !== null ? next : (holder[token] = emptyObject())
    ) as Record<string, unknown>
  }
  holder[name] = inner
}

/** Without a prototype, so that `__proto__` is a name like any other. */
export const emptyObject = (): Record<string, unknown> =>
  Object.create(null) as Record<string, unknown>
