import { fileURLToPath } from 'node:url'
import type { Disposable, Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../../src/api'
import { AS_OF } from '../fixtures/as-of.ts'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { hasFocus } from './open-page.ts'
import { findBarriers } from './visit.ts'
import { openWindow, type Window } from './window.ts'

/** The element as a page sees it. */
type Validator = HTMLElement & { value: string; report: Report | null; validate: () => Report }

const draftLines = [
  '{',
  '  "registreringstype": "straksmatch",',
  '  "samtaletype": "1. henvendelse",',
  '  "registreringsoplysninger": {',
  '    "samtaledato": "2008-09-15",',
  '    "registreringsdato": "2008-09-15"',
  '  },',
  '  "sagstype": "kontanthjælpssag",',
  '  "matchkategori": 4',
  '}',
]
/** Lacks the areas that matchkategori 4 asks for. */
const draft = draftLines.join('\n')
const draftWith = (field: string): string => draft.replace(/4\n}$/, `4,\n  ${field}\n}`)
const areas = '"udslagsgivendeOmraader": ["helbred"]'
const stamdata =
  '"stamdata": {"navn": "Ida Prøve", "adresse": "Prøvevej 1", "telefon": "12 34 56 78"}'
/** No error, one advice. */
const draftInOrder = draftWith(areas)
/** Nothing to remark on in any profile. */
const draftComplete = draftWith(`${areas},\n  ${stamdata}`)
const wrongCase = draftInOrder.replace('"kontanthjælpssag"', '"noget andet"')
const unknownFields = Array.from({ length: 40 }, (_, index) => `"felt${index}": true`)

const site = siteInChromium()
let opened: Window
let policy: Disposable
let page: Page
/** What the content security policy stopped, and what the console calls errors. */
let complaints: string[]

beforeEach(async () => {
  opened = await openWindow(site.browser, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  ;({ page } = opened)
  complaints = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  policy = await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      reportError(new Error(`policy: ${violatedDirective} ${blockedURI}`))
    })
  })
  await page.goto(`${site.origin}/validator/`)
  await element().evaluate((validator) => {
    validator.setAttribute('as-of', '2008-09-20')
  })
})

afterEach(async () => {
  await policy.dispose()
  await opened.close()
  expect(complaints).toEqual([])
})

const element = (): Locator => page.locator('modtagelse-validator').first()
const box = (): Locator => element().locator('textarea')
const summary = (): Locator => element().locator('[part~=summary]')
const places = (): Locator => element().locator('[part=place]')

const reportOf = (): Promise<Report | null> =>
  element().evaluate((validator) => (validator as Validator).report)

const codesShown = (): Promise<string[]> => element().locator('[part=code]').allTextContents()

const selection = (): Promise<string> =>
  box().evaluate((node) => {
    const { value, selectionStart, selectionEnd } = node as HTMLTextAreaElement
    return value.slice(selectionStart, selectionEnd)
  })

/** Pastes with the keyboard, over all that stands in the box. */
async function paste(text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await box().focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('ControlOrMeta+V')
}

/** Waits until the summary says it. */
const summarySays = (text: string): Promise<void> => summary().getByText(text).first().waitFor()

