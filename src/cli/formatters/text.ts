import colors from 'picocolors'
import {
  checkedAgainst,
  notChecked,
  type Finding,
  type Format,
  type Report,
  type Severity,
} from '../../engine'
import type { FileReport } from '../commands/validate'

/** Severities by their Danish names, padded to one width so that places stand in a column. */
const NAMES: Readonly<Record<Severity, string>> = {
  error: colors.bold(colors.red('Fejl    ')),
  warning: colors.bold(colors.yellow('Advarsel')),
  advice: colors.bold(colors.blue('Råd     ')),
}

/** Reports as text for people: what was read, what was found and where, what it was checked against. */
export function textReport(reports: readonly FileReport[]): string {
  return reports.map(fileText).join('\n')
}

function fileText({ file, report }: FileReport): string {
  return [
    `${colors.bold(file)}: ${whatWasRead(report)}`,
    '',
    ...report.findings.flatMap((finding) => [...findingLines(finding), '']),
    ...leftOut(report),
    summary(report),
    '',
  ].join('\n')
}

/** What registrations were read from, where it is not JSON. */
const SOURCES: Readonly<Record<Format, string>> = {
  json: '',
  ndjson: '',
  csv: ' fra en tabel',
  lines: ' fra linjer',
}

function whatWasRead({ records, profile, format }: Report): string {
  const names = [...new Set(records.map(({ type }) => type ?? 'ukendt type'))]
  const count = records.length === 1 ? '1 registrering' : `${records.length} registreringer`
  const kind = profile === 'draft' ? 'kladde' : 'komplet registrering'
  return records.length === 0
    ? 'intet at læse'
    : `læst som ${names.join(', ')}, ${kind}, ${count}${SOURCES[format]}`
}

function findingLines({ severity, range, message, code, requirement }: Finding): string[] {
  const place = range ? `${range.start.line}:${range.start.column}` : ''
  const kilde = requirement.kilde.length > 0 ? `Kilde ${requirement.kilde.join(', ')} · ` : ''
  return [
    `  ${NAMES[severity]}  ${place.padEnd(7)} ${message}`,
    `                    ${colors.dim(`${kilde}${code} · ${requirement.url}`)}`,
  ]
}

function leftOut({ findings, counts }: Report): string[] {
  const left = counts.error + counts.warning + counts.advice - findings.length
  return left > 0 ? [`  ${left} fund er ikke vist.`, ''] : []
}

function summary(report: Report): string {
  const { counts, ok } = report
  const parts = [
    ok ? colors.green('Ingen fejl fundet') : colors.red(`${counts.error} fejl`),
    ...(counts.warning > 0 ? [counted(counts.warning, 'advarsel', 'advarsler')] : []),
    ...(counts.advice > 0 ? [`${counts.advice} råd`] : []),
  ]
  return `${parts.join(', ')}. ${checkedAgainst(report)}\n${notChecked}`
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
