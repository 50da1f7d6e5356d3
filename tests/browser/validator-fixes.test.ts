import { expect, test } from 'vitest'
import { hasFocus } from './open-page.ts'
import { draftWith, openValidator } from './validator-page.ts'

const validator = openValidator()
const { box, summary, told, button, paste, summarySays, codesShown } = validator

/** Two faults that can be put right without asking anyone: dates written as in a letter. */
const faulty = draftWith({
  registreringsoplysninger: { samtaledato: '15-09-2008', registreringsdato: '15.09.2008' },
})

test('one press puts one finding right, says so, and moves on to the new verdict', async () => {
  await paste(faulty)
  await summarySays('2 fejl')
  await button('Ret det: ret til 2008-09-15').first().click()
  await summarySays('1 fejl')
  expect(await box().inputValue()).toBe(faulty.replace('15-09-2008', '2008-09-15'))
  expect(await told().innerText()).toBe('Rettet: ret til 2008-09-15.')
  expect(await hasFocus(summary())).toBe(true)
})

test('one press puts all right', async () => {
  await paste(faulty)
  await summarySays('2 fejl')
  await button('Ret alle 2, der kan rettes her').click()
  await summarySays('Ingen fejl fundet')
  expect(await codesShown()).toEqual([])
  expect(await told().innerText()).toBe('2 steder er rettet.')
})

test('what was put right can be taken back, one step after the other', async () => {
  await paste(faulty)
  await summarySays('2 fejl')
  await button('Ret det: ret til 2008-09-15').first().click()
  await summarySays('1 fejl')
  const once = await box().inputValue()
  await button('Ret det: ret til 2008-09-15').first().click()
  await summarySays('Ingen fejl fundet')
  await button('Fortryd').click()
  await summarySays('1 fejl')
  expect(await box().inputValue()).toBe(once)
  expect(await told().innerText()).toBe('Fortrudt. Teksten er, som den var før.')
  await button('Fortryd').click()
  await summarySays('2 fejl')
  expect(await box().inputValue()).toBe(faulty)
  expect(await button('Fortryd').isVisible()).toBe(false)
  expect(await hasFocus(box())).toBe(true)
})

test('the keys that undo in the browser take it back too, with the caret at the place', async () => {
  await paste(faulty)
  await summarySays('2 fejl')
  await button('Ret alle 2, der kan rettes her').click()
  await summarySays('Ingen fejl fundet')
  await box().focus()
  await validator.page.keyboard.press('Control+Z')
  await summarySays('2 fejl')
  expect(await box().inputValue()).toBe(faulty)
  const caret = await box().evaluate((node) => (node as HTMLTextAreaElement).selectionStart)
  expect(faulty.slice(0, caret)).toMatch(/"samtaledato": "$/)
})

test('a box cleared by mistake is filled again', async () => {
  await paste(draftWith())
  await summarySays('Ingen fejl fundet')
  await button('Ryd').click()
  await summarySays('Intet er tjekket endnu')
  expect(await told().innerText()).toBe('Feltet er ryddet.')
  await button('Fortryd').click()
  await summarySays('Ingen fejl fundet')
  expect(await box().inputValue()).toBe(draftWith())
})

test('what was typed since is not lost by taking back: it is no longer offered', async () => {
  await paste(faulty)
  await summarySays('2 fejl')
  await button('Ret alle 2, der kan rettes her').click()
  await summarySays('Ingen fejl fundet')
  await box().focus()
  await validator.page.keyboard.type(' ')
  expect(await button('Fortryd').isVisible()).toBe(false)
  expect(await told().innerText()).toBe('')
})

test('the type can be corrected, and the draft is read as that', async () => {
  await paste(draftWith())
  await summarySays('Læst som straksmatch')
  await button('Ret typen').click()
  const select = validator.element().getByRole('combobox', { name: 'Læs som' })
  expect(await hasFocus(select)).toBe(true)
  await select.selectOption('afmelding')
  await summarySays('Læst som afmelding')
  expect(await hasFocus(select)).toBe(true)
  expect(await told().innerText()).toBe('Læst som afmelding.')
  await select.selectOption({ label: 'Find typen ud fra teksten' })
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
