import type { Outcome, Result, ToldFinding } from './trial'

const listOf = (findings: readonly ToldFinding[]) =>
  findings.map(({ code, path }) => (path ? `${code} ${path}` : code)).join(', ')

/** What is wrong with an answer, in Danish, such as "accepteret, men ugyldig". Empty for one that is right. */
export function faultInWords({ trial, outcome }: Result): string {
  if (outcome.kind === 'right') return ''
  if (outcome.kind === 'not-run') return `kunne ikke køres: ${outcome.why}`
  const { missing, extra } = outcome
  if (missing.length === 0 && extra.length === 0) {
    return trial.instance.valid ? 'afvist, men gyldig' : 'accepteret, men ugyldig'
  }
  return [
    ...(missing.length > 0 ? [`mangler ${listOf(missing)}`] : []),
    ...(extra.length > 0 ? [`har for meget: ${listOf(extra)}`] : []),
  ].join('; ')
}

/** The outcomes that are wrong answers. */
export const isWrong = ({ kind }: Outcome): boolean => kind !== 'right' && kind !== 'not-run'
