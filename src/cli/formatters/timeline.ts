import { longDate, type Milestone } from '../../api'
import { colors } from '../terminal-colors'
import { alignedDate, DATE_WIDTH } from './aligned-date'
import { MILESTONE_NAMES, NAME_WIDTH } from './milestone-names'

type Status = Milestone['status']

/** A point on the line: filled where something was done, open where it may still come. */
const POINTS: Readonly<Record<Status, string>> = {
  done: colors.green('●'),
  late: colors.yellow('●'),
  pending: '○',
  overdue: colors.red('!'),
  lapsed: colors.dim('–'),
}

/** What was done, so that it can stand after the name of the milestone. */
const DONE: Readonly<Record<Milestone['id'], string>> = {
  straksmatch: 'foretaget',
  tilmelding: 'foretaget',
  ydelsesafgoerelse: 'truffet',
  cv: 'givet',
  'foerste-jobsamtale': 'holdt',
}

/** The source sets these no last day: they have no date of their own, only the one on which they were done. */
const WITHOUT_LAST_DAY: readonly Milestone['id'][] = ['straksmatch', 'tilmelding']

/** The course of a case as lines under each other: the last day of what has one, and how far it is, in words. */
export const timeline = (milestones: readonly Milestone[]): string[] => [
  'Sagens gang, med den sidste dag for de trin, der har en frist:',
  '',
  ...milestones.map((milestone) => {
    const { id, due, status } = milestone
    const date = (WITHOUT_LAST_DAY.includes(id) ? '' : alignedDate(due)).padEnd(DATE_WIDTH)
    return `  ${POINTS[status]} ${date}  ${MILESTONE_NAMES[id].padEnd(NAME_WIDTH)}  ${inWords(milestone)}`
  }),
]

function inWords({ id, status, doneOn }: Milestone): string {
  const date = doneOn === null ? '' : longDate(doneOn)
  const words: Readonly<Record<Status, string>> = {
    done: `${DONE[id]} ${date}`,
    late: colors.yellow(`${DONE[id]} for sent, ${date}`),
    pending: id === 'tilmelding' ? 'næste skridt' : 'ikke endnu',
    overdue: colors.red('mangler'),
    lapsed: colors.dim('bortfalder'),
  }
  return words[status]
}
