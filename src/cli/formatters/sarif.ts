import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  ArtifactLocation,
  Log,
  Notification,
  Region,
  Replacement,
  ReportingDescriptor,
  Result,
} from 'sarif'
import { codes, version, type Finding, type Range, type Severity } from '../../api'
import type { Encoding } from '../../decoding'
import type { FileReport } from '../file-report'
import { casesNotCheckedText } from './cases-not-checked'

const LEVELS = { error: 'error', warning: 'warning', advice: 'note' } as const satisfies Record<
  Severity,
  Result.level
>

/** Names of encodings as IANA registers them. */
const ENCODINGS: Readonly<Record<Exclude<Encoding, 'unknown'>, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'windows-1252',
}

/** All codes, so that an index means the same code in every output. */
const rules = codes.map(({ code, title, severity, kilde, url }): ReportingDescriptor => ({
  id: code,
  shortDescription: { text: title },
  defaultConfiguration: { level: LEVELS[severity] },
  // No `helpUri`: it must be absolute, and the address of the site is unknown here.
  properties: { kilde, url },
}))

const ruleIndices = new Map(codes.map(({ code }, index) => [code, index]))

/** Findings as SARIF 2.1.0, which code hosts and editors read: one run, with a result and its fix for each finding. */
export function sarifReport(reports: readonly FileReport[]): string[] {
  const notifications = reports.flatMap(({ file, report }, index) =>
    report.casesNotChecked ? [casesNotCheckedIn({ uri: uriOf(file), index })] : [],
  )
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'modtagelse', semanticVersion: version, language: 'da', rules } },
        language: 'da',
        ...(notifications.length > 0 && {
          invocations: [
            // The run came to its end; what it says of the file is not all there is to say.
            { executionSuccessful: true, toolExecutionNotifications: notifications },
          ],
        }),
        columnKind: 'utf16CodeUnits',
        artifacts: reports.map(({ file, reading }) => ({
          location: { uri: uriOf(file) },
          // None where no name of an encoding would let anyone read the file.
          ...(reading &&
            reading.encoding !== 'unknown' && { encoding: ENCODINGS[reading.encoding] }),
        })),
        results: reports.flatMap(({ file, report }, index) =>
          report.findings.map((finding) => resultOf(finding, { uri: uriOf(file), index })),
        ),
      },
    ],
  }
  return [JSON.stringify(log, null, 2), '\n']
}

const casesNotCheckedIn = (artifactLocation: ArtifactLocation): Notification => ({
  level: 'warning',
  message: { text: casesNotCheckedText },
  locations: [{ physicalLocation: { artifactLocation } }],
})

function resultOf(finding: Finding, artifactLocation: ArtifactLocation): Result {
  const { code, severity, message, path, range, fix } = finding
  return {
    ruleId: code,
    ruleIndex: ruleIndices.get(code) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation, ...(range && { region: regionOf(range) }) },
        ...(path !== '' && { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    ...(fix && {
      fixes: [
        {
          description: { text: fix.title },
          artifactChanges: [{ artifactLocation, replacements: fix.edits.map(replacementOf) }],
        },
      ],
    }),
  }
}

const regionOf = ({ start, end }: Range): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
})

const replacementOf = ({ start, end, text }: Edit): Replacement => ({
  deletedRegion: { charOffset: start, charLength: end - start },
  insertedContent: { text },
})

type Edit = NonNullable<Finding['fix']>['edits'][number]

/** URI of a file; a relative path stays relative to the working directory. */
const uriOf = (file: string) =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/')
