import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openEmbedded } from './embedded.ts'
import { hasFocus, pressUntil } from './open-page.ts'

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

const embedded = openEmbedded()

/** A page with a form, which says at the top what it was sent. */
async function open(attributes = '', formAttributes = ''): Promise<void> {
  const address = embedded.foreign.put({
    head: `<script type="module" src="${embedded.site.origin}/widget/v1/modtagelse-validator.js"></script>`,
    body: `
      <form ${formAttributes}>
        <modtagelse-validator name="kladde" as-of="2008-09-20" ${attributes}></modtagelse-validator>
        <button id="send">Gem</button> <button id="again" type="reset">Forfra</button>
      </form>
      <form id="other"></form>`,
  })
  await embedded.open(address)
  await embedded.page.evaluate(() => {
    const sent: [string, string][][] = []
    Object.assign(window, { sent })
    addEventListener('submit', (event) => {
      event.preventDefault()
      const entries = [...new FormData(event.target as HTMLFormElement)]
      sent.push(entries.map(([name, value]) => [name, value as string]))
    })
  })
}

const field = (): Locator => embedded.page.locator('modtagelse-validator')
const box = (): Locator => field().locator('textarea').first()
const summary = (): Locator => field().locator('[part~=summary]').first()
const summarySays = (text: string): Promise<void> => summary().getByText(text).first().waitFor()

const sent = (): Promise<unknown> =>
  embedded.page.evaluate(() => (window as unknown as { sent: unknown }).sent)

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
    await embedded.page.locator('#send').click()
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
    await embedded.page.locator('#send').click()
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
    await embedded.page.locator('#send').click()
    expect(await sent()).toEqual([[['kladde', sound]]])
    await box().fill(wrong)
    await embedded.page.locator('#send').click()
    expect(await sent()).toHaveLength(1)
    await summarySays('1 fejl')
  })

  test('the keyboard alone writes, sends and is taken to what is wrong', async () => {
    await open()
    await box().focus()
    await embedded.page.keyboard.insertText(wrong)
    await pressUntil(embedded.page, 'Tab', embedded.page.locator('#send'))
    await embedded.page.keyboard.press('Enter')
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
    await field()
      .getByRole('button', { name: /^Kan udfyldes/ })
      .click()
    await field().getByRole('textbox', { name: 'Bemærkninger' }).fill('Har en aftale i morgen.')
    await embedded.page.locator('#send').click()
    await expect.poll(sent).not.toEqual([])
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
    await embedded.page.locator('#send').click()
    expect(await sent()).toEqual([[['kladde', '']]])
    await field().evaluate((node) => {
      node.toggleAttribute('required', true)
    })
    await embedded.page.locator('#send').click()
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
    await embedded.page.locator('#again').click()
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
    await embedded.page.locator('#send').click()
    expect(await sent()).toEqual([[]])
    await field().evaluate((node) => {
      node.toggleAttribute('disabled', false)
    })
    expect(await box().isEnabled()).toBe(true)
  })

  test('a disabled one takes nothing in the form view either', async () => {
    await open()
    const controls = field().locator('[part=form] :is(input, select, textarea, button):enabled')
    await box().fill(sound)
    await field().getByRole('button', { name: 'Formular' }).click()
    await expect.poll(() => controls.count()).toBeGreaterThan(10)
    const disable = (isDisabled: boolean) =>
      field().evaluate((node, force) => {
        node.toggleAttribute('disabled', force)
      }, isDisabled)
    await disable(true)
    expect(await controls.count()).toBe(0)
    // Another date draws the form anew, which is not to come back to life by that.
    await field().evaluate((node) => {
      node.setAttribute('as-of', '2008-09-21')
    })
    await field().getByText('mod datoen 21. september 2008').waitFor()
    expect(await controls.count()).toBe(0)
    await disable(false)
    expect(await controls.count()).toBeGreaterThan(10)
  })

  test('a fieldset that is disabled disables it too', async () => {
    await open()
    await embedded.page.evaluate(() => {
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
    const entries = await embedded.page.evaluate(() => {
      const [first, other] = document.forms
      other?.append(document.querySelector('modtagelse-validator') ?? '')
      return [first, other].map((form) => [...new FormData(form)].length)
    })
    expect(entries).toEqual([0, 1])
  })
})

describe('a label', () => {
  const labelled = async (body: string) => {
    await embedded.open(
      embedded.foreign.put({
        head: `<script type="module" src="${embedded.site.origin}/widget/v1/modtagelse-validator.js"></script>`,
        body,
      }),
    )
  }
  const around = `<label>Kladde til sagen <modtagelse-validator value="${sound.replaceAll('"', '&quot;')}"></modtagelse-validator></label>`
  const beside = `<label for="kladde">Kladde til sagen</label>
    <modtagelse-validator id="kladde" value="${sound.replaceAll('"', '&quot;')}"></modtagelse-validator>`

  test.each([
    ['for it', beside],
    ['around it', around],
  ])('%s leads to the draft, and names it', async (_, body) => {
    await labelled(body)
    await summarySays('Ingen fejl')
    await embedded.page.getByText('Kladde til sagen').click({ position: { x: 4, y: 4 } })
    expect(await hasFocus(box())).toBe(true)
    const session = await embedded.page.context().newCDPSession(embedded.page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const groups = nodes.filter(({ role }) => role?.value === 'group')
    expect(groups.map(({ name }) => String(name?.value).trim())).toContainEqual(
      expect.stringMatching(/^Kladde til sagen/),
    )
  })

  test('leads to the first field of the form view', async () => {
    await labelled(beside)
    await field().getByRole('button', { name: 'Formular' }).click()
    const type = field().getByRole('combobox', { name: 'Registreringstype' })
    await type.waitFor()
    await embedded.page.getByText('Kladde til sagen').click()
    expect(await hasFocus(type)).toBe(true)
  })

  test.each([
    ['for it', beside],
    ['around it', around],
  ])('%s leaves focus alone when something in the element is pressed', async (_, body) => {
    await labelled(body)
    await summarySays('Ingen fejl')
    await summary().getByText('Læst som').click()
    expect(await hasFocus(box())).toBe(false)
    const profile = field().getByRole('combobox', { name: 'Tjek som' })
    await profile.focus()
    await profile.click()
    expect(await hasFocus(profile)).toBe(true)
  })
})

describe('what becomes of the text', () => {
  const says = () => field().locator('.head small').innerText()

  test('is sent by a form around the element, when the person sends that', async () => {
    await open()
    await field().getByText('indtil du sender formularen').first().waitFor()
    expect(await says()).not.toContain('intet sendes')
  })

  test('is nothing outside a form, also when the element is moved out of one', async () => {
    await open()
    await field().getByText('indtil du sender formularen').first().waitFor()
    await embedded.page.evaluate(() => {
      document.body.append(document.querySelector('modtagelse-validator') ?? '')
    })
    await box().focus()
    expect(await says()).toContain('Alt bliver i din browser; intet sendes.')
  })
})

describe('on the way back in the history', () => {
  const goAwayAndBack = async () => {
    await box().fill(sound)
    await summarySays('Ingen fejl')
    await embedded.page.goto(`${embedded.site.origin}/404.html`)
    await embedded.page.goBack()
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
    await embedded.page.evaluate(() => {
      document.body.append(document.querySelector('modtagelse-validator') ?? '')
    })
    await goAwayAndBack()
    expect(await box().inputValue()).toBe('')
  })
})
