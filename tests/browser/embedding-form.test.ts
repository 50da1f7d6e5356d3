import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Serving } from '../../deploy/serve.ts'
import { launchChromium } from './chromium.ts'
import { startForeignSite, type ForeignSite } from './foreign-site.ts'
import { hasFocus, openPage, pressUntil, type OpenPage } from './open-page.ts'
import { startSite } from './site.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** The element as a form sees it. */
type Field = HTMLElement & {
  value: string
  form: HTMLFormElement | null
  validity: ValidityState
  validationMessage: string
  willValidate: boolean
  checkValidity: () => boolean
  validate: () => unknown
}

const sound = `{
  "registreringstype": "straksmatch",
  "samtaletype": "1. henvendelse",
  "registreringsoplysninger": {"samtaledato": "2008-09-15", "registreringsdato": "2008-09-15"},
  "sagstype": "kontanthjælpssag",
  "straksmatch": true
}`
const wrong = sound.replace('"straksmatch": true', '"matchkategori": 4')

let site: Serving
let foreign: ForeignSite
let browser: Browser
let opened: OpenPage
let page: Page

beforeAll(async () => {
  site = await startSite()
  foreign = await startForeignSite()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await foreign.close()
  await site.close()
})

afterEach(async () => {
  const { complaints } = opened
  await opened.close()
  expect(complaints).toEqual([])
})

/** A page with a form, which says at the top what it was sent. */
async function open(attributes = '', formAttributes = ''): Promise<void> {
  const address = foreign.put({
    head: `<script type="module" src="${site.origin}/widget/v1/modtagelse-validator.js"></script>`,
    body: `
      <form ${formAttributes}>
        <modtagelse-validator name="kladde" as-of="2008-09-20" ${attributes}></modtagelse-validator>
        <button id="send">Gem</button> <button id="again" type="reset">Forfra</button>
      </form>
      <form id="other"></form>`,
  })
  opened = await openPage(browser, address)
  ;({ page } = opened)
  await page.evaluate(() => {
    const sent: [string, string][][] = []
    Object.assign(window, { sent })
    addEventListener('submit', (event) => {
      event.preventDefault()
      const entries = [...new FormData(event.target as HTMLFormElement)]
      sent.push(entries.map(([name, value]) => [name, value as string]))
    })
  })
}

const field = (): Locator => page.locator('modtagelse-validator')
const box = (): Locator => field().locator('textarea').first()
const summary = (): Locator => field().locator('[part~=summary]').first()
const summarySays = (text: string): Promise<void> =>
  summary().getByText(text).first().waitFor({ timeout: 10_000 })

const sent = (): Promise<unknown> =>
  page.evaluate(() => (window as unknown as { sent: unknown }).sent)

const read = () =>
  field().evaluate((node) => {
    const { validity, validationMessage, willValidate } = node as Field
    const flags = ['valueMissing', 'customError', 'valid'] as const
    return {
      flags: flags.filter((flag) => validity[flag]),
      validationMessage,
      willValidate,
      isInvalid: node.matches(':invalid'),
    }
  })

