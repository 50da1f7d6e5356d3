import type { RegistrationType } from '../../schemas/field'
import { fieldAt, homeOf } from '../fields/field-at'
import type { Fault } from '../model/fault'
import type { Guidance } from '../model/guidance'
import { nearest as nearestOf } from '../text/nearest'
import { parent, tokensOf } from '../model/pointer'
import { changeTitle } from '../words/fix-title'
import type { Change } from './change'
import { mended } from './mended'

/**
 * The change that may put a fault right, whose path is that of the fault. Whether it does more harm than good is for
 * others to find out.
 *
 * @param record the record the fault was found in
 * @param recordType its type
 */
export function changeFor(
  fault: Fault,
  record: unknown,
  recordType: RegistrationType | undefined,
  { superfluous }: Guidance,
): Change | undefined {
  const { code, path, detail: { nearest } = {} } = fault
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
  /** Whether something is still said when a place is gone, beside what must always be said. */
  const isLeft = (at: string, place: string): boolean => {
    const whole = valueAt(record, parent(at)) as Record<string, unknown>
    if (Array.isArray(whole)) return whole.length > 1 || isLeft(parent(at), parent(place))
    const fields = fieldAt(type, parent(place)).field.properties
    return Object.keys(whole).some(
      (name) =>
        !at.endsWith(`/${name}`) && fields?.[name]?.values?.length !== 1 && !isEmpty(whole[name]),
    )
  }
  if (code === 'ukendt-felt') {
    return nearest && !Object.hasOwn(holder, nearest) ? change('renameKey', nearest) : undefined
  }
  const isSuperfluous = code === 'dubletter' ? 'place' : superfluous[code]
  if (isSuperfluous) {
    const around = parent(inner)
    // A text that must be there can only go together with the item that it is the text of.
    const isPart = isSuperfluous === 'withItem' && field.strength === 'skal'
    const at = isPart ? parent(path) : path
    const place = isPart ? around : inner
    const isItem = fieldAt(type, parent(place)).field.type === 'array'
    return (isItem || !isPart) && isLeft(at, place)
      ? change('remove', undefined, at, fieldAt(type, place).field.title)
      : undefined
  }
  const [only, another] = field.values ?? []
  if (code === 'mangler' || code === 'type-udledt') {
    if (only === undefined || another !== undefined) return undefined
    // What is missing may be there under another name.
    const name = tokensOf(path).at(-1) as string
    const isElsewhere = Object.keys(holder).some((key) => nearestOf(key, [name]))
    return isElsewhere ? undefined : change('insert', only)
  }
  const value = code === 'ukendt-type' ? nearest : mended(valueAt(record, path), field)
  return value === undefined ? undefined : change('replaceValue', value)
}

const isEmpty = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0)

const valueAt = (record: unknown, path: string): unknown =>
  tokensOf(path).reduce(
    (value, token) => (value as Record<string, unknown> | undefined)?.[token],
    record,
  )
