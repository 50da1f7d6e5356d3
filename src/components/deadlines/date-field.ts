import { longDate } from '../../api'
import { readWrittenDate, type WrittenDate } from './written-date'

/** A field for a date on the page. */
export interface DateField {
  input: HTMLInputElement
  /** What stands in the field now. */
  read: () => WrittenDate
  /** Puts a date (YYYY-MM-DD) into the field, written as the field is. */
  set: (date: string) => void
  /** Tells what is wrong, or that nothing is. */
  tell: (problem: string | undefined) => void
}

/** What a person does to the field. */
interface DateActions {
  /** It holds a whole date. */
  onDate: () => void
  /** It was left, whatever it holds. */
  onLeave?: () => void
}

/**
 * Brings a `DateField.astro` to life.
 *
 * @param id of its input
 */
export function dateField(id: string, { onDate, onLeave }: DateActions): DateField {
  const input = document.querySelector<HTMLInputElement>(`#${id}`)
  const problemLine = document.querySelector<HTMLElement>(`#${id}-fejl`)
  const change = document.querySelector<HTMLButtonElement>(`[aria-controls=${id}]`)
  if (!input || !problemLine || !change) throw new Error(`The page has no whole date field ${id}`)

  const read = (): WrittenDate =>
    input.validity.badInput
      ? { problem: 'Datoen er ikke hel, eller den findes ikke. Udfyld dag, måned og år.' }
      : readWrittenDate(input.value)
  const set = (date: string): void => {
    input.value = input.type === 'text' ? longDate(date) : date
  }
  const tell = (problem: string | undefined): void => {
    problemLine.textContent = problem ?? ''
    problemLine.hidden = problem === undefined
    if (problem === undefined) input.removeAttribute('aria-invalid')
    else input.setAttribute('aria-invalid', 'true')
  }

  const hasCalendar = input.type === 'date'
  // A browser without a calendar of its own shows a text field by itself.
  change.hidden = !hasCalendar
  change.addEventListener('click', () => {
    const { date } = read()
    const isWritten = input.type === 'text'
    input.type = isWritten ? 'date' : 'text'
    change.textContent = isWritten ? 'Skriv datoen selv' : 'Vælg i kalender'
    if (date !== undefined) set(date)
    input.focus()
  })
  // A calendar field takes no text; a date that is pasted is a date all the same.
  input.addEventListener('paste', (event) => {
    const { date } = readWrittenDate(event.clipboardData?.getData('text') ?? '')
    if (date === undefined) return
    event.preventDefault()
    set(date)
    onDate()
  })
  input.addEventListener('input', () => {
    const { date } = read()
    // The year is typed digit by digit: 2, 20 and 200 are on the way to 2008.
    if (date !== undefined && date >= '1000') onDate()
  })
  if (onLeave) input.addEventListener('blur', onLeave)
  return { input, read, set, tell }
}
