import { create } from '../create'
import { inFigures } from '../wording'
import type { Requirement } from './requirements'

interface ProgressContent {
  /** The one that is open: what can be written there is offered. */
  open: Requirement | undefined
  /** Number of registrations. */
  amount: number
  onOpen: (one: Requirement) => void
  acts: (one: Requirement) => readonly Node[]
}

/** What is there is named one by one only where there are few registrations. */
const mostDetailed = 3

/** What a draft must have, as a list to tick off. */
export function createProgress(
  requirements: readonly Requirement[],
  { open, amount, onOpen, acts }: ProgressContent,
): HTMLElement[] {
  if (requirements.length === 0) return []
  const met = requirements.filter(({ isMet }) => isMet).length
  const bar = create('div', { className: 'steps', ariaHidden: 'true' })
  if (requirements.length <= 24) {
    bar.append(
      ...requirements.map((_, index) => create('i', { className: index < met ? 'is-met' : '' })),
    )
  }
  const lists = Map.groupBy(requirements, ({ record }) => record)
  return [
    bar,
    ...[...lists].flatMap(([record, own]) => {
      const shown = amount <= mostDetailed ? own : own.filter(({ isMet }) => !isMet)
      if (shown.length === 0) return []
      return [
        ...(amount > 1 ? [create('h3', {}, `Registrering ${inFigures(record + 1)}`)] : []),
        create('ul', { part: 'requirements' }, ...shown.map(itemOf)),
      ]
    }),
  ]

  function itemOf(one: Requirement): HTMLElement {
    const { isMet, title, value } = one
    const isOpen = one === open
    if (isMet) {
      return create(
        'li',
        { className: 'is-met' },
        create(
          'span',
          { className: 'what' },
          title,
          create('span', { className: 'unseen' }, ' er med'),
        ),
        create('span', { className: 'where' }, value),
      )
    }
    return create(
      'li',
      { className: isOpen ? 'is-open' : '' },
      create(
        'button',
        {
          type: 'button',
          className: 'finding-heading',
          ariaExpanded: String(isOpen),
          onclick: () => {
            onOpen(one)
          },
        },
        create(
          'span',
          { className: 'what' },
          title,
          create('span', { className: 'unseen' }, ' er ikke med endnu'),
        ),
      ),
      ...(isOpen ? acts(one) : []),
    )
  }
}