describe('a pasted draft', () => {
  test('is answered at once and aloud, the findings stand under it, and the person stays', async () => {
    await paste(draft)
    await summarySays('1 fejl')
    expect(await hasFocus(box())).toBe(true)
    await element().locator('[role=status]', { hasText: '1 fejl' }).waitFor()
    expect(await summary().innerText()).toContain('Læst som straksmatch, kladde, 1 registrering.')
    expect(await codesShown()).toEqual(['udslagsgivende-mangler'])
    expect(await element().locator('[part~=group] > h2').allTextContents()).toEqual([
      '1 fejl skal rettes',
    ])
    await element().getByText('Systemet henter selv stamdata').waitFor()
    const report = await reportOf()
    expect(report?.ok).toBe(false)
    expect(report?.findings.map(({ code }) => code).sort()).toEqual([
      'hentes-automatisk',
      'udslagsgivende-mangler',
    ])
  })

  test('has each finding at its place, with the requirement behind it', async () => {
    await paste(`\n\n${draft}`)
    await summarySays('1 fejl')
    // The place of what is missing is where it belongs, below the match.
    expect(await places().first().innerText()).toBe('Vis, hvor det hører til')
    expect(await element().locator('.where').first().textContent()).toContain('efter linje 11')
    const why = element().locator('[part=why]').first()
    expect(await why.innerText()).toContain('Hvorfor? Kilde 3.1.8')
    expect(await why.getAttribute('href')).toMatch(/^\//)
    expect((await page.request.get(`${site.origin}${await why.getAttribute('href')}`)).ok()).toBe(
      true,
    )
  })

  test('says of a field of our own that it is ours, where a requirement of the source stands else', async () => {
    await paste('{"registreringstype":"oplysning","dato":"2008-09-15","kilde":" ","tekst":"x"}')
    await summarySays('1 fejl')
    const why = element().locator('[part=why]').first()
    expect(await why.innerText()).toContain('Hvorfor? Vores eget felt')
  })

  test('is put right by adding the areas, and told what was checked and what was not', async () => {
    await paste(draftInOrder)
    await summarySays('Klar. Kopiér kladden')
    await paste(draftComplete)
    await summarySays('Klar. Kopiér kladden')
    const told = await element().locator('.companion').innerText()
    expect(told).toContain('som de gjaldt før 1. oktober 2008, og mod datoen 20. september 2008.')
    expect(told).toContain('Ikke tjekket: om oplysningerne er sande, og om vurderingen er rigtig.')
    expect(told).toContain('Læst som straksmatch, kladde, 1 registrering.')
    expect(await codesShown()).toEqual([])
  })

  test('leaves no trace outside the page: no request, no cookie, nothing stored', async () => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await paste(draft)
    await summarySays('1 fejl')
    await paste(draftComplete)
    await summarySays('Klar. Kopiér kladden')
    expect(requests).toEqual([])
    expect(
      await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
    ).toEqual(['', 0, 0])
  })

  test('that is no registration is met with examples of them', async () => {
    await paste('Borgeren kom i dag og søger hjælp.')
    await summarySays('Kladden kunne ikke tjekkes')
    expect(await element().locator('[part=example]').count()).toBe(6)
    expect(await codesShown()).not.toEqual([])
  })

  test('with line breaks of Windows counts its lines once', async () => {
    await paste(wrongCase.replaceAll('\n', '\r\n'))
    await summarySays('1 fejl')
    expect(await places().first().innerText()).toContain('linje 8')
  })
})

describe('a place', () => {
  test('is selected in the draft, to the letter', async () => {
    await paste(wrongCase)
    await summarySays('1 fejl')
    await places().first().click()
    expect(await selection()).toBe('"noget andet"')
    expect(await hasFocus(box())).toBe(true)
  })

  test('far down a long draft comes into view, whether lines are wrapped or not', async () => {
    const long = 'Borgeren har haft mange forskellige job gennem årene og søger nu et nyt. '.repeat(
      40,
    )
    const text = wrongCase.replace('{\n', `{\n${'\n'.repeat(150)}"bemaerkninger": "${long}",\n`)
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      await paste(text)
      await element()
        .locator('[part~=summary]', { hasText: '1 fejl' })
        .waitFor({ state: 'attached' })
      const sheet = element().getByRole('button', { name: /^Fund/ })
      if (await sheet.isVisible()) await sheet.click()
      await places().first().click()
      expect(await selection()).toBe('"noget andet"')
      // Only the last tenth of the draft is under the place: it cannot be seen from further up.
      const seen = await box().evaluate((node) => {
        const { top, bottom } = node.getBoundingClientRect()
        const isOnScreen = top < innerHeight && bottom > 0
        return isOnScreen && node.scrollTop + node.clientHeight > node.scrollHeight * 0.9
      })
      expect(seen).toBe(true)
    }
  })
})

describe('typing', () => {
  test('is followed without moving focus, and told politely', async () => {
    await box().focus()
    await page.keyboard.insertText(draft)
    await summarySays('1 fejl')
    expect(await hasFocus(box())).toBe(true)
    await element().locator('[role=status]', { hasText: '1 fejl' }).waitFor()
  })

  test('goes on when a word is pasted into the draft', async () => {
    await box().fill(draft)
    await page.evaluate(() => navigator.clipboard.writeText(' '))
    await box().focus()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.press('ControlOrMeta+V')
    await summarySays('1 fejl')
    expect(await hasFocus(box())).toBe(true)
  })

  test('that empties the box is no fault, nor is asking about an empty box, which tells what to do', async () => {
    await summarySays('Prøv med et eksempel')
    expect(await reportOf()).toBeNull()
    await paste(draft)
    await summarySays('1 fejl')
    await element().getByRole('button', { name: /^Ryd$/ }).click()
    await summarySays('Prøv med et eksempel')
    expect(await box().inputValue()).toBe('')
    expect(await hasFocus(box())).toBe(true)
    await element().locator('[part~=check]').click()
    await summarySays('Skriv eller indsæt en kladde først')
    expect(await hasFocus(summary())).toBe(true)
    expect(await element().locator('[part=example]').count()).toBe(6)
    expect(await element().locator('[part~=error]').count()).toBe(0)
    expect((await reportOf())?.findings.map(({ code }) => code)).toEqual(['tomt'])
    // What is written then is followed as ever.
    await box().pressSequentially('Straksmatch\nSagstype: ')
    await summarySays('krav er med')
  })

  test('is asked about once: the answer stands when what else the element loads comes after it', async () => {
    const { promise: isAnswered, resolve: letThrough } = Promise.withResolvers<undefined>()
    await page.route('**/modtagelse-validator-tools.js', async (route) => {
      await isAnswered
      await route.continue()
    })
    await page.reload()
    await paste(draft)
    await summarySays('1 fejl')
    await box().fill('')
    await summarySays('Intet er tjekket endnu')
    await box().press('Control+Enter')
    letThrough(undefined)
    await summarySays('Skriv eller indsæt en kladde først')
  })

  test('may begin with an example', async () => {
    await element().getByRole('link', { name: 'Præcismatch uden fejl' }).click()
    await summarySays('Klar. Kopiér kladden')
    expect(await hasFocus(summary())).toBe(true)
  })
})

