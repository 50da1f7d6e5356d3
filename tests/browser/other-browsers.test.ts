import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Serving } from '../../deploy/serve.ts'
import { launchFirefox } from './firefox.ts'
import { startForeignSite, type ForeignSite } from './foreign-site.ts'
import type { OtherBrowser } from './other-browser.ts'
import { startSite } from '../built/site.ts'
import { launchWebKit } from './webkit.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

/** Lacks the areas that matchkategori 4 asks for; the date is written as people write it. */
const draft = `{
  "registreringstype": "straksmatch",
  "samtaletype": "1. henvendelse",
  "registreringsoplysninger": {
    "samtaledato": "15-09-2008",
    "registreringsdato": "2008-09-15"
  },
  "sagstype": "kontanthjælpssag",
  "matchkategori": 4
}`

/** As LibreOffice writes it, with a row that is hidden in the sheet and stands in the plain text alone. */
const calc = `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">td { font-size: x-small }</style></head><body><table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup><tr><td height="17" align="left"><font color="#000000">Registreringstype</font></td><td align="left"><font color="#000000">Godkendt dato</font></td></tr><tr><td height="17" align="left">cv-godkendelse</td><td align="right" sdval="39706" sdnum="1033;1030;YYYY-MM-DD">2008-09-15</td></tr></table></body></html>`
const workbook = readFileSync(new URL('../fixtures/documents/rows.xlsx', import.meta.url)).toString(
  'base64',
)

const element = `document.querySelector('modtagelse-validator')`
const within = (selector: string) =>
  `${element}.shadowRoot.querySelector(${JSON.stringify(selector)})`
const box = within('textarea')
const summary = within('[part~=summary]')
const askForFocus = (node: string) => `${node}.matches(':focus')`
const codes = `[...${element}.shadowRoot.querySelectorAll('[part=code]')].map((code) => code.textContent)`

let site: Serving
let foreign: ForeignSite

beforeAll(async () => {
  site = await startSite()
  foreign = await startForeignSite()
})

afterAll(async () => {
  await foreign.close()
  await site.close()
})

