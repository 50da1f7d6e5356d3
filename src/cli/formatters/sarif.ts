import type {
  Artifact,
  ArtifactLocation,
  Location,
  Log,
  Message,
  Notification,
  Region,
  Replacement,
  ReportingDescriptor,
  Result,
} from 'sarif'
import {
  codes,
  version,
  type CodeMetadata,
  type Finding,
  type Range,
  type Severity,
} from '../../api'
import { siteAddress } from '../../api/text'
import type { Encoding } from '../../decoding'
import type { Answer, FileReport } from '../file-report'
import { shownText } from '../shown-text'
import { artifactLocation, originalUriBaseIds } from './artifact-location'
import { casesNotCheckedText } from './cases-not-checked'
import { jsonInParts } from './json-text'
import { notListedText } from './not-listed'
import { onSite, ruleHelp } from './rule-help'

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

/**
 * Findings as SARIF 2.1.0, which code hosts and editors read: one run, with a result and its fix for each finding. What
 * stands in the way of a whole answer is told as a notification of the tool.
 */
export function* sarifReport({ reports, unchecked }: Answer): Generator<string> {
  // Parts of a file are reported under its one name.
  const files = [...new Map([...reports, ...unchecked].map((one) => [one.file, one])).values()]
  const places = new Map(files.map(({ file }, index) => [file, artifactLocation(file, index)]))
  const notifications: Notification[] = [
    ...reports.flatMap(({ file, report }) =>
      [report.casesNotChecked ? casesNotCheckedText : '', notListedText(report)]
        .filter(Boolean)
        .map((text) => notification('warning', text, places.get(file))),
    ),
    ...unchecked.map(({ file, why }) => notification('error', why, places.get(file))),
  ]
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'modtagelse',
            version,
            semanticVersion: version,
            informationUri: siteAddress,
            language: 'da',
            // All of them, so that an index means the same code in every output.
            rules: codes.map(ruleOf),
          },
        },
        language: 'da',
        invocations: [
          {
            // A run that could say less than all there is to say of a file came to its end all the same.
            executionSuccessful: unchecked.length === 0,
            ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
          },
        ],
        originalUriBaseIds: originalUriBaseIds([...places.values()]),
        columnKind: 'utf16CodeUnits',
        // What counts as a line everywhere: in reports, in these regions and in the notes of a code host.
        newlineSequences: ['\r\n', '\n', '\r'],
        artifacts: files.map(artifactOf),
        results: [],
      },
    ],
  }
  yield* jsonInParts(log, { results: resultsOf(reports, places) })
  yield '\n'
}

function ruleOf({ code, title, severity, kilde, url }: CodeMetadata): ReportingDescriptor {
  const { description, text, markdown } = ruleHelp(code)
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text, markdown },
    helpUri: onSite(url),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { kilde },
  }
}

const artifactOf = ({ file, reading }: Pick<FileReport, 'file' | 'reading'>): Artifact => ({
  location: artifactLocation(file),
  roles: ['analysisTarget'],
  // None where no name of an encoding would let anyone read the file.
  ...(reading && reading.encoding !== 'unknown' && { encoding: ENCODINGS[reading.encoding] }),
})

const notification = (
  level: Notification.level,
  text: string,
  place: ArtifactLocation | undefined,
): Notification => ({
  level,
  message: message(shownText(text)),
  ...(place && { locations: [{ physicalLocation: { artifactLocation: place } }] }),
})

function* resultsOf(
  reports: readonly FileReport[],
  places: ReadonlyMap<string, ArtifactLocation>,
): Generator<Result> {
  for (const about of reports) {
    const place = places.get(about.file) as ArtifactLocation
    for (const finding of about.report.findings) yield resultOf(finding, place, about)
  }
}

function resultOf(finding: Finding, place: ArtifactLocation, about: FileReport): Result {
  const { code, severity, fix } = finding
  return {
    ruleId: code,
    ruleIndex: ruleIndices.get(code) ?? -1,
    level: LEVELS[severity],
    message: message(finding.message),
    locations: [locationOf(finding, place, about)],
    ...(fix && {
      fixes: [
        {
          description: message(fix.title),
          artifactChanges: [
            { artifactLocation: place, replacements: fix.edits.map(replacementOf) },
          ],
        },
      ],
    }),
  }
}

const ruleIndices = new Map(codes.map(({ code }, index) => [code, index]))

function locationOf(
  { range, path }: Finding,
  artifactLocation: ArtifactLocation,
  { document }: FileReport,
): Location {
  // A document has cells and paragraphs, and no lines that its reader could find.
  const cell = range && document?.cellAt(range.start.offset)
  const names = [cell, shownText(path)].filter((name) => name !== undefined && name !== '')
  return {
    physicalLocation: {
      artifactLocation,
      ...(range && !document && { region: regionOf(range) }),
    },
    ...(names.length > 0 && {
      logicalLocations: names.map((fullyQualifiedName) => ({ fullyQualifiedName })),
    }),
  }
}

/**
 * A text as a message of SARIF. There "[here](...)" is a link and "{0}" stands for something else, and a text that repeats a
 * draft means neither. Other brackets stay as they are, because most viewers show a message as it is written.
 */
const message = (text: string): Message & { text: string } => ({
  text: (text.includes('](') ? text.replace(/[[\]]/g, '\\$&') : text).replace(
    /\{([0-9]+)\}/g,
    '{{$1}}',
  ),
})

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
