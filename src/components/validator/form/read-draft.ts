import {
  child,
  readRecords,
  typeOf,
  type Format,
  type RegistrationType,
  type TextRecord,
} from '../../../api/form'
import { types } from '../../../api/element'
import { isObject } from './values'

/** A longer text has no form: the form is redrawn at every key press. */
export const maxLength = 200_000

/** Text with these faults can still be read, and they are reported elsewhere. */
const harmless = ['forkert-tegnsaet', 'cpr-i-tekst']

/** A registration that a form can show: a record of the text, or one inside a forløb. */
export interface Registration {
  /** 0-based number of the record. */
  record: number
  /** Pointer to the registration in the record: empty for the record itself. */
  home: string
  type: RegistrationType | undefined
  value: Readonly<Record<string, unknown>>
}

/** A text as a form sees it. */
export interface Draft {
  text: string
  format: Format
  /**
   * `empty`: nothing is written; `open`: can be shown and changed; `damaged`: a part cannot be read with certainty, so that
   * a change could lose it; `strange`: not all records are registrations; `long`: too long for a form.
   */
  state: 'empty' | 'open' | 'damaged' | 'strange' | 'long'
  /** The type given from outside the text. */
  requestedType: RegistrationType | undefined
  records: readonly TextRecord[]
  registrations: readonly Registration[]
}

/** The type with a name or slug, if any. */
export const typeNamed = (name: string | undefined): RegistrationType | undefined =>
  types.find((type) => type.name === name || type.slug === name)

/**
 * Reads a text for a form. Never throws.
 *
 * @param requestedType the type to read it as, whatever it says itself
 */
export function readDraft(text: string, requestedType?: RegistrationType): Draft {
  const draft = { text, requestedType, format: 'json' as Format, records: [], registrations: [] }
  if (!/[^\s\uFEFF]/.test(text)) return { ...draft, state: 'empty' }
  if (text.length > maxLength) return { ...draft, state: 'long' }
  const { format, records, faults } = readRecords(text, requestedType)
  const seen = { ...draft, format, records }
  const isSound = faults.every((code) => harmless.includes(code))
  const isChangeable = records.every((record) => record.json ?? record.edit?.())
  if (!isSound || !isChangeable) return { ...seen, state: 'damaged' }
  const isAllRegistrations = records.every(({ value }) => isObject(value))
  if (!isAllRegistrations || records.length === 0) return { ...seen, state: 'strange' }
  return { ...seen, state: 'open', registrations: records.flatMap(registrationsIn) }

  function registrationsIn(record: TextRecord, number: number): Registration[] {
    const value = record.value as Record<string, unknown>
    const type = typeOf(value, requestedType ?? record.type)
    const holds = type?.holds
    const list = holds === undefined ? undefined : value[holds]
    const inner = (Array.isArray(list) ? list : []).flatMap((item, index): Registration[] => {
      if (!isObject(item)) return []
      const home = child(child('', holds ?? ''), index)
      return [{ record: number, home, type: typeOf(item, undefined, true), value: item }]
    })
    return [{ record: number, home: '', type, value }, ...inner]
  }
}

/** The same registration in a changed text, or else the first one. */
export const sameRegistration = (
  { registrations }: Draft,
  wanted: Pick<Registration, 'record' | 'home'>,
): Registration | undefined =>
  registrations.find(({ record, home }) => record === wanted.record && home === wanted.home) ??
  registrations[0]
