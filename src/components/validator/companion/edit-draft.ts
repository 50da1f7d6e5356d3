import {
  child,
  fieldAt,
  isWithin,
  parent,
  tokensOf,
  type Field,
  type RegistrationType,
} from '../../../api/form'
import { readDraft, typeNamed, type Draft, type Registration } from '../form/read-draft'
import { asPlain } from '../form/set-value'
import { withChange } from '../form/unwritten'
import { isSame, valueAt } from '../form/values'

/** A changed text, and where the caret belongs in it. */
export interface ChangedText {
  text: string
  /** Offset. */
  caret: number
}

/** A draft whose fields can be set, read once for all questions about one text. */
export interface EditableDraft {
  /** The field at a path of a record; undefined where the type has none. */
  fieldOf: (record: number, path: string) => Field | undefined
  valueOf: (record: number, path: string) => unknown
  /** The text with a value at a path; undefined when it cannot be written there. */
  withValue: (record: number, path: string, value: unknown) => ChangedText | undefined
  /** A value as it will stand in the text: a date as the draft writes its dates. */
  asWritten: (record: number, path: string, value: unknown) => string
  /** The text with an empty field, to be filled in; undefined when the format has no empty value. */
  withEmptyField: (record: number, path: string) => ChangedText | undefined
  /** Offset in the text at which a missing field would be written. */
  placeFor: (record: number, path: string) => number | undefined
  registrations: readonly Registration[]
}

/** @param requestedType name or slug; undefined for the type the text says */
export function editableDraft(text: string, requestedType: string | undefined): EditableDraft {
  const draft = readDraft(text, typeNamed(requestedType))
  const places = new Map<string, number | undefined>()
  const isFlat = draft.format === 'csv' || draft.format === 'lines'
  return {
    registrations: draft.registrations,
    fieldOf(record, path) {
      const one = registrationAround(draft, record, path)
      const place = one?.type && fieldAt(one.type, path.slice(one.home.length))
      return place?.isKnown ? place.field : undefined
    },
    valueOf(record, path) {
      return valueAt(draft.records[record]?.value, path)
    },
    withValue: (record, path, value) => {
      const changed = written(record, path, value)
      return changed === undefined
        ? undefined
        : { text: changed, caret: endOfChange(text, changed) }
    },
    asWritten,
    withEmptyField,
    placeFor(record, path) {
      const key = `${record} ${path}`
      if (!places.has(key)) places.set(key, placeOf(record, path))
      return places.get(key)
    },
  }

  function asWritten(record: number, path: string, value: unknown): string {
    const one = registrationAround(draft, record, path)
    const plain =
      isFlat && one ? asPlain(draft, one, path.slice(one.home.length), value) : undefined
    return plain ?? String(value)
  }

  function written(record: number, path: string, value: unknown): string | undefined {
    const one = registrationAround(draft, record, path)
    if (draft.state !== 'open' || !one) return undefined
    const next = withChange({ draft, unwritten: [] }, one, path.slice(one.home.length), value)
    if (next.unwritten.length > 0 || next.draft.text === text) return undefined
    return draft.format === 'lines' ? inItsPlace(next.draft, one, path) : next.draft.text
  }

  /** A new line below that of the field before it, where a person looks for it. The editor writes it near the top. */
  function inItsPlace(next: Draft, one: Registration, path: string): string {
    const before = text.split('\n')
    const added = addedLines(before, next.text.split('\n'))
    if (!added || !one.type) return next.text
    const names = leavesOf(one.type.root, '')
    const index = names.findLastIndex((name) => isWithin(path.slice(one.home.length), name))
    for (const name of names.slice(0, Math.max(0, index)).reverse()) {
      if (valueAt(one.value, name) === undefined) continue
      const without = withChange({ draft, unwritten: [] }, one, name, undefined).draft.text
      if (without === text) continue
      const lines = before.toSpliced(
        endOfChangedLines(without.split('\n'), before),
        0,
        ...added.lines,
      )
      const placed = readDraft(lines.join('\n'), draft.requestedType)
      const isSameDraft =
        placed.state === 'open' &&
        isSame(
          placed.records.map(({ value }) => value),
          next.records.map(({ value }) => value),
        )
      if (isSameDraft) return placed.text
    }
    return next.text
  }

  function withEmptyField(record: number, path: string): ChangedText | undefined {
    const one = registrationAround(draft, record, path)
    const wanted = one?.type && probeAt(one.type, path.slice(one.home.length))
    if (!one || !wanted) return undefined
    const at = one.home + wanted.path
    if (!isFlat) {
      if (typeof wanted.value !== 'string') return undefined
      const changed = written(record, at, '')
      if (changed === undefined) return undefined
      const { start, end } = changeBetween(text, changed)
      // Between the quotation marks.
      const marks = changed.slice(start, end).lastIndexOf('""')
      return { text: changed, caret: marks < 0 ? end : start + marks + 1 }
    }
    const changed = written(record, at, wanted.value)
    if (changed === undefined) return undefined
    const { start, end } = changeBetween(text, changed)
    const word = asWritten(record, at, wanted.value)
    const found = changed.slice(start, end).lastIndexOf(word)
    if (found < 0) return undefined
    const caret = start + found
    return { text: changed.slice(0, caret) + changed.slice(caret + word.length), caret }
  }

  function placeOf(record: number, path: string): number | undefined {
    const one = registrationAround(draft, record, path)
    const wanted = one?.type && probeAt(one.type, path.slice(one.home.length))
    const changed = wanted && written(record, one.home + wanted.path, wanted.value)
    return changed === undefined ? undefined : changeBetween(text, changed).start
  }
}

