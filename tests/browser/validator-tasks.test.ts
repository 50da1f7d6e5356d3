import type { Locator } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { hasFocus, overflow, pressUntil } from './open-page.ts'
import { openValidator, type Validator } from './validator-page.ts'
import { findBarriers } from './visit.ts'

const validator = openValidator()
const { element, button, summarySays, box } = validator

const form = (): Locator => element().locator('[part=form]')
const field = (name: string): Locator => form().getByLabel(new RegExp(`^${name}`))
const answers = (name: string): Locator =>
  form().getByRole('radiogroup', { name: new RegExp(`^${name}`) })
const task = (name: string): Locator =>
  form().getByRole('button', { name: new RegExp(`^${name}\\b`) })
const next = (): Locator => form().getByRole('button', { name: /^Næste/ })
const type = (): Locator => form().getByRole('combobox', { name: 'Registreringstype' })
const problems = (): Promise<string[]> => form().locator('.problem:visible').allInnerTexts()
const record = async (): Promise<unknown> => JSON.parse(await box().inputValue())
const keys = (...names: string[]) =>
  names.reduce(
    (before, name) => before.then(() => validator.page.keyboard.press(name)),
    Promise.resolve(),
  )

/** The texts that describe a control, in the order in which they are read. */
const described = (control: Locator): Promise<string> =>
  control.first().evaluate((node) => {
    const tree = node.getRootNode() as ShadowRoot
    const ids = (node.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)
    return ids.map((id) => tree.getElementById(id)?.textContent).join(' ')
  })

beforeEach(async () => {
  await button('Formular').click()
  await type().waitFor()
})

test('a form with nothing in it begins with what can be registered', async () => {
  const straksmatch = form().getByRole('button', { name: /^Straksmatch\b/ })
  expect(await straksmatch.innerText()).toContain('ved borgerens første henvendelse')
  await straksmatch.click()
  expect(await type().inputValue()).toBe('straksmatch')
  expect(await hasFocus(task('Samtalen'))).toBe(true)
  expect(await straksmatch.isVisible()).toBe(false)
})

describe('a list of tasks', () => {
  test('says how far each is, has one open, and leads from one to the next', async () => {
    await type().selectOption('straksmatch')
    await summarySays('2 af 6 krav er med')
    expect(await form().getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Samtalen\n1 af 3 udfyldt',
      'Sagen\n0 af 1 udfyldt',
      'Vurderingen\n0 af 1 udfyldt',
      'Kan udfyldes\n0 af 5, hvis det er relevant\nKontaktform, Sagsbehandler, Myndighed og 2 til',
      'Hentes automatisk\nBorgerreference, Navn, Adresse og Telefon',
      'Se svarene igennem\n4 felter mangler',
    ])
    expect(await task('Samtalen').getAttribute('aria-expanded')).toBe('true')
    expect(await field('Bemærkninger').isVisible()).toBe(false)
    await next().click()
    expect(await hasFocus(task('Sagen'))).toBe(true)
    await answers('Sagstype').getByLabel('anden sag').check()
    await task('Sagen').getByText('1 af 1 udfyldt').waitFor()
    expect(await field('Samtaledato').isVisible()).toBe(false)
  })

  test('has what must be filled in first, or the order of the conversation', async () => {
    await type().selectOption('straksmatch')
    expect(await answers('Kontaktform').isVisible()).toBe(false)
    await form().getByRole('combobox', { name: 'Rækkefølge' }).selectOption('Som samtalen')
    expect(await answers('Kontaktform').isVisible()).toBe(true)
    expect(await task('Kan udfyldes').count()).toBe(0)
    // How it is shown is no change of the draft.
    expect(await record()).toEqual({
      registreringstype: 'straksmatch',
      samtaletype: '1. henvendelse',
    })
  })

  test('takes no more than 15 stops to a straksmatch with everything in it', async () => {
    await type().selectOption('straksmatch')
    await type().focus()
    let stops = 1
    const tab = async (to: Locator) => {
      while (!(await hasFocus(to))) {
        await validator.page.keyboard.press('Tab')
        stops += 1
        if (stops > 30) throw new Error('Tab never came there')
      }
    }
    await tab(field('Samtaledato'))
    await validator.page.keyboard.type('15.9.08')
    await tab(form().getByRole('button', { name: 'Samme dag som samtaledato' }))
    await keys('Enter')
    await tab(next())
    await keys('Enter')
    await tab(answers('Sagstype').getByRole('radio').first())
    await keys('Space')
    await tab(next())
    await keys('Enter')
    await tab(answers('Straksmatch').getByLabel('Ikke oplyst'))
    await keys('ArrowDown')
    await tab(next())
    await summarySays('Klar. Kopiér kladden')
    expect(stops).toBeLessThanOrEqual(15)
    expect(await record()).toEqual({
      registreringstype: 'straksmatch',
      samtaletype: '1. henvendelse',
      registreringsoplysninger: { samtaledato: '2008-09-15', registreringsdato: '2008-09-15' },
      sagstype: 'kontanthjælpssag',
      straksmatch: true,
    })
  })
})

