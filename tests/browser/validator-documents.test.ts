import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hasFocus } from './open-page.ts'
import { openValidator } from './validator-page.ts'

const validator = openValidator()
const { box, element, summary, told, button, summarySays } = validator

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url))

const places = (): Promise<string[]> => element().locator('[part=place]').allTextContents()

/** Hands a file over as the browser does: chosen, dropped, or pasted after it was copied among the files of the machine. */
const ways: Record<string, (name: string) => Promise<void>> = {
  async chosen(name) {
    const asked = validator.page.waitForEvent('filechooser')
    await button('Vælg filer').click()
    await (await asked).setFiles([{ name, mimeType: '', buffer: fixture(name) }])
  },
  async dropped(name) {
    const transfer = await transferOf(name)
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await box().dispatchEvent(type, { dataTransfer: transfer })
    }
  },
  async pasted(name) {
    const transfer = await transferOf(name)
    await box().evaluate((target, clipboardData) => {
      target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, transfer)
  },
}

const transferOf = (name: string) =>
  validator.page.evaluateHandle(
    ([called, bytes]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], called))
      return transfer
    },
    [name, [...fixture(name)]] as const,
  )

describe('a workbook', () => {
  test.each(Object.keys(ways))('that is %s is read, and its sheet is named', async (way) => {
    await ways[way]?.('rows.xlsx')
    await summarySays('Læst som straksmatch, kladde, 3 registreringer.')
    expect(await told().innerText()).toBe('rows.xlsx er sat ind. Læst: arket Straksmatch.')
    expect(await hasFocus(summary())).toBe(true)
    await button('Fortryd').click()
    expect(await box().inputValue()).toBe('')
  })

  test('has its places named as in the program it was written in, until the text is changed', async () => {
    await ways['chosen']?.('rows.xlsx')
    await summarySays('3 registreringer')
    expect(await places()).toEqual(['Vis Straksmatch, celle G2', 'Vis Straksmatch, celle H2'])
    const messages = await element().locator('[part=message]').allTextContents()
    expect(messages[0]).toContain('Se Straksmatch, celle G2.')
    await element().locator('[part=place]').first().click()
    // The grid names its cells alike.
    expect(await element().locator('[role=gridcell]:focus .shown').innerText()).toBe('2008-11-03')
    expect(await element().locator('.cell-bar b').innerText()).toBe('G2')
    await button('Tekst').click()
    await box().press('ControlOrMeta+Home')
    await validator.page.keyboard.press('Enter')
    // Now it is a table, and its cells are counted from its own first row.
    await expect.poll(places).toEqual(['Vis G4', 'Vis H4'])
  })
})

test('the reader of documents is fetched when there is one, from the same folder', async () => {
  const requests: string[] = []
  validator.page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await ways['dropped']?.('rows.xlsx')
  await summarySays('3 registreringer')
  await expect
    .poll(() => requests)
    .toEqual([
      '/widget/v1/modtagelse-validator-documents.js',
      // What it holds is a table.
      '/widget/v1/modtagelse-validator-table.js',
    ])
})

test('without the reader the person is told what to do', async () => {
  await validator.page.route('**/modtagelse-validator-documents.js', (route) => route.abort())
  await ways['dropped']?.('rows.xlsx')
  await element()
    .locator('[part~=file-problem]')
    .getByText('kopiér indholdet af rows.xlsx')
    .waitFor()
  validator.complaints = []
})

test('a text document is put in as its text', async () => {
  await ways['chosen']?.('w-table.docx')
  await told().getByText('w-table.docx er sat ind.').waitFor()
  expect((await box().inputValue()).split('\n').slice(0, 2)).toEqual([
    'Registreringstype\tstraksmatch',
    'Navn\tAstrid Eksempel',
  ])
})
