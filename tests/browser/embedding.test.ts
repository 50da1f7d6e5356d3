import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { integrityOf } from '../../build/widget-integrity.ts'
import { builtSite } from '../built/site.ts'
import type { Report } from '../../src/api'
import { openEmbedded } from './embedded.ts'
import { type ForeignPage } from './foreign-site.ts'
import { hasFocus } from './open-page.ts'
import { findBarriers } from './visit.ts'

type Validator = HTMLElement & { value: string; report: Report | null }

/** One error: no areas. */
const draft = '{"registreringstype": "straksmatch", "matchkategori": 4}'
const says = 'fejl'

const script = '/widget/v1/modtagelse-validator.js'
const tools = '/widget/v1/modtagelse-validator-tools.js'
const words = '/widget/v1/modtagelse-validator-words.js'
const hashOf = (path: string) => integrityOf(readFileSync(join(builtSite, path)))

const embedded = openEmbedded()

const scriptTag = (attributes = '') =>
  `<script type="module" src="${embedded.site.origin}${script}" ${attributes}></script>`

async function open(shown: ForeignPage, options?: BrowserContextOptions): Promise<void> {
  await embedded.open(embedded.foreign.put(shown), options)
}

const validator = (index = 0): Locator => embedded.page.locator('modtagelse-validator').nth(index)
const box = (index?: number): Locator => validator(index).locator('textarea').first()
const summary = (index?: number): Locator => validator(index).locator('[part~=summary]').first()
const summarySays = (text: string, index?: number): Promise<void> =>
  summary(index).getByText(text).first().waitFor()

