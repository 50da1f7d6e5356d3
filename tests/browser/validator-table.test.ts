import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasFocus, overflow } from './open-page.ts'
import { openValidator, type Validator } from './validator-page.ts'
import { findBarriers } from './visit.ts'

const validator = openValidator()
const { box, button, element, paste, summarySays, told } = validator

const headings = [
  'Samtaletype',
  'Samtaledato',
  'Registreringsdato',
  'Sagstype',
  'Straksmatch',
  'Matchkategori',
  'Udslagsgivende områder',
]
const rows = [
  ['1. henvendelse', '15-09-2008', '15-09-2008', 'kontanthjælpssag', 'ja', '', ''],
  ['1. henvendelse', '31-09-2008', '16-09-2008', 'kontanthjælp', 'ja', '', ''],
  ['1. henvendelse', '16-09-2008', '16-09-2008', 'starthjælpssag', '', '4', 'helbred'],
]
const asText = (lines: readonly (readonly string[])[], separator = '\t'): string =>
  lines.map((cells) => cells.join(separator)).join('\n')
const table = asText([headings, ...rows])

const grid = (): Locator => element().getByRole('grid', { name: 'Kladden som tabel' })
/** A cell by its row and column, from 0. */
const cell = (row: number, column: number): Locator =>
  grid().locator(`[data-row="${row}"] [data-column="${column}"]`)
const shown = (row: number, column: number): Promise<string> =>
  cell(row, column).locator('.shown').innerText()
const press = (key: string): Promise<void> => validator.page.keyboard.press(key)
const type = (text: string): Promise<void> => validator.page.keyboard.type(text)
const valueOf = (): Promise<string> => element().evaluate((host) => (host as Validator).value)

async function open(text = table): Promise<void> {
  await element().evaluate((host) => {
    host.setAttribute('type', 'straksmatch')
  })
  await paste(text)
  await grid().waitFor()
}

describe('a table that is pasted', () => {
  test('is drawn as a grid, with its faults in their cells', async () => {
    await open()
    await summarySays('2 fejl')
    expect(await grid().getByRole('columnheader').count()).toBe(headings.length)
    expect(await grid().getByRole('rowheader').allInnerTexts()).toEqual(['1', '2', '3', '4', '5'])
    expect(await grid().getAttribute('aria-rowcount')).toBe('5')
    expect(await cell(2, 1).getAttribute('aria-invalid')).toBe('true')
    expect(await cell(2, 1).innerText()).toContain('Samtaledato er ikke en rigtig dato')
    expect(await cell(1, 1).getAttribute('aria-invalid')).toBeNull()
    expect(await element().locator('.where').allInnerTexts()).toEqual(['B3', 'D3'])
    expect(await box().isVisible()).toBe(false)
    expect(await valueOf()).toBe(table)
    // Who was in the draft is in it still; what is typed now does not land in the header.
    expect(await hasFocus(cell(1, 0))).toBe(true)
  })

  test('is text again when the person wants it, and a grid again', async () => {
    await open()
    await button('Tekst').click()
    expect(await box().isVisible()).toBe(true)
    expect(await box().inputValue()).toBe(table)
    expect(await grid().count()).toBe(0)
    await box().press('Control+End')
    await box().pressSequentially('!')
    await summarySays('fejl')
    expect(await grid().count()).toBe(0)
    await button('Tabel').click()
    expect(await shown(3, 6)).toBe('helbred!')
    await button('Formular').click()
    await element().locator('[part=form]').waitFor()
    expect(await grid().count()).toBe(0)
    await button('Tabel').click()
    await grid().waitFor()
  })

  test('does not come over text that is typed', async () => {
    await box().focus()
    await validator.page.keyboard.insertText('Samtaletype\tSamtaledato\n')
    await validator.page.keyboard.insertText('1. henvendelse\t15-09-2008')
    await button('Tabel').waitFor()
    expect(await hasFocus(box())).toBe(true)
    expect(await grid().count()).toBe(0)
  })

  test('goes with its text, and the next draft is a text as ever', async () => {
    await open()
    await button(/^Ryd$/).click()
    expect(await grid().count()).toBe(0)
    expect(await hasFocus(box())).toBe(true)
    expect(await button('Tabel').count()).toBe(0)
    await paste('Straksmatch\nSagstype: anden sag')
    await summarySays('fejl')
    expect(await box().isVisible()).toBe(true)
  })
})

