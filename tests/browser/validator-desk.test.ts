import { describe, expect, test } from 'vitest'
import { hasFocus, overflow } from './open-page.ts'
import { fiveSlips } from '../fixtures/five-slips.ts'
import { openValidator, type Validator } from './validator-page.ts'
import { findBarriers } from './visit.ts'

const validator = openValidator()
const { element, box, summary, button, summarySays, told } = validator

const lines = fiveSlips

const faultless = `Straksmatch
Samtaletype: 1. henvendelse
Samtaledato: 15. september 2008
Registreringsdato: 15. september 2008
Sagstype: kontanthjælpssag
Straksmatch: ja`

const put = (text: string) =>
  element().evaluate((host, value) => {
    ;(host as Validator).value = value
  }, text)
const check = () => element().locator('[part~=check]').click()
const openCard = () => element().locator('.is-open .finding-heading')
const resize = async (width: number, height: number): Promise<void> => {
  await validator.page.setViewportSize({ width, height })
}

/** Controls whose middle belongs to something else, or lies outside what shows them. */
const covered = (): Promise<string[]> =>
  element().evaluate((host) => {
    const tree = host.shadowRoot as ShadowRoot
    return [...tree.querySelectorAll('button, select, input, summary, a')]
      .filter((control) => control.checkVisibility())
      .flatMap((control) => {
        control.scrollIntoView({ block: 'nearest' })
        const { left, top, width, height } = control.getBoundingClientRect()
        const met = tree.elementFromPoint(left + width / 2, top + height / 2)
        const label = control.closest('label')
        const isOwn = met && (control.contains(met) || label?.contains(met))
        return isOwn ? [] : [`${control.textContent} is under ${met?.outerHTML.slice(0, 60)}`]
      })
  })

const windows: [width: number, height: number][] = [
  [1366, 768],
  [1280, 720],
  [1600, 1000],
  [768, 1024],
  [360, 740],
]

describe.each(windows)('in a window of %i by %i', (width, height) => {
  test('what to do and the first finding are in sight, and nothing lies over another thing', async () => {
    await resize(width, height)
    await element().locator('[part=examples]').waitFor()
    await expect
      .poll(async () => (await button('Tjek kladden').boundingBox())?.y)
      .toBeLessThan(height - 40)
    expect(await covered()).toEqual([])
    await validator.page.evaluate(() => {
      scrollTo(0, 0)
    })
    await put(lines)
    await check()
    await summarySays('4 fejl og 1 råd')
    const first = (await openCard().boundingBox()) ?? { y: -1, height: 0 }
    expect(first.y).toBeGreaterThanOrEqual(0)
    expect(first.y + first.height).toBeLessThanOrEqual(height)
    const bar = (await element().locator('[part=bar]').boundingBox()) ?? { y: -1, height: 0 }
    expect(bar.y).toBeGreaterThan(0)
    expect(bar.y + bar.height).toBeLessThanOrEqual(height + 1)
    expect(first.y + first.height).toBeLessThanOrEqual(bar.y)
    expect(await covered()).toEqual([])
    expect(await overflow(validator.page)).toBe(0)
  })
})

test.each(windows)(
  'the way down to the page begins where the desk begins, at %i by %i',
  async (width, height) => {
    await resize(width, height)
    const link = validator.page.locator('.breadcrumbs a').first()
    // On a phone the draft has the room, and the menu says where one is.
    expect(await link.isVisible()).toBe(width >= 480)
    if (width < 480) return
    const way = await link.boundingBox()
    const heading = await element().locator('h1').boundingBox()
    expect(way && Math.round(way.x)).toBe(heading && Math.round(heading.x))
    expect((way?.y ?? 0) + (way?.height ?? 0)).toBeLessThanOrEqual(heading?.y ?? 0)
  },
)

test('what is taken back to an empty box begins anew', async () => {
  await validator.paste(lines)
  await summarySays('4 fejl og 1 råd')
  await button('Fortryd').click()
  await summarySays('Prøv med et eksempel')
  await box().pressSequentially('Straksmatch\nSamtaletype: 1. henvendelse\nKontaktform: brev')
  await summarySays('krav er med')
})