test('a complete registration is asked for more than a draft', async () => {
  await paste(draftInOrder)
  await summarySays('Klar. Kopiér kladden')
  await element().getByRole('combobox', { name: 'Tjek som' }).selectOption('complete')
  await summarySays('Læst som straksmatch, komplet registrering')
  expect(await codesShown()).toEqual(['mangler'])
  expect((await reportOf())?.profile).toBe('complete')
})

test('of one fault in many places three are listed, until all are asked for', async () => {
  await paste(draftWith(`${areas},\n  ${unknownFields.join(',\n  ')}`))
  await summarySays('40 fejl')
  const cards = element().locator('[part~=finding]')
  expect(await cards.count()).toBe(3)
  await element().getByRole('button', { name: 'Vis alle 40 steder' }).click()
  expect(await cards.count()).toBe(40)
  expect(await hasFocus(cards.nth(3).getByRole('button').first())).toBe(true)
})

test('the keyboard alone goes from the top of the page to a place and back', async () => {
  const pressUntil = async (key: string, locator: Locator): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await locator.count()) > 0 && (await hasFocus(locator))) return
      await page.keyboard.press(key)
    }
    throw new Error(`${key} never came there`)
  }
  await pressUntil('Tab', box())
  await page.keyboard.insertText(wrongCase)
  await page.keyboard.press('Control+Enter')
  await summarySays('1 fejl')
  expect(await hasFocus(summary())).toBe(true)
  await pressUntil('Tab', places().first())
  await page.keyboard.press('Enter')
  expect(await selection()).toBe('"noget andet"')
  await page.keyboard.press('Escape')
  expect(await hasFocus(element().locator('.is-open .finding-heading'))).toBe(true)
  await pressUntil('Tab', element().locator('[part~=check]'))
  await pressUntil('Shift+Tab', element().getByRole('combobox', { name: 'Tjek som' }))
  await page.keyboard.press('ArrowDown')
  await summarySays('komplet registrering')
})

describe('barriers of WCAG 2.2 AA', () => {
  const states: [name: string, text: string | null, says: string][] = [
    ['nothing yet', null, 'Prøv med et eksempel'],
    ['errors', draft, '1 fejl'],
    ['what the system fetches', draftInOrder, 'Klar. Kopiér kladden'],
    ['no error', draftComplete, 'Klar. Kopiér kladden'],
    ['not understood', 'Hej.', 'Kladden kunne ikke tjekkes'],
    ['many', draftWith(unknownFields.join(',\n')), '41 fejl'],
  ]
  test.each(states)('there are none with %s, wide and narrow', async (_name, text, says) => {
    if (text !== null) await paste(text)
    await summarySays(says)
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 })
      // Where the bar stands in its place, and nothing passes behind it on its way.
      await element().evaluate((host) => {
        host.scrollIntoView({ block: 'end' })
      })
      expect(await findBarriers(page)).toEqual({ light: [], dark: [] })
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(overflow).toBe(0)
    }
  })
})

