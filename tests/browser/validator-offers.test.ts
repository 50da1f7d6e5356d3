import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { hasFocus } from './open-page.ts'
import { draftWith, openValidator } from './validator-page.ts'

const validator = openValidator()
const { element, button, paste, summarySays, box } = validator

const section = (name: string) => element().locator(`[part=${name}]`)
const unfold = (name: string) => section(name).locator('summary').click()
const copied = () => validator.page.evaluate(() => navigator.clipboard.readText())
const gaps = draftWith({ sagstype: undefined, stamdata: undefined })

describe('what to ask the citizen', () => {
  test('is listed, copied and put on paper alone', async () => {
    await paste(gaps)
    await summarySays('1 fejl')
    await unfold('questions')
    expect(await section('questions').getByRole('listitem').allInnerTexts()).toEqual([
      'Er navn, adresse og telefonnummer stadig rigtige?',
      'Hvad søger du om hjælp til?',
    ])
    await button('Kopiér spørgsmålene').click()
    await section('questions').getByText('Kopieret.').waitFor()
    expect(await copied()).toBe(
      '- Er navn, adresse og telefonnummer stadig rigtige?\n- Hvad søger du om hjælp til?\n',
    )
    await validator.page.emulateMedia({ media: 'print' })
    const shown = await section('questions').evaluate(async (part) => {
      const tree = part.getRootNode() as ShadowRoot
      const { promise, resolve } = Promise.withResolvers<unknown>()
      // What the page looks like at the moment at which it is printed.
      Object.assign(globalThis, {
        print: () => {
          resolve(
            ['[part=questions]', '[part~=finding]', '[part~=summary]', '[part=draft]'].map((one) =>
              tree.querySelector(one)?.checkVisibility(),
            ),
          )
        },
      })
      const [, byPrint] = part.querySelectorAll('button')
      byPrint?.click()
      return promise
    })
    expect(shown).toEqual([true, false, false, false])
  })

  test('is of the first twenty registrations, and says so', async () => {
    const told = 'Kun de første 20 registreringer er med.'
    const list = (count: number) => `[${Array.from({ length: count }, () => gaps).join()}]`
    await paste(list(20))
    await summarySays('20 fejl')
    await unfold('questions')
    expect(await section('questions').getByText(told).isVisible()).toBe(false)
    await paste(list(21))
    await summarySays('21 fejl')
    expect(await section('questions').getByText(told).isVisible()).toBe(true)
    expect(await section('questions').getByRole('heading', { level: 4 }).count()).toBe(20)
  })

  test('is not there when nothing is left open', async () => {
    await paste(draftWith())
    await summarySays('Klar. Kopiér kladden')
    expect(await section('questions').isVisible()).toBe(false)
    expect(await section('take-away').isVisible()).toBe(true)
  })
})

describe('findings', () => {
  const secret = draftWith({ sagstype: 'Ida Prøve', bemaerkninger: '670190-0000' })

  test('are copied as text, without what was written in the draft', async () => {
    await paste(secret)
    await summarySays('1 fejl')
    await unfold('take-away')
    await button('Kopiér fundene').click()
    await section('take-away').getByText('Kopieret.').waitFor()
    const text = await copied()
    expect(text).toContain('(ugyldig-vaerdi), linje 8, tegn 15.')
    expect(text).toContain(validator.origin)
    expect(text).not.toMatch(/Ida|670190/)
    expect(await hasFocus(button('Kopiér fundene'))).toBe(true)
  })

  test.each([
    ['Regneark (CSV)', 'fund.csv', /^\uFEFFAlvor;Kode;/],
    ['JSON', 'fund.json', /^\{\n {2}"ok": false/],
    ['Tekst', 'fund.txt', /^1 fejl/],
  ])('are saved as %s', async (name, file, begins) => {
    await paste(secret)
    await summarySays('1 fejl')
    await unfold('take-away')
    await section('take-away').getByRole('combobox', { name: 'Som' }).selectOption(name)
    const saved = validator.page.waitForEvent('download')
    await button('Gem fundene').click()
    const download = await saved
    expect(download.suggestedFilename()).toBe(file)
    const text = await readFile(await download.path(), 'utf8')
    expect(text).toMatch(begins)
    expect(text).not.toMatch(/Ida|670190/)
  })

  test('are all on paper, the draft and what one presses are not', async () => {
    const unknown = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`felt${index}`, 1]),
    )
    await paste(draftWith(unknown))
    await summarySays('12 fejl')
    await validator.page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await validator.page.emulateMedia({ media: 'print' })
    expect(await element().locator('[part=place]:visible').count()).toBe(12)
    expect(await box().isVisible()).toBe(false)
    expect(await button('Gem fundene').isVisible()).toBe(false)
    expect(await element().locator('[part~=finding]').first().isVisible()).toBe(true)
  })
})

test('a case is shown as a course, with its stations and where they lead', async () => {
  await paste(
    `{"registreringstype": "forløb", "forloeb": [${draftWith({ matchkategori: undefined, straksmatch: true, udslagsgivendeOmraader: undefined })}]}`,
  )
  await element().locator('[part=course]').waitFor()
  const stations = element().getByRole('list', { name: 'Forløbets frister' }).getByRole('listitem')
  expect(await stations.count()).toBe(5)
  const link = stations.first().getByRole('link')
  const href = await link.getAttribute('href')
  expect((await validator.page.request.get(`${validator.origin}${href}`)).ok()).toBe(true)
  await paste(draftWith())
  await summarySays('Klar. Kopiér kladden')
  expect(await element().locator('[part=course]').count()).toBe(0)
})
