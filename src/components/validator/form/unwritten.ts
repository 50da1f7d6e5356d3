import { fieldAt, readPlain, tokensOf, type Field } from '../../../api/form'
import { readDraft, type Draft, type Registration } from './read-draft'
import { asJson, setValue } from './set-value'
import { isIndex, isObject, valueAt, withValue, type Holder } from './values'

/** What the person gave a field, and what the text cannot hold, or not yet. It stays in its field until it can. */
export interface Unwritten extends Pick<Registration, 'record' | 'home'> {
  /** Pointer into the registration: to the field, or to the list with the field in it. */
  path: string
  title: string
  /** Undefined where the person took a value away. */
  value: unknown
}

/** A draft as the form shows it: what stands in the text, and over it what does not. */
export interface ShownDraft {
  draft: Draft
  unwritten: readonly Unwritten[]
}

/**
 * The draft after the person gave a field a value. What cannot be written stays beside the text, and whatever waits there
 * is tried again with every change.
 *
 * @param one the registration of the field
 * @param path pointer into the registration, as it is shown
 * @param value undefined takes the value away
 */
export function withChange(
  { draft, unwritten }: ShownDraft,
  one: Registration,
  path: string,
  value: unknown,
): ShownDraft {
  const unit = unitOf(path)
  const isOfUnit = (each: Unwritten) => isOf(one)(each) && each.path === unit
  const others = unwritten.filter((each) => !isOfUnit(each))
  const whole = valueAt(withValue(shownValue({ draft, unwritten }, one), path, value), unit)
  // The items of a list stand in the text where they are shown only when nothing waits in that list.
  const direct = unwritten.some(isOfUnit) ? undefined : written(draft, one, path, value)
  const text = direct ?? written(draft, one, unit, whole)
  if (text !== undefined) return withWaiting(readDraft(text, draft.requestedType), others)
  const { record, home, type } = one
  const title = (type && fieldAt(type, unit).field.title) ?? ''
  return { draft, unwritten: [...others, { record, home, path: unit, title, value: whole }] }
}

/** The same draft written as JSON, with what was waiting for that. */
export const writtenAsJson = ({ draft, unwritten }: ShownDraft): ShownDraft =>
  withWaiting(readDraft(asJson(draft), draft.requestedType), unwritten)

/** The value of a registration as it is shown: what waits stands in it. */
export const shownValue = ({ unwritten }: ShownDraft, one: Registration): Holder =>
  unwritten
    .filter(isOf(one))
    .reduce<Holder>((shown, { path, value }) => withValue(shown, path, value) as Holder, one.value)

/** What waits in a registration. */
export const waitingIn = ({ unwritten }: ShownDraft, one: Registration): Unwritten[] =>
  unwritten.filter(isOf(one))

/** Whether something waits only because more has to be given: an area without a text, or a text without an area. */
export const isUnfinished = ({ value }: Unwritten): boolean =>
  Array.isArray(value) &&
  value.some((item) => isObject(item) && Object.values(item).filter(Boolean).length < 2)

/** Writes what waits, as far as the draft can hold it. */
function withWaiting(draft: Draft, waiting: readonly Unwritten[]): ShownDraft {
  const unwritten: Unwritten[] = []
  let now = draft
  for (const each of waiting) {
    const one = now.registrations.find(({ record, home }) => isOf({ record, home })(each))
    const text = one && written(now, one, each.path, each.value)
    if (text === undefined) unwritten.push(each)
    else if (text !== now.text) now = readDraft(text, now.requestedType)
  }
  return { draft: now, unwritten }
}

/** The text with a value in it; undefined when it cannot hold that. */
function written(
  draft: Draft,
  one: Registration,
  path: string,
  value: unknown,
): string | undefined {
  const isFlat = draft.format === 'csv' || draft.format === 'lines'
  if (!isFlat) return setValue(draft, one, path, value)
  const field = one.type ? fieldAt(one.type, path).field : undefined
  return setValue(draft, one, path, plain(value, field))
}

/** A value as lines and tables hold it: blanks around a text and its lines are none of it. */
function plain(value: unknown, field: Field | undefined): unknown {
  if (typeof value === 'string') {
    const text = value
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .join('\n')
      .trim()
    const read = field ? readPlain(text, field) : text
    return read === '' ? undefined : read
  }
  if (Array.isArray(value)) return value.map((item) => plain(item, field?.items) ?? '')
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    plain(inner, field?.properties?.[name]),
  ])
  return Object.fromEntries(entries) as Holder
}

/** The pointer to a field, or to the outermost list with it: the items of a list are written together. */
function unitOf(path: string): string {
  const tokens = tokensOf(path)
  const at = tokens.findIndex(isIndex)
  return at < 0
    ? path
    : path
        .split('/')
        .slice(0, at + 1)
        .join('/')
}

const isOf =
  ({ record, home }: Pick<Registration, 'record' | 'home'>) =>
  (each: Unwritten): boolean =>
    each.record === record && each.home === home
