import { groundsInWords, type Finding, type RecordSummary, type Severity } from '../../api/text'
import type { Answer, FileReport, UncheckedFile } from '../file-report'
import { STANDARD_INPUT } from '../report-path'
import { shownText } from '../shown-text'
import { casesNotCheckedText } from './cases-not-checked'
import { notListedText } from './not-listed'
import { xmlOf } from './xml-text'

type Element = Readonly<Record<string, unknown>>

/**
 * Reports as JUnit XML, for build servers: a suite per file, and a test per registration, which fails when there is an
 * error. Warnings and advice are in `system-out`. A file that was not checked is a test with an `error`.
 */
export function* junitReport({ reports, unchecked }: Answer): Generator<string> {
  const suites = [...reports.map(suiteOf), ...unchecked.map(uncheckedSuite)]
  const sum = (count: Count) => suites.reduce((total, suite) => total + suite[count], 0)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield opening('testsuites', {
    '@name': 'modtagelse',
    '@tests': sum('tests'),
    '@failures': sum('failures'),
    '@errors': sum('errors'),
  })
  for (const { name, tests, failures, errors, parts } of suites) {
    yield `  ${opening('testsuite', { '@name': name, '@tests': tests, '@failures': failures, '@errors': errors })}`
    for (const part of parts()) yield element(part).replace(LINE, `    $&`)
    yield '  </testsuite>\n'
  }
  yield '</testsuites>\n'
}

type Count = 'tests' | 'failures' | 'errors'

/** A suite with the elements in it, which are made one by one. */
interface Suite extends Readonly<Record<Count, number>> {
  name: string
  parts: () => Iterable<Element>
}

const element = (value: Element) => xmlOf(value)

/** The beginning of a line with a tag; in a text there is none, because "<" has another form there. */
const LINE = /^ *</gm

/** The opening tag of an element with others inside. */
const opening = (name: string, attributes: Element) =>
  element({ [name]: attributes }).replace(/\/>\n$/, '>\n')

function suiteOf(about: FileReport): Suite {
  const { file, report } = about
  const name = shownText(file)
  const tests = testsOf(about)
  const isFailure = ({ findings }: Test) => findings.some(isError)
  // Tests whose errors are not listed seem to pass, so one more fails in their place.
  const hasHiddenErrors = report.counts.error > report.findings.filter(isError).length
  const more = Number(hasHiddenErrors)
  const notListed = notListedText(report)
  return {
    name,
    tests: tests.length + more,
    failures: tests.filter(isFailure).length + more,
    errors: 0,
    *parts() {
      for (const test of tests) yield { testcase: testOf(about, test) }
      if (hasHiddenErrors) yield { testcase: notListedTest(file, notListed) }
      const told = [
        ...(report.casesNotChecked ? [casesNotCheckedText] : []),
        ...(notListed !== '' && !hasHiddenErrors ? [notListed] : []),
      ]
      if (told.length > 0) yield { 'system-out': told.join('\n') }
    },
  }
}

const notListedTest = (file: string, text: string): Element => ({
  ...namesOf(file, { name: 'fund, der ikke er vist', findings: [] }),
  failure: { '@type': 'ikke-vist', '@message': text, '#text': text },
})

const isError = ({ severity }: Finding) => severity === 'error'

function uncheckedSuite({ file, why, isFailure }: UncheckedFile): Suite {
  const name = shownText(file)
  const type = isFailure ? 'programmet-fejlede' : 'ikke-tjekket'
  const error = { '@type': type, '@message': shownText(why), '#text': shownText(why) }
  const test = { ...namesOf(file, READING), error }
  return { name, tests: 1, failures: 0, errors: 1, parts: () => [{ testcase: test }] }
}

interface Test {
  name: string
  line?: number
  findings: Finding[]
}

/** The test of a text in which there is no registration. */
const READING: Test = { name: 'læsning', findings: [] }

/** A test per registration; a single one for a text without registrations. */
function testsOf({ report: { records, findings }, document }: FileReport): Test[] {
  if (records.length === 0) return [{ ...READING, findings }]
  const byRecord = Map.groupBy(findings, ({ record }) => record)
  return records.map((record) => ({
    name: nameOf(record, document?.rowAt(record.line)),
    ...(!document && { line: record.line }),
    findings: byRecord.get(record.index) ?? [],
  }))
}

const nameOf = ({ index, type, line }: RecordSummary, row = `linje ${line}`) =>
  `registrering ${index + 1}, ${shownText(type ?? 'ukendt type')}, ${row}`

function testOf({ file, document }: FileReport, test: Test): Element {
  const lineOf = document ? lineWithoutPlace : lineWithPlace
  const { findings } = test
  const errors = findings.filter(isError)
  const others = findings.filter((finding) => !isError(finding))
  const [first] = errors
  return {
    ...namesOf(file, test),
    ...(first && {
      failure: {
        '@type': first.code,
        '@message': inShort(first, errors.length),
        '#text': errors.map(lineOf).join('\n'),
      },
    }),
    ...(others.length > 0 && {
      'system-out': others
        .map((finding) => `${NAMES[finding.severity]} ${lineOf(finding)}`)
        .join('\n'),
    }),
  }
}

/** What the severities are called where they stand together. */
const NAMES: Readonly<Record<Severity, string>> = {
  error: 'Fejl',
  warning: 'Advarsel',
  advice: 'Råd',
}

/** Who finds the file by a path gets one, where there is a file. */
const namesOf = (file: string, { name, line }: Test) => ({
  '@name': name,
  '@classname': shownText(file),
  ...(file !== STANDARD_INPUT && { '@file': shownText(file) }),
  ...(file !== STANDARD_INPUT && line !== undefined && { '@line': line }),
})

/** Many viewers show no more of a failed test than this. */
const inShort = ({ message }: Finding, count: number) =>
  count === 1 ? message : `${count} fejl. Den første: ${message}`

function lineWithPlace(finding: Finding): string {
  const { range } = finding
  const place = range ? `${range.start.line}:${range.start.column} ` : ''
  return place + lineWithoutPlace(finding)
}

function lineWithoutPlace(finding: Finding): string {
  const grounds = groundsInWords(finding)
  return `${finding.message} (${grounds && `${grounds} · `}${finding.code})`
}
