import { longDate, type Milestone } from '../../../api'
import { milestoneNames } from '../../course/milestone-names'
import { create } from '../create'
import { nextSteps } from './next-steps'

/** What a case needs now, what comes next and what can wait. */
export function createCaseSteps(
  milestones: readonly Milestone[],
  asOf: string,
  siteUrl: string,
): HTMLElement {
  const { now, next, later } = nextSteps(milestones, asOf)
  const item = ({ id }: Milestone, words: string): HTMLElement => {
    const { name, href } = milestoneNames[id]
    return create('li', {}, create('a', { href: siteUrl + href, target: '_blank' }, name), words)
  }
  const owed = (milestone: Milestone): HTMLElement => {
    if (milestone.id === 'tilmelding') return item(milestone, ' mangler.')
    return milestone.due === asOf
      ? item(milestone, ': sidste dag er i dag.')
      : item(milestone, `: fristen var ${longDate(milestone.due)}.`)
  }
  const waits = (milestone: Milestone): HTMLElement =>
    milestone.id === 'tilmelding'
      ? item(milestone, ', nu hvor borgeren er i straksmatch eller match 1 til 3.')
      : item(milestone, `, senest ${longDate(milestone.due)}.`)
  const group = (part: string, heading: string, items: HTMLElement[]) =>
    items.length > 0 ? [create('h4', { part }, heading), create('ul', {}, ...items)] : []
  return create(
    'div',
    { part: 'next-steps' },
    ...group('error', 'Skal være på plads nu', now.map(owed)),
    ...group('ok', 'Næste skridt', next ? [waits(next)] : []),
    ...group('unread', 'Kan vente', later.map(waits)),
  )
}
