import type { FileReport } from '../file-report'

/** One finding a line, as JSON with the name of its file. Nothing for reports without findings. */
export const ndjsonReport = (reports: readonly FileReport[]): string =>
  reports
    .flatMap(({ file, report }) => report.findings.map((finding) => ({ file, ...finding })))
    .map((finding) => `${JSON.stringify(finding)}\n`)
    .join('')
