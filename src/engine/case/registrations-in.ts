import { determineType, innerTypes } from '../fields/determine-type'
import type { RegistrationPlace } from '../model/case-guidance'
import type { Guidance } from '../model/guidance'
import { child } from '../model/pointer'
import type { RegistrationType } from '../../schemas/field'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The registrations in a record: the record itself first, then those inside it. None in a guidance without cases. */
export function registrationsIn(
  value: unknown,
  type: RegistrationType | undefined,
  record: number,
  guidance: Guidance,
): RegistrationPlace[] {
  const { cases } = guidance
  if (!isFields(value) || !cases) return []
  const itself = cases.registrationOf(value, { type, record, path: '' })
  const { holds } = type ?? {}
  const items = holds === undefined ? undefined : value[holds]
  if (holds === undefined || !Array.isArray(items)) return [itself]
  const within = child('', holds)
  const inner = items.map((item: unknown, index) => {
    const path = child(within, index)
    // Not an object: it may have been meant as a registration of any type.
    if (!isFields(item)) return cases.registrationOf({}, { type: undefined, record, path })
    const { type: own } = determineType(item, undefined, innerTypes(guidance), guidance)
    return cases.registrationOf(item, { type: own, record, path })
  })
  return [itself, ...inner]
}

/**
 * The citizen reference of a registration; undefined when it is no text, or blank.
 *
 * @param key name of the property
 */
export function referenceOf(value: unknown, key: string): string | undefined {
  const reference = isFields(value) ? value[key] : undefined
  return typeof reference === 'string' && reference.trim() ? reference : undefined
}