describe('the keyboard', () => {
  test('moves from cell to cell, one stop for Tab', async () => {
    await open()
    await press('ArrowDown')
    await press('ArrowRight')
    expect(await hasFocus(cell(2, 1))).toBe(true)
    await press('End')
    expect(await hasFocus(cell(2, 6))).toBe(true)
    await press('Control+Home')
    expect(await hasFocus(cell(0, 0))).toBe(true)
    await press('Control+End')
    expect(await hasFocus(cell(4, 6))).toBe(true)
    await press('Home')
    await press('ArrowUp')
    expect(await hasFocus(cell(3, 0))).toBe(true)
    await press('Tab')
    expect(await grid().locator(':focus').count()).toBe(0)
    await press('Shift+Tab')
    expect(await hasFocus(cell(3, 0))).toBe(true)
  })

  test('writes in a cell, and Escape takes it back', async () => {
    await open(asText([headings, ...rows], ';').replace('kontanthjælp;', '"kontanthjælp";'))
    await press('ArrowDown')
    await press('End')
    await press('ArrowLeft')
    await press('ArrowLeft')
    await press('ArrowLeft')
    expect(await hasFocus(cell(2, 3))).toBe(true)
    await press('F2')
    await type('ssag')
    await press('Escape')
    expect(await shown(2, 3)).toBe('kontanthjælp')
    expect(await hasFocus(cell(2, 3))).toBe(true)
    await press('Enter')
    await type('ssag')
    await press('Tab')
    expect(await hasFocus(cell(2, 4))).toBe(true)
    expect(await valueOf()).toBe(
      asText([headings, ...rows], ';').replace('kontanthjælp;', '"kontanthjælpssag";'),
    )
    await summarySays('1 fejl')
    await press('ArrowLeft')
    await type('anden sag')
    await press('Enter')
    expect(await hasFocus(cell(3, 3))).toBe(true)
    expect(await shown(2, 3)).toBe('anden sag')
    await press('Control+z')
    expect(await shown(2, 3)).toBe('kontanthjælpssag')
    await press('Control+z')
    await press('Control+y')
    expect(await shown(2, 3)).toBe('kontanthjælpssag')
    await press('Control+z')
    await summarySays('2 fejl')
  })

  test('walks the findings, and a fix glows in its cell', async () => {
    await open()
    await summarySays('2 fejl')
    await press('F8')
    expect(await hasFocus(cell(2, 1))).toBe(true)
    await press('F8')
    expect(await hasFocus(cell(2, 3))).toBe(true)
    expect(await element().locator('.is-open .where').innerText()).toBe('D3')
    await press('Escape')
    expect(await hasFocus(element().locator('.is-open .finding-heading'))).toBe(true)
    await element().locator('.is-open').getByRole('button', { name: 'kontanthjælpssag' }).click()
    await summarySays('1 fejl')
    expect(await shown(2, 3)).toBe('kontanthjælpssag')
    expect(await cell(2, 3).getAttribute('class')).toContain('is-mended')
    await button('Fortryd').first().click()
    expect(await shown(2, 3)).toBe('kontanthjælp')
  })

  test('a card leads to its cell', async () => {
    await open()
    await element().locator('[part=place]').first().click()
    expect(await hasFocus(cell(2, 1))).toBe(true)
  })
})

test('what is written stays when another cell is pressed, and that cell has focus', async () => {
  await open()
  await cell(2, 3).dblclick()
  await type('ssag')
  await cell(3, 1).click()
  await expect.poll(() => shown(2, 3)).toBe('kontanthjælpssag')
  expect(await hasFocus(cell(3, 1))).toBe(true)
  expect(await valueOf()).toBe(table.replace('kontanthjælp\t', 'kontanthjælpssag\t'))
  // And when it is the button that asks.
  await cell(3, 1).click()
  await press('End')
  await type('!')
  await element().locator('[part~=check]').click()
  await summarySays('2 fejl')
})