describe('dates', () => {
  beforeEach(() =>
    type()
      .selectOption('straksmatch')
      .then(() => undefined),
  )
  const date = () => field('Samtaledato')

  test.each([
    ['15-09-2008', '15-09-2008'],
    ['15.9.08', '15-09-2008'],
    ['15. september 2008', '15-09-2008'],
    ['2008-09-15', '15-09-2008'],
  ])('are read as %s and shown as people write them', async (written, shown) => {
    await date().fill(written)
    await keys('Tab')
    expect(await date().inputValue()).toBe(shown)
    expect(await record()).toMatchObject({
      registreringsoplysninger: { samtaledato: '2008-09-15' },
    })
  })

  test('stay as they were written when no such day is', async () => {
    await date().fill('30-02-2008')
    await keys('Tab')
    expect(await date().inputValue()).toBe('30-02-2008')
    await expect
      .poll(problems)
      .toEqual([
        'Fejl: Samtaledato er ikke en rigtig dato. Den 30. februar 2008 findes ikke. Ret datoen.',
      ])
    await date().fill('i går')
    await keys('Tab')
    expect(await date().inputValue()).toBe('i går')
    await form().getByRole('button', { name: '20. september 2008: Samtaledato' }).click()
    await expect.poll(problems).toEqual([])
  })

  test('are the day they are measured against, or that of another, with one press', async () => {
    const same = form().getByRole('button', { name: 'Samme dag som samtaledato' })
    expect(await same.isVisible()).toBe(false)
    await form().getByRole('button', { name: '20. september 2008: Samtaledato' }).click()
    expect(await date().inputValue()).toBe('20-09-2008')
    await same.click()
    expect(await record()).toMatchObject({
      registreringsoplysninger: { samtaledato: '2008-09-20', registreringsdato: '2008-09-20' },
    })
    expect(await hasFocus(same)).toBe(true)
    // The press that leaves a date takes that date, and not the one before.
    await date().fill('18-09-2008')
    await same.click()
    expect(await record()).toMatchObject({
      registreringsoplysninger: { samtaledato: '2008-09-18', registreringsdato: '2008-09-18' },
    })
    await form().getByRole('button', { name: '20. september 2008: Registreringsdato' }).click()
    await form().getByText('Registreringsdato: 20. september 2008').waitFor({ state: 'attached' })
    await element().evaluate((host) => {
      host.removeAttribute('as-of')
    })
    await form().getByRole('button', { name: 'I dag: Samtaledato' }).waitFor()
  })
})

