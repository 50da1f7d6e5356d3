import { child, isWithin, type Field } from '../../../api/form'
import type { Finding, Report } from '../../../api/element'
import { dateForPeople } from '../form/date-manner'
import type { Registration } from '../form/read-draft'
import { requiredFields } from '../form/required-fields'
import { inWords } from '../form/set-value'
import { valueAt } from '../form/values'
import { isFetched, isGap } from './gaps'

/** One thing that a registration must have. */
export interface Requirement {
  record: number
  /** Pointer into the record. */
  path: string
  title: string
  isMet: boolean
  /** What stands there, in words; '' for nothing or for more than a few words. */
  value: string
  /** What is told of it when it is not met. */
  finding: Finding | undefined
}

const longestShown = 30

/** What registrations must have, in the order of their fields: what is there, and what is left. */
export function requirementsOf(
  registrations: readonly Registration[],
  report: Report,
): Requirement[] {
  return registrations.flatMap((one) => requirementsIn(one, report))
}

function requirementsIn(one: Registration, { findings }: Report): Requirement[] {
  const { type, value, record, home } = one
  if (!type || type.name === 'forløb') return []
  const { name: typeName } = type
  const own = findings.filter(
    (finding) =>
      finding.record === record &&
      isWithin(finding.path, home) &&
      isGap(finding) &&
      !isFetched(finding),
  )
  const faults = findings.filter(
    (finding) => finding.record === record && finding.severity === 'error' && !isGap(finding),
  )
  const { conditional, required } = requiredFields(type, value)
  const fetched = new Set(
    type.conditions.flatMap(({ isFetched, then }) =>
      isFetched && then ? (then.required ?? []).map((name) => child('', name)) : [],
    ),
  )
  return Object.entries(type.root.properties ?? {}).flatMap(([name, field]) =>
    at(field, child('', name), false),
  )

  function at(field: Field, path: string, isInside: boolean): Requirement[] {
    const gap = own.find((finding) => finding.path === home + path)
    const written = valueAt(value, path)
    const { strength, properties } = field
    const isOwed =
      strength === 'skal' || (required.has(path) && !fetched.has(path)) || gap !== undefined
    if (properties && isOwed) {
      const inner = Object.entries(properties).flatMap(([name, member]) =>
        at(member, child(path, name), true),
      )
      if (inner.length > 0) return inner.map((each) => ({ ...each, finding: each.finding ?? gap }))
    }
    // A field that one of several must be, such as the match.
    const isOneOf = strength === 'hvis' && !conditional.has(path) && written !== undefined
    const wrong = faults.find((finding) => isWithin(finding.path, home + path))
    const isMet = !gap && !wrong && (path === '/registreringstype' || written !== undefined)
    if (!isOwed && !(isOneOf && !isInside)) return []
    if (isOneOf && written === false) return []
    const words =
      path === '/registreringstype' ? typeName : (inWords(dateForPeople(written, field)) ?? '')
    const title =
      gap && gap.code.endsWith('-mangler') && path === '/matchkategori' ? 'Match' : field.title
    return [
      {
        record,
        path: home + path,
        title,
        isMet,
        value: isMet && words.length <= longestShown ? words : '',
        finding: gap ?? wrong,
      },
    ]
  }
}
