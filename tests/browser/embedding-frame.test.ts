import type { FrameLocator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openEmbedded } from './embedded.ts'

interface Told {
  origin: string
  data: { type: string; height?: number; report?: { counts: { error: number } } }
}

const name = 'Ida Prøve'
const draft = `{"registreringstype": "straksmatch", "samtaletype": "1. henvendelse",
  "stamdata": {"navn": "${name}"}, "registreringsoplysninger": {"samtaledato": "15-09-2008"}}`

const embedded = openEmbedded()

/** What the page complained of, for those that may complain. */
const takeComplaints = (): string[] => embedded.opened.complaints.splice(0)

/** A page that lets no script of others run, with the frame in it. */
async function open(query: string, attributes = ''): Promise<void> {
  const address = embedded.foreign.put({
    body: `<iframe title="Tjek en kladde" width="700" height="500" ${attributes}></iframe>`,
    policy: `default-src 'none'; frame-src ${embedded.site.origin}`,
  })
  await embedded.open(address)
  await embedded.page.evaluate((address) => {
    const told: unknown[] = []
    Object.assign(window, { told })
    addEventListener('message', ({ origin, data }: MessageEvent<unknown>) =>
      told.push({ origin, data }),
    )
    document.querySelector('iframe')?.setAttribute('src', address)
  }, `${embedded.site.origin}/indlejring/ramme/${query}`)
  await summarySays('')
}

const frame = (): FrameLocator => embedded.page.frameLocator('iframe')
const summarySays = (text: string): Promise<void> =>
  frame().locator('[part~=summary]').first().getByText(text).first().waitFor()

const told = (): Promise<Told[]> =>
  embedded.page.evaluate(() => (window as unknown as { told: Told[] }).told)
const toldOf = async (type: string): Promise<Told[]> =>
  (await told()).filter(({ data }) => data.type === type)

const named = () => `&origin=${encodeURIComponent(embedded.foreign.origin)}`

describe('the frame in a page of another origin', () => {
  test('works as its address asks, and asks for nothing more once it stands there', async () => {
    await open('?type=straksmatch&profile=complete&as-of=2008-09-20')
    await embedded.page.waitForLoadState('networkidle')
    embedded.opened.requests.splice(0)
    await frame().locator('textarea').first().fill('{"matchkategori": 4}')
    await summarySays('Læst som straksmatch, komplet registrering')
    expect(embedded.opened.requests).toEqual([])
  })

  test('tells nobody anything when no origin is named', async () => {
    await open('?type=straksmatch')
    await frame().locator('textarea').first().fill(draft)
    await summarySays('fejl')
    expect(await told()).toEqual([])
  })

  test.each([
    ['*', '*'],
    ['no web address', 'javascript:alert(1)'],
    ['more than an origin', 'http://127.0.0.1/side'],
    ['any origin', 'null'],
  ])('tells nobody anything when what is named is %s', async (_name, origin) => {
    await open(`?type=straksmatch&origin=${encodeURIComponent(origin)}`)
    await frame().locator('textarea').first().fill(draft)
    await summarySays('fejl')
    expect(await told()).toEqual([])
  })

  test('tells a page nothing that is named for another', async () => {
    await open('?type=straksmatch&origin=https%3A%2F%2Fsag.example')
    await frame().locator('textarea').first().fill(draft)
    await summarySays('fejl')
    expect(await told()).toEqual([])
  })

  test('tells the page it names how tall it is and how the draft stands, and nothing of its text', async () => {
    await open(`?type=straksmatch${named()}`)
    await frame().locator('textarea').first().fill(draft)
    await summarySays('fejl')
    await expect.poll(() => toldOf('modtagelse:validated')).not.toEqual([])
    const messages = await told()
    expect(messages.every(({ origin }) => origin === embedded.site.origin)).toBe(true)
    expect(messages.map(({ data }) => data.type)).toContain('modtagelse:height')
    const report = (await toldOf('modtagelse:validated')).at(-1)?.data.report
    expect(report?.counts.error).toBeGreaterThan(0)
    expect(JSON.stringify(messages)).not.toContain(name)
    expect(JSON.stringify(messages)).not.toContain('"edits"')
  })

  test('comes to rest at the height of what is in it, taller and lower', async () => {
    await open(`?type=straksmatch${named()}`)
    await embedded.page.evaluate(() => {
      addEventListener('message', ({ data }: MessageEvent<{ type: string; height: string }>) => {
        if (data.type === 'modtagelse:height')
          document.querySelector('iframe')!.height = data.height
      })
    })
    const isFitting = () =>
      frame()
        .locator('html')
        .evaluate((root) => Math.abs(root.scrollHeight - root.getBoundingClientRect().height) < 2)
    const heightOf = () => embedded.page.locator('iframe').evaluate((node) => node.clientHeight)
    await frame().locator('textarea').first().fill(draft)
    await summarySays('fejl')
    await expect.poll(isFitting).toBe(true)
    const tall = await heightOf()
    await frame().locator('textarea').first().fill('')
    await summarySays('Prøv med et eksempel')
    await expect.poll(heightOf).toBeLessThan(tall)
    await expect.poll(isFitting).toBe(true)
  })

  test('listens to no message', async () => {
    await open(`?type=straksmatch${named()}`)
    await embedded.page.evaluate((text) => {
      const { contentWindow } = document.querySelector('iframe')!
      for (const data of [{ value: text }, { type: 'modtagelse:value', value: text }, text]) {
        contentWindow?.postMessage(data, '*')
      }
    }, draft)
    await frame().locator('textarea').first().press('Control+Enter')
    await summarySays('Skriv eller indsæt en kladde først')
    expect(await frame().locator('textarea').first().inputValue()).toBe('')
  })

  test('runs in a sandbox with what the page on embedding names', async () => {
    await open(
      `?type=straksmatch${named()}`,
      'sandbox="allow-scripts allow-same-origin allow-popups allow-downloads"',
    )
    await frame().locator('textarea').first().fill(draft)
    await summarySays('fejl')
    await expect.poll(() => toldOf('modtagelse:validated')).not.toEqual([])
  })

  test('may begin with an example', async () => {
    await open('?type=tilmelding&eksempel=ja')
    await summarySays('Læst som tilmelding')
  })
})

test('no other page of the site may stand in a frame', async () => {
  const address = embedded.foreign.put({
    body: `<iframe title="Validator" src="${embedded.site.origin}/validator/"></iframe>`,
  })
  await embedded.open(address)
  expect(takeComplaints().join()).toContain("frame-ancestors 'none'")
})
