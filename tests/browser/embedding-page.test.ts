import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { integrityOf } from '../../build/widget-integrity.ts'
import { builtSite } from '../built/site.ts'
import {
  attributes,
  events,
  methods,
  properties,
} from '../../src/components/embedding/element-interface.ts'
import { openEmbedded } from './embedded.ts'
import { hasFocus, overflow, pressUntil } from './open-page.ts'
import { pagesOfSite } from './site.ts'
import { findBarriers } from './visit.ts'

const embedded = openEmbedded()

const open = async (path: string) => {
  await embedded.open(embedded.site.origin + path)
}

const example = (name: string): Locator =>
  embedded.page.getByRole('group', { name: `Eksempel: ${name}` })

describe('the page on embedding', () => {
  beforeEach(() => open('/indlejring/'))

  test('names the files of the element, each with its hash', async () => {
    const text = await embedded.page.locator('article').innerText()
    const files = await embedded.page.evaluate(() =>
      [...document.body.innerText.matchAll(/\/(widget\/v1\/[\w-]+\.js)/g)].map(([, file]) => file),
    )
    expect(new Set(files).size).toBeGreaterThan(1)
    for (const file of files) {
      expect(text).toContain(integrityOf(readFileSync(join(builtSite, file ?? ''))))
    }
    const hash = await embedded.page.locator('script[src^="/widget/"]').getAttribute('integrity')
    expect(hash).toBe(
      integrityOf(readFileSync(join(builtSite, 'widget/v1/modtagelse-validator.js'))),
    )
  })

  test('lists what the element can be asked and told, no more and no less', async () => {
    const element = await embedded.page.evaluate(() => {
      const defined = customElements.get('modtagelse-validator')
      const members: [string, boolean][] = []
      let prototype = defined?.prototype as object
      while (prototype !== HTMLElement.prototype) {
        for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
          members.push([name, get !== undefined])
        }
        prototype = Object.getPrototypeOf(prototype) as object
      }
      const { observedAttributes } = defined as unknown as { observedAttributes: string[] }
      return { members, observedAttributes }
    })
    // `syncFormState` is how the element updates its form, and nothing for others to call.
    const isOurs = (name: string) =>
      !/^constructor$|Callback$/.test(name) && name !== 'syncFormState'
    const named = (isProperty: boolean) =>
      [
        ...new Set(
          element.members.filter(([, property]) => property === isProperty).map(([name]) => name),
        ),
      ]
        .filter(isOurs)
        .sort()
    expect(properties.map(({ name }) => name).sort()).toEqual(named(true))
    expect(methods.map(({ name }) => name.replace('()', '')).sort()).toEqual(named(false))
    // The browser itself minds the name of a field, and whether it is disabled.
    expect(attributes.map(({ name }) => name).sort()).toEqual(
      [...element.observedAttributes, 'name', 'disabled'].sort(),
    )
    expect(events.map(({ name }) => name)).toEqual(['modtagelse:validated'])
  })

  test('shows the code that runs on it', async () => {
    const shown = await embedded.page.locator('pre').allInnerTexts()
    for (const file of [
      'listen.html',
      'listen.js',
      'form.html',
      'form.js',
      'look.css',
      'frame.js',
    ]) {
      const source = readFileSync(
        new URL(`../../src/components/embedding/examples/${file}`, import.meta.url),
        'utf8',
      )
      expect(shown.map((text) => text.trim())).toContain(source.trim())
    }
  })

  test('hears the report', async () => {
    const heard = embedded.page.locator('#hoert')
    await heard.getByText(/^Fejl: [1-9]/).waitFor()
    await example('lyt efter svaret').locator('textarea').first().fill('Registreringstype: fravær')
    await heard.getByText(/^Fejl: [1-9]/).waitFor()
  })

  test('has a form that is sent when the draft is sound, and not before', async () => {
    const form = example('i en formular')
    const box = form.locator('textarea').first()
    const send = form.getByRole('button', { name: 'Gem sagen' })
    await send.click()
    expect(await hasFocus(form.locator('[part~=summary]').first())).toBe(true)
    await box.fill('{"registreringstype": "straksmatch"}')
    await send.click()
    expect(await embedded.page.locator('#gemt').innerText()).toBe('')
    const text = `{"registreringstype": "straksmatch", "samtaletype": "1. henvendelse",
      "registreringsoplysninger": {"samtaledato": "2008-09-15", "registreringsdato": "2008-09-15"},
      "sagstype": "kontanthjælpssag", "straksmatch": true}`
    await box.fill(text)
    await send.click()
    expect(await embedded.page.locator('#gemt').innerText()).toBe(
      `Formularen ville sende kladden: ${text.length} tegn.`,
    )
    await form.getByRole('button', { name: 'Begynd forfra' }).click()
    expect(await box.inputValue()).toBe('')
  })

  test('shows how a page gives the element its own look', async () => {
    const color = await example('andre farver')
      .locator('[part~=check]')
      .evaluate((node) => getComputedStyle(node).color)
    expect(color).toBe('rgb(91, 42, 134)')
  })

  test('has a frame as tall as what is in it, and hears of the draft', async () => {
    const frame = embedded.page.frameLocator('#ramme')
    await frame.locator('textarea').first().fill('{"matchkategori": 4}')
    await embedded.page
      .locator('#fortalt')
      .getByText(/^Rammen melder: [1-9]/)
      .waitFor()
    await expect
      .poll(() => frame.locator('html').evaluate((root) => root.scrollHeight - innerHeight))
      .toBeLessThan(2)
  })

  test('is reached by keyboard from the foot of every page', async () => {
    const link = embedded.page.locator('.site-foot').getByRole('link', { name: 'Indlejring' })
    expect(await link.getAttribute('aria-current')).toBe('page')
    await pressUntil(embedded.page, 'Shift+Tab', link)
  })

  test('has no barriers, wide and narrow, in light and dark', async () => {
    for (const width of [1280, 320]) {
      await embedded.page.setViewportSize({ width, height: 800 })
      expect(await findBarriers(embedded.page)).toEqual({ light: [], dark: [] })
      expect(await overflow(embedded.page)).toBe(0)
    }
  })
})

