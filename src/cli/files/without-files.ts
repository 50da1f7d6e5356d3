import type { UncheckedFile } from '../file-report'

/** What is told of a folder or a pattern that gave no file, so that no answer passes for one about all that was asked for. */
export const withoutFiles = (file: string, why: string): UncheckedFile => ({
  file,
  why,
  isFailure: false,
  gaveNone: true,
})