describe.each([
  ['Firefox', launchFirefox],
  ['WebKit', launchWebKit],
])('in %s', (_name, launch) => {
  let browser: OtherBrowser

  beforeAll(async () => {
    browser = await launch()
  })

  afterAll(() => browser.close())

  const until = (expression: string): Promise<unknown> =>
    // What is looked for may be a node, and not every driver can bring one along.
    vi.waitUntil(() => browser.read(`Boolean(${expression})`), { timeout: 10_000, interval: 100 })
  const summarySays = (text: string) =>
    until(`${summary}?.textContent.includes(${JSON.stringify(text)})`)

  /** Copies a text from another field of the page, and pastes it, with the keys people use. */
  async function paste(text: string): Promise<void> {
    await browser.read(`(() => {
      const source = document.createElement('textarea')
      document.body.prepend(source)
      source.value = ${JSON.stringify(text)}
      source.focus()
    })()`)
    await browser.press('Control+A', 'Control+C')
    await browser.read(`(document.querySelector('body > textarea').remove(), ${box}.focus())`)
    await browser.press('Control+A', 'Control+V')
  }

  async function pressUntil(key: string, reached: string): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await browser.read(reached)) return
      await browser.press(key)
    }
    throw new Error(`${key} never came to ${reached}`)
  }

  describe('the validator', () => {
    beforeEach(async () => {
      await browser.open(`${site.origin}/validator/`)
      await until(`customElements.get('modtagelse-validator') !== undefined`)
      await browser.read(`${element}.setAttribute('as-of', '2008-09-20')`)
    })

    test('answers a pasted draft at once: the findings stand under it, and the person stays', async () => {
      await paste(draft)
      await summarySays('2 fejl')
      expect(await browser.read(`${box}.value`)).toBe(draft)
      expect(await browser.read(askForFocus(box))).toBe(true)
      expect(await browser.read<string[]>(codes)).toEqual(
        expect.arrayContaining(['udslagsgivende-mangler', 'ugyldig-dato']),
      )
    })

    test('reads a table that is copied from a page with all its cells', async () => {
      await browser.read(`(() => {
        const rows = [
          ['borgerReference', 'registreringstype', 'dato', 'kilde', 'tekst'],
          ['', 'oplysning', '2008-09-15', 'borger', '"ja" siger hun'],
          ['sag-2', 'oplysning', '2008-09-16', 'borger', 'b'],
        ]
        const table = document.createElement('table')
        for (const cells of rows) {
          const row = table.insertRow()
          for (const text of cells) row.insertCell().append(text)
        }
        table.rows[1].cells[4].append(document.createElement('br'), 'og mener det')
        document.body.prepend(table)
        getSelection().selectAllChildren(document.body)
        getSelection().setBaseAndExtent(table, 0, table, table.childNodes.length)
      })()`)
      await browser.press('Control+C')
      await browser.read(`(document.querySelector('body > table').remove(), ${box}.focus())`)
      await browser.press('Control+V')
      await summarySays('Læst som oplysning, kladde, 2 registreringer.')
      await summarySays('Klar. Kopiér kladden')
      expect(await browser.read(`${within('.told [role=status]')}.textContent`)).toBe(
        'Tabellen, du kopierede, er sat ind.',
      )
      // The draft is shown as a grid of cells, and whoever was in it is in it still.
      const value = (row: number, column: number) =>
        `${within(`[data-row="${row}"] [data-column="${column}"] .shown`)}.textContent`
      await until(`${element}.shadowRoot.activeElement?.role === 'gridcell'`)
      expect(await browser.read(value(1, 4))).toBe('"ja" siger hun\nog mener det')
      await browser.press('ArrowDown', 'End', 'F2', 'c', 'Enter')
      expect(await browser.read(value(2, 4))).toBe('bc')
      await summarySays('Klar. Kopiér kladden')
      expect(await browser.read(`${box}.value.trimEnd().endsWith('\\tbc')`)).toBe(true)
      await browser.press('Control+Z')
      expect(await browser.read(value(2, 4))).toBe('b')
      await browser.press('Control+Z')
      expect(await browser.read(`${box}.value`)).toBe('')
      await until(askForFocus(box))
    })

    test('reads what a spreadsheet put on the clipboard, and says what is hidden', async () => {
      await browser.read(`(() => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', ${JSON.stringify(calc)})
        clipboardData.setData('text/plain', 'Registreringstype\\tGodkendt dato\\ncv-godkendelse\\t2008-09-15\\ncv-godkendelse\\t2008-09-16\\n')
        const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true })
        // Not every browser takes it when the event is made.
        Object.defineProperty(event, 'clipboardData', { value: clipboardData })
        ${box}.dispatchEvent(event)
      })()`)
      await summarySays('Læst som cv-godkendelse, kladde, 1 registrering.')
      await until(
        `${within('.told [role=status]')}.textContent.includes('1 linje af det, du kopierede')`,
      )
    })

    test('reads a workbook that is dropped', async () => {
      await browser.read(`(() => {
        const bytes = Uint8Array.from(atob(${JSON.stringify(workbook)}), (letter) => letter.charCodeAt(0))
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([bytes], 'rows.xlsx'))
        for (const type of ['dragenter', 'dragover', 'drop']) {
          ${box}.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }))
        }
      })()`)
      await summarySays('Læst som straksmatch, kladde, 3 registreringer.')
      expect(await browser.read(`${within('.told [role=status]')}.textContent`)).toBe(
        'rows.xlsx er sat ind. Læst: arket Straksmatch.',
      )
    })

    test('mends what can be mended with one press', async () => {
      await paste(draft)
      await summarySays('2 fejl')
      await until(`${within('[part~=fix]')} !== null`)
      await browser.click(within('[part~=fix]'))
      await summarySays('1 fejl')
      expect(await browser.read(`${box}.value`)).toContain('"samtaledato": "2008-09-15"')
    })

    test('is worked by the keyboard alone, to a place in the draft and back', async () => {
      await pressUntil('Tab', askForFocus(box))
      await paste(draft)
      await summarySays('2 fejl')
      const place = within('[part=place]')
      await pressUntil('Tab', askForFocus(place))
      await browser.press('Enter')
      expect(await browser.read(askForFocus(box))).toBe(true)
      expect(await browser.read(`${box}.selectionEnd > ${box}.selectionStart`)).toBe(true)
      await browser.press('Control+Enter')
      await until(askForFocus(summary))
    })

    test('follows what is typed, and keeps focus', async () => {
      await browser.read(`${box}.focus()`)
      await browser.press(...'hej')
      await summarySays('Hvad vil du registrere?')
      expect(await browser.read(askForFocus(box))).toBe(true)
    })
  })

  describe('the form', () => {
    const inForm = (selector: string) =>
      `${within('[part=form]')}?.shadowRoot.querySelector(${JSON.stringify(selector)})`
    const atField = (path: string, control: string) => inForm(`[data-path="${path}"] ${control}`)
    const press = (name: string) =>
      `[...${element}.shadowRoot.querySelectorAll('button')].find(({ textContent }) => textContent === '${name}')`

    beforeEach(async () => {
      await browser.open(`${site.origin}/validator/`)
      await until(`customElements.get('modtagelse-validator') !== undefined`)
      await browser.read(`${element}.setAttribute('as-of', '2008-09-20')`)
      await until(press('Formular'))
      await browser.click(press('Formular'))
      await until(inForm('select'))
    })

    /** Chooses the type of an empty form. */
    const choose = (type: string) =>
      browser.read(`(() => {
        const box = [...${within('[part=form]')}.shadowRoot.querySelectorAll('select')]
          .find(({ options }) => [...options].some(({ text }) => text === '${type}'))
        box.value = '${type}'
        box.dispatchEvent(new Event('change', { bubbles: true }))
      })()`)

    test('takes a straksmatch from nothing to no errors, and has it as text', async () => {
      await choose('straksmatch')
      await summarySays('2 af 6 krav er med')
      for (const path of ['samtaledato', 'registreringsdato']) {
        const date = atField(`/registreringsoplysninger/${path}`, 'input')
        await browser.read(`${date}.focus()`)
        await browser.press(...'15-9-08', 'Enter')
      }
      // Each verdict moves what stands below it, and a press must not come between.
      await summarySays('4 af 6 krav er med')
      expect(
        await browser.read(`${atField('/registreringsoplysninger/samtaledato', 'input')}.value`),
      ).toBe('15-09-2008')
      await browser.click(inForm('.panel:not([hidden]) .next'))
      await browser.click(atField('/sagstype', 'input[type=radio]'))
      await summarySays('5 af 6 krav er med')
      await browser.click(inForm('.panel:not([hidden]) .next'))
      await browser.click(atField('/straksmatch', 'input[type=radio]'))
      await summarySays('Klar')
      await browser.click(press('Tekst'))
      expect(JSON.parse(await browser.read(`${box}.value`))).toEqual({
        registreringstype: 'straksmatch',
        samtaletype: '1. henvendelse',
        registreringsoplysninger: { samtaledato: '2008-09-15', registreringsdato: '2008-09-15' },
        sagstype: 'kontanthjælpssag',
        straksmatch: true,
      })
    })

    test('says what is wrong with a field when it is left, and what is asked where it is heard', async () => {
      await choose('afmelding')
      await summarySays('1 af 3 krav er med')
      const date = atField('/afmeldingsdato', 'input')
      const told = `${atField('/afmeldingsdato', '.problem')}?.textContent ?? ''`
      await browser.read(`${date}.focus()`)
      await browser.press(...'30-02-2008')
      expect(await browser.read(told)).toBe('')
      await browser.press('Tab')
      await until(`(${told}).includes('findes ikke. Ret datoen.')`)
      const answer = atField('/aarsag', 'input[type=radio]')
      const words = `${answer}.getAttribute('aria-describedby').split(' ')
        .map((id) => ${within('[part=form]')}.shadowRoot.getElementById(id).textContent).join(' ')`
      expect(await browser.read(words)).toContain('Spørg borgeren: Er du kommet i job?')
    })

    test('shows what is wrong in the place of the field, and the findings lead there', async () => {
      await browser.click(press('Tekst'))
      await paste(draft)
      await summarySays('2 fejl')
      await browser.click(press('Formular'))
      const date = atField('/registreringsoplysninger/samtaledato', 'input')
      await until(`${date}?.getAttribute('aria-invalid') === 'true'`)
      const place = press('Vis feltet Samtaledato')
      await until(place)
      await browser.click(place)
      await until(askForFocus(date))
    })
  })

  describe('a page of another origin', () => {
    const script = () =>
      `<script type="module" src="${site.origin}/widget/v1/modtagelse-validator.js"></script>`

    test('has it in a form, which is held back until the draft is sound', async () => {
      await browser.open(
        foreign.put({
          head: script(),
          body: `<form><modtagelse-validator name="kladde" as-of="2008-09-20"></modtagelse-validator>
            <button>Gem</button></form><output></output>`,
        }),
      )
      await until(`customElements.get('modtagelse-validator') !== undefined`)
      await browser.read(`addEventListener('submit', (event) => {
        event.preventDefault()
        document.querySelector('output').value = new FormData(event.target).get('kladde')
      })`)
      const sent = `document.querySelector('output').value`
      await paste('{"registreringstype": "straksmatch"}')
      await summarySays('fejl')
      await browser.click(`document.querySelector('form > button')`)
      await until(askForFocus(summary))
      expect(await browser.read(sent)).toBe('')
      const sound = draft
        .replace('15-09-2008', '2008-09-15')
        .replace('"matchkategori": 4', '"straksmatch": true')
      await paste(sound)
      await summarySays('Klar')
      await browser.click(`document.querySelector('form > button')`)
      await until(`${sent} !== ''`)
      expect(await browser.read(sent)).toBe(sound)
    })

    test('has it in a frame, and is told how tall it is', async () => {
      await browser.open(foreign.put({ body: '<iframe title="Tjek en kladde"></iframe>' }))
      await browser.read(`(() => {
        window.told = []
        addEventListener('message', ({ origin, data }) => told.push([origin, data.type]))
        document.querySelector('iframe').src =
          '${site.origin}/indlejring/ramme/?type=straksmatch&eksempel=ja&origin=' + location.origin
      })()`)
      await until(`told.some(([, type]) => type === 'modtagelse:validated')`)
      expect(await browser.read<unknown[]>('told')).toEqual(
        expect.arrayContaining([
          [site.origin, 'modtagelse:height'],
          [site.origin, 'modtagelse:validated'],
        ]),
      )
    })
  })

  test('an example under the table of a step is not there before it is opened', async () => {
    await browser.open(`${site.origin}/minimumskrav/foerste-henvendelse/`)
    const shown = `document.querySelector('.try iframe').contentDocument.URL`
    await browser.read(`document.querySelector('.try').scrollIntoView()`)
    expect(await browser.read(shown)).toBe('about:blank')
    await browser.click(`document.querySelector('.try summary')`)
    await until(
      `document.querySelector('.try iframe').contentDocument?.querySelector('modtagelse-validator')?.report?.ok`,
    )
  })
})
