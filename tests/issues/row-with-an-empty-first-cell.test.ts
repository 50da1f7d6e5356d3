import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

const header = 'borgerReference;registreringstype;straksmatch;samtaledato'

/** What the finding of a missing sagstype covers. */
function covered(row: string): string | undefined {
  const text = `${header}\n${row}`
  const { findings } = validateText(text, { asOf: AS_OF })
  const range = findings.find(({ code, path }) => code === 'mangler' && path === '/sagstype')?.range
  return range && text.slice(range.start.offset, range.end.offset)
}

test('what is missing from a row is told at its first cell', () => {
  expect(covered('A;straksmatch;ja;2008-09-15')).toBe('A')
})

test('and where that is empty, up to the first that is not, so that something is to be seen', () => {
  expect(covered(';straksmatch;ja;2008-09-15')).toBe(';straksmatch')
  expect(covered(' ; ;;2008-09-15')).toBe('; ;;2008-09-15')
})