describe('what is wrong', () => {
  test('is not told before a field is left, and then once', async () => {
    await type().selectOption('afmelding')
    await summarySays('1 af 3 krav er med')
    const date = field('Afmeldingsdato')
    await date.focus()
    const before = await described(date)
    await validator.page.keyboard.type('30-02-2008')
    expect(await problems()).toEqual([])
    expect(await described(date)).toBe(before)
    await keys('Tab')
    await expect.poll(problems).toHaveLength(1)
    expect(await described(date)).toContain('findes ikke. Ret datoen.')
    expect(await element().locator('.companion').innerText()).not.toContain('findes ikke')
  })

  test('does not change what describes a field while one is in it', async () => {
    await type().selectOption('præcismatch')
    await task('Vurderingen').click()
    const text = field('Opsamlende vurdering')
    await text.focus()
    const before = await described(text)
    expect(before).toContain('Spørg borgeren: Hvordan ser du selv på dine muligheder')
    await text.fill('x')
    await text.fill('')
    expect(await described(text)).toBe(before)
    await keys('Tab')
    await expect.poll(() => described(text)).toContain('Feltet Opsamlende vurdering mangler')
    await keys('Shift+Tab')
    const again = await described(text)
    await text.fill('Kan arbejde.')
    expect(await described(text)).toBe(again)
    await keys('Tab')
    await expect.poll(() => described(text)).toBe(before)
  })

  test('is told of what stands there now, and nothing of what stood there before', async () => {
    await type().selectOption('præcismatch')
    await field('Samtaledato').focus()
    await validator.page.keyboard.type('30-02-2008')
    const told = await form().evaluateHandle((host) => {
      const messages: string[] = []
      const date = host.shadowRoot?.querySelector('[data-path$=samtaledato]')
      if (date) {
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes) {
            for (const node of addedNodes)
              if (node instanceof Element) messages.push(node.className)
          }
        }).observe(date, { subtree: true, childList: true })
      }
      return messages
    })
    await keys('Tab')
    await form().getByText('Den 30. februar 2008 findes ikke').first().waitFor()
    expect(await told.jsonValue()).toEqual(['problem error'])
  })

  test('does not move a button away from the press that leaves the field', async () => {
    await type().selectOption('straksmatch')
    await field('Samtaledato').fill('30-02-2008')
    await field('Registreringsdato').fill('31-02-2008')
    await next().click()
    expect(await hasFocus(task('Sagen'))).toBe(true)
    await task('Samtalen').getByText('2 skal rettes').waitFor()
  })

  test('is led to from the panel, which does not say again what stands at the field', async () => {
    await type().selectOption('afmelding')
    await element().locator('[part~=check]').click()
    await summarySays('2 fejl')
    expect(await element().locator('[part=message]').count()).toBe(0)
    await element().locator('.finding-heading').nth(1).click()
    expect(await hasFocus(answers('Årsag').getByRole('radio').first())).toBe(true)
  })

  test('leads from what is left to its field, also in a task that is closed', async () => {
    await type().selectOption('straksmatch')
    await element()
      .locator('[part=requirements]')
      .getByRole('button', { name: /^Sagstype/ })
      .click()
    expect(await hasFocus(answers('Sagstype').getByRole('radio').first())).toBe(true)
  })

  test('is said in the words of the form', async () => {
    await type().selectOption('straksmatch')
    await element().locator('[part~=check]').click()
    await task('Vurderingen').click()
    await expect.poll(async () => (await problems()).join()).toContain('så svar Ja i Straksmatch')
    expect(await element().locator('.companion').innerText()).not.toMatch(/true|anførselstegn/)
  })
})

describe('the type', () => {
  test('that is walked past with the arrows leaves nothing behind, and no verdict', async () => {
    await type().focus()
    const said: string[] = []
    for (const wanted of ['straksmatch', 'tilmelding', 'præcismatch']) {
      await keys('ArrowDown')
      await expect.poll(() => type().inputValue()).toBe(wanted)
      await summarySays('krav er med')
      said.push(await element().locator('.companion h2').first().innerText())
    }
    expect(said.join()).not.toContain('fejl')
    expect(await record()).toEqual({ registreringstype: 'præcismatch' })
    expect(await problems()).toEqual([])
    await type().selectOption('Vælg')
    expect(await box().inputValue()).toBe('')
  })

  test('takes along what a person has written', async () => {
    await type().selectOption('straksmatch')
    await field('Samtaledato').fill('15-09-2008')
    await keys('Tab')
    await type().selectOption('præcismatch')
    expect(await record()).toEqual({
      registreringstype: 'præcismatch',
      registreringsoplysninger: { samtaledato: '2008-09-15' },
    })
    await type().selectOption('straksmatch')
    expect(await record()).toMatchObject({ samtaletype: '1. henvendelse' })
  })
})

describe('a group of answers', () => {
  test('is named by its legend, and the answer it is entered at says hint and error', async () => {
    await type().selectOption('straksmatch')
    await task('Sagen').click()
    const group = answers('Sagstype')
    expect(await group.getAttribute('aria-labelledby')).toBeNull()
    expect(await group.locator('legend').innerText()).toMatch(/^Sagstype\s+Skal$/)
    const [first, second] = [group.getByRole('radio').first(), group.getByRole('radio').nth(1)]
    expect(await described(first)).toContain('Spørg borgeren: Hvad søger du om hjælp til?')
    expect(await described(second)).toBe('')
    await element().locator('[part~=check]').click()
    await summarySays('fejl')
    expect(await described(first)).toMatch(/^Fejl: Feltet Sagstype mangler/)
  })
})

