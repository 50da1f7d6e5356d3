import type { RegistrationType } from '../../schemas/field'
import { fieldAt, homeOf } from '../fields/field-at'
import type { Fault } from '../model/fault'
import type { Guidance } from '../model/guidance'
import { asMeant } from '../text/hidden-character'
import { nearest as nearestOf } from '../text/nearest'
import { isSlipOf } from '../text/slip'
import { parent, tokensOf } from '../model/pointer'
import { changeTitle, cleanedTitle } from '../words/fix-title'
import type { Change } from './change'
import { isKnownWord } from './known-words'
import { mended } from './mended'

/**
 * Proposes a change that may correct a fault. The caller tests whether it does harm.
 *
 * @param record the record of the fault
 * @param recordType its type
 */
export function changeFor(
  fault: Fault,
  record: unknown,
  recordType: RegistrationType | undefined,
  guidance: Guidance,
): Change | undefined {
  const { superfluous } = guidance
  const { code, path, detail: { nearest, hidden, meant } = {} } = fault
  const isWord = isKnownWord(guidance)
  const isSlip = (written: unknown) =>
    typeof written === 'string' && nearest !== undefined && isSlipOf(written, nearest, isWord)
  const { type, path: inner } = homeOf(fault, recordType)
  if (!type) return undefined
  const { field } = fieldAt(type, inner)
  const holder = valueAt(record, parent(path)) as Record<string, unknown>
  const change = (how: Change['how'], value?: unknown, at = path, title = field.title): Change => ({
    how,
    path: at,
    value,
    title: changeTitle(how, value, title),
  })
  /** Whether the container still has content after a removal, other than fields with a single possible value. */
  const hasOtherContent = (at: string, place: string): boolean => {
    const whole = valueAt(record, parent(at)) as Record<string, unknown>
    if (Array.isArray(whole)) return whole.length > 1 || hasOtherContent(parent(at), parent(place))
    const fields = fieldAt(type, parent(place)).field.properties
    return Object.keys(whole).some(
      (name) =>
        !at.endsWith(`/${name}`) && fields?.[name]?.values?.length !== 1 && !isEmpty(whole[name]),
    )
  }
  if (code === 'ukendt-felt') {
    const isFree = nearest !== undefined && !Object.hasOwn(holder, nearest)
    return isFree && isSlip(tokensOf(path).at(-1)) ? change('renameKey', nearest) : undefined
  }
  const isSuperfluous = code === 'dubletter' ? 'place' : superfluous[code]
  if (isSuperfluous) {
    const container = parent(inner)
    // A required text can only be removed together with its list item.
    const isPart = isSuperfluous === 'withItem' && field.strength === 'skal'
    const at = isPart ? parent(path) : path
    const place = isPart ? container : inner
    const isItem = fieldAt(type, parent(place)).field.type === 'array'
    return (isItem || !isPart) && hasOtherContent(at, place)
      ? change('remove', undefined, at, fieldAt(type, place).field.title)
      : undefined
  }
  const [only, another] = field.values ?? []
  if (code === 'mangler' || code === 'type-udledt') {
    if (only === undefined || another !== undefined) return undefined
    // The field may be present with a misspelled name.
    const name = tokensOf(path).at(-1) as string
    const isElsewhere = Object.keys(holder).some((key) => nearestOf(key, [name]))
    return isElsewhere ? undefined : change('insert', only)
  }
  const written = valueAt(record, path)
  if (code === 'ukendt-type') return isSlip(written) ? change('replaceValue', nearest) : undefined
  if (code === 'ugyldigt-format') {
    if (!hidden || typeof written !== 'string') return undefined
    // It may be a telephone number, which no title repeats.
    return { ...change('replaceValue', asMeant(written)), title: cleanedTitle(field.title) }
  }
  const value = meant ?? mended(written, field, isWord)
  return value === undefined ? undefined : change('replaceValue', value)
}

const isEmpty = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0)

const valueAt = (record: unknown, path: string): unknown =>
  tokensOf(path).reduce(
    (value, token) => (value as Record<string, unknown> | undefined)?.[token],
    record,
  )
