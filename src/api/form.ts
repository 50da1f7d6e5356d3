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
 * The entry point for the form, which changes a draft field by field. Loaded on demand, in addition to element.ts and
 * element-tools.ts.
 */
export { formTexts, type FormText } from '../schemas/form-texts'
export { formGroups, type FormGroup } from '../schemas/form-groups'
export type { Condition, Field, RegistrationType, Test } from '../schemas'
export {
  child,
  editorOf,
  failingPlace,
  fieldAt,
  follow,
  isWithin,
  longDate,
  memberOf,
  parent,
  readPlain,
  todayInDenmark,
  tokensOf,
} from '../engine'
export type { Edit, Format, JsonNode, TextRecord, WrittenJson } from '../engine'

/** A text as read, before it is checked. */
export interface ReadDraft {
  format: Format
  records: TextRecord[]
  /** Codes of the reading faults. */
  faults: string[]
}

/**
 * Reads the records of a text, each with its editor. Never throws.
 *
 * @param requested the type to read it as, whatever it says itself
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
 * The type of a registration: the requested one, else the one it says, else inferred from its fields.
 *
 * @param isInner it is inside another registration
 */
export function typeOf(
  value: Readonly<Record<string, unknown>>,
  requested: RegistrationType | undefined,
  isInner = false,
): RegistrationType | undefined {
  const candidates = isInner ? innerTypes(wholeGuidance) : wholeGuidance.types
  return determineType(value, requested, candidates, wholeGuidance).type
}

/** The labels of a type, each with its field and, for the text of an area, the area. */
export const labelsOf = (type: RegistrationType) => [...meaningsOf(wholeGuidance, type).values()]
