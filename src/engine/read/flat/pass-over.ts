import type { Guidance } from '../../model/guidance'
import type { Receiver, Span } from '../../model/record'

/**
 * Tells of a text that belongs to no field, and of a personal number in it as well.
 *
 * @param written the text
 * @param at its place in the passage that is read
 * @param record number of the record that it is nearest to
 */
export function passOver(
  written: string,
  at: Span,
  record: number,
  { personalNumber, personalNumberCode: code }: Guidance,
  receiver: Receiver,
): void {
  if (written === '') return
  receiver.passed?.(at)
  if (personalNumber.test(written)) receiver.fault({ code, path: '', record, span: at })
}
