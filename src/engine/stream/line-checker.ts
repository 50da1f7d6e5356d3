import { faultsOf, summaryOf, type CaseFault } from '../case/case-verdict'
import { referenceOf, registrationsIn } from '../case/registrations-in'
import { codeBookOf } from '../codes/code-book'
import { determineType } from '../fields/determine-type'
import type { Finding, Severity } from '../model/finding'
import type { ResolvedOptions } from '../model/options'
import type { Passage } from '../model/passage'
import type { LocatedFault } from '../model/located-fault'
import type { TextRecord } from '../model/record'
import type { CaseSummary, RecordSummary } from '../model/report'
import type { RegistrationType } from '../../schemas/field'
import { marks } from '../read/json/marks'
import { ndjsonReader } from '../read/json/ndjson-reader'
import { readNdjson } from '../read/json/read-ndjson'
import { spanInJson } from '../read/json/span-in-json'
import { faultOfText } from '../read/fault-of-text'
import { findWrongCharset } from '../read/wrong-charset'
import { findingOf, inOrderOfPlace } from '../report/assemble'
import { oneFaultOneFinding } from '../report/one-fault-one-finding'
import { BYTE_ORDER_MARK } from '../text/byte-order-mark'
import { LineIndex } from '../text/line-index'
import { Check } from './check'
import { LineWalk, type RecordLine } from './line-walk'
import type { Parts } from './parts'
import { placeCaseFaults } from './place-case-faults'

/** A record that names its citizen, and the line it stands on. */
export interface Referring extends RecordLine {
  reference: string
  /** Its number. */
  record: number
  /** Whether one of its findings has a fix. */
  hasFix: boolean
}

/** What came of some lines. */
export interface LinesVerdict {
  records: readonly RecordSummary[]
  /** In order of place; with those of courses that one record holds. */
  faults: readonly LocatedFault[]
  referring: readonly Referring[]
  courses: CoursesVerdict
  /** Whether there is a fix that changes a case, or makes one. Its harm can only be told from the whole text. */
  hasFixOfCase: boolean
}

/** The courses that are held by one record each. */
export interface CoursesVerdict {
  count: number
  /** Of the first of them. */
  summary?: CaseSummary | undefined
}

interface Holding {
  record: TextRecord
  type: RegistrationType
  number: number
}

/**
 * Checks lines of NDJSON that were cut out of a longer text by somebody else. Everything is counted from wherever the
 * passage counts from, so that whoever cut the text can add what lies before.
 */
export class LineChecker {
  readonly #options: ResolvedOptions
  readonly #fixesFor: Parts['fixesFor']

  /** @param parts with `fixesFor`, findings have their fixes; nothing is withdrawn for the sake of cases */
  constructor(options: ResolvedOptions, { fixesFor }: Pick<Parts, 'fixesFor'>) {
    this.#options = options
    this.#fixesFor = fixesFor
  }

