import type { Level } from '../../conformance/levels'
import type { Answer, ToldFinding } from './trial'

/** How a process ended. */
export interface Ending {
  code: number | null
  signal: string | null
  isTooSlow: boolean
  stdout: string
  stderr: string
}

/** What a validator that is started for each instance says by the way it ends, or by what it prints. */
export function answerOf(ending: Ending, level: Level): Answer {
  const { code, signal, isTooSlow, stdout, stderr } = ending
  if (isTooSlow) return { notRun: 'den svarede ikke i tide' }
  if (signal !== null) return { notRun: `den blev afbrudt (${signal})` }
  if (code !== 0 && code !== 1) {
    return { notRun: `den sluttede med ${String(code)}${lastLine(stderr)}` }
  }
  if (level === 'schema') return { accepts: code === 0 }
  return findingsIn(parsed(stdout)) ?? { notRun: `den skrev ikke fund som JSON${lastLine(stderr)}` }
}

/** What one line of a validator that answers in lines says. */
export function answerInLine(line: Readonly<Record<string, unknown>>, level: Level): Answer {
  if (level === 'rules')
    return findingsIn(line) ?? { notRun: 'svaret har hverken codes eller findings' }
  const { valid } = line
  return typeof valid === 'boolean'
    ? { accepts: valid }
    : { notRun: 'svaret har ikke valid, som er true eller false' }
}

/** The findings of a report, or of the least that is an answer: `{ "codes": [...] }`. */
function findingsIn(answer: unknown): Answer | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined
  const { codes, findings, milestones } = answer as Record<string, unknown>
  const list = findings ?? codes
  if (!Array.isArray(list)) return undefined
  const told = list.map(toldIn)
  return told.every((one) => one !== undefined) ? { findings: told, milestones } : undefined
}

function toldIn(finding: unknown): ToldFinding | undefined {
  if (typeof finding === 'string') return { code: finding }
  const { code, path } = (finding ?? {}) as Record<string, unknown>
  if (typeof code !== 'string') return undefined
  return typeof path === 'string' ? { code, path } : { code }
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** What a program said last of why it failed, in brackets. */
export function lastLine(stderr: string): string {
  const line = stderr.trim().split('\n').at(-1)?.trim() ?? ''
  return line === '' ? '' : ` (${line.slice(0, 200)})`
}