const registrationAround = (
  { registrations }: Draft,
  record: number,
  path: string,
): Registration | undefined =>
  registrations.findLast((one) => one.record === record && isWithin(path, one.home))

/** Something that a field can hold, to see where it would be written. */
function probeAt(
  type: RegistrationType,
  path: string,
): { path: string; value: unknown } | undefined {
  const place = fieldAt(type, path)
  if (!place.isKnown) return tokensOf(path).length > 1 ? probeAt(type, parent(path)) : undefined
  const { field } = place
  if (field.type === 'object') {
    const [name] = Object.entries(field.properties ?? {}).find(
      ([, { strength }]) => strength === 'skal',
    ) ?? [Object.keys(field.properties ?? {})[0]]
    return name === undefined ? undefined : probeAt(type, child(path, name))
  }
  if (field.type === 'array') {
    if (field.items?.type === 'object') return undefined
    return { path, value: [field.items?.values?.[0] ?? 'x'] }
  }
  if (field.type === 'boolean') return { path, value: true }
  return { path, value: field.values?.[0] ?? (field.kind?.isDate ? '2008-10-01' : 'x') }
}

/** Pointers to the fields that have a line of their own, in the order of the type. */
const leavesOf = ({ properties }: Field, path: string): string[] =>
  Object.entries(properties ?? {}).flatMap(([name, field]) => {
    const at = child(path, name)
    return field.type === 'object' ? leavesOf(field, at) : [at]
  })

/** The whole lines that a text has and another has not; undefined when that is not all that differs. */
function addedLines(
  before: readonly string[],
  after: readonly string[],
): { at: number; lines: string[] } | undefined {
  const amount = after.length - before.length
  if (amount <= 0) return undefined
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  const isAll = before.slice(at).every((line, index) => line === after[at + amount + index])
  return isAll ? { at, lines: after.slice(at, at + amount) } : undefined
}

/** Index after the last line of a text that another text does not have. */
function endOfChangedLines(other: readonly string[], lines: readonly string[]): number {
  let same = 0
  while (
    same < lines.length &&
    same < other.length &&
    lines.at(-1 - same) === other.at(-1 - same)
  ) {
    same += 1
  }
  return lines.length - same
}

/** The part of a changed text that differs from the text before. */
export function changeBetween(before: string, after: string): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let same = 0
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1
  return { start, end: after.length - same }
}

const endOfChange = (before: string, after: string): number => changeBetween(before, after).end
