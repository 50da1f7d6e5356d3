import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findBarriers } from './visit.ts'
import { draftWith, openValidator } from './validator-page.ts'

const validator = openValidator()
const { element, button, paste, summarySays } = validator

const faulty = draftWith({
  sagstype: undefined,
  registreringsoplysninger: { samtaledato: '15-09-2008', registreringsdato: '15.09.2008' },
})
const aCase = `{"registreringstype": "forløb", "forloeb": [${draftWith()}]}`

const states: [name: string, reach: () => Promise<void>][] = [
  ['nothing yet', () => button('Indsæt et eksempel').waitFor()],
  [
    'faults that can be put right',
    async () => {
      await paste(faulty)
      await summarySays('3 fejl')
    },
  ],
  [
    'faults that were put right',
    async () => {
      await paste(faulty)
      await button('Ret alle 2, der kan rettes her').click()
      await summarySays('1 fejl')
    },
  ],
  [
    'a case',
    async () => {
      await paste(aCase)
      await element().locator('[part=course]').waitFor()
    },
  ],
  [
    'the form',
    async () => {
      await paste(faulty)
      await button('Formular').click()
      await element().locator('[part=form]').waitFor()
    },
  ],
]

/** Controls smaller than 24 px either way, links in running text apart. */
const tooSmall = (root: Locator): Promise<string[]> =>
  root.evaluate((host) =>
    [...(host.shadowRoot as ShadowRoot).querySelectorAll('button, select, input, textarea')]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        // A label is pressed too, so its box counts with its field.
        const { width, height } = (control.closest('label') ?? control).getBoundingClientRect()
        return width < 24 || height < 24
      })
      .map((control) => control.textContent || control.outerHTML.slice(0, 60)),
  )

describe.each(states)('with %s', (_name, reach) => {
  test('there is no barrier, nothing too small to press, and nothing sticks out', async () => {
    await reach()
    for (const width of [1280, 320]) {
      await validator.page.setViewportSize({ width, height: 640 })
      expect(await findBarriers(validator.page)).toEqual({ light: [], dark: [] })
      expect(await tooSmall(element())).toEqual([])
      const overflow = await validator.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(overflow).toBe(0)
    }
  })
})