describe('in a form', () => {
  test('a sound draft is sent under its name, as it was written', async () => {
    await open()
    await box().fill(sound)
    await summarySays('Ingen fejl')
    await page.locator('#send').click()
    expect(await sent()).toEqual([[['kladde', sound]]])
    expect(await read()).toEqual({
      flags: ['valid'],
      validationMessage: '',
      willValidate: true,
      isInvalid: false,
    })
  })

  test('a draft with errors holds the form back, says why and takes focus to the verdict', async () => {
    await open()
    await box().fill(wrong)
    await summarySays('1 fejl')
    await page.locator('#send').click()
    expect(await sent()).toEqual([])
    expect(await hasFocus(summary())).toBe(true)
    expect(await read()).toEqual({
      flags: ['customError'],
      validationMessage: expect.stringContaining('1 fejl') as string,
      willValidate: true,
      isInvalid: true,
    })
    expect(
      await field().evaluate((node) => [
        (node as Field).form === document.forms[0],
        document.forms[0]?.elements.namedItem('kladde') === node,
        (node as Field).checkValidity(),
      ]),
    ).toEqual([true, true, false])
  })

  test('the press on the button comes after the verdict, however fast', async () => {
    await open()
    await box().fill(sound)
    await page.locator('#send').click()
    expect(await sent()).toEqual([[['kladde', sound]]])
    await box().fill(wrong)
    await page.locator('#send').click()
    expect(await sent()).toHaveLength(1)
    await summarySays('1 fejl')
  })

  test('the keyboard alone writes, sends and is taken to what is wrong', async () => {
    await open()
    await box().focus()
    await page.keyboard.insertText(wrong)
    await pressUntil(page, 'Tab', page.locator('#send'))
    await page.keyboard.press('Enter')
    expect(await hasFocus(summary())).toBe(true)
    expect(await sent()).toEqual([])
  })

  test('what a fix and the form view write is sent too', async () => {
    await open()
    await box().fill(sound.replace('"samtaledato": "2008-09-15"', '"samtaledato": "15-09-2008"'))
    await summarySays('1 fejl')
    await field().locator('[part~=fix]').first().click()
    await summarySays('Ingen fejl')
    await field().getByRole('button', { name: 'Formular' }).click()
    await field().getByRole('textbox', { name: 'Bemærkninger' }).fill('Har en aftale i morgen.')
    await page.locator('#send').click()
    await vi.waitUntil(async () => ((await sent()) as unknown[]).length > 0)
    const [[[, text]]] = (await sent()) as [[[string, string]]]
    expect(JSON.parse(text)).toMatchObject({
      registreringsoplysninger: { samtaledato: '2008-09-15' },
      bemaerkninger: 'Har en aftale i morgen.',
    })
  })

  test('a text that a script sets is not sent before it is checked', async () => {
    await open()
    const read = (isChecked: boolean) =>
      field().evaluate(
        (node, [text, isChecked]) => {
          const element = node as Field
          element.value = text
          if (isChecked) element.validate()
          return element.checkValidity()
        },
        [sound, isChecked] as const,
      )
    expect(await read(false)).toBe(false)
    expect(await read(true)).toBe(true)
  })

  test('an empty one may be sent, unless it is required', async () => {
    await open()
    await page.locator('#send').click()
    expect(await sent()).toEqual([[['kladde', '']]])
    await field().evaluate((node) => {
      node.toggleAttribute('required', true)
    })
    await page.locator('#send').click()
    expect(await sent()).toHaveLength(1)
    expect(await read()).toMatchObject({
      flags: ['valueMissing'],
      validationMessage: 'Indsæt en kladde.',
    })
    expect(await hasFocus(summary())).toBe(true)
    await box().fill(sound)
    await summarySays('Ingen fejl')
    expect((await read()).flags).toEqual(['valid'])
  })

  test('a reset brings back what stood there first', async () => {
    await open(`value='{"registreringstype": "fravaer"}'`)
    await summarySays('Læst som')
    await box().fill(sound)
    await summarySays('Ingen fejl')
    await page.locator('#again').click()
    await summarySays('fravær')
    expect(await box().inputValue()).toBe('{"registreringstype": "fravaer"}')
  })

  test('a disabled one takes no text and is not sent', async () => {
    await open('required')
    await field().evaluate((node) => {
      node.toggleAttribute('disabled', true)
    })
    expect(await box().isDisabled()).toBe(true)
    expect(await field().locator('button:enabled, input:enabled').count()).toBe(0)
    expect((await read()).willValidate).toBe(false)
    await page.locator('#send').click()
    expect(await sent()).toEqual([[]])
    await field().evaluate((node) => {
      node.toggleAttribute('disabled', false)
    })
    expect(await box().isEnabled()).toBe(true)
  })

  test('a fieldset that is disabled disables it too', async () => {
    await open()
    await page.evaluate(() => {
      const fieldset = document.createElement('fieldset')
      fieldset.disabled = true
      document.forms[0]?.prepend(fieldset)
      fieldset.append(document.querySelector('modtagelse-validator') ?? '')
    })
    expect(await box().isDisabled()).toBe(true)
  })

  test('it follows the form it is moved to', async () => {
    await open()
    await box().fill(sound)
    await summarySays('Ingen fejl')
    const entries = await page.evaluate(() => {
      const [first, other] = document.forms
      other?.append(document.querySelector('modtagelse-validator') ?? '')
      return [first, other].map((form) => [...new FormData(form)].length)
    })
    expect(entries).toEqual([0, 1])
  })
})

describe('on the way back in the history', () => {
  const goAwayAndBack = async () => {
    await box().fill(sound)
    await summarySays('Ingen fejl')
    await page.goto(`${site.origin}/404.html`)
    await page.goBack()
    await box().waitFor()
  }

  test('a draft in a form is there again', async () => {
    await open()
    await goAwayAndBack()
    expect(await box().inputValue()).toBe(sound)
    await summarySays('Ingen fejl')
  })

  test('a form that says so keeps none', async () => {
    await open('', 'autocomplete="off"')
    await goAwayAndBack()
    expect(await box().inputValue()).toBe('')
  })

  test('a draft outside a form is kept by nobody', async () => {
    await open()
    await page.evaluate(() => {
      document.body.append(document.querySelector('modtagelse-validator') ?? '')
    })
    await goAwayAndBack()
    expect(await box().inputValue()).toBe('')
  })
})
