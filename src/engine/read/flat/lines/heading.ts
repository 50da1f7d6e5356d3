import type { RegistrationType } from '../../../../schemas/field'
import type { Guidance } from '../../../model/guidance'
import { asMeant } from '../../../text/hidden-character'
import { foldLabel, meaningOf, typeNamed } from '../labels'
import { boxedTexts } from '../values/boxes'
import { bulletsBefore, numberBefore } from './marks'

/** A heading that names a type, and what else stands on its line. */
export interface Heading {
  type: RegistrationType
  /** Offset of what is not read, from the beginning of the line; absent when the line is read whole. */
  restAt?: number
  /** What is not read may be part of a sentence. */
  isDoubted?: true
}

/** A longer line is no heading. */
const MAX_HEADING = 120

/** A remark behind the name of a type: in brackets, or behind a dash or a comma. */
const REMARK = /^([^(–—,:]{3,40}?)(?:\s*\(|\s+[-–—]\s|,\s)/

/** "Fravær 2", "Fravær nr. 2". */
const COUNTED = /^(\D{3,40}?)\s*(?:nr\.?\s*)?\d{1,2}[.:)]?$/i

/** "Registrering 1: straksmatch". */
const NAMED = /^([^:]{1,40}):\s*(\S.{0,40})$/

/** Whether a line is empty boxes at the names of registration types: those that are not chosen. */
export const isTypesNotChosen = (guidance: Guidance, line: string): boolean =>
  line.length <= MAX_HEADING &&
  boxedTexts(line)?.every(
    ({ start, end, isTicked }) =>
      !isTicked && typeNamed(guidance, line.slice(start, end)) !== undefined,
  ) === true

/** The heading that a line is: the name of a registration type, with marks around it, a word or a remark. */
export function headingIn(guidance: Guidance, line: string): Heading | undefined {
  if (line.length > MAX_HEADING) return undefined
  const before = bulletsBefore(line)
  const number = numberBefore(line.slice(before))
  const from = before + number
  const written = line.slice(from)
  const type = typeNamed(guidance, line) ?? typeNamed(guidance, written)
  const bracket = line.indexOf('(', from + 1)
  if (type) return bracket < 0 ? { type } : { type, restAt: bracket }
  const [, label = '', name = ''] = NAMED.exec(written) ?? []
  const named = name === '' ? undefined : typeNamed(guidance, name)
  if (named && meaningOf(guidance, foldLabel(label)) === undefined) return { type: named }
  const counted = typeNamed(guidance, COUNTED.exec(written)?.[1] ?? '')
  if (counted) return { type: counted, isDoubted: true }
  const head = REMARK.exec(written)?.[1]
  const remarked = head === undefined ? undefined : typeNamed(guidance, head)
  if (!remarked || head === undefined || asMeant(written).split(' ').length > 8) return undefined
  const restAt = line.indexOf(written.slice(head.length).trimStart(), from)
  return { type: remarked, restAt, isDoubted: true }
}
