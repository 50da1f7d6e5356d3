import { expect, test } from 'vitest'
import { openValidator } from './validator-page.ts'

const validator = openValidator()
const { box, element, paste, summarySays } = validator

const lines = `Straksmatch
Samtaletype: 1. henvendelse
Kontaktform: personlig
Samtaledato: 15-09-2008
Registreringsdato: 15-09-2008
Sagstype: kontanthjælp
Straksmatch: ja`

const descriptionOf = (): Promise<string> =>
  box().evaluate((node) =>
    (node.getAttribute('aria-describedby') ?? '')
      .split(/\s+/)
      .map((id) => (node.getRootNode() as ShadowRoot).getElementById(id)?.textContent ?? '')
      .join(' '),
  )

test('the box is described by its lines and how many have a finding, and not while it is written in', async () => {
  await paste(lines)
  await summarySays('2 fejl')
  expect(await descriptionOf()).not.toContain('linjer')
  await box().blur()
  expect(await descriptionOf()).toContain('7 linjer, 2 med fund. F8 går til næste fund.')
})

test('a line with a finding is told of when the caret comes to it', async () => {
  await paste(lines)
  await summarySays('2 fejl')
  await box().press('ControlOrMeta+Home')
  await box().press('ArrowDown')
  await box().press('ArrowDown')
  await element()
    .locator('[role=status]', { hasText: /^Linje 3\. Fejl: Kontaktform kan ikke være "personlig"/ })
    .waitFor({ state: 'attached' })
})

test('what was put right is told of at its line, and taken back there', async () => {
  await paste(lines)
  await summarySays('2 fejl')
  await element().locator('[part~=fix]').first().click()
  const note = element().locator('.mended-note')
  await note.getByText('Rettet').waitFor()
  const number = await element()
    .locator('.line-marks .mended')
    .evaluate((node) => node.getBoundingClientRect().top)
  const { y = 0 } = (await note.boundingBox()) ?? {}
  expect(Math.abs(y - number)).toBeLessThan(6)
  await note.locator('button').click()
  expect(await box().inputValue()).toBe(lines)
  await note.waitFor({ state: 'hidden' })
})
