import type { Group } from '../../conformance/kit'
import { summaryOf } from './summary'
import { isWrong } from './told-fault'
import type { Run } from './trial'

/** What came of a run, for programs. Ends with a newline. */
export function conformJson(run: Run, groups: readonly Group[]): string[] {
  const { right, wrong, notRun, groups: told } = summaryOf(run, groups)
  const value = {
    level: run.level,
    total: run.total,
    right,
    wrong,
    notRun: notRun.length,
    groups: told.map(({ overlooked, refused, ...group }) => ({
      ...group,
      overlooked: overlooked.length,
      refused: refused.length,
    })),
    /** Wrong answers, and those that never came. */
    faults: run.results
      .filter(({ outcome }) => isWrong(outcome) || outcome.kind === 'not-run')
      .map(({ trial: { instance, profile }, outcome }) => ({
        id: instance.id,
        schema: instance.schema,
        ...(run.level === 'rules' && { profile }),
        asOf: instance.asOf,
        group: instance.group,
        why: instance.why,
        probes: instance.probes,
        ...(run.level === 'schema' && { valid: instance.valid }),
        ...(outcome.kind === 'not-run' ? { kind: outcome.kind, reason: outcome.why } : outcome),
      })),
  }
  return [JSON.stringify(value, null, 2), '\n']
}
