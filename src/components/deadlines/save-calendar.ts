import type { CountedDeadline } from '../../api'
import { siteRoot } from '../site-root'
import { saveFile } from './save-file'

/**
 * Hands deadlines over as a file for a calendar.
 *
 * @param deadlines at least one, all of one first contact
 * @returns what there is to say of it, in Danish
 */
export async function saveCalendar(deadlines: readonly CountedDeadline[]): Promise<string> {
  try {
    // The library of calendars is large, and most who come here only want to see the dates.
    const { calendarFile } = await import('../../calendar-file/calendar-file')
    const text = calendarFile(deadlines, { siteUrl: location.origin + siteRoot })
    saveFile(`frister-${deadlines[0]?.start}.ics`, 'text/calendar;charset=utf-8', text)
    return 'Kalenderfilen er gemt.'
  } catch {
    return 'Kalenderfilen kunne ikke laves. Er du på nettet? Prøv igen.'
  }
}
