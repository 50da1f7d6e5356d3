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

/** A record with more faults than this is something else than a draft with slips, and would take long to try. */
const MOST_FAULTS = 64

/** A change and where in the text it is made. */
interface PlacedChange extends Change {
  start: number
}

/** A record after some changes. */
interface State extends RecordVerdict {
  changes: readonly PlacedChange[]
  /** As it is read with the names it is given. */
  record: TextRecord
  value: unknown
  /** The faults by code and place. */
  byId: ReadonlyMap<string, Fault>
  /** Where a place was before the changes. */
  originOf(path: string): string
}

/** What is changed to put one fault right. */
interface Group {
  id: string
  changes: PlacedChange[]
}

/**
 * The fixes of a record's faults. Each can be applied alone, and all together: neither makes for an error that was not
 * there before, and after all together there is nothing left to fix. This is not argued but tried: each change is made
 * to what was read, and the check is asked again.
 *
 * A fix is more than one change where a change brings to light what can be fixed too, or does harm without another.
 *
 * @param verdict what the check says of the record
 * @param check asks it again, about the record with other labels or another value
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
  // Without faults nothing may be read again: most records of a long text have none.
  const isFixed = !record.json && !record.edit
  if (isFixed || length === 0 || length > MOST_FAULTS) return fixes

  const first = stateAfter([])
  const changeOf = new Map(verdict.faults.map((fault) => [fault, changeIn(first, fault)]))
  // Most faults are for people to mend.
  if ([...changeOf.values()].every((change) => change === undefined)) return fixes
  const groups: Group[] = []
  let state = first
  for (let before; before !== state;) {
    before = state
    // Names first, for what else is wrong may hang on them.
    for (const id of [...before.byId.keys()].sort((a, b) => isName(b) - isName(a))) {
      const fault = state.byId.get(id)
      const next = fault && attempt(state, fault)
      if (!next || isBlind(next)) continue
      const changes = next.changes.slice(state.changes.length)
      // What came to light only later goes with the fix before it.
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
      fixes.set(fault, { title: fixTitle(all().map(({ title }) => title)), edits: made })
    }
  }
  return fixes

  /** Whether changes do without those before them, made as they are together with those. */
  function isEnough(changes: readonly PlacedChange[], { code }: Fault): boolean {
    const alone = stateAfter(changes)
    const isSame = (change: Change) =>
      editsOf(change, editorOf(alone.record))?.[0]?.start === edits.get(change)?.[0]?.start
    return isBetter(first, alone, code, book) && !isBlind(alone) && changes.every(isSame)
  }

  function stateAfter(changes: readonly PlacedChange[]): State {
    const nameFor = (path: string) => find(changes, 'renameKey', path)?.value as string | undefined
    const type = find(changes, 'insert', child('', guidance.typeKey))?.value
    const read = record.relabelled?.(nameFor, type) ?? record
    const origins = new Map<string, string>()
    const value = changed(read.value, changes, origins)
    const told = changes.length > 0 ? check(read, value) : verdict
    const originOf = (path: string): string => {
      const above = parent(path)
      return origins.get(path) ?? originOf(above) + path.slice(above.length)
    }
    const byId = new Map(told.faults.map((fault) => [idOf(fault, { originOf }), fault]))
    return { ...told, changes, record: read, value, byId, originOf }
  }

  function changeIn({ value, type, originOf, record: read }: State, fault: Fault) {
    const change = changeFor(read.describe?.(fault) ?? fault, value, type, guidance)
    return change && { ...change, path: originOf(change.path) }
  }

  function editsOf({ how, path, value }: Change, by: RecordEditor | undefined) {
    // A name that is given is found only under the name it had.
    return (how === 'renameKey' ? editorOf(record) : by)?.[how](path, value as string)
  }

  function step(before: State, fault: Fault): State | undefined {
    const change = before === first ? changeOf.get(fault) : changeIn(before, fault)
    if (!change || find(before.changes, change.how, change.path)) return undefined
    const made = editsOf(change, editorOf(before.record))?.[0]
    return made && stateAfter([...before.changes, { ...change, start: made.start }])
  }

  /** What comes of fixing one fault, and then what that brings to light. */
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
 * Whether it cannot be foreseen how a record will be read: its type is told by its labels, its labels are read by the
 * type, and one is taken away.
 */
const isBlind = ({ record, changes, faults }: State) =>
  record.relabelled !== undefined &&
  changes.some(({ how }) => how === 'remove') &&
  faults.some(({ code }) => code === 'type-udledt' || code === 'ukendt-type')

const isName = (id: string) => Number(id.startsWith('ukendt-felt'))

const idOf = ({ code, path }: Fault, { originOf }: Pick<State, 'originOf'>) => code + originOf(path)

/** Whether a fault of that code went and no error came. */
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
