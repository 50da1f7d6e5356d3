import { groundsInWords, type Finding, type RecordSummary, type Report } from '../../api'
import type { FileReport } from '../file-report'
import { casesNotCheckedText } from './cases-not-checked'
import { xmlText } from './xml-text'

/**
 * Reports as JUnit XML, for build servers: a suite per file, and a test per registration, which fails when there is an
 * error. Warnings and advice are in `system-out`.
 */
export function junitReport(reports: readonly FileReport[]): string[] {
  const suites = reports.map(suiteOf)
  const sum = (attribute: '@tests' | '@failures') =>
    suites.reduce((total, suite) => total + suite[attribute], 0)
  return [
    xmlText({
      testsuites: {
        '@name': 'modtagelse',
        '@tests': sum('@tests'),
        '@failures': sum('@failures'),
        testsuite: suites,
      },
    }),
  ]
}

function suiteOf({ file, report }: FileReport) {
  const tests = testsOf(report).map(({ name, findings }) => testOf(file, name, findings))
  return {
    '@name': file,
    '@tests': tests.length,
    '@failures': tests.filter((test) => 'failure' in test).length,
    testcase: tests,
    ...(report.casesNotChecked && { 'system-out': casesNotCheckedText }),
  }
}

interface Test {
  name: string
  findings: Finding[]
}

/** A test per registration; a single one for a text without registrations. */
function testsOf({ records, findings }: Report): Test[] {
  if (records.length === 0) return [{ name: 'læsning', findings }]
  const byRecord = Map.groupBy(findings, ({ record }) => record)
  return records.map((record) => ({
    name: nameOf(record),
    findings: byRecord.get(record.index) ?? [],
  }))
}

const nameOf = ({ index, type, line }: RecordSummary) =>
  `registrering ${index + 1}, ${type ?? 'ukendt type'}, linje ${line}`

function testOf(file: string, name: string, findings: readonly Finding[]) {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const others = findings.filter(({ severity }) => severity !== 'error')
  const [first] = errors
  return {
    '@name': name,
    '@classname': file,
    ...(first && {
      failure: {
        '@type': first.code,
        '@message': first.message,
        '#text': errors.map(lineOf).join('\n'),
      },
    }),
    ...(others.length > 0 && { 'system-out': others.map(lineOf).join('\n') }),
  }
}

function lineOf(finding: Finding): string {
  const { range, message, code } = finding
  const place = range ? `${range.start.line}:${range.start.column} ` : ''
  const grounds = groundsInWords(finding)
  return `${place}${message} (${grounds && `${grounds} · `}${code})`
}
