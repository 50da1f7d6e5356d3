import type { FileReport } from '../file-report'
/**
 * Writes reports of files, part by part, so that a long answer is never held whole.
 *
 * @param areSeveral whether several files were asked about, of which some may have no report
 */
export type Formatter = (reports: readonly FileReport[], areSeveral: boolean) => Iterable<string>

/**
 * The ways to write reports of files, by the name to ask for; the first is for people. Each is loaded when it is asked
 * for.
 */
export const formatters = {
  text: async () => (await import('./text')).textReport,
  json: async () => (await import('./json')).jsonReport,
  ndjson: async () => (await import('./ndjson')).ndjsonReport,
  sarif: async () => (await import('./sarif')).sarifReport,
  junit: async () => (await import('./junit')).junitReport,
  github: async () => (await import('./github')).githubReport,
} as const satisfies Record<string, () => Promise<Formatter>>

export type ReportFormat = keyof typeof formatters
