import type { Answer } from '../file-report'
import { jsonText } from './json-text'

/**
 * One finding a line, as JSON with the name of its file. Nothing for reports without findings. A file that was not checked,
 * or of which the cases were not, has a line that says so and has no `code`.
 */
export function* ndjsonReport({ reports, unchecked }: Answer): Generator<string> {
  for (const { file, report } of reports) {
    for (const finding of report.findings) yield line({ file, ...finding })
    if (report.casesNotChecked) yield line({ file, casesNotChecked: true })
  }
  for (const { file, why } of unchecked) yield line({ file, notChecked: why })
}

const line = (value: object) => `${jsonText(value)}\n`
