import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { documents } from '../../src/components/guides/checklist.ts'
import { decisions } from '../../src/components/guides/decisions.ts'
import {
  outcomeOf,
  outcomes,
  questions,
  type Answer,
} from '../../src/components/guides/screening.ts'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { hasFocus, pressUntil } from './open-page.ts'
import { findBarriers } from './visit.ts'
import { openWindow, type Window } from './window.ts'

const site = siteInChromium()
let opened: Window
let page: Page
/** What the content security policy stopped, and what the console calls errors. */
let complaints: string[] = []
/** Every request after the page stood there. */
let requests: string[] = []

afterEach(async () => {
  await opened.close()
  expect(complaints).toEqual([])
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  opened = await openWindow(site.browser, options)
  ;({ page } = opened)
  complaints = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(site.origin + path)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  requests = []
  page.on('request', (request) => {
    // The browser fetches the sign of the site when it finds the time, whatever the page does.
    if (!request.url().endsWith('/favicon.svg')) requests.push(request.url())
  })
}

const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
const heading = (name: string): Locator => page.getByRole('heading', { name, exact: true })

/** Nothing left the page: no request, no cookie, nothing stored, the same address and no step back to answers. */
async function expectNoTrace(path: string): Promise<void> {
  expect(requests).toEqual([])
  expect(page.url()).toBe(site.origin + path)
  expect(
    await page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      history.length,
    ]),
  ).toEqual(['', 0, 0, 2])
}

/** No barriers in light and dark, and nothing wider than the window. */
async function expectNoBarriers(): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 640 })
    expect(await findBarriers(page)).toEqual({ light: [], dark: [] })
    expect(
      await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      }),
    ).toBe(0)
  }
}

/** Number of pages, and all that stands on them. */
async function print(): Promise<{ pages: number; text: string }> {
  const pdf = await page.pdf({ format: 'A4' })
  await page.emulateMedia({ media: 'print' })
  const text = await page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '))
  await page.emulateMedia({ media: null })
  return { pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, text }
}