describe('read aloud', () => {
  test('the empty element says what can be done', async () => {
    await button('Indsæt et eksempel').waitFor()
    expect(await element().ariaSnapshot()).toMatchInlineSnapshot(`
      "- status
      - group "Vis kladden som":
        - button "Tekst" [pressed]
        - button "Formular"
      - strong: Kladde
      - text: "JSON, rækker fra Excel eller linjer som \\"Felt: værdi\\". Alt bliver i din browser; intet sendes."
      - 'textbox "Kladde JSON, rækker fra Excel eller linjer som \\"Felt: værdi\\". Alt bliver i din browser; intet sendes."'
      - button "Vælg filer"
      - button "Indsæt det, du har kopieret"
      - text: Du kan også trække filer herind.
      - group "Tjek teksten som":
        - text: Tjek teksten som
        - 'radio "En kladde: det, systemet selv henter, må mangle" [checked]'
        - text: "En kladde: det, systemet selv henter, må mangle"
        - 'radio "En komplet registrering: alt skal være med"'
        - text: "En komplet registrering: alt skal være med"
      - strong: Læs som
      - combobox "Læs som":
        - option "Find typen ud fra teksten" [selected]
        - option "straksmatch"
        - option "tilmelding"
        - option "præcismatch"
        - option "ydelsesafgørelse"
        - option "cv-godkendelse"
        - option "fravær"
        - option "oplysning"
        - option "afmelding"
        - option "forløb"
      - paragraph:
        - button "Tjek kladden"
        - text: Ctrl + Enter
        - button "Ryd"
      - status
      - group "Intet er tjekket endnu":
        - heading "Intet er tjekket endnu" [level=2]
        - paragraph: Indsæt en kladde, eller begynd med et eksempel.
        - button "Indsæt et eksempel""
    `)
  })

  test('a draft with a fault that can be put right', async () => {
    await paste(
      draftWith({
        registreringsoplysninger: { samtaledato: '15-09-2008', registreringsdato: '2008-09-15' },
      }),
    )
    await summarySays('1 fejl')
    expect(await element().ariaSnapshot()).toMatchInlineSnapshot(`
      "- status
      - group "Vis kladden som":
        - button "Tekst" [pressed]
        - button "Formular"
      - strong: Kladde
      - text: "JSON, rækker fra Excel eller linjer som \\"Felt: værdi\\". Alt bliver i din browser; intet sendes."
      - 'textbox "Kladde JSON, rækker fra Excel eller linjer som \\"Felt: værdi\\". Alt bliver i din browser; intet sendes."': "{ \\"registreringstype\\": \\"straksmatch\\", \\"samtaletype\\": \\"1. henvendelse\\", \\"registreringsoplysninger\\": { \\"samtaledato\\": \\"15-09-2008\\", \\"registreringsdato\\": \\"2008-09-15\\" }, \\"sagstype\\": \\"kontanthjælpssag\\", \\"matchkategori\\": 4, \\"udslagsgivendeOmraader\\": [ \\"helbred\\" ], \\"stamdata\\": { \\"navn\\": \\"Ida Prøve\\", \\"adresse\\": \\"Prøvevej 1\\", \\"telefon\\": \\"12 34 56 78\\" } }"
      - button "Vælg filer"
      - button "Indsæt det, du har kopieret"
      - text: Du kan også trække filer herind.
      - group "Tjek teksten som":
        - text: Tjek teksten som
        - 'radio "En kladde: det, systemet selv henter, må mangle" [checked]'
        - text: "En kladde: det, systemet selv henter, må mangle"
        - 'radio "En komplet registrering: alt skal være med"'
        - text: "En komplet registrering: alt skal være med"
      - strong: Læs som
      - combobox "Læs som":
        - option "Find typen ud fra teksten" [selected]
        - option "straksmatch"
        - option "tilmelding"
        - option "præcismatch"
        - option "ydelsesafgørelse"
        - option "cv-godkendelse"
        - option "fravær"
        - option "oplysning"
        - option "afmelding"
        - option "forløb"
      - paragraph:
        - button "Tjek kladden"
        - text: Ctrl + Enter
        - button "Ryd"
      - status
      - group "1 fejl":
        - heading "1 fejl" [level=2]
        - paragraph:
          - text: Læst som straksmatch, kladde, 1 registrering.
          - button "Ret typen"
        - paragraph: Tjekket mod minimumskravene, som de gjaldt før 1. oktober 2008, og mod datoen 20. september 2008.
      - heading "1 fejl skal rettes" [level=3]
      - paragraph:
        - strong: Samtaledato er ikke en rigtig dato.
        - text: Skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2008-02-28.
      - button "Vis linje 5, tegn 20"
      - 'button "Ret det: ret til 2008-09-15, linje 5"': Ret det
      - text: Ret til 2008-09-15
      - link "Hvorfor? Kilde 3.1.6":
        - /url: /minimumskrav/foerste-henvendelse/#registreringsoplysninger.samtaledato
      - code: ugyldig-dato
      - heading "Tag fundene med" [level=3]
      - paragraph: Koder, steder, krav og kilder. Intet af det, der står i kladden, kommer med.
      - text: Som
      - combobox "Som":
        - option "Tekst" [selected]
        - option "Regneark (CSV)"
        - option "JSON"
      - button "Kopiér fundene"
      - button "Gem som fil"
      - button "Udskriv"
      - status"
    `)
  })
})

test('Tab goes through the element in the order in which it is read', async () => {
  await paste(faulty)
  await summarySays('3 fejl')
  const { page } = validator
  await button('Tekst').focus()
  const passed: string[] = []
  for (let presses = 0; presses < 40 && passed.at(-1) !== 'Udskriv'; presses += 1) {
    passed.push(
      await element().evaluate((host) => {
        const focused = host.shadowRoot?.activeElement
        return focused?.closest('label')?.textContent.trim().split(/[\s]/)[0] === 'Som'
          ? 'Som'
          : focused?.matches('input, select, textarea')
            ? focused.tagName.toLowerCase()
            : (focused?.textContent ?? 'outside')
      }),
    )
    await page.keyboard.press('Tab')
  }
  expect(passed).toMatchInlineSnapshot(`
    [
      "Tekst",
      "Formular",
      "textarea",
      "Vælg filer",
      "Indsæt det, du har kopieret",
      "input",
      "select",
      "Tjek kladden",
      "Ryd",
      "Ret typen",
      "Ret alle 2, der kan rettes her",
      "Vis linje 1, tegn 1",
      "Hvorfor? Kilde 3.1.7",
      "Vis linje 5, tegn 20",
      "Ret det",
      "Hvorfor? Kilde 3.1.6",
      "Vis linje 6, tegn 26",
      "Ret det",
      "Hvorfor? Kilde 3.1.6",
      "Kopiér spørgsmålene",
      "Udskriv spørgsmålene",
      "select",
      "Kopiér fundene",
      "Gem som fil",
      "Udskriv",
    ]
  `)
})

test('in the colours of the reader, what is pressed and what is focused still shows', async () => {
  await validator.page.emulateMedia({ forcedColors: 'active' })
  await paste(faulty)
  await summarySays('3 fejl')
  const border = await button('Ret alle 2, der kan rettes her').evaluate(
    (node) => getComputedStyle(node).borderTopWidth,
  )
  expect(border).toBe('1px')
  const mark = await button('Tekst').evaluate((node) => getComputedStyle(node, '::before').content)
  expect(mark).toContain('\u2713')
})
