import type { Recogniser, Scan, Spans } from '../../src/recognise/index.ts'

/** Looks through a text as one chunk. */
export function scanText(recogniser: Recogniser, text: string): Scan {
  const bytes = Buffer.from(text)
  recogniser.input.set(bytes)
  return recogniser.scan(bytes.length)
}

/** What stands in spans of a text. */
export function slicesOf(text: string, { start, end }: Pick<Spans, 'start' | 'end'>): string[] {
  const bytes = Buffer.from(text)
  return [...start].map((from, index) => bytes.subarray(from, end[index]).toString())
}