test('the end of a text is told once when it is near, and once when it is passed', async () => {
  await type().selectOption('oplysning')
  const text = field('Oplysningens tekst')
  const room = form().locator('.room:visible')
  const told = form().locator('.top > [role=status].unseen')
  await text.fill('a'.repeat(100))
  expect(await room.count()).toBe(0)
  const limit = 4000
  await text.fill('a'.repeat(limit - 120))
  expect(await room.innerText()).toBe('Der er plads til 120 tegn endnu.')
  expect(await told.innerText()).toBe('Oplysningens tekst: Der er plads til 120 tegn endnu.')
  await text.press('End')
  await validator.page.keyboard.type('bc')
  expect(await room.innerText()).toBe('Der er plads til 118 tegn endnu.')
  expect(await told.innerText()).toBe('Oplysningens tekst: Der er plads til 120 tegn endnu.')
  await text.fill('a'.repeat(limit + 3))
  expect(await told.innerText()).toBe(
    'Oplysningens tekst: 3 tegn for meget. Der er plads til 4.000.',
  )
})

/** Fills in a præcismatch with what must be there, by keyboard alone. */
async function fillInByKeyboard(): Promise<void> {
  const to = (locator: Locator) => pressUntil(validator.page, 'Tab', locator)
  const goOn = async () => {
    await to(next())
    await keys('Enter')
  }
  await to(type())
  await validator.page.keyboard.type('præ')
  await to(answers('Samtaletype').getByRole('radio').first())
  await keys('Space')
  await to(answers('Kontaktform').getByRole('radio').first())
  await keys('Space')
  await to(field('Samtaledato'))
  await validator.page.keyboard.type('18. sept. 2008')
  await to(form().getByRole('button', { name: 'Samme dag som samtaledato' }))
  await keys('Space')
  await goOn()
  await to(answers('Sagstype').getByRole('radio').first())
  await keys('Space')
  await goOn()
  await to(field('Opsamlende vurdering'))
  await validator.page.keyboard.type('Vil tilbage til lageret.')
  await to(answers('Matchkategori').getByRole('radio').first())
  await keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp')
  await to(form().getByLabel('helbred'))
  await keys('Space')
  await goOn()
  await to(answers('Helhedsvurdering journaliseret').getByLabel('Ikke oplyst'))
  await keys('ArrowDown')
  await to(answers('Helhedsvurdering udleveret på skrift').getByLabel('Ikke oplyst'))
  await keys('ArrowDown')
  await goOn()
}

test('a whole præcismatch is filled in by the keyboard alone, looked over, put right and copied', async () => {
  await button('Formular').focus()
  await fillInByKeyboard()
  expect(await hasFocus(task('Se svarene igennem'))).toBe(true)
  expect(await task('Se svarene igennem').innerText()).toContain('alt, der skal med, er med')
  const given = await form().locator('.answers-given > div').allInnerTexts()
  expect(given.map((row) => row.split('\n').filter((part) => part.trim()))).toEqual([
    ['Samtaletype', 'første jobsamtale', 'Ret'],
    ['Kontaktform', 'personligt', 'Ret'],
    ['Samtaledato', '18-09-2008', 'Ret'],
    ['Registreringsdato', '18-09-2008', 'Ret'],
    ['Sagstype', 'kontanthjælpssag', 'Ret'],
    ['Opsamlende vurdering', 'Vil tilbage til lageret.', 'Ret'],
    ['Matchkategori', '3', 'Ret'],
    ['Udslagsgivende områder', 'helbred', 'Ret'],
    ['Helhedsvurdering journaliseret', 'Ja', 'Ret'],
    ['Helhedsvurdering udleveret på skrift', 'Ja', 'Ret'],
  ])
  await pressUntil(
    validator.page,
    'Tab',
    form().getByRole('button', { name: 'Ret Registreringsdato' }),
  )
  await keys('Enter')
  expect(await hasFocus(field('Registreringsdato'))).toBe(true)
  await field('Registreringsdato').press('ControlOrMeta+A')
  await validator.page.keyboard.type('19/9 2008')
  await pressUntil(validator.page, 'Tab', task('Se svarene igennem'))
  await keys('Enter')
  expect(await form().locator('.answers-given').first().innerText()).toContain('19-09-2008')
  await keys('ControlOrMeta+Enter')
  expect(await record()).toMatchObject({
    registreringsoplysninger: { samtaledato: '2008-09-18', registreringsdato: '2008-09-19' },
    matchkategori: 3,
    udslagsgivendeOmraader: ['helbred'],
    helhedsvurdering: { journaliseret: true, udleveretPaaSkrift: true },
  })
  await summarySays('Klar. Kopiér kladden')
})

