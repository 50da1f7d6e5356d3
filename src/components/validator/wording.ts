import type { Position, Profile, Report, Severity } from '../../api/element'

/** Most severe first. */
export const severities: Severity[] = ['error', 'warning', 'advice']

/** Names of severities, singular and plural. */
const names: Record<Severity, [one: string, several: string]> = {
  error: ['fejl', 'fejl'],
  warning: ['advarsel', 'advarsler'],
  advice: ['råd', 'råd'],
}

/** How binding a severity is; follows the count in a heading. */
export const weights: Record<Severity, string> = {
  error: 'skal rettes',
  warning: 'bør du se på',
  advice: 'behøver du ikke følge',
}

/** Names of the profiles as they stand in a sentence. */
const profileNames: Record<Profile, string> = {
  draft: 'kladde',
  complete: 'komplet registrering',
}

/** "12.000": a number in Danish format. */
export const inFigures = (count: number): string => count.toLocaleString('da')

/** "a, b og c". */
const inARow = (words: string[]): string => new Intl.ListFormat('da').format(words)

/** "2 advarsler". */
export const amountInWords = (severity: Severity, count: number): string =>
  `${inFigures(count)} ${names[severity][count === 1 ? 0 : 1]}`

/** "1 fejl, 2 advarsler og 3 råd"; severities without findings are not named. */
export const countsInWords = (counts: Report['counts']): string =>
  inARow(
    severities
      .filter((severity) => counts[severity])
      .map((severity) => amountInWords(severity, counts[severity])),
  )

/** "1 registrering", "60.000 registreringer". */
export const recordsInWords = (count: number): string =>
  `${inFigures(count)} registrering${count === 1 ? '' : 'er'}`

/** How the text was read: "Læst som straksmatch, kladde, 1 registrering." */
export function readAs({ records, profile }: Report): string {
  const types = [...new Set(records.map(({ type }) => type ?? 'ukendt type'))]
  return `Læst som ${inARow(types)}, ${profileNames[profile]}, ${recordsInWords(records.length)}.`
}

/** The place of a finding: "linje 3, tegn 14", preceded by the record when there are several. */
export const placeInWords = ({ line, column }: Position, record?: number): string =>
  `${record === undefined ? '' : `registrering ${inFigures(record + 1)}, `}linje ${inFigures(line)}, tegn ${inFigures(column)}`

/** Splits a message into sentences: the first says what is wrong, the rest what to do. */
export const splitSentences = (message: string): [first: string, ...rest: string[]] =>
  message.split(/(?<=\.)(?= \p{Lu})/u) as [string, ...string[]]
