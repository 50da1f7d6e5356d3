import type { Report } from '../../../api/element'

/** Whether no registration of a known type was found in the text. */
export const isUnread = ({ counts, records }: Report): boolean =>
  counts.error > 0 && records.every(({ type }) => type === null)