describe('in the page of somebody else', () => {
  test('two elements know nothing of each other', async () => {
    await page.evaluate(() => {
      const second = document.createElement('modtagelse-validator')
      second.setAttribute('profile', 'complete')
      document.querySelector('main')?.append(second)
    })
    await paste(draft)
    await summarySays('1 fejl')
    const second = page.locator('modtagelse-validator').nth(1)
    expect(await second.locator('textarea').inputValue()).toBe('')
    const profileOf = (one: Locator) => one.getByRole('combobox', { name: 'Tjek som' }).inputValue()
    expect(await profileOf(second)).toBe('complete')
    expect(await profileOf(element())).toBe('draft')
  })

  test('a script makes it, gives it a text and hears the report', async () => {
    const heard = await page.evaluate(async (text) => {
      const validator = document.createElement('modtagelse-validator') as Validator
      validator.setAttribute('as-of', '2008-09-20')
      validator.value = text
      const report = new Promise<Report>((resolve) => {
        addEventListener('modtagelse:validated', (event) => {
          resolve(event.detail)
        })
      })
      document.body.append(validator)
      const { asOf, counts } = await report
      return {
        asOf,
        counts,
        isSame: validator.report?.counts.error === validator.validate().counts.error,
        movedFocus: document.activeElement === validator,
      }
    }, draft)
    expect(heard).toEqual({
      asOf: AS_OF,
      counts: { error: 1, warning: 0, advice: 1 },
      isSame: true,
      movedFocus: false,
    })
  })

  test('what was written before the script came is kept', async () => {
    await page.goto(`${site.origin}/`)
    await page.evaluate((text) => {
      const validator = document.createElement('modtagelse-validator')
      Object.assign(validator, { value: text })
      document.body.append(validator)
    }, draft)
    await page.evaluate('import("/widget/v1/modtagelse-validator.js").then(() => undefined)')
    await summarySays('1 fejl')
    expect(await box().inputValue()).toBe(draft)
  })

  test('the script may come twice', async () => {
    await page.evaluate('import("/widget/v1/modtagelse-validator.js?igen").then(() => undefined)')
    await paste(draft)
    await summarySays('1 fejl')
  })

  test('attributes tell type, profile and text', async () => {
    await element().evaluate(
      (validator, text) => {
        validator.setAttribute('type', 'straksmatch')
        validator.setAttribute('profile', 'complete')
        validator.setAttribute('value', text)
      },
      draftInOrder.replace('  "registreringstype": "straksmatch",\n', ''),
    )
    await summarySays('Læst som straksmatch, komplet registrering')
    expect(await hasFocus(summary())).toBe(false)
  })
})

test('the script and what it loads after itself tell nothing of the machine they were built on', async () => {
  for (const name of ['modtagelse-validator', 'modtagelse-validator-tools']) {
    const response = await page.request.get(`${site.origin}/widget/v1/${name}.js`)
    const code = await response.text()
    expect(response.headers()['content-type']).toContain('javascript')
    expect(code).not.toContain(fileURLToPath(new URL('../../', import.meta.url)))
    expect(code).not.toMatch(/\brequire\(|innerHTML|\beval\(/)
    const loaded = [...code.matchAll(/["'`](\.\.?\/[^"'`]+\.js)["'`]/g)].map(([, path]) => path)
    expect(loaded).toContain(
      name.endsWith('tools') ? './modtagelse-validator.js' : './modtagelse-validator-tools.js',
    )
    for (const path of loaded) expect(path).toMatch(/^\.\/modtagelse-validator[a-z-]*\.js$/)
  }
})

describe('the course of a case', () => {
  const registration = draft.replace('"matchkategori": 4', `"straksmatch": true,\n  ${stamdata}`)
  const forloeb = `{"forloeb": [${registration}]}`

  test('is checked as one', async () => {
    await element().evaluate((validator) => {
      validator.setAttribute('as-of', '2008-09-26')
    })
    await paste(forloeb)
    await summarySays('2 fejl')
    expect((await codesShown()).sort()).toEqual([
      'forloeb-tilmelding-mangler',
      'forloeb-ydelse-for-sent',
    ])
  })

  test('is told of as soon as the file that knows it has come', async () => {
    const { promise: isAsked, resolve: letThrough } = Promise.withResolvers<undefined>()
    await page.route('**/modtagelse-validator-tools.js', async (route) => {
      await isAsked
      await route.continue()
    })
    await page.reload()
    await element().evaluate((validator) => {
      validator.setAttribute('as-of', '2008-09-26')
    })
    await paste(forloeb)
    await summarySays('Ingen fejl')
    letThrough(undefined)
    await summarySays('2 fejl')
  })

  test.each([
    ['a draft', 'Straksmatch\nMatchkategori: 9', 'fejl'],
    ['JSON', draft, '1 fejl'],
    ['an empty box', '', 'Skriv eller indsæt en kladde først'],
  ])('%s that is asked about before that file has come is answered then', async (_, text, says) => {
    const { promise: isAsked, resolve: letThrough } = Promise.withResolvers<undefined>()
    await page.route('**/modtagelse-validator-tools.js', async (route) => {
      await isAsked
      await route.continue()
    })
    await page.reload()
    await box().fill(text)
    await box().press('Control+Enter')
    letThrough(undefined)
    await summarySays(says)
    await element().locator('[part=bar] [part~=copy]').waitFor()
    expect(await hasFocus(summary())).toBe(true)
  })

  test('is passed over when that file cannot be had, and all else is checked', async () => {
    await page.route('**/modtagelse-validator-tools.js', (route) => route.abort())
    await page.reload()
    await paste(draft)
    await summarySays('1 fejl')
    complaints = []
  })
})