/** Controls of the form whose middle belongs to something else. */
const covered = (): Promise<string[]> =>
  form().evaluate((host) => {
    const tree = host.shadowRoot as ShadowRoot
    return [...tree.querySelectorAll('button, select, input, textarea')]
      .filter((control) => control.checkVisibility())
      .flatMap((control) => {
        control.scrollIntoView({ block: 'center' })
        const { left, top, width, height } = control.getBoundingClientRect()
        const met = tree.elementFromPoint(left + width / 2, top + height / 2)
        const isOwn =
          met && (control.contains(met) || control.closest('label')?.contains(met) === true)
        return isOwn ? [] : [`${control.outerHTML.slice(0, 80)} is under ${met?.className ?? ''}`]
      })
  })

const states: [name: string, reach: () => Promise<void>][] = [
  ['empty', () => Promise.resolve()],
  [
    'half filled in',
    async () => {
      await type().selectOption('præcismatch')
      await field('Samtaledato').fill('15-09-2008')
      await task('Vurderingen').click()
      await answers('Matchkategori').getByLabel('4').check()
      await task('Vurderingen').getByText('1 af 3 udfyldt').waitFor()
    },
  ],
  [
    'with what is wrong',
    async () => {
      await task('Samtalen').click()
      await field('Samtaledato').fill('31-02-2008')
      await element().locator('[part~=check]').click()
      await summarySays('fejl')
      await element().evaluate((host) => {
        ;(host as Validator).focus()
      })
    },
  ],
  [
    'looked over',
    async () => {
      const sheet = element().getByRole('button', { name: 'Kladde', exact: true })
      if (await sheet.isVisible()) await sheet.click()
      await task('Se svarene igennem').click()
      await form().getByRole('button', { name: 'Kopiér som linjer' }).waitFor()
    },
  ],
]

describe.each([
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1600, 1000],
])('at %i by %i', (width, height) => {
  test('nothing lies over another thing, nothing sticks out, and there are no barriers', async () => {
    await validator.page.setViewportSize({ width, height })
    for (const [name, reach] of states) {
      await reach()
      const sheet = element().getByRole('button', { name: 'Kladde', exact: true })
      if (await sheet.isVisible()) await sheet.click()
      expect([name, await covered()]).toEqual([name, []])
      expect([name, await overflow(validator.page)]).toEqual([name, 0])
      if (width === 360 || width === 1280) {
        expect([name, await findBarriers(validator.page)]).toEqual([name, { light: [], dark: [] }])
      }
    }
    // All states of the form are looked at twice, for each scheme of colours.
  }, 120_000)
})

test('a straksmatch is filled in on a phone with taps alone, each of which has room for a finger', async () => {
  const phone = await validator.context.browser()?.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await phone?.newPage()
  if (!phone || !page) throw new Error('There is no browser')
  await page.goto(`${validator.origin}/validator/`)
  const host = page.locator('modtagelse-validator').first()
  const inForm = host.locator('[part=form]')
  await host.getByRole('button', { name: 'Formular', exact: true }).tap()
  await inForm.getByRole('combobox', { name: 'Registreringstype' }).selectOption('straksmatch')
  const small: string[] = []
  const measure = async () => {
    small.push(
      ...(await inForm.evaluate((root) =>
        [...(root.shadowRoot as ShadowRoot).querySelectorAll('button, select, input, textarea')]
          .map((control) => control.closest('label') ?? control)
          .filter((control) => control.checkVisibility())
          .filter((control) => {
            const { width, height } = control.getBoundingClientRect()
            return width < 44 || height < 44
          })
          .map((control) => control.textContent),
      )),
    )
  }
  const go = async () => {
    await measure()
    await inForm.getByRole('button', { name: /^Næste/ }).tap()
  }
  await inForm.getByRole('button', { name: 'I dag: Samtaledato' }).tap()
  await inForm.getByRole('button', { name: 'Samme dag som samtaledato' }).tap()
  await go()
  await inForm.getByText('kontanthjælpssag', { exact: true }).tap()
  await go()
  const match = inForm.getByRole('radiogroup', { name: /^Straksmatch/ })
  await match.getByText('Ja', { exact: true }).tap()
  await go()
  await inForm.getByRole('button', { name: /alt, der skal med, er med/ }).waitFor()
  await inForm.getByRole('button', { name: 'Ret Sagstype' }).tap()
  await inForm.getByText('anden sag', { exact: true }).tap()
  await measure()
  expect(small).toEqual([])
  expect(await overflow(page)).toBe(0)
  await host.getByRole('button', { name: /^Fund/ }).tap()
  await host.locator('[part~=summary]').getByText('Klar. Kopiér kladden').waitFor()
  await phone.close()
})
