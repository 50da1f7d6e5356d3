import { expect, test } from 'vitest'
import { Progress } from '../../src/cli/checking/progress.ts'

/** What is written to a place that is a terminal of that width, or none. */
function writtenTo(columns: number | undefined, use: (progress: Progress) => void): string {
  let written = ''
  const write = (text: string | Uint8Array) => {
    written += String(text)
    return true
  }
  use(new Progress({ write, isTTY: columns !== undefined, columns: columns ?? 80 }))
  return written
}

test('a terminal is told each new thing on the same line, and is left as it was', () => {
  const written = writtenTo(80, (progress) => {
    progress.show('1 %')
    progress.show('1 %')
    progress.show('2 %')
    progress.clear()
    progress.clear()
  })
  expect(written).toBe('\r\u001B[K1 %\r\u001B[K2 %\r\u001B[K')
})

test('a narrow terminal is told no more than there is room for', () => {
  expect(
    writtenTo(10, (progress) => {
      progress.show('store.ndjson: 43 % er læst')
    }),
  ).toBe('\r\u001B[Kstore.ndj')
})

test('what is no terminal is told nothing', () => {
  const written = writtenTo(undefined, (progress) => {
    progress.show('1 %')
    progress.clear()
  })
  expect(written).toBe('')
})
