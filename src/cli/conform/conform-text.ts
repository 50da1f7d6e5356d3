import type { Group } from '../../conformance/kit'
import type { Level } from '../../conformance/levels'
import { hangingText } from '../hanging-text'
import { colors } from '../terminal-colors'
import { summaryOf, type GroupSummary } from './summary'
import { faultInWords } from './told-fault'
import type { Result, Run } from './trial'

/** So many instances of a group are named; the formats for programs name all. */
const NAMED = 3

const written = (count: number) => count.toLocaleString('da')

/** What came of a run, for people: how many were right, and what the validator overlooks or refuses. */
export function* conformText(run: Run, groups: readonly Group[]): Generator<string> {
  const { right, wrong, notRun, groups: told } = summaryOf(run, groups)
  const tried = run.results.length
  const left = run.total - tried
  yield `Rigtige: ${written(right)} af ${written(tried)}. `
  yield `Forkerte: ${written(wrong)}. Kunne ikke køres: ${written(notRun.length)}.\n`
  if (left > 0) yield `Ikke prøvet: ${written(left)}.\n`
  yield* section('Din validator overser', run.level, told, ({ overlooked }) => overlooked)
  yield* section(
    run.level === 'schema'
      ? 'Din validator afviser noget, der er gyldigt'
      : 'Din validator melder noget, der ikke er der',
    run.level,
    told,
    ({ refused }) => refused,
  )
  if (notRun.length > 0) {
    yield `\n${colors.bold('Kommandoen kunne ikke køres')}\n\n`
    yield* named(notRun, run.level)
  }
}

/** The groups of which something is wrong in one way, each with why that happens. */
function* section(
  title: string,
  level: Level,
  groups: readonly GroupSummary[],
  wrongOf: (group: GroupSummary) => Result[],
): Generator<string> {
  const wrong = groups.filter((group) => wrongOf(group).length > 0)
  if (wrong.length === 0) return
  yield `\n${colors.bold(title)}\n`
  for (const group of wrong) {
    const results = wrongOf(group)
    yield `\n  ${colors.bold(group.title)}: ${written(results.length)} af ${written(group.tried)}\n`
    yield `  ${hangingText(group.text, 2)}\n`
    yield* named(results, level)
  }
}

function* named(results: readonly Result[], level: Level): Generator<string> {
  for (const result of results.slice(0, NAMED)) {
    const { instance, profile } = result.trial
    yield `    ${hangingText(instance.why, 4)}\n`
    const more = level === 'rules' ? ` · ${profile}` : ''
    yield `    ${colors.dim(hangingText(`${instance.id}${more} · ${faultInWords(result)}`, 4))}\n`
  }
  const left = results.length - NAMED
  if (left > 0) yield `    og ${written(left)} til\n`
}
