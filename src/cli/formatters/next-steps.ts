import { dayAndDate } from '../../calendar-file/how-counted'
import type { Milestone } from '../../api'
import { MILESTONE_NAMES } from './milestone-names'

/** What must be there now in a case, what comes next, and what can wait after that. */
export function nextSteps(milestones: readonly Milestone[]): string[] {
  const missing = milestones.filter(({ status }) => status === 'overdue').map(name)
  const pending = milestones.filter(({ status }) => status === 'pending')
  // The source sets no last day for being enrolled. (fortolkning F16)
  const enrolment = pending.filter(({ id }) => id === 'tilmelding')
  const [next, ...later] = pending
    .filter(({ id }) => id !== 'tilmelding')
    .map((milestone) => `${name(milestone)}, senest ${dayAndDate(milestone.due)}`)
  return [
    `Mangler nu:   ${missing.join(', ') || 'intet'}`,
    ...enrolment.map((step) => `Næste skridt: ${name(step)}`),
    `Næste frist:  ${next ?? 'ingen'}`,
    ...later.map((step) => `Kan vente:    ${step}`),
  ]
}

/** The name as it stands inside a sentence. */
const name = ({ id }: Milestone) =>
  MILESTONE_NAMES[id].replace(/^./, (letter) => letter.toLowerCase())
