import type { Guidance } from '../../model/guidance'
import type { Receiver, Span } from '../../model/record'
import type { Format } from '../../model/report'
import { fencedIn } from '../../text/fence'
import { firstLines } from '../../text/first-lines'
import { passOver } from './pass-over'

/** What of a text stands in fences, as in chats and Markdown. */
export interface PartsInFences {
  /** The parts that hold the draft: those that begin as JSON when any does, else the first. */
  parts: Span[]
  /** Tells of what stands outside; a personal number even there. */
  passOver(format: Format, guidance: Guidance, receiver: Receiver): void
}

/** The parts of a text in fences; undefined when there are none. */
export function partsInFences(text: string, whole: Span): PartsInFences | undefined {
  const fenced = fencedIn(text, whole)
  if (!fenced) return undefined
  const { inside, outside } = fenced
  const isJson = (part: Span) => /^\s*[{["]/.test(firstLines(text, part)[0] ?? '')
  const asJson = inside.filter(isJson)
  const parts = asJson.length > 0 ? asJson : inside.slice(0, 1)
  return {
    parts,
    passOver(format, guidance, receiver) {
      const isRead = (part: Span) => format.endsWith('json') || part === parts[0]
      for (const part of [...outside, ...inside.filter((one) => !isRead(one))]) {
        passOverLines(text, part, guidance, receiver)
      }
    },
  }
}

function passOverLines(text: string, part: Span, guidance: Guidance, receiver: Receiver): void {
  for (const { 0: line, index } of text.slice(part.start, part.end).matchAll(/[^\s][^\n\r]*/g)) {
    const start = part.start + index
    const span = { start, end: start + line.trimEnd().length }
    passOver(line.trimEnd(), span, 0, guidance, receiver)
  }
}
