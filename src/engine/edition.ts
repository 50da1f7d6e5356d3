import editions from '../schemas/udgaver.json' with { type: 'json' }
import type { Edition } from './report'

/** The edition of the guidance that was in force on a date (YYYY-MM-DD). (kilde 3.3.2, fortolkning F4) */
export function editionAt(date: string): Edition {
  return (editions.findLast(({ fra }) => fra <= date) ?? editions[0])?.id as Edition
}