  /** @param isStart whether the text begins here, perhaps with a byte order mark */
  check(lines: Passage, isStart: boolean): LinesVerdict {
    const { guidance } = this.#options
    const passage = withMark(lines, isStart)
    const walk = new LineWalk(passage)
    const holding: Holding[] = []
    const referring: Omit<Referring, 'hasFix'>[] = []
    const collector = {
      add: (record: TextRecord, type: RegistrationType | undefined, number: number) => {
        const line = walk.lineOf(record.start)
        if (type?.holds !== undefined) holding.push({ record, type, number })
        else {
          const reference = referenceOf(record.value, guidance.referenceKey)
          if (reference !== undefined) referring.push({ ...line, reference, record: number })
        }
      },
    }
    const check = new Check(this.#options, {
      fixesFor: this.#fixesFor,
      collector,
      // Fixes look up many places more.
      spanIn: this.#fixesFor ? undefined : spanInJson,
    }).begin(passage)
    const { text } = passage
    const start = passage.hasMark ? 1 : 0
    readNdjson(text, { start, end: text.length }, check, 0, marks)
    const courses = holding.map((one) => this.#courseIn(one.record.value, one.type, one.number))
    const ofCases = courses.flatMap(({ faults }) => faults)
    const byNumber = new Map(holding.map(({ record, number }) => [number, record]))
    for (const { fault, record } of oneFaultOneFinding(
      ofCases,
      check.found,
      codeBookOf(guidance),
    )) {
      check.addCaseFault(fault, byNumber.get(record) as TextRecord, record)
    }
    const fixed = new Set(check.found.filter(({ fix }) => fix).map(({ record }) => record))
    return {
      records: check.records,
      faults: inOrderOfPlace(check.asReported(check.found), this.#options),
      referring: referring.map((one) => ({ ...one, hasFix: fixed.has(one.record) })),
      courses: {
        count: courses.length,
        ...(courses[0] && { summary: summaryOf([courses[0].course], guidance) }),
      },
      hasFixOfCase:
        holding.some(({ number }) => fixed.has(number)) ||
        check.found.some((one) => this.#bringsReference(one)),
    }
  }

  /**
   * The same for one line whose record is known to have no findings but, perhaps, in the course of the registrations it
   * holds.
   */
  checkCourse(passage: Passage): LinesVerdict {
    const { guidance, type: requested } = this.#options
    const value = JSON.parse(passage.text) as Readonly<Record<string, unknown>>
    const { type } = determineType(value, requested, guidance.types, guidance)
    const { faults, course } = this.#courseIn(value, type, passage.records)
    if (faults.length > 0) return this.check(passage, false)
    const { records: index, lines } = passage
    return {
      records: [{ index, type: type?.name ?? null, line: lines + 1 }],
      faults: [],
      referring: [],
      courses: { count: 1, summary: summaryOf([course], guidance) },
      hasFixOfCase: false,
    }
  }

  /**
   * The first place at which characters were lost or garbled, as it is reported of a text as a whole: at its first record.
   *
   * @param isStart as for `check`
   */
  wrongCharsetIn(passage: Passage, isStart: boolean): Finding | undefined {
    const found = findWrongCharset(passage.text)
    if (!found) return undefined
    const range = new LineIndex(withMark(passage, isStart)).rangeOf(found.start, found.end)
    const fault = faultOfText('forkert-tegnsaet', found)
    return findingOf({ fault, record: 0, type: undefined, range }, this.#options)
  }

  /**
   * The places of faults of cases in the records of a line, in order, as far as no other finding covers them.
   *
   * @param line of the whole text
   */
  placeCaseFaults(line: Passage, faults: readonly CaseFault[]): LocatedFault[] {
    const passage = withMark(line, line.offset === 0)
    const placed = placeCaseFaults(faults, this.#options, passage, ndjsonReader)
    return inOrderOfPlace(placed, this.#options)
  }

  /** A fault in words. */
  findingOf(fault: LocatedFault): Finding {
    return findingOf(fault, this.#options)
  }

  severityOf({ fault }: LocatedFault): Severity {
    return codeBookOf(this.#options.guidance).severityOf(fault.code)
  }

  #courseIn(value: unknown, type: RegistrationType | undefined, number: number) {
    const { guidance, asOf } = this.#options
    const { cases } = guidance
    const course = cases?.courseOf(registrationsIn(value, type, number, guidance), asOf)
    return { course, faults: cases ? faultsOf(course, cases) : [] }
  }

  /** The same is asked where fixes are withdrawn, of a whole text. */
  #bringsReference({ fix }: LocatedFault): boolean {
    const key = this.#options.guidance.referenceKey.toLowerCase()
    return fix?.edits.some(({ text }) => text.toLowerCase().includes(key)) ?? false
  }
}

/** @param isStart whether the text begins here, perhaps with a byte order mark */
const withMark = (passage: Passage, isStart: boolean): Passage => ({
  ...passage,
  hasMark: isStart && passage.text.startsWith(BYTE_ORDER_MARK),
})
