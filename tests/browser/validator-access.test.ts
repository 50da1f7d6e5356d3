import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasFocus, overflow } from './open-page.ts'
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
  ['nothing yet', () => element().locator('[part=examples]').waitFor()],
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
      await button('Se de 2, der kan rettes uden tvivl').click()
      await button('Ret de 2').click()
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
    // 640 px is what is left of 1280 at 200 %, and 320 at 400 %.
    for (const width of [1280, 640, 320]) {
      await validator.page.setViewportSize({ width, height: 640 })
      // Where the bar stands in its place, and nothing passes behind it on its way.
      await element().evaluate((host) => {
        host.scrollIntoView({ block: 'end' })
      })
      expect(await findBarriers(validator.page)).toEqual({ light: [], dark: [] })
      expect(await tooSmall(element())).toEqual([])
      expect(await overflow(validator.page)).toBe(0)
    }
  })
})

test('with letters of twice the size nothing is cut off, and nothing sticks out', async () => {
  await paste(faulty)
  await button('Formular').click()
  await element().locator('[part=form]').waitFor()
  for (const width of [1280, 360]) {
    await validator.page.setViewportSize({ width, height: 640 })
    const cutOff = await element().evaluate((host) => {
      host.style.setProperty('font-size', '200%')
      const form = host.shadowRoot?.querySelector('[part=form]')?.shadowRoot
      const all = [host.shadowRoot, form].flatMap((tree) => [
        ...(tree?.querySelectorAll('*') ?? []),
      ])
      return all
        .filter(
          (one) =>
            one.checkVisibility() && one.matches(':not([role=status], .unseen, select, select *)'),
        )
        .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map((one) => one.outerHTML.slice(0, 100))
    })
    expect(cutOff).toEqual([])
    expect(await overflow(validator.page)).toBe(0)
  }
})

test('one stop of the Tab key stands before the draft, and its arrows walk the views', async () => {
  const { keyboard } = validator.page
  await validator.page.getByRole('navigation').getByRole('link', { name: 'Forside' }).focus()
  await keyboard.press('Tab')
  const text = validator.button('Tekst')
  expect(await hasFocus(text)).toBe(true)
  await keyboard.press('ArrowRight')
  expect(await hasFocus(validator.button('Formular'))).toBe(true)
  await keyboard.press('ArrowRight')
  expect(await hasFocus(text)).toBe(true)
  await keyboard.press('Tab')
  expect(await hasFocus(validator.box())).toBe(true)
})

test('what a control is called stands clear of it', async () => {
  await validator.page.setViewportSize({ width: 1600, height: 1000 })
  const label = element().locator('[part=settings] label').first()
  await label.waitFor()
  const gap = await label.evaluate((node) => {
    const words = document.createRange()
    words.selectNode(node.firstChild as Text)
    const control = node.querySelector('select')?.getBoundingClientRect()
    return (control?.left ?? 0) - words.getBoundingClientRect().right
  })
  expect(gap).toBeGreaterThanOrEqual(6)
})

