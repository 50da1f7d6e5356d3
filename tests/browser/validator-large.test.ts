import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { startForeignSite, type ForeignSite } from './foreign-site.ts'
import { draftWith, hasFocus, openValidator } from './validator-page.ts'

const validator = openValidator()

/** How a file is made in the page: a line over and over, each with a reference of its own, and every so often a faulty one. */
interface MadeFile {
  name: string
  line: string
  faulty: string
  count: number
  /** Each so many lines is faulty. */
  every: number
  encoding?: 'windows-1252'
  asList?: boolean
}

const asLine = (changes: Record<string, unknown> = {}): string =>
  JSON.stringify(JSON.parse(draftWith({ borgerReference: 'sag-#', ...changes })))

const sound = asLine()
const faulty = asLine({ sagstype: 'noget andet' })

const big: MadeFile = { name: 'sager.ndjson', line: sound, faulty, count: 60_000, every: 20 }

/** Makes the file in the page and chooses it there. */
const choose = (element: Locator, file: MadeFile): Promise<number> =>
  element.evaluate((host, { name, line, faulty, count, every, encoding, asList }) => {
    const lines = Array.from({ length: count }, (_, index) =>
      (index % every === every - 1 ? faulty : line).replace('#', String(index)),
    )
    const text = asList ? `[\n${lines.join(',\n')}\n]` : lines.join('\n')
    // Each letter of Danish is one byte there, with the number it has in Unicode.
    const bytes = encoding ? Uint8Array.from(text, (letter) => letter.charCodeAt(0)) : text
    const chosen = new File([bytes], name)
    const chooser = host.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]')
    const files = new DataTransfer()
    files.items.add(chosen)
    if (chooser) chooser.files = files.files
    chooser?.dispatchEvent(new Event('change'))
    return chosen.size
  }, file)

const runOf = (element: Locator): Locator => element.locator('[part=run]')

const progressOf = (element: Locator): Locator => element.locator('[part=progress]')

/** Waits for the end of a run. */
const ended = (element: Locator): Promise<void> => runOf(element).waitFor({ timeout: 50_000 })

describe('a file of 20 MB with a registration a line', () => {
  test('is checked beside the page, which goes on drawing, and the findings are paged', async () => {
    const element = validator.element()
    const requests: string[] = []
    validator.page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    const size = await choose(element, big)
    expect(size).toBeGreaterThan(20e6)
    await progressOf(element).waitFor()
    await expect
      .poll(() => progressOf(element).getAttribute('value'), { timeout: 20_000 })
      .not.toBe(null)
    // A frame is drawn while the run goes on.
    const isGoing = await element.evaluate(
      (host) =>
        new Promise<boolean>((resolve) => {
          requestAnimationFrame(() => {
            resolve(host.shadowRoot?.querySelector('[part=run]') === null)
          })
        }),
    )
    expect(isGoing).toBe(true)
    await ended(element)
    await expect.poll(() => validator.summary().textContent()).toContain('3.000 fejl')
    expect(await validator.summary().textContent()).toContain('60.000 registreringer')
    expect(await runOf(element).textContent()).toContain('60.000 registreringer er tjekket')

    await runOf(element).getByRole('button', { name: 'Vis stederne' }).first().click()
    await runOf(element).getByRole('heading', { name: '1-20 af 3.000' }).waitFor()
    await runOf(element).getByRole('button', { name: 'Næste' }).click()
    await runOf(element).getByRole('heading', { name: '21-40 af 3.000' }).waitFor()
    expect(await runOf(element).locator('li').first().textContent()).toContain('linje 420, tegn')
    expect(requests).toEqual(['/widget/v1/modtagelse-validator-worker.js'])
  })

  test('can be stopped, and what was found until then is shown', async () => {
    const element = validator.element()
    await choose(element, { ...big, count: 150_000 })
    await validator.button('Stop').click()
    await ended(element)
    expect(await runOf(element).textContent()).toContain('Du stoppede tjekket')
    expect(await progressOf(element).isVisible()).toBe(false)
  })

  test('gives way to a draft that is pasted', async () => {
    const element = validator.element()
    await choose(element, big)
    await progressOf(element).waitFor()
    await validator.paste(draftWith())
    await validator.summarySays('Ingen fejl')
    expect(await progressOf(element).isVisible()).toBe(false)
    expect(await runOf(element).count()).toBe(0)
  })
})

test('a file that is one list is checked whole', async () => {
  const element = validator.element()
  const size = await choose(element, { ...big, name: 'sager.json', count: 8000, asList: true })
  expect(size).toBeGreaterThan(2e6)
  await ended(element)
  await expect.poll(() => validator.summary().textContent()).toContain('400 fejl')
})

test('a file in the letters of an old spreadsheet is read as such, and said to be', async () => {
  const element = validator.element()
  await choose(element, { ...big, count: 8000, encoding: 'windows-1252' })
  await ended(element)
  expect(await runOf(element).textContent()).toContain('Windows-1252')
  expect((await validator.reportOf())?.findings.map(({ code }) => code)).not.toContain(
    'forkert-tegnsaet',
  )
})

test('a large text in the box is checked beside the page, with its fixes and places', async () => {
  const element = validator.element()
  const lines = Array.from({ length: 700 }, (_, index) => sound.replace('#', String(index)))
  lines[3] = asLine({ sagstype: 'Kontanthjælpssag', borgerReference: 'sag-3' })
  await validator.paste(lines.join('\n'))
  await ended(element)
  // Who goes on writing is not taken away from it; the verdict is read aloud.
  expect(await hasFocus(validator.box())).toBe(true)
  await expect
    .poll(() => element.locator('[role=status]').allTextContents())
    .toContainEqual(expect.stringContaining('1 fejl'))
  await validator.button(/^Ret det/).click()
  await expect.poll(() => validator.summary().textContent()).toContain('Ingen fejl')
  expect(await element.locator('[part~=error]').count()).toBe(0)
})

describe('in a page of another origin, which may start no worker', () => {
  let foreign: ForeignSite
  beforeAll(async () => {
    foreign = await startForeignSite()
  })
  afterAll(() => foreign.close())

  const opened = async (page: Page): Promise<Locator> => {
    const address = foreign.put({
      head: `<script type="module" crossorigin src="${validator.origin}/widget/v1/modtagelse-validator.js"></script>`,
      body: '<modtagelse-validator as-of="2008-09-20"></modtagelse-validator>',
    })
    await page.goto(address)
    const element = page.locator('modtagelse-validator')
    await element.locator('[part~=file]').waitFor()
    return element
  }

  test('the same is found, in the page itself', async () => {
    const element = await opened(validator.page)
    await choose(element, { ...big, count: 8000 })
    await ended(element)
    expect(await element.locator('[part~=summary]').textContent()).toContain('400 fejl')
    expect(await runOf(element).textContent()).toContain('ikke tjekket')
  })

  test('and what cannot be cut there is told in words', async () => {
    const element = await opened(validator.page)
    await choose(element, { ...big, count: 8000, asList: true })
    await element.locator('.going').getByText('for stor til at blive læst i ét stykke').waitFor()
  })
})
