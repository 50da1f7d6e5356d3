import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasFocus } from './open-page.ts'
import { draftWith, openValidator } from './validator-page.ts'

const validator = openValidator()
const { box, summary, told, button, summarySays, element } = validator

/** A file as the browser hands it over. */
interface Given {
  name: string
  mimeType: string
  buffer: Buffer
}

const file = (name: string, content: string | Buffer): Given => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

/** Presses the button and chooses. */
async function choose(...files: Given[]): Promise<void> {
  const asked = validator.page.waitForEvent('filechooser')
  await button('Vælg filer').click()
  await (await asked).setFiles(files)
}

/** What could not be read, and why. */
const refused = (): Locator => element().locator('[part~=file-problem]')

const bare = draftWith({ stamdata: undefined })
const table = (...rows: string[]): string =>
  ['registreringstype;borgerReference;afgoerelse;afgoerelsesdato', ...rows, ''].join('\r\n')

describe('a file', () => {
  test('that is chosen is checked, and focus moves to the verdict', async () => {
    await choose(file('kladde.json', draftWith()))
    await summarySays('Klar. Kopiér kladden')
    expect(await told().innerText()).toBe('kladde.json er sat ind.')
    expect(await box().inputValue()).toBe(draftWith())
    expect(await hasFocus(summary())).toBe(true)
    await button('Fortryd').click()
    expect(await box().inputValue()).toBe('')
  })

  test('that is dropped is checked', async () => {
    const dropped = await validator.page.evaluateHandle((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'sluppet.json'))
      return transfer
    }, draftWith())
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await box().dispatchEvent(type, { dataTransfer: dropped })
    }
    await summarySays('Klar. Kopiér kladden')
    expect(await told().innerText()).toBe('sluppet.json er sat ind.')
  })

  test.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${bare}`), ''],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${bare}`, 'utf16le'), ''],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${bare}`, 'utf16le').swap16(), ''],
    ['UTF-16 without a mark', Buffer.from(bare, 'utf16le'), 'UTF-16'],
    ['Windows-1252', Buffer.from(bare, 'latin1'), 'Windows-1252'],
  ])('in %s keeps its letters', async (_name, bytes, guessed) => {
    await choose(file('kladde.json', bytes))
    await summarySays('Klar. Kopiér kladden')
    expect(await box().inputValue()).toContain('kontanthjælpssag')
    if (guessed) expect(await told().innerText()).toContain(`kladde.json er læst som ${guessed}`)
    else expect(await told().innerText()).toBe('kladde.json er sat ind.')
  })

  test.each([
    ['ark.xlsx', [0x50, 0x4b, 3, 4, 0, 0, 0, 0], 'ark.xlsx kan ikke læses: den er beskadiget'],
    ['ark.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'ark.xls er et regneark. Åbn det'],
    ['brev.docx', [0x50, 0x4b, 3, 4, 0, 0, 0, 0], 'brev.docx kan ikke læses: den er beskadiget'],
    ['brev.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'brev.doc er et dokument'],
    ['brev.pdf', [...Buffer.from('%PDF-1.7 uden nuller')], 'brev.pdf er en PDF. Markér'],
    ['sager.zip', [0x50, 0x4b, 3, 4, 0, 0, 0, 0], 'sager.zip er pakket sammen'],
    ['foto.png', [0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0, 0], 'foto.png er ikke tekst'],
    ['tom.json', [], 'tom.json er tom'],
    ['blank.json', [0x20, 0x0a], 'Der står ingen tekst i blank.json'],
  ])(
    '%s, which is no text, is refused in words, and the draft stays',
    async (name, bytes, words) => {
      await box().fill('Hej')
      await choose(file(name, Buffer.from(bytes)))
      await refused().getByText(words).waitFor()
      expect(await box().inputValue()).toBe('Hej')
      // Told once: where the eye is, and not in the bar as well.
      expect(await told().innerText()).toBe('')
      await box().press('End')
      await box().pressSequentially('.')
      await refused().waitFor({ state: 'hidden' })
    },
  )

  test.each([
    [1366, 768],
    [360, 740],
  ])('that cannot be read is told of in the window, at %i by %i', async (width, height) => {
    await validator.page.setViewportSize({ width, height })
    await choose(file('foto.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0, 0])))
    await refused().getByText('foto.png er ikke tekst').waitFor()
    const box = (await refused().boundingBox()) ?? { y: -1, height: 0 }
    const bar = (await element().locator('[part=bar]').boundingBox()) ?? { y: -1 }
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y)
  })

  test('is not asked about on leaving while it is as it lies on the disk', async () => {
    const asksOnLeaving = (): Promise<boolean> =>
      validator.page.evaluate(() => {
        const event = new Event('beforeunload', { cancelable: true })
        dispatchEvent(event)
        return event.defaultPrevented
      })
    await choose(file('kladde.json', draftWith()))
    await summarySays('Klar. Kopiér kladden')
    expect(await asksOnLeaving()).toBe(false)
    await box().press('End')
    await box().pressSequentially(' ')
    expect(await asksOnLeaving()).toBe(true)
  })

  test('that is large and no text is refused too', async () => {
    await choose(file('brev.pdf', `%PDF-1.7\n${'x'.repeat(2_100_000)}`))
    await refused().getByText('brev.pdf er en PDF').waitFor()
    expect(await element().locator('[part=progress]').count()).toBe(0)
  })

  test('that is a folder is refused in words', async () => {
    await box().fill('Hej')
    // No browser lets a page make a folder; what it hands over when one is dropped is this.
    await box().evaluate((target) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([], 'sager'))
      const drop = new DragEvent('drop', { bubbles: true, composed: true, dataTransfer: transfer })
      const item = { webkitGetAsEntry: () => ({ isDirectory: true, name: 'sager' }) }
      Object.defineProperty(drop, 'dataTransfer', {
        value: { files: transfer.files, items: [item], types: ['Files'] },
      })
      target.dispatchEvent(drop)
    })
    await refused().getByText('sager er en mappe. Åbn den').waitFor()
    expect(await box().inputValue()).toBe('Hej')
  })
})

describe('several files', () => {
  test('of JSON are checked as one list', async () => {
    await choose(
      file('a.json', draftWith({ borgerReference: 'sag-1' })),
      file('b.json', `[${draftWith({ borgerReference: 'sag-2' })}]`),
      file('c.ndjson', `${JSON.stringify(JSON.parse(draftWith({ borgerReference: 'sag-3' })))}\n`),
    )
    await summarySays('3 registreringer')
    expect(await told().innerText()).toBe('3 filer er sat ind.')
  })

  test('of tables with the same header are checked as one table', async () => {
    await choose(
      file('a.csv', table('ydelsesafgørelse;sag-1;bevilling;2008-09-17')),
      file('b.csv', table('ydelsesafgørelse;sag-2;bevilling;2008-09-18')),
    )
    await summarySays('2 registreringer')
    expect((await box().inputValue()).match(/registreringstype/g)).toHaveLength(1)
  })

  test('of different kinds are checked one after the other', async () => {
    await choose(
      file('a.json', draftWith()),
      file('b.csv', table('ydelsesafgørelse;sag-1;bevilling;2008-09-17')),
    )
    await summarySays('Læst som straksmatch')
    expect(await told().innerText()).toContain('a.json er sat ind')
    const select = element().getByRole('combobox', { name: 'Fil' })
    await select.focus()
    await select.selectOption('b.csv')
    await summarySays('Læst som ydelsesafgørelse')
    expect(await hasFocus(select)).toBe(true)
  })

  test('of the same name can be told apart', async () => {
    await choose(
      file('a.json', draftWith()),
      file('a.json', table('ydelsesafgørelse;sag-1;bevilling;2008-09-17')),
    )
    const select = element().getByRole('combobox', { name: 'Fil' })
    await expect
      .poll(() => select.locator('option').allTextContents())
      .toEqual(['a.json', 'a.json (2)'])
    await select.selectOption('a.json (2)')
    await summarySays('Læst som ydelsesafgørelse')
  })

  test('of which some cannot be read: the others are checked, and it is said', async () => {
    await choose(
      file('a.json', draftWith()),
      file('brev.pdf', '%PDF-1.7'),
      file('b.json', draftWith()),
    )
    await summarySays('2 registreringer')
    expect(await told().innerText()).toBe('2 filer er sat ind.')
    await refused().getByText('brev.pdf er en PDF').waitFor()
  })

  test('of which one is too large for the box: each can be chosen', async () => {
    const line = JSON.stringify(JSON.parse(draftWith()))
    await choose(file('a.json', draftWith()), file('stor.ndjson', `${line}\n`.repeat(8000)))
    await summarySays('1 registrering.')
    await told().getByText('Filerne er tilsammen for store').waitFor()
    const select = element().getByRole('combobox', { name: 'Fil' })
    await select.selectOption('stor.ndjson')
    await summarySays('8.000 registreringer')
    expect(await box().inputValue()).toBe('')
    await select.selectOption('a.json')
    await summarySays('1 registrering.')
    expect(await box().inputValue()).toBe(draftWith())
  })

  test('that are too large together can be chosen one by one', async () => {
    const line = JSON.stringify(JSON.parse(draftWith()))
    const half = `${line}\n`.repeat(4000)
    expect(half.length).toBeLessThan(2e6)
    await choose(file('a.ndjson', half), file('b.ndjson', half))
    await told().getByText('Filerne er tilsammen for store').waitFor()
    await summarySays('4.000 registreringer')
    const select = element().getByRole('combobox', { name: 'Fil' })
    expect(await select.locator('option').allTextContents()).toEqual(['a.ndjson', 'b.ndjson'])
  })
})

describe('what was copied', () => {
  test('is taken with one press', async () => {
    await validator.page.evaluate((text) => navigator.clipboard.writeText(text), draftWith())
    await button('Indsæt det, du har kopieret').press('Enter')
    await summarySays('Klar. Kopiér kladden')
    expect(await told().innerText()).toBe('Det, du havde kopieret, er sat ind.')
  })

  test('is asked for in words where the browser does not give it', async () => {
    await validator.context.clearPermissions()
    await validator.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await button('Indsæt det, du har kopieret').click()
    await told().getByText('Sæt det ind i feltet med Ctrl + V.').waitFor()
    expect(await hasFocus(box())).toBe(true)
  })
})
