import type { Report } from '../../../api/element'
import { checkedAgainst, linesInWords, notChecked, passedOverInWords } from '../../../api/words'
import { countsInWords, readAs } from '../wording'
import { severityNames } from './severity-names'
import { omittedInWords, type TakenFinding, type TakenReport } from './taken-findings'

/** A report as text for a mail: the verdict, and one line per finding with its place and requirement. */
export const asText = (report: Report, taken: TakenReport): string =>
  [
    countsInWords(report.counts) || 'Ingen fejl fundet',
    readAs(report),
    ...(taken.passedOver ? [passedOverLine(taken.passedOver)] : []),
    checkedAgainst(report),
    notChecked,
    ...(taken.omitted ? [omittedInWords(taken)] : []),
    ...(taken.findings.length > 0 ? [''] : []),
    ...taken.findings.map((finding) => lineOf(finding, report.records.length > 1)),
  ]
    .map((line) => `${line}\n`)
    .join('')

/** What was not read, and where: nothing of the text itself. */
export const passedOverLine = (passedOver: NonNullable<TakenReport['passedOver']>): string =>
  `${passedOverInWords(passedOver.lines)}: ${linesInWords(passedOver.ranges)}.`

function lineOf(
  { severity, code, title, record, line, column, requirement, grounds, url }: TakenFinding,
  areSeveral: boolean,
): string {
  const place = [
    ...(areSeveral ? [`registrering ${record}`] : []),
    ...(line === undefined ? [] : [`linje ${line}, tegn ${column}`]),
  ].join(', ')
  const about = title === requirement ? title : `${requirement}: ${title.toLowerCase()}`
  return `${severityNames[severity]}: ${about} (${code})${place && `, ${place}`}. ${grounds && `${grounds}. `}${url}`
}
