import type { FileReport } from '../file-report'
import { githubReport } from './github'
import { jsonReport } from './json'
import { junitReport } from './junit'
import { ndjsonReport } from './ndjson'
import { sarifReport } from './sarif'
import { textReport } from './text'

/** The output formats for reports, by option value. The first is for people. */
export const formatters = {
  text: textReport,
  json: jsonReport,
  ndjson: ndjsonReport,
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport,
} as const satisfies Record<string, (reports: readonly FileReport[]) => string>

export type ReportFormat = keyof typeof formatters
