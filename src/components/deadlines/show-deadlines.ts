import { dayAndDate } from '../../calendar-file/how-counted'
import { todayInDenmark, type CountedDeadline } from '../../api'
import { address } from '../addresses'
import { createDrawing } from '../course/create-drawing'
import { drawCourse } from '../course/draw-course'
import { milestoneNames } from '../course/milestone-names'
import { plannedCourse } from '../course/planned-course'
import { create } from '../validator/create'
import { countingInWords, dayOffInWords, editionInWords } from './deadline-words'

/** What there is to see of the deadlines of one first contact. */
export interface DeadlinesView {
  /** Takes focus when the person has asked for an answer; no stop on the way of the Tab key. */
  heading: HTMLElement
  nodes: HTMLElement[]
}

/** Shows deadlines as a heading, the course as a picture, and how each was counted. */
export function showDeadlines(deadlines: readonly CountedDeadline[]): DeadlinesView {
  const start = deadlines[0]?.start ?? ''
  const heading = create('h2', { tabIndex: -1 }, `Frister efter ${dayAndDate(start)}`)
  const label = `Forløbet efter en første henvendelse ${dayAndDate(start)}`
  return {
    heading,
    nodes: [
      heading,
      create('p', {}, editionInWords(deadlines)),
      createDrawing(drawCourse(plannedCourse(deadlines, todayInDenmark()), label)) as HTMLElement,
      create('ul', { className: 'deadlines plain' }, ...deadlines.map(showDeadline)),
    ],
  }
}

function showDeadline(deadline: CountedDeadline): HTMLElement {
  const { id, due, skipped, moved, kilde, fortolkninger } = deadline
  const { name, href } = milestoneNames[id]
  return create(
    'li',
    {},
    create('h3', {}, create('a', { href }, name)),
    create('p', { className: 'due' }, 'senest ', create('strong', {}, dayAndDate(due))),
    ...countingInWords(deadline).map((sentence) => create('p', {}, sentence)),
    ...showDays('Ikke talt med', skipped),
    ...showDays('Flyttet forbi', moved),
    create(
      'p',
      { className: 'grounds' },
      ...kilde.flatMap((number) => [mark(address.paragraph(number), `Kilde ${number}`), ' ']),
      ...fortolkninger.flatMap((id) => [
        mark(address.interpretation(id), `Fortolkning ${id}`),
        ' ',
      ]),
    ),
  )
}

const mark = (href: string, text: string): HTMLElement =>
  create('a', { className: 'kilde', href }, text)

/** Days that were left out, each with the reason; nothing when none was. */
const showDays = (heading: string, days: CountedDeadline['skipped']): HTMLElement[] =>
  days.length === 0
    ? []
    : [
        create('p', { className: 'days-name' }, `${heading}:`),
        create(
          'ul',
          { className: 'days plain' },
          ...days.map((day) => create('li', {}, dayOffInWords(day))),
        ),
      ]