describe('read aloud', () => {
  const form = () => element().locator('[part=form]')
  const results = () => element().locator('div:has(> [part~=summary])')

  test('the empty element says what can be done', async () => {
    await element().locator('[part=examples]').waitFor()
    expect(await element().ariaSnapshot()).toMatchInlineSnapshot(`
      "- status
      - heading "Tjek en kladde" [level=1]
      - toolbar "Vis kladden som":
        - button "Tekst" [pressed]
        - button "Formular"
      - text: Alt bliver i din browser; intet sendes. Kladde
      - textbox "Kladde":
        - /placeholder: Skriv eller indsæt en kladde her, eller træk en fil herind.
      - paragraph:
        - button "Indsæt det, du har kopieret"
        - text: Linjer, en mail, rækker fra Excel eller JSON. Formen bliver genkendt.
      - paragraph:
        - button "Begynd med tomme felter"
        - text: Vælg, hvad du vil registrere, og svar på felterne.
      - text: Læs som
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
      - text: Tjek som
      - combobox "Tjek som":
        - option "kladde" [selected]
        - option "komplet registrering"
      - text: Mål mod
      - textbox "Mål mod": 2008-09-20
      - button "Vælg filer"
      - button "Behold"
      - button "Ryd"
      - group "Prøv med et eksempel":
        - heading "Prøv med et eksempel" [level=2]
        - paragraph: Personer og sager er opdigtede.
      - list:
        - listitem:
          - 'link "Straksmatch med 5 fejl Linjer: felt og værdi"':
            - /url: "#eksempel=linjer"
            - strong: Straksmatch med 5 fejl
            - text: "Linjer: felt og værdi"
        - listitem:
          - link "Seks borgere i en tabel Rækker fra Excel":
            - /url: "#eksempel=tabel"
            - strong: Seks borgere i en tabel
            - text: Rækker fra Excel
        - listitem:
          - link "Kladde i en mail Tekst med hilsen":
            - /url: "#eksempel=mail"
            - strong: Kladde i en mail
            - text: Tekst med hilsen
        - listitem:
          - link "Præcismatch uden fejl Udfyldt formular":
            - /url: "#eksempel=formular"
            - strong: Præcismatch uden fejl
            - text: Udfyldt formular
        - listitem:
          - link "Et helt forløb 3 registreringer, med frister":
            - /url: "#eksempel=forloeb"
            - strong: Et helt forløb
            - text: 3 registreringer, med frister
        - listitem:
          - link "Fra et fagsystem JSON":
            - /url: "#eksempel=json"
            - strong: Fra et fagsystem
            - text: JSON
      - status
      - button "Tjek kladden"
      - button "Fortryd" [disabled]
      - status
      - button "Gem" [disabled]
      - button "Kopiér kladden" [disabled]"
    `)
  })

  test('a draft with a fault that can be put right', async () => {
    await paste(
      draftWith({
        registreringsoplysninger: { samtaledato: '15-09-2008', registreringsdato: '2008-09-15' },
      }),
    )
    await summarySays('1 fejl')
    expect(await results().ariaSnapshot()).toMatchInlineSnapshot(`
      "- group "1 fejl":
        - heading "1 fejl" [level=2]
        - paragraph: Læst som straksmatch, kladde, 1 registrering.
      - heading "1 fejl skal rettes" [level=2]
      - list:
        - listitem:
          - 'heading "Fejl : Samtaledato er ikke skrevet som ÅÅÅÅ-MM-DD . linje 5" [level=3]':
            - 'button "Fejl : Samtaledato er ikke skrevet som ÅÅÅÅ-MM-DD . linje 5" [expanded]':
              - text: "Fejl :"
              - strong: Samtaledato
              - text: er ikke skrevet som ÅÅÅÅ-MM-DD . linje 5
          - paragraph: Skriv 2008-09-15.
          - term: Nu
          - definition:
            - text: "\\"samtaledato\\": \\""
            - deletion: 15-09-2008
            - text: "\\","
          - term: Bliver
          - definition:
            - text: "\\"samtaledato\\": \\""
            - insertion: 2008-09-15
            - text: "\\","
          - 'button "Ret det: ret til 2008-09-15, linje 5"': Ret det
          - paragraph:
            - 'button "Vis linje 5: Samtaledato er ikke skrevet som ÅÅÅÅ-MM-DD"': Vis linje 5
            - link "Hvorfor? Kilde 3.1.6 Samtaledato er ikke skrevet som ÅÅÅÅ-MM-DD":
              - /url: /minimumskrav/foerste-henvendelse/#registreringsoplysninger.samtaledato
              - text: Hvorfor? Kilde 3.1.6
      - paragraph: Tjekket mod minimumskravene, som de gjaldt før 1. oktober 2008, og mod datoen 20. september 2008.
      - group: Tag fundene med"
    `)
    await element().locator('[part=take-away] summary').click()
    expect(await element().locator('[part=take-away]').ariaSnapshot()).toMatchInlineSnapshot(`
      "- group:
        - text: Tag fundene med
        - paragraph: Koder, steder, krav og kilder. Intet af det, der står i kladden, kommer med.
        - text: Som
        - combobox "Som":
          - option "Tekst" [selected]
          - option "Regneark (CSV)"
          - option "JSON"
        - button "Kopiér fundene"
        - button "Gem fundene"
        - button "Udskriv fundene"
        - status"
    `)
  })

  test('a case with its course', async () => {
    await paste(aCase)
    await element().locator('[part=course]').waitFor()
    expect(await element().locator('[part=course]').ariaSnapshot()).toMatchInlineSnapshot(`
      "- heading "Forløbet" [level=3]
      - list "Forløbets frister":
        - listitem:
          - paragraph:
            - link "Straksmatch":
              - /url: /minimumskrav/foerste-henvendelse/
          - paragraph: Gjort
          - paragraph: mandag 15. september 2008
        - listitem:
          - paragraph:
            - link "Tilmelding":
              - /url: /minimumskrav/tilmelding/
          - paragraph: Bortfaldet
          - paragraph: 20. september 2008
        - listitem:
          - paragraph:
            - link "Ydelsesafgørelse":
              - /url: /minimumskrav/ydelsesafgoerelse/
          - paragraph: Venter
          - paragraph: senest torsdag 25. september 2008
        - listitem:
          - paragraph:
            - link "Godkendelse af CV":
              - /url: /minimumskrav/cv/
          - paragraph: Bortfaldet
          - paragraph: fristen var 15. oktober 2008
        - listitem:
          - paragraph:
            - link "Første jobsamtale":
              - /url: /minimumskrav/foerste-jobsamtale/
          - paragraph: Venter
          - paragraph: senest mandag 15. december 2008"
    `)
  })

  test('the form with nothing in it', async () => {
    await button('Formular').click()
    await form().waitFor()
    expect(await form().ariaSnapshot()).toMatchInlineSnapshot(`
      "- group "Kladden som formular":
        - text: Kladden som formular Registreringstype Skal Vælg først, hvad du vil registrere. Så kommer felterne frem.
        - combobox "Registreringstype Skal":
          - option "Vælg" [selected]
          - option "straksmatch"
          - option "tilmelding"
          - option "præcismatch"
          - option "ydelsesafgørelse"
          - option "cv-godkendelse"
          - option "fravær"
          - option "oplysning"
          - option "afmelding"
          - option "forløb"
        - status
        - status
        - list:
          - listitem:
            - button "Straksmatch Det mindste, jobcenteret skal registrere ved borgerens første henvendelse."
          - listitem:
            - button "Tilmelding Det, jobcenteret skal registrere, når en borger i straksmatch eller match 1 til 3 bliver registreret som arbejdssøgende."
          - listitem:
            - button "Præcismatch Det mindste, jobcenteret skal registrere ved den første jobsamtale og ved de efterfølgende."
          - listitem:
            - button "Ydelsesafgørelse Ydelseskontorets afgørelse om, hvorvidt borgeren har ret til ydelsen."
          - listitem:
            - button "CV-godkendelse Hvornår borgerens CV blev godkendt."
          - listitem:
            - button "Fravær En periode, hvor en arbejdsmarkedsparat borger ikke skal stå til rådighed."
          - listitem:
            - button "Oplysning En oplysning om borgeren, som jobcenteret får mellem to jobsamtaler."
          - listitem:
            - button "Afmelding At borgeren ikke længere er registreret som arbejdssøgende.""
    `)
  })

  test('the form, with what is wrong in its place', async () => {
    await paste(faulty)
    await button('Formular').click()
    await form().waitFor()
    expect(await form().ariaSnapshot()).toMatchInlineSnapshot(`
      "- group "Kladden som formular":
        - text: Kladden som formular Registreringstype Skal
        - combobox "Registreringstype Skal":
          - option "Vælg"
          - option "straksmatch" [selected]
          - option "tilmelding"
          - option "præcismatch"
          - option "ydelsesafgørelse"
          - option "cv-godkendelse"
          - option "fravær"
          - option "oplysning"
          - option "afmelding"
          - option "forløb"
        - text: Rækkefølge
        - combobox "Rækkefølge":
          - option "Det, der skal med, først" [selected]
          - option "Som samtalen"
        - status
        - status
        - heading "Samtalen 3 af 3 udfyldt, 2 skal rettes" [level=2]:
          - button "Samtalen 3 af 3 udfyldt, 2 skal rettes" [expanded]
        - group "Samtaletype Skal": Samtaletype Skal Altid "1. henvendelse" ved straksmatch. 1. henvendelse
        - text: Samtaledato Skal Den dag samtalen blev holdt. Skriv for eksempel 15-09-2008.
        - paragraph:
          - strong: "Fejl:"
          - text: Samtaledato er skrevet, så ikke alle systemer kan læse den. Vælg Ret det.
        - paragraph:
          - 'button "Ret det: ret til 15-09-2008, Samtaledato"': Ret det
        - textbox "Samtaledato Skal" [invalid]: 15-09-2008
        - 'button "20. september 2008: Samtaledato"': 20. september
        - text: Registreringsdato Skal Den dag samtalen blev registreret. Skriv for eksempel 15-09-2008.
        - paragraph:
          - strong: "Fejl:"
          - text: Registreringsdato er skrevet, så ikke alle systemer kan læse den. Vælg Ret det.
        - paragraph:
          - 'button "Ret det: ret til 15-09-2008, Registreringsdato"': Ret det
        - textbox "Registreringsdato Skal" [invalid]: 15.09.2008
        - 'button "20. september 2008: Registreringsdato"': 20. september
        - 'button "Næste: Sagen"'
        - heading "Sagen 0 af 1 udfyldt, 1 skal rettes" [level=2]:
          - button "Sagen 0 af 1 udfyldt, 1 skal rettes"
        - heading "Vurderingen 2 af 2 udfyldt" [level=2]:
          - button "Vurderingen 2 af 2 udfyldt"
        - heading "Kan udfyldes 0 af 5, hvis det er relevant Kontaktform, Sagsbehandler, Myndighed og 2 til" [level=2]:
          - button "Kan udfyldes 0 af 5, hvis det er relevant Kontaktform, Sagsbehandler, Myndighed og 2 til"
        - heading "Hentes automatisk Borgerreference, Navn, Adresse og Telefon" [level=2]:
          - button "Hentes automatisk Borgerreference, Navn, Adresse og Telefon"
        - heading "Se svarene igennem 1 felt mangler" [level=2]:
          - button "Se svarene igennem 1 felt mangler""
    `)
  })
})

