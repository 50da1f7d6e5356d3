import type { Answer } from '../file-report'

/** Writes what came of files, part by part, so that a long answer is never held whole. */
export type Formatter = (answer: Answer) => Iterable<string>

/**
 * The ways to write an answer, by the name to ask for; the first is for people. Each is loaded when it is asked for. They
 * are handed texts that show what is in them (`shownReport`); the names of files are as they are.
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
