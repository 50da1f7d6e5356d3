import { dayAndDate } from '../../calendar-file/how-counted'
import { firstKnownYear, lastKnownYear, longDate, type Milestone, type Report } from '../../api'
import { address } from '../addresses'
import { caseCourse } from '../course/case-course'
import { createDrawing } from '../course/create-drawing'
import { drawCourse } from '../course/draw-course'
import { milestoneNames } from '../course/milestone-names'
import { create } from '../validator/create'
import { nextSteps } from './next-steps'

/** The course of a case: its picture, what must be there now, what comes next, and what can wait. */
export function showCase({ milestones = [], asOf, counts }: Report): HTMLElement[] {
  if (milestones.length === 0) {
    return [
      create('h2', {}, 'Forløbet kan ikke tegnes'),
      create(
        'p',
        {},
        `Der er ingen første henvendelse med en dato fra ${firstKnownYear} til ${lastKnownYear} at tælle fra. Tilføj straksmatchet, eller ret dets samtaledato.`,
      ),
    ]
  }
  const { now, next, later, lapsed } = nextSteps(milestones, asOf)
  const interview = [next, ...later].find((milestone) => milestone?.id === 'foerste-jobsamtale')
  return [
    create('h2', {}, `Forløbet, set fra ${dayAndDate(asOf)}`),
    createDrawing(
      drawCourse(caseCourse(milestones, asOf), `Forløbet, set fra ${longDate(asOf)}`),
    ) as HTMLElement,
    create(
      'div',
      { className: 'next-steps' },
      showSteps(
        'Skal være på plads nu',
        [...now.map((milestone) => owed(milestone, asOf)), ...errors(counts)],
        'Ingen frister er overskredet, og der er ingen fejl.',
      ),
      showSteps(
        'Næste skridt',
        next ? [lastDay(next)] : [],
        'Der er ingen flere frister i forløbet.',
      ),
      showSteps(
        'Kan vente',
        [...later.map(lastDay), ...(interview ? [preciseMatch()] : [])],
        'Der er ikke mere, der venter.',
      ),
      lapsed.length > 0
        ? showSteps(
            'Skal ikke længere ske',
            lapsed.map((milestone) => step(milestone, '.')),
            '',
          )
        : '',
    ),
  ]
}

/** A heading with what belongs under it, or with the words for nothing. */
const showSteps = (heading: string, steps: readonly HTMLElement[], none: string): HTMLElement =>
  create(
    'section',
    {},
    create('h3', {}, heading),
    steps.length > 0 ? create('ul', {}, ...steps) : create('p', {}, none),
  )

/** The name of a milestone that leads to its step, and what there is to say of it. */
const step = ({ id }: Milestone, ...words: (Node | string)[]): HTMLElement => {
  const { name, href } = milestoneNames[id]
  return create('li', {}, create('a', { href }, name), ...words)
}

function owed(milestone: Milestone, asOf: string): HTMLElement {
  const { id, due } = milestone
  // The guidance sets no last day for being enrolled: it is the next step after the match. (fortolkning F16)
  if (id === 'tilmelding') return step(milestone, ' mangler.')
  if (due === asOf) return step(milestone, ': sidste dag er i dag, ', dayAndDate(due), '.')
  return step(milestone, ': fristen var ', dayAndDate(due), '.')
}

const lastDay = (milestone: Milestone): HTMLElement =>
  milestone.id === 'tilmelding'
    ? step(milestone, ', nu hvor borgeren er i straksmatch eller match 1-3.')
    : step(milestone, ', senest ', dayAndDate(milestone.due), '.')

/** What belongs to the first jobsamtale and not before. (kilde 2.5.8) */
const preciseMatch = (): HTMLElement =>
  create(
    'li',
    {},
    'Det præcise match. Det hører til den første jobsamtale. ',
    create('a', { className: 'kilde', href: address.paragraph('2.5.8') }, 'Kilde 2.5.8'),
  )

const errors = ({ error }: Report['counts']): HTMLElement[] =>
  error === 0
    ? []
    : [create('li', {}, `${error === 1 ? 'Fejlen' : `De ${error} fejl`} længere nede på siden.`)]
