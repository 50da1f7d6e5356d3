import {
  failingPlace,
  child,
  formTexts,
  tokensOf,
  type Field,
  type FormText,
  type RegistrationType,
  type Test,
} from '../../../api/form'
import { isObject, type Holder } from './values'

/** How a field is shown. */
export type Control =
  /** A line, several lines, or a date. */
  | 'line'
  | 'paragraph'
  | 'date'
  /** One of a code list: all in view, or behind a press. */
  | 'choice'
  | 'select'
  /** Yes, no, or nothing said. */
  | 'truth'
  /** Any of a code list; any number of texts; any number of groups. */
  | 'set'
  | 'texts'
  | 'groups'
  | 'group'
  /** Registrations, each shown as a form of its own. */
  | 'registrations'
  /** A value that no control can show. */
  | 'odd'

/** A field as a form shows it. */
export interface FieldView {
  /** Pointer into the registration. */
  path: string
  field: Field
  title: string
  text: FormText
  /** How binding it is, in words; empty for what is part of a list. */
  need: string
  control: Control
  value: unknown
  /** What it holds: the fields of a group, the items of a list. */
  inside: readonly FieldView[]
}

/** A registration as a form shows it. */
export interface FormView {
  /** What the person fills in, and what the system fetches. */
  own: readonly FieldView[]
  fetched: readonly FieldView[]
  /** Names of what can only be seen in the text, as they stand in it. */
  unseen: readonly string[]
  /** Titles of fields that are not owed, hold nothing, and are not shown. */
  spared: readonly string[]
}

/** A code list of so many values is shown whole. */
const fewValues = 5

/**
 * The fields of a registration, with what it holds. A field that is owed only under a condition is there while the
 * condition holds, and as long as it holds something.
 *
 * @param isKept whether a field is shown all the same
 */
export function viewOf(
  type: RegistrationType,
  value: Holder,
  isKept: (path: string) => boolean = () => false,
): FormView {
  const texts = formTexts[type.name] ?? {}
  const { conditional, owed } = owedFields(type, value)
  const unseen: string[] = []
  const spared: string[] = []
  const views = membersOf(type.root, '', '', value)
  const isFetched = ({ field, text }: FieldView) =>
    field.strength === 'auto' || (field.strength === 'kan' && text.isFetched === true)
  return {
    own: views.filter((view) => !isFetched(view)),
    fetched: views.filter(isFetched),
    unseen,
    spared,
  }

  function membersOf(field: Field, path: string, name: string, holder: Holder): FieldView[] {
    const { properties = {} } = field
    for (const key of Object.keys(holder)) {
      if (!Object.hasOwn(properties, key) && holder[key] !== undefined) {
        unseen.push(dotted(child(path, key)))
      }
    }
    return Object.entries(properties)
      .filter(([key]) => path !== '' || key !== 'registreringstype')
      .filter(([key, member]) => {
        const at = child(path, key)
        const isOwed = !conditional.has(at) || owed.has(at)
        if (isOwed || holder[key] !== undefined || isKept(at)) return true
        spared.push(member.title)
        return false
      })
      .map(([key, member]) =>
        fieldView(member, child(path, key), name ? `${name}.${key}` : key, holder[key]),
      )
  }

  function fieldView(field: Field, path: string, name: string, inner: unknown): FieldView {
    const text = texts[name] ?? {}
    const control = controlFor(field, inner)
    if (control === 'odd') unseen.push(dotted(path))
    return {
      path,
      field,
      title: field.title,
      text,
      need: needOf(field, text),
      control,
      value: inner,
      inside: insideOf(control, field, path, name, inner),
    }
  }

  function insideOf(
    control: Control,
    field: Field,
    path: string,
    name: string,
    inner: unknown,
  ): FieldView[] {
    if (control === 'group') return membersOf(field, path, name, (inner ?? {}) as Holder)
    const { items } = field
    if (!items || (control !== 'texts' && control !== 'groups')) return []
    return ((inner ?? []) as unknown[]).map((item, index) => {
      const view = fieldView(items, child(path, index), name, item)
      return { ...view, title: `${items.title} ${index + 1}`, text: {} }
    })
  }
}

/** The view of an item that is not there yet. */
export function nextItem(list: FieldView): FieldView | undefined {
  const { items } = list.field
  if (!items) return undefined
  const number = list.inside.length
  const path = child(list.path, number)
  return {
    path,
    field: items,
    title: `${items.title} ${number + 1}`,
    text: {},
    need: '',
    control: controlFor(items, undefined),
    value: undefined,
    inside: [],
  }
}

/** The paths that conditions may ask for, and those they ask for now. */
function owedFields(
  { conditions }: RegistrationType,
  value: Holder,
): { conditional: ReadonlySet<string>; owed: ReadonlySet<string> } {
  const conditional = new Set<string>()
  const owed = new Set<string>()
  for (const { if: test, then } of conditions) {
    const isInForce = failingPlace(test, value) === undefined
    for (const path of demanded(then, '')) {
      conditional.add(path)
      if (isInForce) owed.add(path)
    }
  }
  return { conditional, owed }
}

function demanded(test: Test, path: string): string[] {
  if (!test) return []
  return [
    ...(test.required ?? []).map((name) => child(path, name)),
    ...Object.entries(test.properties ?? {}).flatMap(([name, inner]) =>
      demanded(inner, child(path, name)),
    ),
  ]
}

function controlFor(field: Field, value: unknown): Control {
  const { type, values, kind, items } = field
  const isNothing = value === undefined || (value === null && field.isNullable === true)
  if (type === 'object') return isNothing || isObject(value) ? 'group' : 'odd'
  if (type === 'array') {
    if (!isNothing && !Array.isArray(value)) return 'odd'
    if (items?.type === 'object') return items.properties ? 'groups' : 'registrations'
    if (items?.values)
      return ((value as unknown[] | undefined)?.every(isPlain) ?? true) ? 'set' : 'odd'
    return 'texts'
  }
  if (values || type === 'boolean') {
    if (!isNothing && !isPlain(value)) return 'odd'
    if (!values) return 'truth'
    return values.length > fewValues ? 'select' : 'choice'
  }
  if (!isNothing && typeof value !== 'string') return 'odd'
  if (kind?.name.endsWith('dato')) return 'date'
  const isLong = kind?.name === 'fritekst' || /[\r\n]/.test(String(value ?? ''))
  return isLong ? 'paragraph' : 'line'
}

const dotted = (path: string) => tokensOf(path).join('.')

const isPlain = (value: unknown) => typeof value !== 'object' || value === null

function needOf({ strength }: Field, { when, isFetched }: FormText): string {
  switch (strength) {
    case 'skal':
      return 'Skal'
    case 'auto':
      return 'Hentes automatisk'
    case 'kan':
      return 'Kan'
    case 'hvis':
      return isFetched ? `Hentes automatisk, hvis ${when}` : `Hvis ${when}`
    default:
      return ''
  }
}
