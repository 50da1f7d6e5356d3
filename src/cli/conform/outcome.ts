import type { ConformanceInstance, ExpectedFinding, ExpectedMilestone } from '../../conformance/kit'
import type { Answer, Outcome, ToldFinding, Trial } from './trial'

/** Compares what a validator said with what is right. */
export function outcomeOf({ instance, profile }: Trial, answer: Answer): Outcome {
  if ('notRun' in answer) return { kind: 'not-run', why: answer.notRun }
  if ('accepts' in answer) {
    if (answer.accepts === instance.valid) return { kind: 'right' }
    return { kind: answer.accepts ? 'overlooked' : 'refused', missing: [], extra: [] }
  }
  const { missing, extra } = differences(instance.codes?.[profile] ?? [], answer.findings)
  const otherMilestones = milestonesDiffer(instance, answer.milestones)
  if (missing.length === 0 && extra.length === 0 && !otherMilestones) return { kind: 'right' }
  const overlooks = missing.length > 0 || otherMilestones
  const kind = overlooks && extra.length > 0 ? 'both' : overlooks ? 'overlooked' : 'refused'
  return {
    kind,
    missing: otherMilestones ? [...missing, { code: 'milestones', path: '' }] : missing,
    extra,
  }
}

/** Each finding counts as often as it is there. One that tells no place fits any that has its code. */
function differences(
  expected: readonly ExpectedFinding[],
  told: readonly ToldFinding[],
): { missing: ExpectedFinding[]; extra: ToldFinding[] } {
  const missing = [...expected]
  const fits = (finding: ToldFinding, of: (one: ExpectedFinding) => boolean) => {
    const index = missing.findIndex((one) => one.code === finding.code && of(one))
    if (index >= 0) missing.splice(index, 1)
    return index < 0
  }
  // Those with a place first, so that one without takes none that another needs.
  const withPlace = told.filter(({ path }) => path !== undefined)
  const withoutPlace = told.filter(({ path }) => path === undefined)
  const extra = [
    ...withPlace.filter((finding) => fits(finding, ({ path }) => path === finding.path)),
    ...withoutPlace.filter((finding) => fits(finding, () => true)),
  ]
  return { missing, extra }
}

/** Whether steps are told and are others than they should be. Who tells none is not asked. */
function milestonesDiffer({ milestones }: ConformanceInstance, told: unknown): boolean {
  if (!milestones || !Array.isArray(told)) return false
  const short = (steps: readonly Partial<ExpectedMilestone>[]) =>
    JSON.stringify(steps.map(({ id, due, doneOn, status }) => [id, due, doneOn ?? null, status]))
  return short(told as Partial<ExpectedMilestone>[]) !== short(milestones)
}