test('the frame has no barriers and fits 320 px, with an example in it', async () => {
  await open('/indlejring/ramme/?type=straksmatch&eksempel=ja')
  await embedded.page.locator('[part~=summary]').getByText('Ingen fejl').first().waitFor()
  for (const width of [1280, 320]) {
    await embedded.page.setViewportSize({ width, height: 800 })
    expect(await findBarriers(embedded.page)).toEqual({ light: [], dark: [] })
    expect(await overflow(embedded.page)).toBe(0)
  }
})

describe('an example to try under the table of a step', () => {
  const steps = pagesOfSite().filter(
    (path) =>
      /^\/minimumskrav\/./.test(path) &&
      readFileSync(join(builtSite, path, 'index.html'), 'utf8').includes('class="table fields"'),
  )

  test.each(steps)('asks for nothing until it is opened: %s', async (path) => {
    await open(path)
    const tries = embedded.page.locator('details.try')
    expect(await tries.count()).toBe(await embedded.page.locator('table.fields').count())
    // As far down as one can come.
    await embedded.page.mouse.wheel(0, 1_000_000)
    await embedded.page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight)
    })
    await tries.first().scrollIntoViewIfNeeded()
    await embedded.page.waitForLoadState('networkidle')
    expect(embedded.opened.requests).toEqual([])
    expect(await embedded.page.locator('main script').count()).toBe(0)
    for (const each of await tries.all()) {
      await each.locator('summary').click()
      const frame = each.locator('iframe').contentFrame()
      await frame.locator('[part~=summary]').getByText('Læst som').first().waitFor()
      expect(await frame.locator('textarea').first().inputValue()).not.toBe('')
      expect(await frame.locator('[part~="error"]').count()).toBe(0)
    }
    expect(embedded.opened.requests.map((address) => new URL(address).pathname)).toContain(
      '/indlejring/ramme/',
    )
    expect(await embedded.page.locator('main script').count()).toBe(0)
  })

  test('is opened and used by keyboard alone', async () => {
    await open('/minimumskrav/foerste-henvendelse/')
    await pressUntilFar(embedded.page.locator('details.try summary').first())
    await embedded.page.keyboard.press('Enter')
    const box = embedded.page.locator('iframe').first().contentFrame().locator('textarea').first()
    await box.waitFor()
    // A link and the choice of the view stand before the box.
    for (let presses = 0; presses < 3 && !(await hasFocus(box)); presses += 1) {
      await embedded.page.keyboard.press('Tab')
    }
    expect(await hasFocus(box)).toBe(true)
  })

  test('has no barriers when it is open, wide and narrow', async () => {
    await open('/minimumskrav/foerste-henvendelse/')
    await embedded.page.locator('details.try summary').first().click()
    await embedded.page
      .locator('iframe')
      .first()
      .contentFrame()
      .locator('[part~=summary]')
      .first()
      .waitFor()
    for (const width of [1280, 320]) {
      await embedded.page.setViewportSize({ width, height: 800 })
      expect(await findBarriers(embedded.page)).toEqual({ light: [], dark: [] })
      expect(await overflow(embedded.page)).toBe(0)
    }
  })

  /** The step pages have many links on the way. */
  async function pressUntilFar(locator: Locator): Promise<void> {
    for (let rounds = 0; rounds < 4; rounds += 1) {
      try {
        await pressUntil(embedded.page, 'Tab', locator)
        return
      } catch {
        // Go on from where it came to.
      }
    }
    expect(await hasFocus(locator)).toBe(true)
  }
})