describe('the screening', () => {
  const path = '/screening/'
  const words: Record<Answer, string> = { ja: 'Ja', nej: 'Nej', 'ved-ikke': 'Ved ikke' }
  const choice = (answer: Answer): Locator =>
    page.getByRole('radio', { name: words[answer], exact: true })

  async function answer(...given: Answer[]): Promise<void> {
    for (const each of given) {
      await choice(each).check()
      await page.keyboard.press('Enter')
    }
  }

  test('is walked through with the keyboard alone: focus follows to each question and to the outcome', async () => {
    await open(path)
    await pressUntil(page, 'Tab', choice('ja'))
    await page.keyboard.press('Space')
    await pressUntil(page, 'Tab', button('Næste'))
    await page.keyboard.press('Enter')
    expect(await page.locator('legend').filter({ visible: true }).allInnerTexts()).toEqual([
      expect.stringContaining('Spørgsmål 2 af 3'),
    ])
    // The first answer has focus, so an arrow key chooses.
    expect(await hasFocus(choice('ja'))).toBe(true)
    await page.keyboard.press('ArrowDown')
    expect(await choice('nej').isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    expect(await button('Næste').count()).toBe(0)
    await pressUntil(page, 'Tab', button('Se, hvad kilden siger'))
    await page.keyboard.press('Enter')
    expect(await hasFocus(heading('Kontanthjælp er sandsynlig'))).toBe(true)
    await expectNoTrace(path)

    await pressUntil(page, 'Tab', button('Ret Indtægter'))
    await page.keyboard.press('Enter')
    expect(await hasFocus(choice('nej'))).toBe(true)
    await pressUntil(page, 'Tab', button('Tilbage'))
    await page.keyboard.press('Enter')
    expect(await hasFocus(choice('ja'))).toBe(true)
    expect(await button('Tilbage').count()).toBe(0)
    await answer('ja', 'nej', 'nej')
    await pressUntil(page, 'Tab', button('Begynd forfra'))
    await page.keyboard.press('Enter')
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await page.locator('legend').filter({ visible: true }).innerText()).toContain(
      'Spørgsmål 1 af 3',
    )
    expect(await hasFocus(choice('ja'))).toBe(true)
    await expectNoTrace(path)
  })

  test.each<[Answer, Answer, Answer]>([
    ['ja', 'nej', 'nej'],
    ['nej', 'ja', 'nej'],
    ['ja', 'ved-ikke', 'ja'],
    ['nej', 'nej', 'nej'],
    ['ja', 'ved-ikke', 'nej'],
  ])('after %s, %s, %s shows one outcome, its sources and who decides', async (...given) => {
    await open(path)
    await answer(...given)
    const [begivenhed, indtaegter, formue] = given
    const { title, statements } = outcomeOf({ begivenhed, indtaegter, formue })
    const shown = page.locator('.outcome').filter({ visible: true })
    expect(await shown.locator('h3').allInnerTexts()).toEqual([title])
    for (const { text, kilde } of statements) {
      expect(await shown.innerText()).toContain(text)
      for (const number of kilde) {
        expect(await shown.getByRole('link', { name: `Kilde ${number}` }).count()).toBe(1)
      }
    }
    const result = await page.locator('.result').innerText()
    expect(result).toContain(
      'Afgørelsen om ydelse træffer ydelsesmedarbejderen, og det skal ske i ydelseskontoret.',
    )
    expect(await page.locator('[data-given]').allInnerTexts()).toEqual(
      given.map((each) => words[each]),
    )
    await expectNoTrace(path)
  })

  test('asks again when there is no answer, and stays where it is', async () => {
    await open(path)
    await button('Næste').click()
    expect(await page.getByRole('alert').filter({ visible: true }).allInnerTexts()).toEqual([
      'Vælg et svar, før du går videre.',
    ])
    expect(await hasFocus(choice('ja'))).toBe(true)
    await choice('nej').check()
    expect(await page.getByRole('alert').filter({ visible: true }).count()).toBe(0)
  })

  test('has forgotten the answers when the page is loaded again', async () => {
    await open(path)
    await answer('ja', 'nej')
    await page.reload()
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await page.locator('legend').filter({ visible: true }).innerText()).toContain(
      'Spørgsmål 1 af 3',
    )
  })

  test('has no barriers with a question, a slip and an outcome', async () => {
    await open(path)
    await expectNoBarriers()
    await button('Næste').click()
    await expectNoBarriers()
    await answer('ja', 'ja', 'nej')
    await expectNoBarriers()
  })

  test('moves nothing when its script comes', async () => {
    await open(path)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
        }),
    )
    expect(shift).toBeLessThan(0.01)
  })

  test('without script has all questions and all the source says on one page, and sends nothing', async () => {
    await open(path, { javaScriptEnabled: false })
    expect(await page.locator('legend').filter({ visible: true }).count()).toBe(questions.length)
    expect(await page.locator('.outcome h3').filter({ visible: true }).allInnerTexts()).toEqual(
      outcomes.map(({ title }) => title),
    )
    expect(await page.locator('form.guide button').filter({ visible: true }).count()).toBe(0)
    await page.getByRole('radio', { name: 'Ja' }).first().check()
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(site.origin + path)
    expect(requests).toEqual([])
  })

  test('prints the questions before they are answered, and afterwards the answers on one page', async () => {
    await open(path)
    const begun = await print()
    for (const { text } of questions) expect(begun.text).toContain(text)
    for (const { title } of outcomes) expect(begun.text).toContain(title)
    await answer('ja', 'ja', 'nej')
    const done = await print()
    expect(done.pages).toBe(1)
    expect(done.text).toContain('Vejledning fra 2008. Beskriver ikke gældende regler.')
    expect(done.text).toContain('En hurtig ydelsesafklaring er en god idé')
    expect(done.text).toContain('Indtægter Ja')
    expect(done.text).toContain('det skal ske i ydelseskontoret')
    expect(done.text).not.toContain('Det siger kilden ikke noget om')
    expect(done.text).not.toContain('Spørgsmål 1 af 3')
  })
})

