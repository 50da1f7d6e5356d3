import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { startForeignSite, type ForeignSite } from './foreign-site.ts'
import { hasFocus } from './open-page.ts'
import { draftWith, openValidator, type Validator } from './validator-page.ts'

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

/** Makes the file in the page and chooses it there, as soon as there is something to choose it with. */
const choose = async (element: Locator, file: MadeFile): Promise<number> => {
  await element.locator('input[type=file]').first().waitFor({ state: 'attached' })
  return element.evaluate((host, { name, line, faulty, count, every, encoding, asList }) => {
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
}

const runOf = (element: Locator): Locator => element.locator('[part=run]')

const progressOf = (element: Locator): Locator => element.locator('[part=progress]')

/** Waits for the end of a run. */
const ended = (element: Locator): Promise<void> => runOf(element).waitFor({ timeout: 50_000 })

test('what is told of a large text agrees with how much of it can be shown', async () => {
  const line = 'Sagstype: kontanthjælp'
  await validator.paste(['Straksmatch', ...Array.from({ length: 20_000 }, () => line)].join('\n'))
  const run = runOf(validator.element())
  await run.getByText('Alt er læst: 1 registrering er tjekket.').waitFor({ timeout: 50_000 })
  expect(await validator.summary().innerText()).toContain('20.00')
  expect(await validator.summary().locator('.stepper').innerText()).toMatch(/1 af \d+ viste/)
})

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

describe('an element that leaves the page during a run', () => {
  const workers = (): number => validator.page.workers().length
  const remove = (element: Locator): Promise<void> =>
    element.evaluate((host) => {
      ;(globalThis as { away?: Element }).away = host
      host.remove()
    })
  const putBack = (): Promise<void> =>
    validator.page.evaluate(() => {
      document.querySelector('main')?.append((globalThis as { away?: Element }).away ?? '')
    })

  test('ends its worker, and begins again when it is put back', async () => {
    const element = validator.element()
    await choose(element, big)
    await progressOf(element).waitFor()
    await expect.poll(workers).toBe(1)
    await remove(element)
    await expect.poll(workers).toBe(0)
    await putBack()
    await ended(element)
    expect(await runOf(element).textContent()).toContain('60.000 registreringer er tjekket')
  })

  test('goes on when it is only moved', async () => {
    const element = validator.element()
    await choose(element, big)
    await expect.poll(workers).toBe(1)
    const [worker] = validator.page.workers()
    await element.evaluate((host) => {
      document.querySelector('main')?.prepend(host)
    })
    await ended(element)
    expect(validator.page.workers()).toEqual([worker])
  })

  test('does not begin again on a draft that was replaced meanwhile', async () => {
    const element = validator.element()
    await choose(element, big)
    await progressOf(element).waitFor()
    await remove(element)
    await expect.poll(workers).toBe(0)
    await validator.page.evaluate((text) => {
      ;(globalThis as { away?: Validator }).away!.value = text
    }, draftWith())
    await putBack()
    await validator.summarySays('Klar. Kopiér kladden')
    expect(workers()).toBe(0)
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
  expect(await hasFocus(validator.summary())).toBe(true)
  await validator.button(/^Ret det/).click()
  await expect.poll(() => validator.summary().textContent()).toContain('Klar')
  expect(await element.locator('[part~=error]').count()).toBe(0)
})

describe('a large paste', () => {
  const lines = Array.from({ length: 700 }, (_, index) => sound.replace('#', String(index)))
  const text = lines.join('\n')
  const caret = (): Promise<number[]> =>
    validator.box().evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd])
  const pasteHere = async (copied: string): Promise<void> => {
    await validator.page.evaluate((words) => navigator.clipboard.writeText(words), copied)
    await validator.page.keyboard.press('ControlOrMeta+V')
  }

  test('takes the place of what is selected, is told to the page, and can be undone', async () => {
    const element = validator.element()
    await element.evaluate((host) => {
      host.addEventListener('input', (event) => {
        const { inputType } = event as InputEvent
        host.dataset['told'] = `${inputType} ${(host as Validator).value.length}`
      })
    })
    await validator.box().fill('[før] midt [efter]')
    await validator.box().evaluate((box: HTMLTextAreaElement) => {
      box.setSelectionRange(6, 10)
    })
    await pasteHere(text.replaceAll('\n', '\r\n'))
    await ended(element)
    expect(await validator.box().inputValue()).toBe(`[før] ${text} [efter]`)
    expect(await caret()).toEqual([6 + text.length, 6 + text.length])
    expect(await element.getAttribute('data-told')).toBe(`insertFromPaste ${text.length + 14}`)
    await validator.button('Fortryd').click()
    expect(await validator.box().inputValue()).toBe('[før] midt [efter]')
    await validator.box().focus()
    await pasteHere(text)
    await ended(element)
    await validator.box().focus()
    await validator.page.keyboard.press('ControlOrMeta+Z')
    expect(await validator.box().inputValue()).toBe('[før] midt [efter]')
  })

  test('is answered before it is laid out, and then laid out', async () => {
    const element = validator.element()
    await element.evaluate((host) => {
      const box = host.shadowRoot?.querySelector('textarea')
      host.addEventListener('modtagelse:validated', () => {
        host.dataset['then'] = String(box?.checkVisibility())
      })
    })
    await validator.box().focus()
    await pasteHere(text)
    await ended(element)
    expect(await element.getAttribute('data-then')).toBe('false')
    await validator.box().waitFor()
    const isLaidOut = await validator
      .box()
      .evaluate((box: HTMLTextAreaElement) => box.scrollHeight > 10 * box.clientHeight)
    expect(isLaidOut).toBe(true)
  })

  test('into a text that is long already leaves the person writing there', async () => {
    await validator.element().evaluate((host, words) => {
      ;(host as Validator).value = words
    }, `${text}\n${text}\n${text}\n`)
    await ended(validator.element())
    await validator.box().focus()
    await pasteHere(text)
    await validator.summarySays('2.800 registreringer')
    expect(await hasFocus(validator.box())).toBe(true)
    await expect
      .poll(() => validator.element().locator('[role=status]').allTextContents())
      .toContainEqual(expect.stringContaining('Ingen fejl'))
  })
})

describe('the findings of a large text, taken along', () => {
  test('say that the first are listed, and that all are counted', async () => {
    const element = validator.element()
    await choose(element, big)
    await ended(element)
    const words = 'Kun de første 1.000 af 3.000 fund er med her.'
    const away = element.locator('[part=take-away]')
    expect(await away.textContent()).toContain(words)
    await away.locator('summary').click()
    const taken = async (form: string): Promise<string> => {
      await away.getByRole('combobox', { name: 'Som' }).selectOption(form)
      await away.getByRole('button', { name: 'Kopiér fundene' }).click()
      await away.getByText('Kopieret.').waitFor()
      return validator.page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await taken('text')).toMatch(/^3\.000 fejl\n[^]*Kun de første 1\.000 af 3\.000 fund/)
    expect(await taken('csv')).toMatch(/\r?\n;;Kun de første 1\.000 af 3\.000 fund[^;]*;{6}\r?\n$/)
    const json = JSON.parse(await taken('json')) as Record<string, unknown>
    expect(json).toMatchObject({ counts: { error: 3000 }, omitted: 2000 })
  })
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

test('a file that could not be checked can be tried again', async () => {
  const element = validator.element()
  await validator.page.route('**/modtagelse-validator-worker.js', (route) => route.abort())
  await choose(element, big)
  const again = validator.button('Prøv igen')
  await again.waitFor()
  expect(await validator.button('Stop').isVisible()).toBe(false)
  await validator.page.unroute('**/modtagelse-validator-worker.js')
  await again.click()
  await ended(element)
  expect(await again.count()).toBe(0)
  validator.complaints = []
})

test('a card says how many places there are in all, where it shows the first of them', async () => {
  const element = validator.element()
  await choose(element, { ...big, every: 2, count: 20_000 })
  await ended(element)
  const card = element.locator('[part~=finding]').first()
  expect(await card.locator('small').first().innerText()).toMatch(/^[\d.]+ af 10\.000 steder$/)
})
