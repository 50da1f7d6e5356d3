import type { Finding, Report } from '../../api/element'
import { create } from './create'
import type { Kit } from './desk'
import { groupByMessage, groupFindings, type SameCode } from './grouping'
import { amountInWords, inFigures, inSentences, placeInWords, weights } from './wording'

const shownAtFirst = 3

/**
 * The findings by severity; those of one code share a card.
 * @param opened codes of which the person has asked to see all; more are put in on the way
 * @param groundsOf what a finding rests on, in words; '' for nothing
 * @param onPlace called when the person asks to see the place of a finding
 * @param kit the tools of the second file, once they are there
 */
export function createFindings(
  report: Report | null,
  opened: Set<string>,
  groundsOf: (finding: Finding) => string,
  onPlace: (finding: Finding) => void,
  kit?: Kit,
): HTMLElement[] {
  if (!report) return []
  const { findings, records, counts } = report
  const createPlace = (finding: Finding): Node | string =>
    finding.range
      ? create(
          'button',
          {
            part: 'place',
            onclick: () => {
              onPlace(finding)
            },
          },
          `Vis ${kit?.placeName(finding) ?? placeInWords(finding.range.start, records.length > 1 ? finding.record : undefined)}`,
        )
      : ''

  /** One message, the places it holds for, and the way to the requirement behind it. */
  const createStatement = (same: SameCode): HTMLElement => {
    const [finding] = same
    const [first, ...rest] = inSentences(finding.message)
    return create(
      'div',
      { className: 'row' },
      create('p', { part: 'message' }, create('strong', {}, first), ...rest),
      ...same.flatMap((finding) => [createPlace(finding), kit?.createFix(finding) ?? '']),
      create(
        'a',
        // In a page of its own, so that the draft is not lost on the way.
        {
          part: 'why',
          href: finding.requirement.url,
          target: '_blank',
          title: 'Åbner i en ny fane',
        },
        `Hvorfor? ${groundsOf(finding)}`.trim(),
      ),
    )
  }

  const createCard = (same: SameCode): HTMLElement => {
    const [{ code }] = same
    const shown = opened.has(code) ? same : same.slice(0, shownAtFirst)
    const statements = groupByMessage(shown).map(createStatement)
    statements.at(-1)?.append(create('code', { part: 'code' }, code))
    const card = create('div', { part: 'finding' }, ...statements)
    const amount = `${inFigures(same.length)} steder`
    if (same.length > 1) card.prepend(create('small', {}, kit?.amountOf(same) ?? amount))
    if (shown.length < same.length) {
      const showAll = (): void => {
        opened.add(code)
        const whole = createCard(same)
        card.replaceWith(whole)
        // The button is gone: go on at the first place it brought forth.
        whole.querySelectorAll<HTMLElement>('[part=place]')[shownAtFirst]?.focus()
      }
      card.append(create('button', { part: 'button', onclick: showAll }, `Vis alle ${amount}`))
    }
    return card
  }

  return groupFindings(findings).map(({ severity, codes }) =>
    create(
      'section',
      { part: `group ${severity}` },
      create(
        'h3',
        {},
        `${amountInWords(severity, counts[severity])} `,
        create('small', {}, weights[severity]),
      ),
      ...codes.map(createCard),
    ),
  )
}
