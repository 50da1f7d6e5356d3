import type { Report } from '../../../api/element'

/**
 * What a message says of the way a value is written, and how a form says it: there one answers and chooses, and nobody sees
 * how the text has it.
 */
const asked: readonly (readonly [RegExp, string])[] = [
  [/sæt feltet (.+?) til true/g, 'svar Ja i $1'],
  [/skriv ja i feltet ([^.;]+)/g, 'svar Ja i $1'],
  [/\b[Ss]kriv ([^.;:]+): ja(?= eller|[.;])/g, 'svar Ja i $1'],
  [/svar Ja i ([^.;:]+) eller \1: nej/g, 'Svar Ja eller Nej'],
  [/skal være true eller false/g, 'skal være Ja eller Nej'],
  [/Skriv true eller false/g, 'Svar Ja eller Nej'],
  [/Skriv ja eller nej/g, 'Svar Ja eller Nej'],
  [/Skriv et af de to ord(?: uden anførselstegn)?/g, 'Vælg det ene'],
  [
    /skal være et helt tal\. Skriv det (?:uden anførselstegn|med cifre), for eksempel \d+/g,
    'er ikke et af svarene. Vælg et af dem',
  ],
  // The field itself says how a date is written.
  [
    /(?<=findes ikke\. |som en dato\. )Skriv datoen (?:som ÅÅÅÅ-MM-DD|med dag, måned og år), for eksempel [\d-]+/g,
    'Ret datoen',
  ],
  [
    /Skriv datoen (?:som ÅÅÅÅ-MM-DD|med dag, måned og år), for eksempel [\d-]+/g,
    'Skriv datoen med dag, måned og år',
  ],
  // It is the text that has it so, and a fix that puts it right: in its field the date is shown as people write it.
  [
    /er ikke skrevet som ÅÅÅÅ-MM-DD\. Skriv [\d-]+/g,
    'er skrevet, så ikke alle systemer kan læse den. Vælg Ret det',
  ],
  [/Skriv den som ÅÅÅÅ-MM-DD/g, 'Skriv måneden med bogstaver'],
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$3-$2-$1'],
  [/Skriv "([^"]+)"/g, 'Vælg $1'],
  [/Skriv teksten mellem anførselstegn/g, 'Skriv teksten her'],
  [/Skriv (?:dem|den) mellem [{[] og [}\]]/g, 'Ret det i teksten'],
]

const worded = new WeakMap<Report, Report>()

/** A message in the words of a form. */
export const messageInForm = (message: string): string =>
  asked.reduce((said, [written, inForm]) => said.replaceAll(written, inForm), message)

/** A report in the words of a form: the same each time for the same report. */
export function inFormWords(report: Report): Report {
  const found = worded.get(report) ?? {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      message: messageInForm(finding.message),
    })),
  }
  worded.set(report, found)
  return found
}
