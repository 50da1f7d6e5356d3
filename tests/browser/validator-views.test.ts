import { describe, expect, test } from 'vitest'
import { hasFocus } from './open-page.ts'
import { draftWith, openValidator } from './validator-page.ts'

const validator = openValidator()
const { element, box, button, paste, summary, summarySays, told } = validator

const form = () => element().locator('[part=form]')

test('the form is asked for only when someone wants it, and has what the text says', async () => {
  const asked: string[] = []
  validator.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await paste(draftWith())
  await summarySays('Klar. Kopiér kladden')
  expect(asked).toEqual([])
  await button('Formular').click()
  await form().waitFor()
  expect(asked).toEqual(['/widget/v1/modtagelse-validator-form.js'])
  expect(await box().isVisible()).toBe(false)
  expect(await form().getByRole('textbox', { name: 'Samtaledato' }).inputValue()).toBe('15-09-2008')
  expect(await button('Formular').getAttribute('aria-pressed')).toBe('true')
  expect(await button('Tekst').getAttribute('aria-pressed')).toBe('false')
})

test('what is written in the form is in the text, and is checked', async () => {
  await paste(draftWith())
  await button('Formular').click()
  const date = form().getByRole('textbox', { name: 'Samtaledato' })
  await date.fill('2008-02-30')
  // Half a date may be any date: it is read when one is done with it.
  await date.press('Enter')
  await summarySays('1 fejl')
  expect(await hasFocus(date)).toBe(true)
  await button('Tekst').click()
  expect(await box().inputValue()).toContain('"samtaledato": "2008-02-30"')
})

test('what is written in the text is in the form', async () => {
  await button('Formular').click()
  await form().waitFor()
  await button('Tekst').click()
  await paste(draftWith({ sagstype: 'noget andet' }))
  await summarySays('1 fejl')
  await button('Formular').click()
  await element().locator('[part=place]').first().click()
  const focused = await form().evaluate((root) => {
    const inner = root.shadowRoot?.activeElement
    return inner?.closest('[data-path]')?.getAttribute('data-path')
  })
  expect(focused).toBe('/sagstype')
})

test('in the form a finding leads to a field, and says so; in the text to a line', async () => {
  const places = () => element().locator('[part=place]').allTextContents()
  await paste(draftWith({ sagstype: 'noget andet', udslagsgivendeOmraader: [] }))
  await summarySays('2 fejl')
  expect(await places()).toEqual(['Vis linje 8', 'Vis linje 10'])
  await button('Formular').click()
  await button('Vis feltet Sagstype').waitFor()
  expect(await places()).toEqual(['Vis feltet Sagstype', 'Vis feltet Udslagsgivende områder'])
  await button('Tekst').click()
  expect(await places()).toEqual(['Vis linje 8', 'Vis linje 10'])
})

test('what the form cannot read is shown in the text', async () => {
  await button('Formular').click()
  await form().waitFor()
  await button('Tekst').click()
  await paste(draftWith().replace('"sagstype":', '"sagstype"'))
  await summarySays('fejl')
  await button('Formular').click()
  await form().getByText('Formularen kan ikke læse teksten helt').waitFor()
  await button(/^Vis linje/)
    .first()
    .click()
  expect(await hasFocus(box())).toBe(true)
  expect(await button('Tekst').getAttribute('aria-pressed')).toBe('true')
})

test('the verdict and the bar stay in view beside a form that is longer than the findings', async () => {
  await paste(draftWith({ udslagsgivendeOmraader: [] }))
  await button('Formular').click()
  await form()
    .getByRole('button', { name: /^Se svarene igennem/ })
    .click()
  await form().getByRole('button', { name: 'Udskriv' }).scrollIntoViewIfNeeded()
  const { y } = (await summary().boundingBox()) ?? { y: Number.NaN }
  expect(y).toBeGreaterThanOrEqual(0)
  expect(y).toBeLessThan(300)
  const bar = await button('Tjek igen').boundingBox()
  expect((bar?.y ?? 900) + (bar?.height ?? 0)).toBeLessThanOrEqual(800)
})

test('a draft may begin in the form, with nothing', async () => {
  await button('Formular').click()
  const type = form().getByRole('combobox', { name: 'Registreringstype' })
  await type.focus()
  await type.selectOption('straksmatch')
  await summarySays('2 af 6 krav er med')
  expect(await hasFocus(type)).toBe(true)
  const date = form().getByRole('textbox', { name: 'Samtaledato' })
  await date.pressSequentially('2008-09-15')
  await validator.page.keyboard.press('Control+Enter')
  expect(await hasFocus(summary())).toBe(true)
  expect(await box().inputValue()).toContain('"samtaledato": "2008-09-15"')
})

describe('a form that cannot be had', () => {
  test('is told of, and the text is still there', async () => {
    await validator.page.route('**/modtagelse-validator-form.js', (route) => route.abort())
    await button('Formular').click()
    await told().getByText('Formularen kunne ikke hentes.').waitFor()
    expect(await box().isVisible()).toBe(true)
    validator.complaints = []
  })
})
