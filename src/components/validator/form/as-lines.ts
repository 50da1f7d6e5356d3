import { child, labelsOf, type Field, type RegistrationType } from '../../../api/form'
import { dateForPeople } from './date-manner'
import { readDraft } from './read-draft'
import { inWords } from './set-value'
import { isObject, isSame, valueAt, type Holder } from './values'

/** A value and its label. */
interface Line {
  path: string
  title: string
  label: string | undefined
  value: unknown
  /** As it is written, when that is not how the value has it. */
  written?: unknown
}

/** A registration as lines of `Felt: værdi`, or the titles of fields that cannot be written so. */
export type Lines = { text: string; lost?: undefined } | { text?: undefined; lost: string[] }

/**
 * Writes a registration as lines of `Felt: værdi`. Verified by reading them: if the result differs, as when a paragraph of a
 * text looks like a field, there are no lines.
 */
export function asLines(type: RegistrationType, value: Holder): Lines {
  const labels = new Map<string, string>()
  for (const { label, path, area = '' } of labelsOf(type)) {
    const place = `${path} ${area}`
    if (!labels.has(place)) labels.set(place, label)
  }
  const lines = [
    {
      path: '/registreringstype',
      title: 'Registreringstype',
      label: 'Registreringstype',
      value: value['registreringstype'] ?? type.name,
    },
    ...linesIn(type.root, '', value).filter(({ path }) => path !== '/registreringstype'),
  ]
  const text = lines
    .map(
      ({ label, value: inner, written = inner }) => `${label ?? ''}: ${inWords(written) ?? ''}\n`,
    )
    .join('')
  const [read, ...others] = readDraft(text).records
  const found = read?.value
  const lost = lines.filter(
    ({ path, value: inner, label }) => label === undefined || !isSame(valueAt(found, path), inner),
  )
  const wanted = { registreringstype: type.name, ...withoutNothing(type.root, value) }
  if (others.length === 0 && isSame(found, wanted)) return { text }
  return { lost: [...new Set(lost.map(({ title }) => title))] }

  /** Lines for all values. Those without a label are included, so that they are reported as lost. */
  function linesIn(field: Field, path: string, inner: unknown): Line[] {
    const { properties, items, title } = field
    if (inner === undefined || (inner === null && field.isNullable)) return []
    if (properties && isObject(inner)) {
      const known = Object.entries(properties).flatMap(([name, member]) =>
        linesIn(member, child(path, name), inner[name]),
      )
      const strangers = Object.keys(inner).filter((name) => !Object.hasOwn(properties, name))
      return [...known, ...strangers.map((name) => strange(child(path, name), name, inner[name]))]
    }
    if (items?.properties && Array.isArray(inner)) {
      return inner.map((item: unknown, index): Line => {
        const at = child(child(path, index), 'tekst')
        const { omraade, tekst } = isObject(item) ? item : {}
        return { path: at, title, label: labels.get(`${path} ${String(omraade)}`), value: tekst }
      })
    }
    const written = dateForPeople(inner, field)
    return [{ path, title, label: labels.get(`${path} `), value: inner, written }]
  }
}

const strange = (path: string, title: string, value: unknown): Line => ({
  path,
  title,
  label: undefined,
  value,
})

/** A record without null values of nullable fields, where null means missing. */
function withoutNothing(root: Field, value: Holder): Holder {
  const entries = Object.entries(value).filter(
    ([name, inner]) => inner !== null || root.properties?.[name]?.isNullable !== true,
  )
  return Object.fromEntries(entries)
}