describe('while one writes', () => {
  test('a draft without a fault is never called wrong, and ends green without its stamdata', async () => {
    await element().evaluate((host) => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      const results = host.shadowRoot?.querySelector('.companion') as HTMLElement
      new MutationObserver(() => {
        const heading = results.querySelector('h2')?.textContent ?? ''
        const isRed = results.querySelector('[part~=error], [part~=warning]') !== null
        seen.push(isRed ? `red: ${heading}` : heading)
      }).observe(results, { childList: true, subtree: true })
    })
    await box().focus()
    // Stops before the last field: whoever types on is not told of every step on the way.
    const last = faultless.lastIndexOf('\n')
    await validator.page.keyboard.type(faultless.slice(0, last))
    await summarySays('5 af 6 krav er med')
    await validator.page.keyboard.type(faultless.slice(last))
    await summarySays('Klar. Kopiér kladden')
    const seen = await validator.page.evaluate(
      () => (globalThis as unknown as { seen: string[] }).seen,
    )
    expect(seen.filter((heading) => heading.startsWith('red'))).toEqual([])
    await summarySays('6 af 6 krav er med, og der er ingen fejl.')
    await element().getByText('Systemet henter selv stamdata').waitFor()
    expect(await hasFocus(box())).toBe(true)
  })

  test('what is left is a list to tick off, and can be written with one press', async () => {
    await box().focus()
    await validator.page.keyboard.type('Straksmatch\nSamtaletype: 1. henvendelse')
    await summarySays('2 af 6 krav er med')
    const left = element().locator('[part=requirements] li:not(.is-met)')
    expect(await left.locator('.what').allTextContents()).toEqual([
      'Samtaledato er ikke med endnu',
      'Registreringsdato er ikke med endnu',
      'Sagstype er ikke med endnu',
      'Match er ikke med endnu',
    ])
    await left.nth(2).getByRole('button').click()
    await button('starthjælpssag').click()
    await summarySays('3 af 6 krav er med')
    expect(await box().inputValue()).toContain('\nSagstype: starthjælpssag')
    await left.first().getByRole('button').first().click()
    await button('Indsæt feltet: Samtaledato').click()
    expect(await hasFocus(box())).toBe(true)
    await validator.page.keyboard.type('15-09-2008')
    await summarySays('4 af 6 krav er med')
    expect(await box().inputValue()).toContain('\nSamtaledato: 15-09-2008')
  })

  test('a line that was left with something wrong is told, the one being written is not', async () => {
    await box().focus()
    await validator.page.keyboard.type('Straksmatch\nSagstype: kon')
    await summarySays('1 af 6 krav er med')
    expect(await element().locator('[part~=error]').count()).toBe(0)
    await validator.page.keyboard.press('Enter')
    await element().locator('[part~=finding][part~=error]').waitFor()
    await button('kontanthjælpssag').first().click()
    expect(await box().inputValue()).toContain('Sagstype: kontanthjælpssag')
  })

  test('nothing is said aloud of the first letters', async () => {
    const status = element().locator('fieldset > [role=status]')
    await status.evaluate((node) => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      new MutationObserver(() => {
        heard.push(node.textContent)
      }).observe(node, { childList: true })
    })
    await box().focus()
    await validator.page.keyboard.type('Sam')
    await summarySays('Hvad vil du registrere?')
    await box().fill('')
    await validator.page.keyboard.type('Straksmatch\nSamtaletype: 1')
    await status.getByText('1 af 6 krav er med').waitFor({ state: 'attached' })
    const heard = await validator.page.evaluate(
      () => (globalThis as unknown as { heard: string[] }).heard,
    )
    expect(heard).toEqual(['1 af 6 krav er med'])
  })
})