test('a block is pasted into cells, and rows are added for what goes beyond', async () => {
  await open()
  await press('Control+End')
  await press('ArrowUp')
  await press('Home')
  await validator.page.evaluate(() =>
    navigator.clipboard.writeText('1. henvendelse\t17-09-2008\na\tb\n'),
  )
  await press('ControlOrMeta+V')
  expect(await valueOf()).toBe(
    `${asText([headings, ...rows.slice(0, 2)])}\n1. henvendelse\t17-09-2008\t${rows[2]?.slice(2).join('\t')}\na\tb\t\t\t\t\t`,
  )
  await press('Control+z')
  expect(await valueOf()).toBe(table)
  await press('Delete')
  expect(await shown(3, 0)).toBe('')
})

describe('a block of cells', () => {
  const selected = (): Promise<string[]> =>
    grid().locator('[aria-selected=true] .shown').allInnerTexts()
  const copied = () =>
    validator.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) =>
        item?.types.includes(type) === true ? (await item.getType(type)).text() : undefined
      return { plain: await read('text/plain'), html: await read('text/html') }
    })

  test('is selected with Shift and arrows, said to be, copied, emptied at once and brought back at once', async () => {
    await open()
    expect(await grid().getAttribute('aria-multiselectable')).toBe('true')
    expect(await selected()).toEqual([])
    await press('ArrowRight')
    await press('Shift+ArrowDown')
    await press('Shift+ArrowRight')
    expect(await hasFocus(cell(2, 2))).toBe(true)
    expect(await selected()).toEqual(['15-09-2008', '15-09-2008', '31-09-2008', '16-09-2008'])
    const status = element().locator('[part=table] [role=status]')
    expect(await status.innerText()).toBe('2 rækker og 2 kolonner er markeret.')
    expect(await element().locator('.cell-bar b').innerText()).toBe('B2:C3')
    await press('ControlOrMeta+C')
    const { plain, html } = await copied()
    expect(plain).toBe('15-09-2008\t15-09-2008\n31-09-2008\t16-09-2008\n')
    expect(html).toContain('<td>31-09-2008</td>')
    await press('Delete')
    expect(await selected()).toEqual(['', '', '', ''])
    expect((await valueOf()).split('\n')[2]).toBe('1. henvendelse\t\t\tkontanthjælp\tja\t\t')
    await press('Control+z')
    expect(await valueOf()).toBe(table)
    await press('Escape')
    expect(await selected()).toEqual([])
    expect(await status.innerText()).toBe('')
    expect(await hasFocus(cell(2, 2))).toBe(true)
  })

  test('is drawn with the mouse, and reached for with Shift and a press', async () => {
    await open()
    const { mouse } = validator.page
    await cell(1, 1).hover()
    await mouse.down()
    await cell(2, 1).hover()
    await cell(3, 2).hover()
    await mouse.up()
    expect(await selected()).toHaveLength(6)
    expect(await hasFocus(cell(3, 2))).toBe(true)
    expect(await element().locator('.cell-editor').count()).toBe(0)
    await cell(1, 3).click()
    expect(await selected()).toEqual([])
    await cell(2, 4).click({ modifiers: ['Shift'] })
    expect(await selected()).toEqual(['kontanthjælpssag', 'ja', 'kontanthjælp', 'ja'])
    await press('ControlOrMeta+X')
    expect((await copied()).plain).toBe('kontanthjælpssag\tja\nkontanthjælp\tja\n')
    expect(await shown(1, 3)).toBe('')
    await press('Control+z')
    expect(await valueOf()).toBe(table)
  })

  test('is filled with one value, and is all of the table when that is asked for', async () => {
    await open()
    await validator.page.evaluate(() => navigator.clipboard.writeText('17-09-2008'))
    await press('ArrowRight')
    await press('Shift+ArrowDown')
    await press('ControlOrMeta+V')
    expect([await shown(1, 1), await shown(2, 1)]).toEqual(['17-09-2008', '17-09-2008'])
    await press('ControlOrMeta+A')
    await press('ControlOrMeta+C')
    expect((await copied()).plain).toBe(`${await valueOf()}\n`)
    expect(await findBarriers(validator.page)).toEqual({ light: [], dark: [] })
  })
})

