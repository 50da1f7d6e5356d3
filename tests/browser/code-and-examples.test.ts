import { beforeEach, describe, expect, test } from 'vitest'
import { types } from '../../src/api/index.ts'
import { openEmbedded } from './embedded.ts'
import { overflow, pressUntil } from './open-page.ts'
import { findBarriers } from './visit.ts'

const embedded = openEmbedded()
const open = (path: string, options = {}) =>
  embedded.open(embedded.site.origin + path, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })

const clipboard = () => embedded.page.evaluate(() => navigator.clipboard.readText())
const frame = (title: string) =>
  embedded.page.locator('.code').filter({ has: embedded.page.getByText(title, { exact: true }) })

describe('code on the page for vendors', () => {
  test('is copied by one press, as it stands', async () => {
    await open('/leverandoerer/')
    await frame('tjek.mjs').getByRole('button', { name: 'Kopiér tjek.mjs' }).click()
    await frame('tjek.mjs').getByRole('status').getByText('Kopieret').waitFor()
    expect(await clipboard()).toBe(await frame('tjek.mjs').locator('pre').textContent())
  })

  test('is copied by keyboard', async () => {
    await open('/leverandoerer/')
    const button = frame('hent.sh').getByRole('button')
    await pressUntil(embedded.page, 'Tab', button)
    await embedded.page.keyboard.press('Enter')
    await frame('hent.sh').getByRole('status').getByText('Kopieret').waitFor()
    expect(await clipboard()).toContain('straksmatch.bundle.json')
  })

  test('is selected where the browser does not let pages copy', async () => {
    await open('/leverandoerer/')
    await embedded.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await frame('hent.sh').getByRole('button').click()
    await frame('hent.sh').getByRole('status').getByText('Markeret').waitFor()
    const selected = await embedded.page.evaluate(() => String(getSelection()))
    expect(selected).toContain('npm install ajv')
  })

  test('is told of in English on the English page', async () => {
    await open('/en/')
    await frame('tjek.py').getByRole('button', { name: 'Copy tjek.py' }).click()
    await frame('tjek.py').getByRole('status').getByText('Copied').waitFor()
  })

  test('stands there without scripts, and no button that does nothing', async () => {
    await open('/leverandoerer/', { javaScriptEnabled: false })
    expect(await frame('tjek.mjs').locator('pre').textContent()).toContain('Ajv2020')
    expect(await embedded.page.locator('.code button').count()).toBe(0)
  })

  test('is printed, without what one presses', async () => {
    await open('/leverandoerer/')
    await embedded.page.emulateMedia({ media: 'print' })
    for (const code of await embedded.page.locator('.body > .code pre').all()) {
      expect(await code.isVisible()).toBe(true)
    }
    expect(await embedded.page.locator('.code button:visible').count()).toBe(0)
  })

  test('has no barriers, wide and narrow, in light and dark', async () => {
    await open('/leverandoerer/')
    for (const width of [1280, 320]) {
      await embedded.page.setViewportSize({ width, height: 800 })
      expect(await findBarriers(embedded.page)).toEqual({ light: [], dark: [] })
      expect(await overflow(embedded.page)).toBe(0)
    }
  })
})

describe('the tables for vendors', () => {
  const pages = ['/leverandoerer/', '/en/', ...types.map(({ slug }) => `/skemaer/${slug}/`)]

  test.each(pages)('are as wide as the page, below what stands at its right: %s', async (path) => {
    await open(path)
    for (const width of [1600, 1280, 1024]) {
      await embedded.page.setViewportSize({ width, height: 800 })
      const { columns, aside, tables } = await embedded.page.evaluate(() => {
        const box = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return { left, right, top, bottom }
        }
        return {
          columns: box(document.querySelector('.columns')!),
          aside: box(document.querySelector('.aside')!),
          tables: [...document.querySelectorAll('.body > .table')].map(box),
        }
      })
      expect(tables.length).toBeGreaterThan(1)
      for (const { left, right, top } of tables) {
        expect(left).toBeCloseTo(columns.left, 0)
        expect(right).toBeCloseTo(columns.right, 0)
        expect(top).toBeGreaterThan(aside.bottom)
      }
      expect(await overflow(embedded.page)).toBe(0)
    }
  })
})

describe('the examples of a schema', () => {
  const rows = () => embedded.page.locator('.examples tbody tr:visible')
  const status = () => embedded.page.locator('#eksempel-antal')

  beforeEach(() => open('/skemaer/straksmatch/'))

  test('are all there until something is chosen', async () => {
    const all = await rows().count()
    expect(await embedded.page.getByRole('heading', { name: 'eksempler' }).textContent()).toBe(
      `${all} eksempler`,
    )
  })

  test('can be chosen by what comes of them', async () => {
    const all = await rows().count()
    await embedded.page.getByLabel(/^Ingen fejl \(/).check()
    const none = await rows().count()
    expect(await rows().getByText('Ingen fejl').count()).toBe(none)
    expect(await status().textContent()).toBe(`${none} af ${all} eksempler vises.`)
    await embedded.page.getByLabel(/^Fejl \(/).check()
    const wrong = await rows().count()
    await embedded.page.getByLabel(/^Råd og advarsler \(/).check()
    expect(none + wrong + (await rows().count())).toBe(all)
  })

  test('can be chosen by a code, and it is said when none is left', async () => {
    const search = embedded.page.getByLabel('Ord eller kode')
    await search.fill('udslagsgivende-mangler')
    expect(await rows().count()).toBeGreaterThan(0)
    expect(await rows().count()).toBe(
      await rows().filter({ hasText: 'udslagsgivende-mangler' }).count(),
    )
    await search.fill('findes slet ikke')
    expect(await rows().count()).toBe(0)
    expect(await status().textContent()).toContain('Ingen eksempler passer')
  })

  test('open in place, with the text and what is said of it', async () => {
    const row = rows().filter({ hasText: 'Sagstypen mangler' }).first()
    await row.locator('summary').click()
    await row.getByText('Feltet Sagstype mangler').waitFor()
    expect(await row.locator('pre').textContent()).toContain('"registreringstype": "straksmatch"')
  })
})

test('the examples of a schema are all there without scripts, and no way to choose', async () => {
  await open('/skemaer/straksmatch/', { javaScriptEnabled: false })
  expect(await embedded.page.locator('.examples tbody tr:visible').count()).toBeGreaterThan(50)
  expect(await embedded.page.locator('#eksempel-valg').isVisible()).toBe(false)
})
