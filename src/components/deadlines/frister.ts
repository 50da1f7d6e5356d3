import { dayAndDate } from '../../calendar-file/how-counted'
import type { CountedDeadline } from '../../api'
import { dateField } from './date-field'
import { deadlinesOf } from './first-contact'
import { saveCalendar } from './save-calendar'
import { showDeadlines } from './show-deadlines'
import { readWrittenDate } from './written-date'

/** The one thing the address holds: the date of the first contact, YYYY-MM-DD. */
const PARAMETER = 'foerste-henvendelse'

const part = <Type extends HTMLElement>(selector: string): Type => {
  const found = document.querySelector<Type>(selector)
  if (!found) throw new Error(`The page has no ${selector}`)
  return found
}

const form = part<HTMLFormElement>('#frist-valg')
const results = part('#frister')
const actions = part('#frist-handlinger')
const status = part('#frist-besked')

let shown: CountedDeadline[] = []

const field = dateField(PARAMETER, {
  onDate: () => {
    show(false)
  },
  onLeave: () => {
    const { problem } = field.read()
    const isEmpty = field.input.value === '' && !field.input.validity.badInput
    field.tell(isEmpty ? undefined : (deadlinesOf(field.read()).problem ?? problem))
  },
})

/** @param isAskedFor whether the person asked for the answer: then focus moves to it */
function show(isAskedFor: boolean): void {
  const { deadlines = [], problem } = deadlinesOf(field.read())
  const [first] = deadlines
  field.tell(problem)
  actions.hidden = !first
  if (!first) {
    shown = []
    results.replaceChildren()
    status.textContent = ''
    remember(undefined)
    if (isAskedFor) field.input.focus()
    return
  }
  const isNew = shown[0]?.start !== first.start
  shown = deadlines
  const { heading, nodes } = showDeadlines(deadlines)
  if (isNew || isAskedFor) results.replaceChildren(...nodes)
  remember(first.start)
  if (isAskedFor) heading.focus()
  // Focus reads the heading aloud; the status would say it again.
  status.textContent = isAskedFor ? '' : `Fristerne efter ${dayAndDate(first.start)} er vist.`
}

/** Writes the date, and nothing else, into the address, so that the page can be kept and shared. */
function remember(date: string | undefined): void {
  const query = date === undefined ? '' : `?${PARAMETER}=${date}`
  if (location.search !== query) history.replaceState(null, '', location.pathname + query)
}

async function save(): Promise<void> {
  status.textContent = await saveCalendar(shown)
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  show(true)
})
part('#gem-kalender').addEventListener('click', () => void save())
part('#udskriv').addEventListener('click', () => {
  print()
})

delete form.dataset['waiting']
const asked = new URLSearchParams(location.search).get(PARAMETER)
if (asked !== null) {
  const { date, problem } = readWrittenDate(asked)
  if (date !== undefined) field.set(date)
  show(false)
  if (problem !== undefined) field.tell(problem)
}
