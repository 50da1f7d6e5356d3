import type { FileReport } from '../file-report'

/** One finding per line, as JSON with its file name. Empty for reports without findings. */
export const ndjsonReport = (reports: readonly FileReport[]): string =>
  reports
    .flatMap(({ file, report }) => report.findings.map((finding) => ({ file, ...finding })))
    .map((finding) => `${JSON.stringify(finding)}\n`)
    .join('')
