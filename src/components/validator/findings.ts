import type { Finding, Report } from '../../api/element'
import { create } from './create'
import type { ElementTools } from './element-tools'
import { groupByMessage, groupFindings, type SameCode } from './grouping'
import { amountInWords, inFigures, splitSentences, placeInWords, weights } from './wording'

const shownAtFirst = 3

/**
 * The findings by severity; those of one code share a card.
 * @param opened codes of which all places are shown; codes that the person opens are added
 * @param groundsOf what a finding rests on, in words; '' for nothing
 * @param onPlace called when the person wants to see the place of a finding
 * @param tools those of the tools' file, once loaded
 */
export function createFindings(
  report: Report | null,
  opened: Set<string>,
  groundsOf: (finding: Finding) => string,
  onPlace: (finding: Finding) => void,
  tools?: ElementTools,
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
          `Vis ${tools?.placeName(finding) ?? placeInWords(finding.range.start, records.length > 1 ? finding.record : undefined)}`,
        )
      : ''

  /** One message, with its places and a link to the requirement. */
  const createStatement = (same: SameCode): HTMLElement => {
    const [finding] = same
    const [first, ...rest] = splitSentences(finding.message)
    return create(
      'div',
      { className: 'row' },
      create('p', { part: 'message' }, create('strong', {}, first), ...rest),
      ...same.flatMap((finding) => [createPlace(finding), tools?.createFix(finding) ?? '']),
      create(
        'a',
        // In a new tab, so that the draft is not lost.
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
    if (same.length > 1) card.prepend(create('small', {}, tools?.amountOf(same) ?? amount))
    if (shown.length < same.length) {
      const showAll = (): void => {
        opened.add(code)
        const whole = createCard(same)
        card.replaceWith(whole)
        // The button is gone: move focus to the first new place.
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
