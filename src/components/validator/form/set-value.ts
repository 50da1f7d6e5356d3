import {
  child,
  editorOf,
  fieldAt,
  tokensOf,
  type Edit,
  type RegistrationType,
} from '../../../api/form'
import { dateAsWritten } from './date-manner'
import { editJson } from './edit-json'
import { beginningOf } from './put-in'
import { readDraft, type Draft, type Registration } from './read-draft'
import { isIndex, isObject, isSame, valueAt, withValue, type Holder } from './values'
import { writeJson } from './write-json'

/**
 * Sets a value in a draft. Everything else stays unchanged, which is verified by reading the new text.
 *
 * @param path pointer into the registration
 * @param value undefined removes it
 * @returns the new text, or undefined when the format cannot express the change
 */
export function setValue(
  draft: Draft,
  one: Registration,
  path: string,
  value: unknown,
): string | undefined {
  const { record: number, home, type } = one
  const record = draft.records[number]
  const whole = home + path
  if (!record) return undefined
  if (value === undefined && valueAt(record.value, whole) === undefined) return draft.text
  const isFlat = !record.json
  const edits = isFlat ? editsInFlat() : editsInJson()
  if (!edits) return undefined
  const text = applied(draft.text, edits)
  const wanted = withValue(record.value, whole, value, home)
  const after = readDraft(text, draft.requestedType)
  const isAsWanted =
    after.state === 'open' &&
    after.records.length === draft.records.length &&
    (isFlat || after.format === draft.format) &&
    draft.records.every(({ value: before }, index) =>
      isSame(
        withPlainBreaks(after.records[index]?.value),
        withPlainBreaks(index === number ? wanted : before),
      ),
    )
  return isAsWanted ? text : undefined

  function editsInJson(): Edit[] | undefined {
    const written = record?.json?.()
    const namesAt = (at: string) => (type ? namesIn(type, at.slice(home.length)) : [])
    const manner = { kept: home, isOneLine: draft.format === 'ndjson' }
    const edit = written && editJson(written, whole, value, namesAt, manner)
    return edit && [edit]
  }

  /** In tables and lines a list is one text. */
  function editsInFlat(): Edit[] | undefined {
    const editor = record && editorOf(record)
    const newline = draft.text.includes('\r\n') ? '\r\n' : '\n'
    const [name = '', ...way] = tokensOf(whole)
    const isItem = isIndex(way[0] ?? '')
    const at = isItem ? `/${name}` : whole
    const before = valueAt(record?.value, at)
    const next = isItem ? valueAt(withValue(record?.value, whole, value, home), at) : value
    if (next === undefined) return editor?.remove(at)
    if (editor && areGroups(next)) return editsOfAreas(editor, at, before, next, newline)
    const plain = asPlain(draft, one, at.slice(home.length), next)
    if (plain === undefined) return undefined
    const lines = withBreaks(plain, newline)
    return before === undefined ? editor?.insert(at, lines) : editor?.replaceValue(at, lines)
  }
}

/** Texts of areas, each of which stands under the name of its area. */
function editsOfAreas(
  editor: NonNullable<ReturnType<typeof editorOf>>,
  path: string,
  before: unknown,
  after: readonly Holder[],
  newline: string,
): Edit[] | undefined {
  const [old, wanted] = [textsOfAreas(before ?? []), textsOfAreas(after)]
  if (!old || !wanted) return undefined
  const names = [...old.keys()]
  const edits: (Edit[] | undefined)[] = names
    .filter((area) => !wanted.has(area))
    .map((area) => editor.remove(child(path, names.indexOf(area))))
  for (const [area, text] of wanted) {
    const lines = withBreaks(text, newline)
    if (!old.has(area)) edits.push(editor.insert(child(path, area), lines))
    else if (withBreaks(old.get(area) ?? '', newline) !== lines) {
      const at = child(child(path, names.indexOf(area)), 'tekst')
      edits.push(editor.replaceValue(at, lines))
    }
  }
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined
}

/** The texts of a list by their areas; undefined when an item is anything but one area with its text. */
function textsOfAreas(list: unknown): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>()
  for (const item of list as unknown[]) {
    const { omraade, tekst, ...others } = isObject(item) ? item : {}
    const isText = typeof omraade === 'string' && typeof tekst === 'string' && tekst !== ''
    if (!isText || texts.has(omraade) || Object.keys(others).length > 0) return undefined
    texts.set(omraade, tekst)
  }
  return texts
}

/** A list of groups, not of codes or texts. */
const areGroups = (value: unknown): value is Holder[] =>
  Array.isArray(value) && value.some(isObject)

const withBreaks = (text: string, newline: string): string =>
  text.replace(/\r\n?|\n/g, () => newline)

/** A value with line breaks of one kind: which kind is a matter of the text around it. */
function withPlainBreaks(value: unknown): unknown {
  if (typeof value === 'string') return withBreaks(value, '\n')
  if (Array.isArray(value)) return value.map(withPlainBreaks)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withPlainBreaks(inner)]),
  )
}

/** A value as it is written in a table or in lines; undefined when it does not fit there. */
export const asPlain = (
  draft: Draft,
  one: Registration,
  path: string,
  value: unknown,
): string | undefined => dateAsWritten(draft, one, path, value) ?? inWords(value)

/** A value as a text; undefined when it does not fit on a line. */
export function inWords(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') ? value.join(', ') : undefined
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function applied(text: string, edits: readonly Edit[]): string {
  let changed = text
  for (const { start, end, text: put } of edits.toSorted((a, b) => b.start - a.start)) {
    changed = changed.slice(0, start) + put + changed.slice(end)
  }
  return changed
}

/** The first text of a draft: its type, required fields with a single possible value, and the first value if any. */
export function firstText(type: RegistrationType, path = '', value?: unknown): string {
  const begun = beginningOf(type)
  return writeJson(path ? inOrder(withValue(begun, path, value), type) : begun)
}

/** A record with its fields in the order of the type. */
function inOrder(record: unknown, type: RegistrationType): unknown {
  const names = namesIn(type, '')
  return Object.fromEntries(
    Object.entries(record as object).sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)),
  )
}

/** A draft of any format as JSON. A type given outside the record is written into it, so that nothing is lost. */
export function asJson({ records, registrations }: Draft): string {
  const values = records.map(({ value }, index) => {
    const type = registrations.find(({ record, home }) => record === index && home === '')?.type
    const holder = value as Record<string, unknown>
    return type && holder['registreringstype'] === undefined
      ? { registreringstype: type.name, ...holder }
      : holder
  })
  return writeJson(values.length === 1 ? values[0] : values)
}

/** The names of the fields at a pointer, in the order of the type. */
const namesIn = (type: RegistrationType, path: string): string[] =>
  Object.keys(fieldAt(type, path).field.properties ?? {})
