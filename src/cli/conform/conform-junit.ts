import type { Group } from '../../conformance/kit'
import { xmlText } from '../formatters/xml-text'
import { faultInWords, isWrong } from './told-fault'
import type { Result, Run } from './trial'

/**
 * What came of a run as JUnit XML: a suite for each group, a test for each instance. A wrong answer is a failure; one that
 * never came is an error.
 */
export function conformJunit(run: Run, groups: readonly Group[]): string[] {
  const byGroup = Map.groupBy(run.results, ({ trial }) => trial.instance.group)
  const suites = groups.flatMap(({ id, title }) => {
    const results = byGroup.get(id)
    return results ? [{ '@name': title, ...countsOf(results), testcase: results.map(testOf) }] : []
  })
  return [
    xmlText({
      testsuites: { '@name': 'modtagelse conform', ...countsOf(run.results), testsuite: suites },
    }),
  ]

  function testOf(result: Result) {
    const { instance, profile } = result.trial
    const { kind } = result.outcome
    const message = { '@message': `${instance.why} ${faultInWords(result)}` }
    return {
      '@name': run.level === 'rules' ? `${instance.id} (${profile})` : instance.id,
      '@classname': instance.schema,
      ...(isWrong(result.outcome) && { failure: { '@type': kind, ...message } }),
      ...(kind === 'not-run' && { error: { '@type': kind, ...message } }),
    }
  }
}

const countsOf = (results: readonly Result[]) => ({
  '@tests': results.length,
  '@failures': results.filter(({ outcome }) => isWrong(outcome)).length,
  '@errors': results.filter(({ outcome }) => outcome.kind === 'not-run').length,
})