describe('the checklist', () => {
  const path = '/tjekliste/'
  const box = (person: string, index: number): Locator =>
    page
      .getByRole('group', { name: person, exact: true })
      .getByRole('checkbox', { name: documents[index]!.text })

  test('is filled in for a couple with the keyboard alone, and leaves no trace', async () => {
    await open(path)
    expect(await page.getByRole('checkbox').count()).toBe(documents.length)
    await pressUntil(page, 'Tab', page.getByRole('radio', { name: 'Én person' }))
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('checkbox').count()).toBe(2 * documents.length)
    await pressUntil(page, 'Tab', box('Dig', 2))
    await page.keyboard.press('Space')
    await pressUntil(page, 'Tab', box('Din ægtefælle', 3))
    await page.keyboard.press('Space')
    expect(await page.locator('.sheet').innerText()).toContain(
      'Ydelseskontoret mangler de papirer, der er sat kryds ved.',
    )
    await expectNoTrace(path)
    await pressUntil(page, 'Tab', button('Begynd forfra'))
    await page.keyboard.press('Enter')
    expect(await page.getByRole('checkbox').count()).toBe(documents.length)
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
  })

  test('marks what is only asked of some', async () => {
    await open(path)
    expect(
      await page.getByRole('checkbox', { name: 'Eventuelt' }).evaluateAll((boxes) => boxes.length),
    ).toBe(documents.filter(({ isOptional }) => isOptional).length)
  })

  test('asks for no personal data', async () => {
    await open(path)
    expect(
      await page
        .locator('form.guide :is(input, textarea, select)')
        .evaluateAll((fields) => [
          ...new Set(fields.map((field) => (field as HTMLInputElement).type)),
        ]),
    ).toEqual(['radio', 'checkbox'])
  })

  test('has no barriers for one person and for a couple', async () => {
    await open(path)
    await expectNoBarriers()
    await page.getByRole('radio', { name: 'Et ægtepar' }).check()
    await box('Din ægtefælle', 0).check()
    await expectNoBarriers()
  })

  test('works without script', async () => {
    await open(path, { javaScriptEnabled: false })
    await page.getByRole('radio', { name: 'Et ægtepar' }).check()
    await box('Din ægtefælle', 0).check()
    expect(await page.locator('.sheet').innerText()).toContain('mangler de papirer')
    expect(await button('Udskriv listen').count()).toBe(0)
    expect(await page.getByText('Udskriv listen med din browser.').isVisible()).toBe(true)
    await button('Begynd forfra').click()
    expect(await box('Din ægtefælle', 0).count()).toBe(0)
    expect(page.url()).toBe(site.origin + path)
  })

  test('prints as one sheet for the citizen: what is missing, by post, and who decides on a new meeting', async () => {
    await open(path)
    const empty = await print()
    expect(empty.pages).toBe(1)
    expect(empty.text).toContain('Henvend dig i ydelseskontoret.')
    expect(empty.text).not.toContain('med posten')
    await page.getByRole('radio', { name: 'Et ægtepar' }).check()
    await box('Dig', 0).check()
    const missing = await print()
    expect(missing.pages).toBe(1)
    for (const { text } of documents) expect(missing.text.split(text)).toHaveLength(3)
    expect(missing.text).toContain('Vejledning fra 2008. Beskriver ikke gældende regler.')
    expect(missing.text).toContain('Derfor skal papirerne gælde jer begge.')
    expect(missing.text).toContain('Du kan sende det, der mangler, med posten.')
    expect(missing.text).toContain(
      'Ydelseskontoret ser på dit tilfælde og afgør, om en ny samtale er nødvendig.',
    )
    expect(missing.text).not.toContain('Hvem gælder listen?')
    expect(missing.text).not.toContain('Hvornår du kan bruge listen')
  })

  test('has a button that prints', async () => {
    await open(path)
    await page.evaluate(() => {
      globalThis.print = () => {
        document.title = 'printed'
      }
    })
    await button('Udskriv listen').click()
    expect(await page.title()).toBe('printed')
  })
})

