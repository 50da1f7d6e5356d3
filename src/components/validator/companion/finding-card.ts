import type { Finding } from '../../../api/element'
import { create } from '../create'
import { severityNames } from '../tools/severity-names'
import { findingWords } from './words'

/** What a card is made of, besides the finding itself. */
export interface CardContent {
  /** Findings with the same message; the first stands for all. */
  same: readonly [Finding, ...Finding[]]
  /** The one of them that is walked at, if it is one of them. */
  current: Finding | undefined
  isOpen: boolean
  /** What to do stands at the field, and is not said here too. */
  isToldElsewhere: boolean
  placeName: (finding: Finding) => string
  grounds: string
  /** What can be done about it: fix, choices, field to insert. */
  acts: (finding: Finding) => readonly Node[]
  onOpen: (finding: Finding) => void
  onPlace: (finding: Finding) => void
}

/** Places named on one card; more are reached by walking. */
const mostPlaces = 12

/** A finding in a list: a heading that opens it, and what is wrong, where, and what can be done. */
export function createFindingCard(content: CardContent): HTMLElement {
  const { same, current, isOpen, isToldElsewhere, placeName, grounds, acts, onOpen, onPlace } =
    content
  const [first] = same
  const { severity } = first
  const shown = current ?? first
  const { title, field, rest } = findingWords(first)
  const places = [...new Set(same.map(placeName))]
  const named =
    places.length > 3
      ? `${places.slice(0, 3).join(', ')} og ${places.length - 3} til`
      : places.join(', ')
  const body = create(
    'div',
    { className: 'open', hidden: !isOpen, id: `fund${++count}` },
    isToldElsewhere ? '' : create('p', { part: 'message' }, rest),
    ...(isOpen ? acts(shown) : []),
    create(
      'p',
      { className: 'row places' },
      ...same.slice(0, mostPlaces).map((finding) => {
        const place = placeName(finding)
        const isMissing = place.startsWith('efter ')
        return create(
          'button',
          {
            type: 'button',
            part: 'place',
            ariaLabel: isMissing ? `Vis, hvor det hører til: ${title}` : `Vis ${place}: ${title}`,
            onclick: () => {
              onPlace(finding)
            },
          },
          isMissing ? 'Vis, hvor det hører til' : `Vis ${place}`,
        )
      }),
      create(
        'a',
        // In a new tab, so that the draft is not lost.
        {
          part: 'why',
          href: first.requirement.url,
          target: '_blank',
          title: 'Åbner i en ny fane',
          ariaLabel: `Hvorfor? ${grounds} ${title}`.replaceAll(/ +/g, ' '),
        },
        `Hvorfor? ${grounds}`.trim(),
      ),
      create('code', { part: 'code', ariaHidden: 'true' }, first.code),
    ),
  )
  const heading = create(
    'button',
    {
      type: 'button',
      className: 'finding-heading',
      ariaExpanded: String(isOpen),
      onclick: () => {
        onOpen(shown)
      },
    },
    create('span', { className: 'severity' }, severityNames[severity]),
    create('span', { className: 'unseen' }, ': '),
    create('span', { className: 'what' }, create('strong', {}, field), title.slice(field.length)),
    create('span', { className: 'unseen' }, '. '),
    // The field is named already, and leads there.
    isToldElsewhere ? '' : create('span', { className: 'where' }, named),
  )
  heading.setAttribute('aria-controls', body.id)
  return create(
    'li',
    { part: `finding ${severity}`, className: isOpen ? 'is-open' : '' },
    create('h3', {}, heading),
    body,
  )
}

let count = 0
