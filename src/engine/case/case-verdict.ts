import type { CaseGuidance } from '../model/case-guidance'
import type { Fault } from '../model/fault'
import type { Guidance } from '../model/guidance'
import type { ResolvedOptions } from '../model/options'
import type { CaseSummary } from '../model/report'
import type { Case } from './cases'

/** A fault with the number of its record. */
export interface CaseFault {
  readonly record: number
  readonly fault: Fault
}

/** What is said of some cases. */
export interface CasesVerdict {
  courses: readonly unknown[]
  faults: CaseFault[]
  /** When there is exactly one. */
  summary: CaseSummary | undefined
}

/** Checks the courses of some cases. A guidance without cases has nothing to say of any. */
export function verdictOf(
  all: readonly Pick<Case, 'registrations'>[],
  { guidance, asOf }: Pick<ResolvedOptions, 'guidance' | 'asOf'>,
): CasesVerdict {
  const { cases } = guidance
  if (!cases || all.length === 0) return { courses: [], faults: [], summary: undefined }
  const courses = all.map(({ registrations }) => cases.courseOf(registrations, asOf))
  return {
    courses,
    faults: courses.flatMap((course) => faultsOf(course, cases)),
    summary: summaryOf(courses, guidance),
  }
}

/** The faults that case rules find in a course. */
export function faultsOf(course: unknown, { rules }: CaseGuidance): CaseFault[] {
  const faults: CaseFault[] = []
  for (const { code, checkCase } of rules) {
    for (const { at, path, detail } of checkCase(course)) {
      const fault = {
        code,
        path: at.path + path,
        ...(detail && { detail }),
        ...(at.path && { item: { type: at.type, start: at.path.length } }),
      }
      faults.push({ record: at.record, fault })
    }
  }
  return faults
}

/** The progress of the case, when there is exactly one. */
export function summaryOf(
  courses: readonly unknown[],
  { cases, editionAt }: Guidance,
): CaseSummary | undefined {
  if (courses.length !== 1 || !cases) return undefined
  const [course] = courses
  const start = cases.firstDayOf(course)
  return {
    milestones: cases.milestonesOf(course),
    ...(start !== undefined && { edition: editionAt(start) }),
  }
}