describe('the decision guides', () => {
  const pages = [
    { id: 'hvilken-profil', path: '/spoergsmaal/skifte-medarbejderprofil/' },
    { id: 'maa-jeg-bruge', path: '/spoergsmaal/adgang-til-cpr-oplysninger/' },
  ]
  const guide = (): Locator => page.locator('.decision')
  const summary = (name: string): Locator =>
    guide()
      .locator('summary', { hasText: new RegExp(`^${name}$`) })
      .filter({ visible: true })
  const verdicts = (): Locator => guide().locator('.verdict').filter({ visible: true })

  test('are each on its page, and no guide is left out', () => {
    expect(pages.map(({ id }) => id)).toEqual(decisions.map(({ id }) => id))
  })

  test('lead from the authority to profile and authorisation, with the keyboard alone', async () => {
    await open('/spoergsmaal/skifte-medarbejderprofil/')
    await pressUntil(page, 'Tab', summary('Staten').first())
    await page.keyboard.press('Enter')
    expect(await guide().innerText()).toContain('Brug statens profil.')
    await pressUntil(page, 'Tab', summary('Kommunen').first())
    await page.keyboard.press('Space')
    expect(await verdicts().allInnerTexts()).toEqual([
      'Brug statens profil. Du skal have autorisation',
    ])
    expect(await guide().innerText()).toContain('Den ansvarlige ledelse udsteder autorisationen.')
    // Another answer to the first question closes what the first one opened.
    await pressUntil(page, 'Tab', summary('Kommunen').last())
    await page.keyboard.press('Enter')
    expect(
      await guide().locator('details[open] > summary').filter({ visible: true }).allInnerTexts(),
    ).toEqual(['Kommunen'])
    expect(await guide().innerText()).not.toContain('Brug statens profil.')
    await expectNoTrace('/spoergsmaal/skifte-medarbejderprofil/')
  })

  test('lead to consent', async () => {
    await open('/spoergsmaal/adgang-til-cpr-oplysninger/')
    await summary('Kommunen').click()
    await summary('I statens it-system').click()
    expect(await guide().innerText()).toContain(
      'Du må ikke bruge oplysningen uden borgerens samtykke',
    )
    await summary('Nej').click()
    expect(await verdicts().allInnerTexts()).toEqual(['Nej, ikke uden samtykke'])
    await summary('Ja').click()
    expect(await verdicts().allInnerTexts()).toEqual(['Ja, med borgerens samtykke'])
  })

  test.each(pages)('$id has no barriers, closed and open', async ({ path }) => {
    await open(path)
    await expectNoBarriers()
    await guide().evaluate((node) => {
      for (const details of node.querySelectorAll('details')) {
        details.removeAttribute('name')
        details.open = true
      }
    })
    await expectNoBarriers()
  })

  test.each(pages)('$id needs no script, and prints every branch', async ({ path }) => {
    await open(path, { javaScriptEnabled: false })
    await summary('Kommunen').first().click()
    expect(await guide().innerText()).toContain('Brug kommunens profil.')
    await opened.close()

    await open(path)
    expect(await page.locator('main script').count()).toBe(0)
    const count = await guide().locator('.verdict').count()
    expect(count).toBeGreaterThan(3)
    expect(await verdicts().count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await guide().locator('details[open]').count()).toBe(0)
    const readable = await guide()
      .locator('.outcome p, .follows p')
      .evaluateAll((texts) => texts.map((text) => text.checkVisibility() && text.clientHeight > 0))
    expect(readable).not.toContain(false)
  })
})
