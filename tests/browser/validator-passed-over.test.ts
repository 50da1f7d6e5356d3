import { expect, test } from 'vitest'
import { hasFocus } from './open-page.ts'
import { openValidator } from './validator-page.ts'
import { findBarriers } from './visit.ts'

const validator = openValidator()
const { box, element, summary, button, summarySays } = validator

const draft = [
  'Kære Bodil',
  '',
  'Registreringstype: oplysning',
  'Dato: 2008-09-15',
  'Kilde: borgeren',
  'Tekst: x',
  '',
  'Mvh',
  'Villy',
].join('\n')

const selected = (): Promise<string> =>
  box().evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  )

test('what was not read is told in the heading, marked on its lines, and led to one by one', async () => {
  await box().fill(draft)
  await summarySays('Klar. Kopiér kladden. 3 linjer er ikke læst')
  await summarySays('Ikke læst: linje 1 og 8-9.')
  const marks = element().locator('.line-marks [part=unread]')
  expect(await marks.allTextContents()).toEqual(['1', '8', '9'])
  await button('Vis det første, der ikke er læst').click()
  expect(await selected()).toBe('Kære Bodil')
  expect(await hasFocus(box())).toBe(true)
  await button('Vis det næste, der ikke er læst').click()
  expect(await selected()).toContain('Mvh')
  expect(await findBarriers(validator.page)).toEqual({ light: [], dark: [] })
})

test('what was not read is shown as text where the form is open', async () => {
  await box().fill(draft)
  await summarySays('3 linjer er ikke læst')
  await button('Formular').click()
  await button('Vis det første, der ikke er læst').click()
  expect(await selected()).toBe('Kære Bodil')
})

test('what was not read stands on paper too', async () => {
  await box().fill(draft)
  await summarySays('3 linjer er ikke læst')
  await validator.page.emulateMedia({ media: 'print' })
  expect(await summary().innerText()).toContain('Ikke læst: linje 1 og 8-9.')
})
