import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { DraftForm } from '../../src/components/validator/form/index.ts'
import { AS_OF } from '../fixtures/as-of.ts'
import { examples } from '../engine/examples.ts'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { buildFormScript } from './form-script.ts'
import { hasFocus, openPage, overflow, pressUntil, type OpenPage } from './open-page.ts'
import { findBarriers } from './visit.ts'

/** A form bound to the text box before it, as it stands on the page under test. */
type PageWithForm = typeof globalThis & {
  form: DraftForm
  bind: (box: HTMLTextAreaElement, place: Element, options: object) => DraftForm
}

const site = siteInChromium()
let script: string
let open: OpenPage
let page: Page

beforeAll(async () => {
  script = await buildFormScript()
})

afterEach(async () => {
  expect(open.complaints).toEqual([])
  await open.close()
})

/** Opens a page of the site, under its policy, that holds nothing but a text box and the form. */
async function openForm(
  text = '',
  { type, width = 1000 }: { type?: string; width?: number } = {},
): Promise<void> {
  open = await openPage(site.browser, `${site.origin}/validator/`, {
    viewport: { width, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  })
  ;({ page } = open)
  await page.route('**/widget/v1/proeve-formular.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  )
  // As text, because what compiles the tests would take the import for its own.
  await page.evaluate(
    "import('/widget/v1/proeve-formular.js').then((all) => Object.assign(globalThis, all))",
  )
  await page.evaluate(
    ({ value, asked, asOf }) => {
      const main = document.querySelector('main') as HTMLElement
      const heading = document.createElement('h1')
      heading.textContent = 'Formularen'
      const box = document.createElement('textarea')
      box.ariaLabel = 'Tekst'
      box.value = value
      main.replaceChildren(heading, box)
      const inPage = globalThis as PageWithForm
      inPage.form = inPage.bind(box, main, { type: asked, asOf })
    },
    { value: text, asked: type, asOf: AS_OF },
  )
}

const textBox = (): Locator => page.getByLabel('Tekst', { exact: true }).first()
const text = (): Promise<string> => textBox().inputValue()
const value = async (): Promise<unknown> => JSON.parse(await text())
const group = (name: string): Locator => page.getByRole('group', { name: new RegExp(`^${name}`) })
const answers = (name: string): Locator =>
  page.getByRole('radiogroup', { name: new RegExp(`^${name}`) })
/** Opens a task of the form. */
const task = (name: string): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click()
const field = (name: string): Locator => page.getByLabel(new RegExp(`^${name}`))
const problems = (): Promise<string[]> => page.locator('.problem').allInnerTexts()

const draft = `{
  "registreringstype": "straksmatch",
  "samtaletype": "1. henvendelse",
  "registreringsoplysninger": { "samtaledato": "2008-09-15", "registreringsdato": "2008-09-15" },
  "sagstype": "kontanthjælpssag",
  "matchkategori": 4,
  "udslagsgivendeOmraader": ["helbred"]
}`

describe('a draft filled in from nothing', () => {
  test('with the keyboard alone, and nothing is told to be missing before one has come to it', async () => {
    await openForm()
    await textBox().focus()
    await pressUntil(page, 'Tab', field('Registreringstype'))
    await page.keyboard.type('straks')
    await page.keyboard.press('Enter')
    await field('Samtaledato').waitFor()
    expect(await value()).toEqual({
      registreringstype: 'straksmatch',
      samtaletype: '1. henvendelse',
    })
    expect(await problems()).toEqual([])

    await pressUntil(page, 'Tab', field('Samtaledato'))
    await page.keyboard.type('15-9-2008')
    await page.keyboard.press('Tab')
    expect(await field('Samtaledato').inputValue()).toBe('15-09-2008')
    await pressUntil(page, 'Tab', field('Registreringsdato'))
    await page.keyboard.type('2008-09-15')
    const next = page.getByRole('button', { name: /^Næste/ })
    await pressUntil(page, 'Tab', next)
    await page.keyboard.press('Enter')
    await pressUntil(page, 'Tab', answers('Sagstype').getByRole('radio').first())
    await page.keyboard.press('Space')
    await pressUntil(page, 'Tab', next)
    await page.keyboard.press('Enter')
    await pressUntil(page, 'Tab', answers('Matchkategori').getByRole('radio').last())
    // The group is entered at what is chosen, "Ikke oplyst", and goes round.
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await value()).toMatchObject({ matchkategori: 4 })
    await pressUntil(page, 'Tab', group('Udslagsgivende områder').getByLabel('helbred'))
    await page.keyboard.press('Space')
    await pressUntil(page, 'Tab', next)
    await page.keyboard.press('Enter')
    await pressUntil(page, 'Tab', page.getByRole('button', { name: 'Kopiér som JSON' }))
    await page.keyboard.press('Enter')
    await page.getByText('Kopieret.').waitFor()

    expect(await problems()).toEqual([])
    expect(await value()).toEqual(JSON.parse(draft))
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(JSON.parse(copied)).toEqual(JSON.parse(draft))
    expect(copied).toContain('\n  "sagstype": "kontanthjælpssag",\n')
    expect(open.requests.filter((address) => !address.endsWith('proeve-formular.js'))).toEqual([])
  })

  test('of a type that is given needs no choice, and tells what is missing when asked', async () => {
    await openForm('', { type: 'cv-godkendelse' })
    expect(await field('Registreringstype').isDisabled()).toBe(true)
    await task('Hentes automatisk')
    await field('Borgerreference').fill('sag-7')
    expect(await value()).toEqual({ registreringstype: 'cv-godkendelse', borgerReference: 'sag-7' })
    expect(await problems()).toEqual([])
    await page.evaluate(() => {
      ;(globalThis as PageWithForm).form.showAll()
    })
    await task('Godkendelsen')
    expect((await problems()).join()).toContain('Godkendt dato mangler')
    expect(await field('Godkendt dato').getAttribute('aria-invalid')).toBe('true')
  })
})

/** What a registration holds, each value with its way. */
const entriesOf = (value: unknown, path = ''): [path: string, value: unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => entriesOf(inner, `${path}/${name}`))
    : [[path, value]]

/** Gives a field of the form a value, as a person would. */
async function fillIn(path: string, given: unknown): Promise<void> {
  const [, list = '', number = ''] = /^(.*)\/(\d+)(?=\/|$)/.exec(path) ?? []
  const at = (place: string) => page.locator(`[data-path="${place}"]`)
  await at(`/${path.split('/')[1]}`)
    .or(at(path))
    .first()
    .evaluate((node) => {
      const panel = node.closest<HTMLElement>('.panel')
      const tree = node.getRootNode() as ShadowRoot
      if (panel?.hidden) tree.querySelector<HTMLElement>(`[aria-controls="${panel.id}"]`)?.click()
    })
  const isSet = number !== '' && (await at(list).locator('> div input[type=checkbox]').count()) > 0
  if (isSet) {
    await at(list).getByLabel(String(given)).check()
    return
  }
  if (number !== '' && (await at(path).count()) === 0) {
    await at(list)
      .getByRole('button', { name: /^Tilføj/ })
      .click()
  }
  const control = at(path).locator('input, select, textarea')
  // What can be one thing only is there already.
  if ((await control.count()) === 0) return
  const kind = await control.first().evaluate((node) => (node as HTMLInputElement).type)
  const answer = typeof given === 'boolean' ? (given ? 'Ja' : 'Nej') : String(given)
  if (kind === 'radio') await at(path).getByLabel(answer, { exact: true }).check()
  else if (kind === 'select-one') await control.selectOption(answer)
  else {
    await control.fill(answer)
    await control.blur()
  }
}

/** Of each type the fullest example in which nothing is wrong, and nothing said that is not asked for. */
const fullest = [...Map.groupBy(examples, ({ slug }) => slug)]
  .filter(([slug]) => slug !== 'forloeb')
  .map(
    ([, group]) =>
      group
        .filter(
          ({ draft: { registreringstype, samtaletype, helhedsvurdering }, expect: codes }) =>
            registreringstype !== undefined &&
            codes.every((code) => code === 'hentes-automatisk') &&
            (samtaletype !== 'efterfølgende jobsamtale' || helhedsvurdering === undefined),
        )
        .sort((a, b) => entriesOf(b.draft).length - entriesOf(a.draft).length)[0]?.draft ?? {},
  )

test('an example of every type can be filled in from nothing', async () => {
  expect(fullest.every((example) => entriesOf(example).length > 1)).toBe(true)
  await openForm()
  for (const example of fullest) {
    await textBox().fill('')
    await field('Registreringstype').selectOption(String(example['registreringstype']))
    // Lists without anything in them, and null, are what a form leaves out.
    const entries = entriesOf(example).filter(
      ([path, given]) => path !== '/registreringstype' && given !== null,
    )
    // A field may be owed for what stands after it.
    const late = /^\/(?:akasse|udslagsgivende|helhedsvurdering)/
    entries.sort(([a], [b]) => Number(late.test(a)) - Number(late.test(b)))
    for (const [path, given] of entries) await fillIn(path, given)
    expect(await value()).toEqual(withoutNothing(example))
  }
})

/** A registration without lists, objects and null that say nothing. */
const withoutNothing = (example: object): object =>
  Object.fromEntries(
    Object.entries(example).filter(([, inner]) =>
      entriesOf(inner).some(([, held]) => held !== null),
    ),
  )

describe('form and text', () => {
  test('follow each other, and nothing else in the text moves', async () => {
    const own = draft.replace('"sagstype"', '"egetFelt":   [1,2],\n  "sagstype"')
    await openForm(own)
    expect(await page.getByText('1 felt kan kun ses i teksten: egetFelt.').isVisible()).toBe(true)
    await task('Sagen')
    await answers('Sagstype').getByLabel('anden sag').check()
    expect(await text()).toBe(own.replace('kontanthjælpssag', 'anden sag'))
    await textBox().fill(own.replace('"helbred"', '"helbred", "økonomi og netværk"'))
    await task('Vurderingen')
    expect(await group('Udslagsgivende områder').getByLabel('økonomi og netværk').isChecked()).toBe(
      true,
    )
    await task('Sagen')
    expect(await answers('Sagstype').getByLabel('kontanthjælpssag').isChecked()).toBe(true)
  })

  test('a field that is owed under a condition comes and goes, and stays while it holds something', async () => {
    await openForm(draft.replace(',\n  "udslagsgivendeOmraader": ["helbred"]', ''))
    const areas = group('Udslagsgivende områder')
    await task('Vurderingen')
    await answers('Matchkategori').getByLabel('2').check()
    expect(await areas.count()).toBe(0)
    await answers('Matchkategori').getByLabel('5').check()
    await areas.getByLabel('helbred').check()
    await answers('Matchkategori').getByLabel('2').check()
    expect(await areas.getByLabel('helbred').isChecked()).toBe(true)
    // Not under the hands of the person, but when they go on.
    await areas.getByLabel('helbred').uncheck()
    expect(await hasFocus(areas.getByLabel('helbred'))).toBe(true)
    await answers('Matchkategori').getByLabel('3').check()
    expect(await areas.count()).toBe(0)
    await task('Kan udfyldes')
    await page.getByRole('button', { name: /^Vis også .* Udslagsgivende områder$/ }).click()
    await task('Vurderingen')
    expect(await areas.isVisible()).toBe(true)
    await task('Kan udfyldes')
    await page.getByRole('button', { name: 'Skjul felter, der ikke skal udfyldes' }).click()
    await task('Vurderingen')
    expect(await areas.count()).toBe(0)
  })

  test('what stands in the text and on no list is shown and kept', async () => {
    await openForm(
      draft.replace('kontanthjælpssag', 'noget andet').replace('2008-09-15', '2008-02-30'),
    )
    await task('Sagen')
    expect(
      await answers('Sagstype')
        .getByLabel(/^noget andet/)
        .isChecked(),
    ).toBe(true)
    await task('Samtalen')
    expect(await field('Samtaledato').inputValue()).toBe('30-02-2008')
    const described = await field('Samtaledato').getAttribute('aria-describedby')
    const told = await Promise.all(
      (described ?? '').split(' ').map((id) => page.locator(`#${id}`).innerText()),
    )
    expect(told.join(' ')).toContain('Samtaledato er ikke en rigtig dato')
    await task('Vurderingen')
    await answers('Matchkategori').getByLabel('5').check()
    expect(await value()).toMatchObject({ sagstype: 'noget andet', matchkategori: 5 })
  })

  test('groups of a list are added and taken away, with the focus where one goes on', async () => {
    await openForm(draft)
    await task('Kan udfyldes')
    await page.getByRole('button', { name: 'Tilføj opmærksomhedsområde' }).click()
    expect(await text()).toBe(draft)
    expect(await hasFocus(answers('Område').getByRole('radio').first())).toBe(true)
    await page.keyboard.press('Space')
    await field('Tekst').last().fill('To timer\nom ugen')
    expect(await value()).toMatchObject({
      opmaerksomhedsomraader: [
        { omraade: 'eget arbejdsmarkedsperspektiv', tekst: 'To timer\nom ugen' },
      ],
    })
    await page.getByRole('button', { name: 'Fjern opmærksomhedsområde' }).click()
    expect(await text()).toBe(draft)
    expect(await hasFocus(page.getByRole('button', { name: 'Tilføj opmærksomhedsområde' }))).toBe(
      true,
    )
  })

  test('texts of a list have an empty box for one more', async () => {
    await openForm('{"registreringstype": "tilmelding"}')
    await task('Job og tilladelse')
    await field('Stillingsbetegnelse 1').fill('tømrer')
    await field('Stillingsbetegnelse 2').fill('murer')
    expect(await value()).toMatchObject({ stillingsbetegnelser: ['tømrer', 'murer'] })
    await field('Stillingsbetegnelse 1').fill('')
    await page.keyboard.press('Tab')
    expect(await value()).toMatchObject({ stillingsbetegnelser: ['murer'] })
  })

  test('one of several registrations is chosen, also in a forløb, to which one can be added', async () => {
    await openForm(JSON.stringify({ forloeb: [JSON.parse(draft)] }))
    const which = field('Registrering ?$')
    expect(await which.locator('option').allInnerTexts()).toEqual([
      '1. forløbet selv',
      '2. straksmatch',
    ])
    await which.selectOption('2. straksmatch')
    await task('Sagen')
    await answers('Sagstype').getByLabel('anden sag').check()
    expect(await value()).toMatchObject({ forloeb: [{ sagstype: 'anden sag' }] })
    await which.selectOption('1. forløbet selv')
    await page.getByRole('button', { name: 'Tilføj en registrering' }).click()
    expect(await hasFocus(field('Registreringstype'))).toBe(true)
    await field('Registreringstype').selectOption('afmelding')
    await field('Afmeldingsdato').fill('2008-10-01')
    await page.keyboard.press('Enter')
    expect(await value()).toMatchObject({
      forloeb: [
        { sagstype: 'anden sag' },
        { registreringstype: 'afmelding', afmeldingsdato: '2008-10-01' },
      ],
    })
  })
})

describe('a text that the form', () => {
  test('cannot read is left alone', async () => {
    const broken = `${draft.slice(0, -1)},}`
    await openForm(broken)
    expect(await page.getByText('Formularen kan ikke læse teksten helt').isVisible()).toBe(true)
    expect(await field('Registreringstype').isVisible()).toBe(false)
    expect(await text()).toBe(broken)
    await textBox().fill(draft)
    await task('Sagen')
    expect(await answers('Sagstype').getByLabel('kontanthjælpssag').isChecked()).toBe(true)
  })

  test('cannot write as a table becomes JSON only when the person agrees', async () => {
    const table = 'registreringstype;sagstype;matchkategori\nstraksmatch;anden sag;4\n'
    await openForm(table)
    await task('Vurderingen')
    await answers('Matchkategori').getByLabel('3').check()
    expect(await text()).toBe(table.replace('4', '3'))
    await task('Kan udfyldes')
    await field('Bemærkninger').fill('En note')
    expect(await text()).toBe(table.replace('4', '3'))
    expect(await field('Bemærkninger').inputValue()).toBe('En note')
    await page.getByRole('button', { name: 'Skriv kladden om til JSON' }).click()
    expect(await value()).toEqual({
      registreringstype: 'straksmatch',
      sagstype: 'anden sag',
      matchkategori: 3,
      bemaerkninger: 'En note',
    })
    expect(await hasFocus(field('Bemærkninger'))).toBe(true)
  })
})

describe('what the text cannot hold', () => {
  const lines = 'Tilmelding\nLedighed: helt ledig\nStillingsbetegnelser: tømrer\n'
  const note = () => page.locator('[data-path="/stillingsbetegnelser"] > .unwritten')

  test('stays in its field with a note beside it, while other fields are changed', async () => {
    await openForm(lines)
    await task('Job og tilladelse')
    await field('Stillingsbetegnelse 2').fill('kok, kantine')
    expect(await text()).toBe(lines)
    expect(await note().innerText()).toContain('Det her står ikke i kladden')
    expect(await page.getByText('Står ikke i kladden: Stillingsbetegnelser.').isVisible()).toBe(
      true,
    )
    await task('Ydelse og ledighed')
    await answers('Ledighed').getByLabel('delvis ledig').check()
    await task('Job og tilladelse')
    expect(await text()).toBe(lines.replace('helt', 'delvis'))
    expect(await field('Stillingsbetegnelse 2').inputValue()).toBe('kok, kantine')
    expect(await note().isVisible()).toBe(true)
    const list = page.locator('[data-path="/stillingsbetegnelser"]')
    const described = await list.getAttribute('aria-describedby')
    expect(described?.split(' ')).toContain(await note().getAttribute('id'))
    expect(await findBarriers(page)).toEqual({ light: [], dark: [] })

    await field('Stillingsbetegnelse 2').fill('kok')
    expect(await text()).toContain('Stillingsbetegnelser: tømrer, kok\n')
    expect(await note().isVisible()).toBe(false)
    expect(await page.getByText('Står ikke i kladden').count()).toBe(0)
  })

  test('is in the copy that is taken along, and outlives a change in the text', async () => {
    await openForm(lines)
    await task('Job og tilladelse')
    await field('Stillingsbetegnelse 2').fill('kok, kantine')
    await textBox().fill(lines.replace('helt', 'delvis'))
    expect(await field('Stillingsbetegnelse 2').inputValue()).toBe('kok, kantine')
    await task('Se svarene igennem')
    await page.getByRole('button', { name: 'Kopiér som JSON' }).click()
    await page.getByText('Kopieret.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(JSON.parse(copied)).toMatchObject({ stillingsbetegnelser: ['tømrer', 'kok, kantine'] })
  })

  test('is left over when its registration is gone, until it is thrown away', async () => {
    const other = `Oplysning\nDato: 2008-09-01\nKilde: borger\nTekst: ${'Lang tekst. '.repeat(20)}\n`
    await openForm(`${other}\n${lines}`)
    await field('Registrering ?$').selectOption('2. tilmelding')
    await task('Job og tilladelse')
    await field('Stillingsbetegnelse 2').fill('kok, kantine')
    await textBox().fill(other)
    const rest = page.getByLabel('Stillingsbetegnelser, som ikke kom med i kladden')
    expect(await rest.inputValue()).toBe('tømrer, kok, kantine')
    await page.getByRole('button', { name: 'Smid det væk' }).click()
    expect(await rest.count()).toBe(0)
  })
})

describe('the form', () => {
  test('takes focus to the place of a finding', async () => {
    await openForm(draft)
    const focus = (path: string) =>
      page.evaluate((to) => {
        ;(globalThis as PageWithForm).form.focus(to)
      }, path)
    await focus('/registreringsoplysninger/registreringsdato')
    expect(await hasFocus(field('Registreringsdato'))).toBe(true)
    await focus('/udslagsgivendeOmraader/0')
    expect(await hasFocus(group('Udslagsgivende områder').getByRole('checkbox').first())).toBe(true)
    await focus('/egetFelt')
    expect(await hasFocus(field('Registreringstype'))).toBe(true)
  })

  test('gives the draft as lines, and on paper', async () => {
    await openForm(draft)
    await task('Se svarene igennem')
    await page.getByRole('button', { name: 'Kopiér som linjer' }).click()
    await page.getByText('Kopieret.').waitFor()
    const lines = await page.evaluate(() => navigator.clipboard.readText())
    expect(lines).toContain('Udslagsgivende områder: helbred\n')
    await textBox().fill(lines)
    await task('Vurderingen')
    expect(await answers('Matchkategori').getByLabel('4').isChecked()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await field('Registreringstype').isVisible()).toBe(false)
    expect(await page.locator('.sheet').innerText()).toMatch(/Sagstype\s+kontanthjælpssag/)
  })

  test('says on paper what is not filled in, a list with nothing in it too', async () => {
    await openForm(draft.replace('["helbred"]', '[]'))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.sheet').innerText()).toMatch(
      /Udslagsgivende områder\s+Ikke udfyldt/,
    )
  })

  test('has no barriers in any state, in light and dark, and fits on 320 px', async () => {
    await openForm('', { width: 320 })
    expect(await findBarriers(page)).toEqual({ light: [], dark: [] })
    const states = [
      draft.replace('kontanthjælpssag', 'noget andet').replace('"sagstype"', '"x": 1, "sagstype"'),
      '{"registreringstype": "præcismatch", "samtaletype": "første jobsamtale", "opmaerksomhedsomraader": [{}]}',
      `[${draft}, {"registreringstype": "tilmelding", "akasse": 7}]`,
      'sagstype;matchkategori\nanden sag;4\n',
      '{"a": ',
    ]
    for (const state of states) {
      await textBox().fill(state)
      expect(await findBarriers(page)).toEqual({ light: [], dark: [] })
      expect(await overflow(page)).toBe(0)
    }
  })
})

describe('in the element, the form', () => {
  const element = (): Locator => page.locator('modtagelse-validator').first()
  const openElement = async () => {
    open = await openPage(site.browser, `${site.origin}/validator/`, { reducedMotion: 'reduce' })
    ;({ page } = open)
    await element().evaluate((validator) => {
      validator.setAttribute('as-of', '2008-09-20')
    })
    await element().getByRole('button', { name: 'Formular', exact: true }).click()
    await field('Registreringstype').waitFor()
  }
  const verdict = (words: string) => element().locator('[part~=summary]').getByText(words).waitFor()

  test('is one more file of the same place, and each answer is judged', async () => {
    await openElement()
    expect(open.requests).toEqual([`${site.origin}/widget/v1/modtagelse-validator-form.js`])
    await field('Registreringstype').selectOption('afmelding')
    // What is not there yet is no fault.
    await verdict('1 af 3 krav er med')
    await field('Afmeldingsdato').fill('15. september 2008')
    await answers('Årsag').getByLabel('i job').check()
    await verdict('Klar. Kopiér kladden')
    expect(await field('Afmeldingsdato').inputValue()).toBe('15-09-2008')
    expect(open.requests).toHaveLength(1)
  })

  test('says beside the verdict what is not in the text, in both views and for other options', async () => {
    await openElement()
    await element().evaluate((validator) => {
      ;(validator as HTMLElement & { value: string }).value =
        'Tilmelding\nNavn: Astrid Eksempel\nAdresse: Prøvevej 1\nTelefon: 12 34 56 78\n' +
        'Klientkategori: uden ydelse\nLedighed: helt ledig\nSamtaledato: 15-09-2008\n' +
        'Registreringsdato: 15-09-2008\nForsikringskategori: ikke forsikret\n' +
        'Stillingsbetegnelser: tømrer\n'
    })
    await verdict('Klar. Kopiér kladden')
    const beside = element().locator('[part~=summary]').getByText('står ikke i teksten og er ikke')
    expect(await beside.isVisible()).toBe(false)
    await task('Job og tilladelse')
    await field('Stillingsbetegnelse 2').fill('kok, kantine')
    await beside.waitFor()
    expect(await beside.innerText()).toContain('Stillingsbetegnelser.')
    await element().getByRole('combobox', { name: 'Tjek som' }).selectOption('complete')
    await verdict('Klar. Kopiér kladden')
    expect(await field('Stillingsbetegnelse 2').inputValue()).toBe('kok, kantine')
    await element().getByRole('button', { name: 'Tekst', exact: true }).click()
    expect(await beside.isVisible()).toBe(true)
    await element().getByRole('button', { name: /^Ryd$/ }).click()
    await verdict('Prøv med et eksempel')
    expect(await beside.isVisible()).toBe(false)
  })

  test('leads from a finding to its field, and has no barriers', async () => {
    await openElement()
    await field('Registreringstype').selectOption('afmelding')
    await verdict('1 af 3 krav er med')
    await element().locator('[part~=check]').click()
    await verdict('2 fejl')
    await element().locator('[part=place]').first().click()
    expect(await hasFocus(field('Afmeldingsdato'))).toBe(true)
    expect(await problems()).toHaveLength(2)
    expect(await findBarriers(page)).toEqual({ light: [], dark: [] })
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflow(page)).toBe(0)
  })

  test('and the text are two views of one draft', async () => {
    await openElement()
    await element().getByRole('button', { name: 'Tekst', exact: true }).click()
    await element().locator('textarea').first().fill(draft)
    await verdict('Ingen fejl')
    await element().getByRole('button', { name: 'Formular', exact: true }).click()
    await task('Vurderingen')
    expect(await answers('Matchkategori').getByLabel('4').isChecked()).toBe(true)
    await answers('Matchkategori').getByLabel('5').check()
    await element().getByRole('button', { name: 'Tekst', exact: true }).click()
    expect(await element().locator('textarea').first().inputValue()).toBe(draft.replace('4', '5'))
  })

  test('is printed alone, each field with what it holds', async () => {
    await openElement()
    await field('Registreringstype').selectOption('afmelding')
    await verdict('1 af 3 krav er med')
    await task('Se svarene igennem')
    await page.emulateMedia({ media: 'print' })
    const shown = await page.evaluate(async () => {
      const host = document.querySelector('modtagelse-validator') as HTMLElement
      const isShown = (node: Element | null | undefined) => node?.checkVisibility()
      const form = host.shadowRoot?.querySelector('[part=form]')?.shadowRoot
      const button = [...(form?.querySelectorAll('button') ?? [])].find(
        ({ textContent }) => textContent === 'Udskriv',
      )
      const { promise, resolve } = Promise.withResolvers<unknown>()
      globalThis.print = () => {
        resolve({
          button: button?.textContent,
          sheet: isShown(form?.querySelector('.sheet')),
          controls: isShown(form?.querySelector('select')),
          verdict: isShown(host.shadowRoot?.querySelector('[part~=summary]')),
        })
      }
      button?.click()
      return promise
    })
    expect(shown).toEqual({ button: 'Udskriv', sheet: true, controls: false, verdict: false })
  })
})