test('what has focus is not given it anew by a verdict that changes nothing of it', async () => {
  await open()
  await press('ArrowRight')
  const [focused, changed] = [cell(1, 1), cell(2, 3)]
  await focused.evaluate((node) => {
    node.addEventListener('focusout', () => {
      node.setAttribute('title', 'left')
    })
  })
  await element().evaluate((host) => {
    const one = host as Validator
    one.value = one.value.replace('kontanthjælp\t', 'kontanthjælpssag\t')
  })
  await summarySays('1 fejl')
  await expect.poll(() => changed.getAttribute('aria-invalid')).toBeNull()
  expect(await hasFocus(focused)).toBe(true)
  expect(await focused.getAttribute('title')).toBeNull()
})

test('the verdict on a table that is asked for is given focus once, while the grid is on its way', async () => {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await validator.page.route(/validator-table/, async (route) => {
    await held
    await route.continue()
  })
  await validator.open()
  await element().evaluate((host) => {
    host.setAttribute('type', 'straksmatch')
    const heard: string[] = []
    Object.assign(host, { heard })
    host.shadowRoot?.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) heard.push(target.ariaLabel ?? target.tagName)
    })
  })
  await paste(table)
  await press('Control+Enter')
  await summarySays('2 fejl')
  letGo()
  await grid().waitFor()
  const heard = () => element().evaluate((host) => (host as Validator & { heard: string[] }).heard)
  expect(await heard()).toEqual(['TEXTAREA', '2 fejl'])
  expect(await hasFocus(element().locator('[part~=summary]'))).toBe(true)
})

test('a table is copied as one, and saved as it came', async () => {
  await open(asText([headings, ...rows], ';'))
  await button('Kopiér kladden').click()
  await told().getByText('Kopieret som tabel').waitFor()
  const copied = await validator.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return { plain: await read('text/plain'), html: await read('text/html') }
  })
  expect(copied.plain).toBe(`${table}\n`)
  expect(copied.html).toContain('<td>31-09-2008</td>')
  const saved = validator.page.waitForEvent('download')
  await button('Gem').first().click()
  expect((await saved).suggestedFilename()).toBe('kladder.csv')
})

test('a long table is drawn as far as one sees it', async () => {
  await open(asText([headings, ...Array.from({ length: 10_000 }, (_, at) => rows[at % 3] ?? [])]))
  expect(await grid().getAttribute('aria-rowcount')).toBe('10002')
  await cell(1, 0).focus()
  await press('Control+End')
  await press('ArrowUp')
  await press('Home')
  expect(await hasFocus(cell(10_000, 0))).toBe(true)
  expect(await grid().getByRole('row').count()).toBeLessThan(100)
  await type('x')
  await press('Enter')
  expect((await valueOf()).split('\n').at(-1)).toMatch(/^x\t/)
})

test('a page that sets and clears the value sees nothing of it', async () => {
  const heard = await element().evaluate(async (host, text) => {
    const values: string[] = []
    host.addEventListener('modtagelse:validated', () => values.push((host as Validator).value))
    ;(host as Validator).value = text
    await (host as Validator).validate()
    return values
  }, table)
  expect(heard).toEqual([table])
  await grid().waitFor()
  await element().evaluate((host) => {
    ;(host as Validator).value = ''
  })
  await box().waitFor()
  expect(await grid().count()).toBe(0)
})

describe.each([
  [1600, 1000],
  [1280, 720],
  [768, 1024],
  [360, 740],
])('in a window of %i by %i', (width, height) => {
  test('the grid scrolls in itself, its numbers stay, and there is no barrier', async () => {
    await validator.page.setViewportSize({ width, height })
    await open()
    await press('End')
    expect(await overflow(validator.page)).toBe(0)
    const last = await cell(1, 6).boundingBox()
    const number = await grid().getByRole('rowheader').nth(1).boundingBox()
    const frame = await element().locator('[part=table]').boundingBox()
    if (!last || !number || !frame) throw new Error('not drawn')
    expect(Math.round(number.x)).toBe(Math.round(frame.x))
    expect(last.x).toBeGreaterThanOrEqual(number.x + number.width - 1)
    expect(last.x + last.width).toBeLessThanOrEqual(frame.x + frame.width + 1)
    const bar = (await element().locator('[part=bar]').boundingBox()) ?? { y: 0 }
    expect(last.y + last.height).toBeLessThanOrEqual(bar.y)
    expect(await findBarriers(validator.page)).toEqual({ light: [], dark: [] })
  })
})
