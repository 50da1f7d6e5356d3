import type { RecordVerdict } from '../judge/check-record'
import { codeBookOf, type CodeBook } from '../codes/code-book'
import type { Fault } from '../model/fault'
import type { Edit, Fix } from '../model/finding'
import type { ResolvedOptions } from '../model/options'
import { child, parent } from '../model/pointer'
import type { RecordEditor, TextRecord } from '../model/record'
import { fixTitle } from '../words/fix-title'
import { changed, find, type Change } from './change'
import { changeFor } from './change-for'
import { editorOf } from './editor-of'
import { editsInOrder } from './edits-in-order'

/** A record with more faults is no draft with a few mistakes, and trying fixes would take long. */
const MAX_FAULTS = 64

/** A change with its offset in the text. */
interface LocatedChange extends Change {
  start: number
}

/** A record after some changes, with its new verdict. */
interface State extends RecordVerdict {
  changes: readonly LocatedChange[]
  /** The record as read with its new labels. */
  record: TextRecord
  value: unknown
  /** The faults by code and original path. */
  byId: ReadonlyMap<string, Fault>
  /** The path of a place before the changes. */
  originOf(path: string): string
}

/** The changes that correct one fault. */
interface Group {
  id: string
  changes: LocatedChange[]
}

/**
 * Finds fixes for the faults of a record. Each fix can be applied alone, or all together; neither adds an error, and after
 * all of them nothing fixable is left. This is ensured by trial: each change is made to the value that was read, and the
 * result is checked again.
 *
 * A fix has several changes when one change reveals another fixable fault, or is harmful without another.
 *
 * @param verdict the verdict on the record
 * @param check checks the record again, with other labels or another value
 */
export function fixesFor(
  record: TextRecord,
  verdict: RecordVerdict,
  check: (record: TextRecord, value: unknown) => RecordVerdict,
  { guidance }: Pick<ResolvedOptions, 'guidance'>,
): ReadonlyMap<Fault, Fix> {
  const book = codeBookOf(guidance)
  const fixes = new Map<Fault, Fix>()
  const { length } = verdict.faults
  // Fast path: most records have no faults.
  const isUneditable = !record.json && !record.edit
  if (isUneditable || length === 0 || length > MAX_FAULTS) return fixes

  const first = stateAfter([])
  const changeOf = new Map(verdict.faults.map((fault) => [fault, changeIn(first, fault)]))
  // Most faults need a person.
  if ([...changeOf.values()].every((change) => change === undefined)) return fixes
  const groups: Group[] = []
  let state = first
  for (let before; before !== state;) {
    before = state
    // Names first: other faults may follow from a wrong name.
    for (const id of [...before.byId.keys()].sort((a, b) => isName(b) - isName(a))) {
      const fault = state.byId.get(id)
      const next = fault && attempt(state, fault)
      if (!next || isUnpredictable(next)) continue
      const changes = next.changes.slice(state.changes.length)
      // A fault revealed by an earlier fix is corrected together with it.
      if (first.byId.has(id)) groups.push({ id, changes })
      else groups.at(-1)?.changes.push(...changes)
      state = next
    }
  }

  const editor = editorOf(state.record)
  const edits = new Map<Change, readonly Edit[]>()
  for (const change of state.changes.toSorted((a, b) => a.start - b.start)) {
    edits.set(change, editsOf(change, editor) ?? [])
  }
  for (const fault of verdict.faults) {
    const change = changeOf.get(fault)
    const place = groups.findIndex(
      ({ id, changes }) =>
        id === idOf(fault, first) || (change && find(changes, change.how, change.path)),
    )
    let from = place
    const all = () => groups.slice(from, place + 1).flatMap(({ changes }) => changes)
    while (from > 0 && !isEnough(all(), fault)) from--
    const made = from < 0 ? [] : editsInOrder(all().flatMap((one) => edits.get(one) ?? []))
    if (made.length > 0) {
      fixes.set(fault, { title: fixTitle(all()), edits: made })
    }
  }
  return fixes

  /** Whether changes are a complete fix without the groups before them, with the same edits. */
  function isEnough(changes: readonly LocatedChange[], { code }: Fault): boolean {
    const alone = stateAfter(changes)
    const isSame = (change: Change) =>
      editsOf(change, editorOf(alone.record))?.[0]?.start === edits.get(change)?.[0]?.start
    return isBetter(first, alone, code, book) && !isUnpredictable(alone) && changes.every(isSame)
  }

  function stateAfter(changes: readonly LocatedChange[]): State {
    const nameFor = (path: string) => find(changes, 'renameKey', path)?.value as string | undefined
    const type = find(changes, 'insert', child('', guidance.typeKey))?.value
    const read = record.relabelled?.(nameFor, type) ?? record
    const origins = new Map<string, string>()
    const value = changed(read.value, changes, origins)
    const newVerdict = changes.length > 0 ? check(read, value) : verdict
    const originOf = (path: string): string => {
      const above = parent(path)
      return origins.get(path) ?? originOf(above) + path.slice(above.length)
    }
    const byId = new Map(newVerdict.faults.map((fault) => [idOf(fault, { originOf }), fault]))
    return { ...newVerdict, changes, record: read, value, byId, originOf }
  }

  function changeIn({ value, type, originOf, record: read }: State, fault: Fault) {
    const change = changeFor(read.describe?.(fault) ?? fault, value, type, guidance)
    return change && { ...change, path: originOf(change.path) }
  }

  function editsOf({ how, path, value }: Change, by: RecordEditor | undefined) {
    // Renames are located by the old name, so in the original record.
    return (how === 'renameKey' ? editorOf(record) : by)?.[how](path, value as string)
  }

  function step(before: State, fault: Fault): State | undefined {
    const change = before === first ? changeOf.get(fault) : changeIn(before, fault)
    if (!change || find(before.changes, change.how, change.path)) return undefined
    const made = editsOf(change, editorOf(before.record))?.[0]
    return made && stateAfter([...before.changes, { ...change, start: made.start }])
  }

  /** Fixes one fault, and then the faults that this reveals. */
  function attempt(before: State, fault: Fault): State | undefined {
    let last = step(before, fault)
    for (let next = last; next;) {
      last = next
      next = undefined
      for (const [id, other] of last.byId) if (!before.byId.has(id)) next ??= step(last, other)
    }
    return last && isBetter(before, last, fault.code, book) ? last : undefined
  }
}

/**
 * True when removing a value may change the inferred type of a table row or of lines, or leaves nothing of it, so that the
 * fix is unsafe.
 */
const isUnpredictable = ({ record, changes, faults, value }: State) =>
  record.relabelled !== undefined &&
  changes.some(({ how }) => how === 'remove') &&
  (faults.some(({ code }) => code === 'type-udledt' || code === 'ukendt-type') || isEmpty(value))

/** Whether there is no text, number or truth in a value: such a row of a table is no record. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isEmpty))

const isName = (id: string) => Number(id.startsWith('ukendt-felt'))

const idOf = ({ code, path }: Fault, { originOf }: Pick<State, 'originOf'>) => code + originOf(path)

/** Whether there are fewer faults of the code, and no new errors. */
function isBetter(before: State, after: State, code: string, book: CodeBook): boolean {
  const count = ({ faults }: State, counted: string) =>
    faults.filter((fault) => fault.code === counted).length
  const gain = (counted: string) => count(before, counted) - count(after, counted)
  return (
    gain(code) > 0 &&
    editorOf(after.record) !== undefined &&
    after.faults.every((fault) => book.severityOf(fault.code) !== 'error' || gain(fault.code) >= 0)
  )
}
