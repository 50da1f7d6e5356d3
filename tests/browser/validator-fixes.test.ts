import { describe, expect, test } from 'vitest'
import { hasFocus } from './open-page.ts'
import { draftWith, openValidator, type Validator } from './validator-page.ts'

const validator = openValidator()
const { box, element, summary, told, button, paste, summarySays, codesShown } = validator

/** Two faults that can be put right without asking anyone: dates written as in a letter. */
const faulty = draftWith({
  registreringsoplysninger: { samtaledato: '15-09-2008', registreringsdato: '15.09.2008' },
})

const mendBoth = async (): Promise<void> => {
  await button('Se de 2, der kan rettes uden tvivl').click()
  await button('Ret de 2').click()
  await summarySays('Klar. Kopiér kladden')
}

test('one press puts one finding right, says so, and moves on to the new verdict', async () => {
  await paste(faulty)
  await summarySays('2 fejl')
  await button('Ret det: ret til 2008-09-15').first().click()
  await summarySays('1 fejl')
  expect(await box().inputValue()).toBe(faulty.replace('15-09-2008', '2008-09-15'))
  expect(await told().innerText()).toBe('Rettet: ret til 2008-09-15, linje 5. Du kan fortryde.')
  // On with the next.
  const next = validator.element().getByRole('button', { name: /^Fejl.*Registreringsdato/ })
  expect(await hasFocus(next)).toBe(true)
})

test('what is put right all at once is shown first, each before and after', async () => {
  await paste(faulty)
  await summarySays('2 fejl')
  await button('Se de 2, der kan rettes uden tvivl').click()
  const list = validator.element().locator('.fix-list')
  expect(await list.locator('dd.now').allInnerTexts()).toEqual([
    '"samtaledato": "15-09-2008",',
    '"registreringsdato": "15.09.2008"',
  ])
  expect(await list.locator('ins').allInnerTexts()).toHaveLength(2)
  expect(await box().inputValue()).toBe(faulty)
  await button('Ret de 2').click()
  await summarySays('Klar. Kopiér kladden')
  expect(await hasFocus(summary())).toBe(true)
  expect(await codesShown()).toEqual([])
  expect(await told().innerText()).toBe('2 steder er rettet. Du kan fortryde.')
})

test('what was put right can be taken back, one step after the other', async () => {
  await paste(faulty)
  await summarySays('2 fejl')
  await button('Ret det: ret til 2008-09-15').first().click()
  await summarySays('1 fejl')
  const once = await box().inputValue()
  await button('Ret det: ret til 2008-09-15').first().click()
  await summarySays('Klar. Kopiér kladden')
  await button('Fortryd').click()
  await summarySays('1 fejl')
  expect(await box().inputValue()).toBe(once)
  expect(await told().innerText()).toBe('Fortrudt. Teksten er, som den var før.')
  await button('Fortryd').click()
  await summarySays('2 fejl')
  expect(await box().inputValue()).toBe(faulty)
  // The paste is the step before.
  await button('Fortryd').click()
  expect(await box().inputValue()).toBe('')
  expect(await button('Fortryd').isEnabled()).toBe(false)
  expect(await hasFocus(box())).toBe(true)
})