describe('a page of another origin', () => {
  test('embeds it by script, with integrity, under the strictest policy', async () => {
    const importMap = JSON.stringify({
      integrity: { [embedded.site.origin + tools]: hashOf(tools) },
    })
    const mapHash = createHash('sha256').update(importMap).digest('base64')
    await open({
      head:
        `<script type="importmap">${importMap}</script>` +
        scriptTag(`integrity="${hashOf(script)}" crossorigin="anonymous"`),
      body: '<h1>Sag</h1><modtagelse-validator></modtagelse-validator>',
      policy:
        `default-src 'none'; script-src ${embedded.site.origin} 'sha256-${mapHash}'; base-uri 'none'; ` +
        "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    })
    await box().fill(draft)
    await summarySays(says)
    // Reading lines is the work of the tools' file: its hash was right too.
    await box().fill('Samtaletype: 1. henvendelse\nSagstype: kontanthjælpssag')
    await summarySays('Læst som straksmatch')
    expect(embedded.opened.requests).toEqual([])
  })

  test('runs no file with another hash than the one it names', async () => {
    await open({
      head: scriptTag(`integrity="${hashOf(tools)}"`),
      body: '<modtagelse-validator></modtagelse-validator>',
    })
    expect(
      await embedded.page.evaluate(() => customElements.get('modtagelse-validator')),
    ).toBeUndefined()
    embedded.expected = ['integrity']
  })

  test('has links to the site the script came from', async () => {
    await open({ head: scriptTag(), body: '<modtagelse-validator></modtagelse-validator>' })
    await box().fill(draft)
    await summarySays(says)
    const why = validator().locator('[part=why]').first()
    const address = await why.evaluate((link) => (link as HTMLAnchorElement).href)
    expect(new URL(address).origin).toBe(embedded.site.origin)
    expect((await embedded.page.request.get(address)).ok()).toBe(true)
  })

  test('has a large draft checked too, though no worker may start there', async () => {
    await open({ head: scriptTag(), body: '<modtagelse-validator></modtagelse-validator>' })
    const lines = `${draft}\n`.repeat(5000)
    await validator().evaluate((node, text) => {
      ;(node as Validator).value = text
    }, lines)
    await validator().getByText('5.000 registreringer').first().waitFor()
    await summarySays('fejl')
  })

  test('asks for nothing after the script and what belongs to it, and keeps nothing', async () => {
    const requests: string[] = []
    await open({ body: '<modtagelse-validator></modtagelse-validator>' })
    embedded.page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await embedded.page.addScriptTag({ type: 'module', url: embedded.site.origin + script })
    await box().fill(draft)
    await summarySays(says)
    expect(requests.sort()).toEqual([tools, words, script])
    expect(
      await embedded.page.evaluate(() => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
      ]),
    ).toEqual(['', 0, 0])
  })

  test('finds its globals, and those of the platform, as they were', async () => {
    await open({ body: '<modtagelse-validator></modtagelse-validator>' })
    const readGlobals = () =>
      embedded.page.evaluate(() => {
        const names = (object: object): string[] => Object.getOwnPropertyNames(object).sort()
        return {
          window: names(window),
          document: names(document),
          prototypes: [HTMLElement, Element, Node, EventTarget, Object, Array, String, Promise].map(
            ({ prototype }) => names(prototype as object),
          ),
          sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
        }
      })
    const before = await readGlobals()
    await embedded.page.addScriptTag({ type: 'module', url: embedded.site.origin + script })
    await box().fill(draft)
    await summarySays(says)
    expect(await readGlobals()).toEqual(before)
  })

  test('keeps its styles, and the element its own', async () => {
    const rude = `
      * { letter-spacing: 3px; border-radius: 50px !important; text-transform: uppercase }
      textarea, button, h2, p, div, fieldset { display: none !important; color: rgb(255, 0, 0) !important }
      .row, .columns, [part] { opacity: 0.1 !important; position: fixed !important }`
    const plain = '<p id="own" class="row" part="summary">Sag</p>'
    await open({
      head: scriptTag(),
      body: `${plain}<modtagelse-validator></modtagelse-validator>`,
    })
    const readOwn = () =>
      embedded.page.locator('#own').evaluate((node) => {
        const { cssText, display, color, margin, font } = getComputedStyle(node)
        return { cssText, display, color, margin, font }
      })
    const withElement = await readOwn()
    await validator().evaluate((node) => {
      node.remove()
    })
    expect(await readOwn()).toEqual(withElement)
    await embedded.opened.close()

    await open({
      head: `<style>${rude}</style>${scriptTag()}`,
      body: `<modtagelse-validator></modtagelse-validator>`,
    })
    await box().fill(draft)
    await summarySays(says)
    for (const inside of [box(), summary(), validator().locator('[part~=check]')]) {
      expect(await inside.isVisible()).toBe(true)
      const style = await inside.evaluate((node) => {
        const { color, opacity, position, borderRadius } = getComputedStyle(node)
        return { color, opacity, position, borderRadius }
      })
      expect(style.opacity).toBe('1')
      expect(style.borderRadius).not.toBe('50px')
      expect(style.color).not.toBe('rgb(255, 0, 0)')
      expect(style.position).not.toBe('fixed')
    }
  })

  test('may count its rem as it likes', async () => {
    const sizes: unknown[] = []
    for (const root of [10, 16, 24]) {
      await open({
        head: `<style>html { font-size: ${root}px } body { font-size: 16px; margin: 0 }</style>${scriptTag()}`,
        body: `<modtagelse-validator value='${draft}'></modtagelse-validator>`,
      })
      await summarySays(says)
      // The last to come: what is said to those who do not see it.
      await validator()
        .locator('[role=status]', { hasText: says })
        .first()
        .waitFor({ state: 'attached' })
      sizes.push(
        await validator().evaluate((node) =>
          [...(node.shadowRoot?.querySelectorAll('*') ?? [])].map((inside) => {
            const { width, height } = inside.getBoundingClientRect()
            return [Math.round(width), Math.round(height)]
          }),
        ),
      )
      if (root < 24) await embedded.opened.close()
    }
    expect(sizes[1]).toEqual(sizes[0])
    expect(sizes[2]).toEqual(sizes[0])
  })

  test.each([
    ['that is dark when its reader wants it', '<meta name="color-scheme" content="light dark">'],
    ['that is always dark', '<style>:root { color-scheme: dark; background: #000 }</style>'],
  ])('%s has an element without barriers', async (_name, head) => {
    await open({
      head: head + scriptTag(),
      body: `<main><h1>Sag</h1><modtagelse-validator value='${draft}'></modtagelse-validator></main>`,
    })
    await summarySays(says)
    expect(await findBarriers(embedded.page)).toEqual({ light: [], dark: [] })
  })
})

describe('an element', () => {
  test('knows nothing of another on the page', async () => {
    await open({
      head: scriptTag(),
      body: '<modtagelse-validator></modtagelse-validator><modtagelse-validator profile="complete"></modtagelse-validator>',
    })
    await box(0).fill(draft)
    await summarySays(says, 0)
    expect(await box(1).inputValue()).toBe('')
    await summarySays('Prøv med et eksempel', 1)
    await box(1).fill('{"registreringstype": "fravaer"}')
    await summarySays('komplet registrering', 1)
    await summarySays('Læst som straksmatch, kladde', 0)
  })

  test('works inside the shadow tree of another, and is heard outside it', async () => {
    await open({ head: scriptTag(), body: '<div id="host"></div>' })
    await embedded.page.evaluate(() => {
      const heard: [string, number][] = []
      Object.assign(window, { heard })
      document.addEventListener('modtagelse:validated', (event) => {
        const { detail } = event
        heard.push([(event.target as Element).id, detail.counts.error])
      })
      const tree = document.querySelector('#host')?.attachShadow({ mode: 'open' })
      tree?.append(document.createElement('modtagelse-validator'))
    })
    await box().fill(draft)
    await box().press('Control+Enter')
    await summarySays(says)
    expect(await hasFocus(summary())).toBe(true)
    const heard = await embedded.page.evaluate(
      () => (window as unknown as { heard: unknown[] }).heard,
    )
    expect(heard.at(-1)).toEqual(['host', expect.any(Number)])
  })

  test('keeps its draft and its verdict when it is moved, and when it is taken out and put back', async () => {
    await open({
      head: scriptTag(),
      body: '<div id="from"><modtagelse-validator></modtagelse-validator></div><div id="to"></div>',
    })
    await box().fill(draft)
    await summarySays(says)
    await embedded.page.evaluate(() => {
      const moved = document.querySelector('modtagelse-validator')
      if (moved) document.querySelector('#to')?.append(moved)
    })
    expect(await box().inputValue()).toBe(draft)
    await summarySays(says)
    const report = await validator().evaluate(async (node) => {
      node.remove()
      await new Promise(requestAnimationFrame)
      document.body.append(node)
      return (node as Validator).report?.counts.error
    })
    expect(report).toBeGreaterThan(0)
    await box().fill('')
    await summarySays('Prøv med et eksempel')
  })

  test('that is removed while it is about to check does no harm', async () => {
    await open({ head: scriptTag(), body: '<modtagelse-validator></modtagelse-validator>' })
    const told = await embedded.page.evaluate(async (text) => {
      const node = document.querySelector('modtagelse-validator') as Validator
      const checked = new Promise((resolve) => {
        node.addEventListener('modtagelse:validated', resolve, { once: true })
      })
      node.value = text
      node.remove()
      await checked
      return node.report?.ok
    }, draft)
    expect(told).toBe(false)
  })

  test('is made by a script, before and after the page knows it', async () => {
    await open({ body: '' })
    await embedded.page.evaluate((text) => {
      const early = document.createElement('modtagelse-validator') as Validator
      early.value = text
      early.setAttribute('profile', 'complete')
      document.body.append(early)
    }, draft)
    await embedded.page.addScriptTag({ type: 'module', url: embedded.site.origin + script })
    await summarySays('komplet registrering')
    expect(await box().inputValue()).toBe(draft)
    await embedded.page.evaluate((text) => {
      const late = document.createElement('modtagelse-validator')
      late.setAttribute('value', text)
      late.setAttribute('type', 'straksmatch')
      document.body.append(late)
    }, draft)
    await summarySays('Læst som straksmatch, kladde', 1)
  })

  test('works in a dialog, by keyboard', async () => {
    await open({
      head: scriptTag(),
      body: '<dialog aria-label="Kladde"><modtagelse-validator></modtagelse-validator></dialog>',
    })
    await embedded.page.evaluate(() => {
      document.querySelector('dialog')?.showModal()
    })
    expect((await box().boundingBox())?.width).toBeGreaterThan(240)
    await box().focus()
    await embedded.page.keyboard.insertText(draft)
    await embedded.page.keyboard.press('Control+Enter')
    await summarySays(says)
    expect(await hasFocus(summary())).toBe(true)
    await embedded.page.keyboard.press('Escape')
    expect(await validator().isVisible()).toBe(false)
    await embedded.page.evaluate(() => {
      document.querySelector('dialog')?.showModal()
    })
    expect(await box().inputValue()).toBe(draft)
  })
})
