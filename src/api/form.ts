import {
  determineType,
  flatFormats,
  innerTypes,
  meaningsOf,
  readText,
  type Format,
  type TextRecord,
} from '../engine'
import type { RegistrationType } from '../schemas/field'
import { wholeGuidance } from './whole-guidance'

/**
 * The door for a page on which a draft is changed field by field. It is loaded only when someone asks for that, beside what
 * element.ts and element-tools.ts have loaded before.
 */
export { formTexts, type FormText } from '../schemas/form-texts'
export type { Condition, Field, RegistrationType, Test } from '../schemas'
export {
  child,
  editorOf,
  failingPlace,
  fieldAt,
  follow,
  isWithin,
  memberOf,
  parent,
  readPlain,
  tokensOf,
} from '../engine'
export type { Edit, Format, JsonNode, TextRecord, WrittenJson } from '../engine'

/** What was read of a text, before it is checked. */
export interface ReadDraft {
  format: Format
  records: TextRecord[]
  /** Codes of what could not be read. */
  faults: string[]
}

/**
 * Reads the records of a text, each with what can change it in place. Never throws.
 *
 * @param requested the type it is to be read as, whatever it says itself
 */
export function readRecords(text: string, requested: RegistrationType | undefined): ReadDraft {
  const records: TextRecord[] = []
  const faults: string[] = []
  const options = { guidance: wholeGuidance, format: 'auto', type: requested } as const
  const receiver = {
    record: (record: TextRecord) => {
      records.push(record)
    },
    fault: ({ code }: { code: string }) => {
      faults.push(code)
    },
  }
  return { format: readText(text, options, receiver, flatFormats), records, faults }
}

/**
 * The type of a registration: the requested one, else what it says, else what its fields suggest.
 *
 * @param isInner it lies inside another registration
 */
export function typeOf(
  value: Readonly<Record<string, unknown>>,
  requested: RegistrationType | undefined,
  isInner = false,
): RegistrationType | undefined {
  const candidates = isInner ? innerTypes(wholeGuidance) : wholeGuidance.types
  return determineType(value, requested, candidates, wholeGuidance).type
}

/** The labels of a type, each with the field it stands for and, for a text to an area, the area. */
export const labelsOf = (type: RegistrationType) => [...meaningsOf(wholeGuidance, type).values()]
