import { dayAndDate } from '../../calendar-file/how-counted'
import type { Milestone } from '../../api'
import { MILESTONE_NAMES } from './milestone-names'

/** What is missing now in a case, what comes next, and what can wait. */
export function nextSteps(milestones: readonly Milestone[]): string[] {
  const missing = milestones.filter(({ status }) => status === 'overdue').map(name)
  const pending = milestones.filter(({ status }) => status === 'pending')
  // The source sets no deadline for enrolment. (fortolkning F16)
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

/** The name inside a sentence, in lower case. */
const name = ({ id }: Milestone) =>
  MILESTONE_NAMES[id].replace(/^./, (letter) => letter.toLowerCase())
