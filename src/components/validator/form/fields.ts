import {
  child,
  formTexts,
  tokensOf,
  type Field,
  type FormText,
  type RegistrationType,
} from '../../../api/form'
import { requiredFields } from './required-fields'
import { isObject, type Holder } from './values'

/** How a field is shown. */
export type Control =
  /** A line, several lines, or a date. */
  | 'line'
  | 'paragraph'
  | 'date'
  /** One value of a code list: all visible, or in a drop-down list. */
  | 'choice'
  | 'select'
  /** Yes, no, or not stated. */
  | 'truth'
  /** Any of a code list; any number of texts; any number of groups. */
  | 'set'
  | 'texts'
  | 'groups'
  | 'group'
  /** Registrations, each shown as a form of its own. */
  | 'registrations'
  /** A value that no control can show. */
  | 'unshowable'

/** A field as a form shows it. */
export interface FieldView {
  /** Pointer into the registration. */
  path: string
  field: Field
  title: string
  text: FormText
  /** How binding it is, in words; empty for list items. */
  need: string
  control: Control
  /** The draft cannot do without it, as far as its other fields tell. */
  isOwed: boolean
  value: unknown
  /** The fields of a group, or the items of a list. */
  inside: readonly FieldView[]
}

/** A registration as a form shows it. */
export interface FormView {
  /** The fields the person fills in, and those the system fetches. */
  own: readonly FieldView[]
  fetched: readonly FieldView[]
  /** Names of the properties that only the text shows, as written. */
  notInForm: readonly string[]
  /** Titles of empty fields that are not required and therefore hidden. */
  hiddenOptional: readonly string[]
}

/** Code lists of up to this many values are shown as radio buttons. */
const fewValues = 5

/**
 * The fields of a registration, with their values. A conditional field is shown while its condition is true, and while it
 * has a value.
 *
 * @param staysShown whether to show a field anyway
 */
export function viewOf(
  type: RegistrationType,
  value: Holder,
  staysShown: (path: string) => boolean = () => false,
): FormView {
  const texts = formTexts[type.name] ?? {}
  const { conditional, required } = requiredFields(type, value)
  const notInForm: string[] = []
  const hiddenOptional: string[] = []
  const views = membersOf(type.root, '', '', value)
  const isFetched = ({ field, text }: FieldView) =>
    field.strength === 'auto' || (field.strength === 'kan' && text.isFetched === true)
  return {
    own: views.filter((view) => !isFetched(view)),
    fetched: views.filter(isFetched),
    notInForm,
    hiddenOptional,
  }

  function membersOf(field: Field, path: string, name: string, holder: Holder): FieldView[] {
    const { properties = {} } = field
    for (const key of Object.keys(holder)) {
      if (!Object.hasOwn(properties, key) && holder[key] !== undefined) {
        notInForm.push(dotted(child(path, key)))
      }
    }
    return Object.entries(properties)
      .filter(([key]) => path !== '' || key !== 'registreringstype')
      .filter(([key, member]) => {
        const at = child(path, key)
        const isRequired = !conditional.has(at) || required.has(at)
        if (isRequired || holder[key] !== undefined || staysShown(at)) return true
        hiddenOptional.push(member.title)
        return false
      })
      .map(([key, member]) =>
        fieldView(member, child(path, key), name ? `${name}.${key}` : key, holder[key]),
      )
  }

  function fieldView(field: Field, path: string, name: string, inner: unknown): FieldView {
    const text = texts[name] ?? {}
    const control = controlFor(field, inner)
    if (control === 'unshowable') notInForm.push(dotted(path))
    return {
      path,
      field,
      title: field.title,
      text,
      need: needOf(field, text, required.has(path)),
      control,
      isOwed: field.strength === 'skal' || required.has(path),
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

/** The view of a new, empty list item. */
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
    isOwed: false,
    value: undefined,
    inside: [],
  }
}

function controlFor(field: Field, value: unknown): Control {
  const { type, values, kind, items } = field
  const isNothing = value === undefined || (value === null && field.isNullable === true)
  if (type === 'object') return isNothing || isObject(value) ? 'group' : 'unshowable'
  if (type === 'array') {
    if (!isNothing && !Array.isArray(value)) return 'unshowable'
    if (items?.type === 'object') return items.properties ? 'groups' : 'registrations'
    if (items?.values)
      return ((value as unknown[] | undefined)?.every(isPlain) ?? true) ? 'set' : 'unshowable'
    return 'texts'
  }
  if (values || type === 'boolean') {
    if (!isNothing && !isPlain(value)) return 'unshowable'
    if (!values) return 'truth'
    return values.length > fewValues ? 'select' : 'choice'
  }
  if (!isNothing && typeof value !== 'string') return 'unshowable'
  if (kind?.isDate) return 'date'
  const isLong = kind?.name === 'fritekst' || /[\r\n]/.test(String(value ?? ''))
  return isLong ? 'paragraph' : 'line'
}

const dotted = (path: string) => tokensOf(path).join('.')

const isPlain = (value: unknown) => typeof value !== 'object' || value === null

function needOf({ strength }: Field, { when, isFetched }: FormText, isInForce: boolean): string {
  switch (strength) {
    case 'skal':
      return 'Skal'
    case 'auto':
      return 'Hentes automatisk'
    case 'kan':
      return 'Kan'
    case 'hvis':
      if (isFetched) return `Hentes automatisk, hvis ${when}`
      return isInForce ? `Skal, fordi ${when}` : `Hvis ${when}`
    default:
      return ''
  }
}