test('Tab goes through the element in the order in which it is read', async () => {
  await paste(faulty)
  await summarySays('3 fejl')
  const { page } = validator
  await button('Tekst').focus()
  const passed: string[] = []
  for (let presses = 0; presses < 40 && !passed.at(-1)?.startsWith('Kopiér'); presses += 1) {
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
      "textarea",
      "select",
      "select",
      "input",
      "input",
      "input",
      "input",
      "Vælg filer",
      "Behold",
      "Ryd",
      "↑",
      "↓",
      "Se de 2, der kan rettes uden tvivl",
      "Fejl: Samtaledato er ikke skrevet som ÅÅÅÅ-MM-DD. linje 5",
      "Ret det",
      "Vis linje 5",
      "Hvorfor? Kilde 3.1.6",
      "Fejl: Registreringsdato er ikke skrevet som ÅÅÅÅ-MM-DD. linje 6",
      "Fejl: Sagstype mangler. efter linje 16",
      "Spørg borgeren",
      "Tag fundene med",
      "Tjek\u00a0igen Ctrl Enter",
      "Fortryd",
      "Gem",
      "Kopiér\u00a0kladden",
    ]
  `)
})

test('in the colours of the reader, what is pressed and what is focused still shows', async () => {
  await validator.page.emulateMedia({ forcedColors: 'active' })
  await paste(faulty)
  await summarySays('3 fejl')
  const border = await button('Gem')
    .first()
    .evaluate((node) => getComputedStyle(node).borderTopWidth)
  expect(border).toBe('1px')
  const mark = await button('Tekst').evaluate((node) => getComputedStyle(node, '::before').content)
  expect(mark).toContain('\u2713')
})
