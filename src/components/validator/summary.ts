import type { Loaded, Report } from '../../api/element'
import { create, createParagraph } from './create'
import { countsInWords, readAs, severities } from './wording'

/** Whether the text was not understood: no registration of a known type was found in it. */
export const isUnread = ({ counts, records }: Report): boolean =>
  counts.error > 0 && records.every(({ type }) => type === null)

/**
 * The verdict in words. It takes focus when the person has asked for an answer, so it can be focused but is
 * no stop on the way of the Tab key. Its label is its heading.
 * @param report `null` when nothing has been checked
 * @param words there whenever there is a report
 */
export function createSummary(report: Report | null, words: Loaded['words']): HTMLElement {
  if (!report || !words) {
    return createVerdict(
      'nothing',
      'Intet er tjekket endnu',
      createParagraph('Indsæt en kladde, eller begynd med et eksempel.'),
    )
  }
  if (isUnread(report)) {
    return createVerdict(
      'error',
      'Kladden kunne ikke tjekkes',
      createParagraph('Vi fandt ingen registrering, vi kender, i teksten.'),
    )
  }
  const { counts } = report
  const inWords = countsInWords(counts)
  const heading = inWords ? `Ingen fejl. ${inWords}` : 'Ingen fejl fundet'
  return createVerdict(
    severities.find((severity) => counts[severity]) ?? 'ok',
    counts.error ? inWords : heading,
    createParagraph(readAs(report)),
    createParagraph(`${words.checkedAgainst(report)} ${counts.error ? '' : words.notChecked}`),
  )
}

/** @param mood the name of the colours it is shown in */
const createVerdict = (mood: string, heading: string, ...content: Node[]): HTMLElement =>
  create(
    'div',
    { part: `summary ${mood}`, role: 'group', tabIndex: -1, ariaLabel: heading },
    create('h2', { part: 'heading' }, heading),
    ...content,
  )
