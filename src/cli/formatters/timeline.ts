import { longDate, type Milestone } from '../../api'
import { colors } from '../terminal-colors'
import { alignedDate, DATE_WIDTH } from './aligned-date'
import { MILESTONE_NAMES, NAME_WIDTH } from './milestone-names'

type Status = Milestone['status']

/** Symbols on the line: filled when done, open when it may still come. */
const POINTS: Readonly<Record<Status, string>> = {
  done: colors.green('●'),
  late: colors.yellow('●'),
  pending: '○',
  overdue: colors.red('!'),
  lapsed: colors.dim('–'),
}

/** Participles that follow the name of a milestone. */
const DONE: Readonly<Record<Milestone['id'], string>> = {
  straksmatch: 'foretaget',
  tilmelding: 'foretaget',
  ydelsesafgoerelse: 'truffet',
  cv: 'givet',
  'foerste-jobsamtale': 'holdt',
}

/** Milestones without a deadline in the source; they only have the date on which they were done. */
const WITHOUT_LAST_DAY: readonly Milestone['id'][] = ['straksmatch', 'tilmelding']

/** The course of a case, one line per milestone: its deadline, if any, and its status in words. */
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