test('the keys that undo in the browser take it back too, with the caret at the place', async () => {
  await paste(faulty)
  await summarySays('2 fejl')
  await mendBoth()
  await box().focus()
  await validator.page.keyboard.press('Control+Z')
  await summarySays('2 fejl')
  expect(await box().inputValue()).toBe(faulty)
  const caret = await box().evaluate((node) => (node as HTMLTextAreaElement).selectionStart)
  expect(faulty.slice(0, caret)).toMatch(/"samtaledato": "$/)
})

test('a box cleared by mistake is filled again', async () => {
  await paste(draftWith())
  await summarySays('Klar. Kopiér kladden')
  await button(/^Ryd$/).click()
  await summarySays('Prøv med et eksempel')
  expect(await told().innerText()).toBe('Feltet er ryddet. Du kan fortryde.')
  await button('Fortryd').click()
  await summarySays('Klar. Kopiér kladden')
  expect(await box().inputValue()).toBe(draftWith())
})

test('what was typed since is taken back first, word by word, and can be done again', async () => {
  await paste(faulty)
  await summarySays('2 fejl')
  await mendBoth()
  const mended = await box().inputValue()
  await box().press('ControlOrMeta+End')
  await validator.page.keyboard.type(' to ord')
  expect(await told().innerText()).toBe('')
  await validator.page.keyboard.press('Control+Z')
  expect(await box().inputValue()).toBe(`${mended} to `)
  await validator.page.keyboard.press('Control+Z')
  await validator.page.keyboard.press('Control+Z')
  expect(await box().inputValue()).toBe(mended)
  await validator.page.keyboard.press('Control+Y')
  expect(await box().inputValue()).toBe(`${mended} `)
  await button('Fortryd').click()
  await button('Fortryd').click()
  await summarySays('2 fejl')
  expect(await box().inputValue()).toBe(faulty)
})

test('the type can be corrected, and the draft is read as that', async () => {
  await paste(draftWith())
  await summarySays('Læst som straksmatch')
  const select = validator.element().getByRole('combobox', { name: 'Læs som' })
  expect(await select.locator('option:checked').innerText()).toBe('straksmatch (fundet)')
  await select.focus()
  await select.selectOption('afmelding')
  await summarySays('Læst som afmelding')
  expect(await hasFocus(select)).toBe(true)
  expect(await told().innerText()).toBe('Læst som afmelding.')
  await select.selectOption('auto')
  await summarySays('Læst som straksmatch')
})

test('a type that the page around has set is shown in the choice', async () => {
  await validator.element().evaluate((element) => {
    element.setAttribute('type', 'tilmelding')
  })
  await paste(draftWith({ registreringstype: undefined }))
  await summarySays('Læst som tilmelding')
  expect(await validator.element().getByRole('combobox', { name: 'Læs som' }).inputValue()).toBe(
    'tilmelding',
  )
})

test('without the file of the tools, the element says what it cannot do', async () => {
  await validator.page.route('**/modtagelse-validator-tools.js', (route) => route.abort())
  await validator.open()
  await summarySays('En del af validatoren kunne ikke hentes.')
  await paste(draftWith({ sagstype: 'noget andet' }))
  await summarySays('1 fejl')
  await summarySays('En del af validatoren kunne ikke hentes.')
  await paste('Registreringstype: straksmatch')
  await summarySays('Intet er tjekket endnu')
  await summarySays('Derfor kan kun JSON tjekkes')
  validator.complaints = []
})

describe('in the form', () => {
  const slips = `{
  "registreringstype": "straksmatch",
  "samtaletype": "1. henvendelse",
  "registreringsoplysninger": { "samtaledato": "15.09.2008", "registreringsdato": "2008-09-15" },
  "sagstype": "kontanthjælpsag",
  "straksmatch": true
}`
  const openForm = async (): Promise<void> => {
    await paste(slips)
    await button('Formular').click()
    await element().locator('[part=form]').waitFor()
  }
  const inForm = () => element().locator('[part=form]')

  test('a fault is told at its field alone, and put right there', async () => {
    await openForm()
    await summarySays('2 fejl')
    const fix = inForm().getByRole('button', {
      name: 'Ret det: ret til 15-09-2008, Samtaledato',
    })
    expect(
      await element().locator('ol').locator('[part~=fix], [part=change], [part=message]').count(),
    ).toBe(0)
    await element().locator('[part=place]').first().click()
    expect(await hasFocus(inForm().getByLabel(/^Samtaledato/))).toBe(true)
    await fix.press('Enter')
    await summarySays('1 fejl')
    expect(await element().evaluate((host) => (host as Validator).value)).toBe(
      slips.replace('15.09.2008', '2008-09-15'),
    )
    expect(await told().innerText()).toBe(
      'Rettet: ret til 15-09-2008, Samtaledato. Du kan fortryde.',
    )
    // Whoever put it right is in its field.
    expect(await hasFocus(inForm().getByLabel(/^Samtaledato/))).toBe(true)
    expect(await fix.count()).toBe(0)
    await element().locator('.finding-heading').click()
    await inForm()
      .getByRole('button', { name: /^Ret det: ret til kontanthjælpssag/ })
      .click()
    await summarySays('Klar. Kopiér kladden')
    await button('Fortryd').first().click()
    await summarySays('1 fejl')
  })

  test('what the form cannot show is told and put right beside it', async () => {
    await paste(slips.replace('"straksmatch": true', '"straksmatch": true,'))
    await button('Formular').click()
    await inForm().getByText('Ret først skrivefejlene i teksten').waitFor()
    expect(await element().locator('[part=message]').first().innerText()).not.toBe('')
  })
})
