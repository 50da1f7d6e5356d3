import type { Loaded, Report } from '../../api/element'
import { create, createParagraph } from './create'
import { countsInWords, readAs, severities } from './wording'

/** Whether no registration of a known type was found in the text. */
export const isUnread = ({ counts, records }: Report): boolean =>
  counts.error > 0 && records.every(({ type }) => type === null)

/**
 * The verdict in words. It is focusable, to take focus when the person requested the verdict, but is no tab stop. Its label
 * is its heading.
 * @param report `null` when nothing has been checked
 * @param words defined whenever there is a report
 */
export function createSummary(report: Report | null, words: Loaded['words']): HTMLElement {
  if (!report || !words) {
    return createVerdict(
      'nothing',
      'Intet er tjekket endnu',
      createParagraph('Indsæt en kladde, eller begynd med et eksempel.'),
    )
  }
  const passedOver = words.passedOverInWords(report.passedOver?.lines)
  if (isUnread(report)) {
    return createVerdict(
      'error',
      headingOf('Kladden kunne ikke tjekkes', passedOver),
      createParagraph('Vi fandt ingen registrering, vi kender, i teksten.'),
    )
  }
  const { counts } = report
  const inWords = countsInWords(counts)
  const heading = inWords ? `Ingen fejl. ${inWords}` : 'Ingen fejl fundet'
  return createVerdict(
    severities.find((severity) => counts[severity]) ?? 'ok',
    headingOf(counts.error ? inWords : heading, passedOver),
    createParagraph(readAs(report)),
    createParagraph(`${words.checkedAgainst(report)} ${counts.error ? '' : words.notChecked}`),
  )
}

/** The verdict, and how much of the text was not read: nothing disappears without a word. */
const headingOf = (verdict: string, passedOver: string): string =>
  passedOver ? `${verdict}. ${passedOver}` : verdict

/** @param mood part name that decides its colours */
const createVerdict = (mood: string, heading: string, ...content: Node[]): HTMLElement =>
  create(
    'div',
    { part: `summary ${mood}`, role: 'group', tabIndex: -1, ariaLabel: heading },
    create('h2', { part: 'heading' }, heading),
    ...content,
  )
