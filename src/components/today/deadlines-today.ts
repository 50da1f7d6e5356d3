import { dayAndDate } from '../../calendar-file/how-counted'
import { longDate, type CountedDeadline } from '../../api'
import { milestoneNames } from '../course/milestone-names'
import { dateField } from '../deadlines/date-field'
import { dayOffInWords } from '../deadlines/deadline-words'
import { deadlinesOf } from '../deadlines/first-contact'
import { saveCalendar } from '../deadlines/save-calendar'
import { readWrittenDate } from '../deadlines/written-date'
import { create } from '../validator/create'
import { keepInLinks, PARAMETER } from './date-in-address'

const list = document.querySelector<HTMLElement>('#frister-i-dag')
const form = document.querySelector<HTMLFormElement>('#dato-i-dag')
const status = document.querySelector<HTMLElement>('#besked-i-dag')
const save = document.querySelector<HTMLButtonElement>('#gem-kalender')
if (!list || !form || !status || !save) throw new Error('The page has no whole list of deadlines')

const wanted = (list.dataset['frister'] ?? '').split(' ')
/** What the page says without a date: how long there is, in words. */
const inWords = [...list.childNodes]
let shown: CountedDeadline[] = []

const field = dateField(PARAMETER, {
  onDate: () => {
    show()
  },
  onLeave: () => {
    const { problem } = field.read()
    const isEmpty = field.input.value === '' && !field.input.validity.badInput
    field.tell(isEmpty ? undefined : (deadlinesOf(field.read()).problem ?? problem))
    if (isEmpty) show()
  },
})

function show(): void {
  const isEmpty = field.input.value === '' && !field.input.validity.badInput
  const { deadlines = [], problem } = isEmpty ? {} : deadlinesOf(field.read())
  field.tell(problem)
  shown = deadlines.filter(({ id }) => wanted.includes(id))
  list?.replaceChildren(...(shown.length === 0 ? inWords : shown.map(showDeadline)))
  if (save) save.hidden = shown.length === 0
  const start = shown[0]?.start
  const query = start === undefined ? '' : `?${PARAMETER}=${start}`
  if (location.search !== query) history.replaceState(null, '', location.pathname + query)
  keepInLinks(start)
  if (status) {
    status.textContent = start === undefined ? '' : `Fristerne efter ${dayAndDate(start)} er vist.`
  }
}

const showDeadline = ({ id, due, moved }: CountedDeadline): HTMLElement =>
  create(
    'li',
    {},
    create('strong', {}, longDate(due)),
    create('a', { href: milestoneNames[id].href }, milestoneNames[id].name),
    ...(moved.length === 0
      ? []
      : [create('small', {}, `Flyttet forbi ${moved.map(dayOffInWords).join(' og ')}`)]),
  )

form.addEventListener('submit', (event) => {
  event.preventDefault()
  show()
})
async function saveShown(): Promise<void> {
  const said = await saveCalendar(shown)
  if (status) status.textContent = said
}

save.addEventListener('click', () => void saveShown())

delete form.dataset['waiting']
const asked = new URLSearchParams(location.search).get(PARAMETER)
if (asked !== null) {
  const { date, problem } = readWrittenDate(asked)
  if (date !== undefined) field.set(date)
  show()
  if (problem !== undefined) field.tell(problem)
}
