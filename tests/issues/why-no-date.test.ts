import { expect, test } from 'vitest'
import { validateText } from '../../src/api/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'

test.each([
  ['2008-02-30', '30. februar'],
  ['2007-02-29', '29. februar'],
  ['2008-04-31', '31. april'],
  ['2008-13-01', 'måned 13'],
])('of %s the message says that there is no %s', (written, what) => {
  const text = `{"registreringstype":"straksmatch","registreringsoplysninger":{"samtaledato":"${written}"}}`
  const found = validateText(text, { asOf: AS_OF }).findings.find(
    ({ code }) => code === 'ugyldig-dato',
  )
  expect(found?.message.toLowerCase()).toContain(what)
  expect(found?.message).toContain('findes ikke')
})