describe('findings and text', () => {
  const selected = () =>
    box().evaluate((node: HTMLTextAreaElement) =>
      node.value.slice(node.selectionStart, node.selectionEnd),
    )

  test('are named by their places, and a wavy line stands under what is wrong', async () => {
    await put(lines)
    await check()
    await summarySays('4 fejl og 1 råd')
    const places = element().locator('[part~=finding] .where')
    expect(await places.allInnerTexts()).toEqual([
      'linje 3',
      'linje 4',
      'linje 6',
      'efter linje 7',
      'linje 9',
    ])
    expect(await element().locator('.ink-line [part]').allTextContents()).toEqual([
      'personlig',
      '30. februar 2008',
      'kontanthjælp',
      'Ingen ændringer',
    ])
    expect(await element().locator('.belongs').textContent()).toContain('Udslagsgivende områder')
  })

  test('are walked through by key and by button, from the text too', async () => {
    await put(lines)
    await check()
    const counter = element().locator('.stepper > span')
    expect(await counter.innerText()).toBe('1 af 5')
    await button('Næste fund').click()
    expect(await counter.innerText()).toBe('2 af 5')
    expect(await openCard().innerText()).toContain('Samtaledato')
    await box().evaluate((node: HTMLTextAreaElement) => {
      const at = node.value.indexOf('Registreringsdato')
      node.focus()
      node.setSelectionRange(at, at)
    })
    await validator.page.keyboard.press('F8')
    expect(await selected()).toBe('kontanthjælp')
    expect(await openCard().innerText()).toContain('Sagstype')
    await validator.page.keyboard.press('Shift+F8')
    expect(await selected()).toBe('30. februar 2008')
    await validator.page.keyboard.press('Escape')
    expect(await hasFocus(openCard())).toBe(true)
  })

  test('light each other: the card of the place where the caret is, is open', async () => {
    await put(lines)
    await check()
    await box().focus()
    await box().evaluate((node: HTMLTextAreaElement) => {
      node.setSelectionRange(node.value.indexOf('kontanthj'), node.value.indexOf('kontanthj'))
    })
    await validator.page.keyboard.press('ArrowRight')
    await expect.poll(() => openCard().innerText()).toContain('Sagstype')
    expect(await hasFocus(box())).toBe(true)
  })

  test('stay beside their lines where long tokens wrap', async () => {
    const record = JSON.stringify({ registreringstype: 'oplysning', tekst: 'x'.repeat(900) })
    await put(`${record}\n${record}\n${record}`)
    await summarySays('fejl')
    const tops = await element().evaluate((host) => {
      const tree = host.shadowRoot as ShadowRoot
      const area = tree.querySelector('textarea') as HTMLTextAreaElement
      const rows = [...tree.querySelectorAll('.line-marks span')]
      const measure = area.cloneNode() as HTMLTextAreaElement
      measure.style.setProperty('height', '0')
      measure.style.setProperty('min-height', '0')
      measure.style.setProperty('flex', 'none')
      area.after(measure)
      const heights = [1, 2].map((count) => {
        measure.value = area.value.split('\n').slice(0, count).join('\n')
        return measure.scrollHeight
      })
      measure.remove()
      const [first] = rows.map((row) => row.getBoundingClientRect().top)
      const padding = 2 * parseFloat(getComputedStyle(area).paddingTop)
      return rows.slice(1).map((row, index) => {
        const down = row.getBoundingClientRect().top - (first ?? 0)
        return Math.abs(down - ((heights[index] ?? 0) - padding))
      })
    })
    expect(tops).toHaveLength(2)
    for (const top of tops) expect(top).toBeLessThan(2)
  })

  test('no two buttons sound the same', async () => {
    await put(lines)
    await check()
    await summarySays('4 fejl og 1 råd')
    const names = (await element().ariaSnapshot())
      .split('\n')
      .filter((line) => /- '?(?:button|link) /.test(line))
      .map((line) => line.trim())
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

describe('a guess that a person would make', () => {
  test.each([
    ['Kontaktform: tlf', 'telefonisk'],
    ['Samtaletype: første henvendelse', '1. henvendelse'],
    ['Sagstype: kontanthjælp', 'kontanthjælpssag'],
  ])('of "%s" is offered first, and made by its own press alone', async (line, value) => {
    const [label = ''] = line.split(':')
    const others = faultless.split('\n').filter((one) => !one.startsWith(`${label}:`))
    await put([...others, line].join('\n'))
    await summarySays('1 fejl')
    expect(await element().locator('[part~=fix-all]').count()).toBe(0)
    const first = element().locator('[part~=choice]').first()
    expect(await first.innerText()).toBe(value)
    await first.click()
    await summarySays('Klar. Kopiér kladden')
    expect(await box().inputValue()).toContain(`${label}: ${value}`)
    expect(await told().innerText()).toContain('Du kan fortryde.')
    await button('Fortryd').click()
    expect(await box().inputValue()).toContain(line)
  })

  test('of a date is the last day of the month, or the day of the other date', async () => {
    await put(faultless.replace('Samtaledato: 15. september', 'Samtaledato: 31. september'))
    await summarySays('1 fejl')
    expect(await element().locator('[part~=choice]').allInnerTexts()).toEqual([
      '30. september 2008',
      '15. september 2008, som registreringsdatoen',
    ])
  })
})

describe('the draft', () => {
  test('is copied and saved as it stands', async () => {
    await put(faultless)
    await summarySays('Klar. Kopiér kladden')
    await button('Kopiér kladden').click()
    expect(await validator.page.evaluate(() => navigator.clipboard.readText())).toBe(faultless)
    expect(await told().innerText()).toContain('Kopieret.')
    const saved = validator.page.waitForEvent('download')
    await button('Gem').first().click()
    expect((await saved).suggestedFilename()).toBe('kladde.txt')
  })

  test('is not left without a question, until it is taken along', async () => {
    const asks = () =>
      validator.page.evaluate(() => {
        const event = new Event('beforeunload', { cancelable: true })
        dispatchEvent(event)
        return event.defaultPrevented
      })
    expect(await asks()).toBe(false)
    await box().focus()
    await validator.page.keyboard.type('Straksmatch')
    expect(await asks()).toBe(true)
    await button('Kopiér kladden').click()
    await told().getByText('Kopieret.').waitFor()
    expect(await asks()).toBe(false)
  })

  test('stays in the tab when the person asks for it, and only then', async () => {
    const stored = () => validator.page.evaluate(() => Object.values(sessionStorage))
    await box().fill(faultless)
    await summarySays('Klar. Kopiér kladden')
    expect(await stored()).toEqual([])
    await button('Behold').click()
    expect(await stored()).toEqual([faultless])
    await validator.page.reload()
    await summarySays('Klar. Kopiér kladden')
    expect(await box().inputValue()).toBe(faultless)
    await button('Behold').click()
    expect(await stored()).toEqual([])
  })

  test('comes back after a form is reset, and an attribute that is the same changes nothing', async () => {
    const values = await element().evaluate((host) => {
      const desk = host as Validator & { formResetCallback: () => void }
      desk.setAttribute('value', 'Straksmatch')
      desk.value = 'skrevet siden'
      desk.setAttribute('value', 'Straksmatch')
      const kept = desk.value
      void desk.validate()
      desk.formResetCallback()
      return [kept, desk.value]
    })
    expect(values).toEqual(['skrevet siden', 'Straksmatch'])
    await expect.poll(() => button('Fortryd').isEnabled()).toBe(true)
    await button('Fortryd').click()
    expect(await box().inputValue()).toBe('skrevet siden')
  })
})

describe('examples', () => {
  test('have addresses of their own, which bring them in the way they are written', async () => {
    await validator.page.goto(`${validator.origin}/validator/#eksempel=tabel`)
    await summarySays('5 fejl og 1 advarsel')
    expect(await element().locator('[part~=finding] .where').first().textContent()).toContain('C3')
    expect(await element().getByLabel('Mål mod').inputValue()).toBe('2008-09-22')
    await validator.page.goto(`${validator.origin}/validator/#eksempel=formular`)
    await element().locator('[part=form]').waitFor()
    await summarySays('Klar. Kopiér kladden')
  })

  test('are told to be put in, and can be undone', async () => {
    await element().getByRole('link', { name: 'Straksmatch med 5 fejl' }).click()
    await summarySays('5 fejl')
    expect(await hasFocus(summary())).toBe(true)
    expect(await told().innerText()).toBe('Eksemplet er sat ind: Straksmatch med 5 fejl.')
    await button('Fortryd').click()
    expect(await box().inputValue()).toBe('')
  })
})

describe('one check, one event', () => {
  test.each([
    ['a draft', faultless],
    [
      'a large text',
      `${JSON.stringify({ registreringstype: 'oplysning', dato: '2008-09-15', kilde: 'borgeren', tekst: 'x' })}\n`.repeat(
        3000,
      ),
    ],
  ])('of %s: what validate gives is what the event has', async (_name, text) => {
    const heard = await element().evaluate(async (host, value) => {
      const desk = host as Validator
      const reports: unknown[] = []
      desk.addEventListener('modtagelse:validated', (event) => {
        reports.push((event as CustomEvent).detail)
      })
      desk.value = value
      const report = await desk.validate()
      const again = await desk.validate()
      return [reports.length, reports[0] === report, reports[1] === again, desk.report === again]
    }, text)
    expect(heard).toEqual([2, true, true, true])
  })
})

test('an element that is taken away can be collected', async () => {
  const { page } = validator
  await page.evaluate(async (text) => {
    const desk = document.createElement('modtagelse-validator') as Validator
    document.querySelector('main')?.append(desk)
    desk.value = text
    await desk.validate()
    Object.assign(globalThis, { away: new WeakRef(desk) })
    desk.remove()
  }, lines)
  const session = await validator.context.newCDPSession(page)
  await expect
    .poll(
      async () => {
        await session.send('HeapProfiler.collectGarbage')
        return page.evaluate(
          () => (globalThis as unknown as { away: WeakRef<object> }).away.deref() === undefined,
        )
      },
      { timeout: 15_000 },
    )
    .toBe(true)
})

describe('there are no barriers of WCAG 2.2 AA', () => {
  test.each<[name: string, reach: () => Promise<void>]>([
    [
      'while one writes',
      async () => {
        await box().focus()
        await validator.page.keyboard.type('Straksmatch\nSagstype: x\n')
      },
    ],
    [
      'with the list of fixes',
      async () => {
        await put(lines)
        await check()
        await element().locator('[part~=fix-all]').click()
      },
    ],
    [
      'when it is ready',
      async () => {
        await put(faultless)
        await summarySays('Klar')
      },
    ],
    [
      'with a case',
      () =>
        validator.page
          .goto(`${validator.origin}/validator/#eksempel=forloeb`)
          .then(() => summarySays('fejl')),
    ],
  ])('%s', async (_name, reach) => {
    await reach()
    for (const width of [1280, 360]) {
      await resize(width, 740)
      expect(await findBarriers(validator.page)).toEqual({ light: [], dark: [] })
      expect(await overflow(validator.page)).toBe(0)
    }
  })
})
