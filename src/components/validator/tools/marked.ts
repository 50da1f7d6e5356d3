import type { Finding, Range } from '../../../api/element'

/** What is marked in a draft. */
export interface Marked {
  findings: readonly Finding[]
  /** Ranges that were not read. */
  unread: readonly Range[]
  /** The finding that is looked at. */
  current: Finding | undefined
  /** The line below which something missing belongs, from 1; undefined for a finding that has a place of its own. */
  belongsBelow: (finding: Finding) => number | undefined
}
