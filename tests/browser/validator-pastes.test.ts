import { describe, expect, test } from 'vitest'
import { openValidator, type Validator } from './validator-page.ts'

const validator = openValidator()
const { box, element, told, button, summarySays } = validator

const header = ['borgerReference', 'registreringstype', 'dato', 'kilde', 'tekst']
const row = (reference: string, text: string, more = ''): string =>
  `<tr${more}><td>${reference}</td><td>oplysning</td><td>2008-09-15</td><td>borger</td><td>${text}</td></tr>`
/** What plain text would lose: an empty first cell, quotation marks, a line break. */
const table = `<table><tr>${header.map((name) => `<td>${name}</td>`).join('')}</tr>${row('', '"ja" siger hun<br>og mener det')}${row('sag-2', 'b')}</table>`

/** Copies a table that stands on the page, with the keys people use, and pastes it where focus is. */
async function copyFromPage(html: string): Promise<void> {
  await validator.page.evaluate((markup) => {
    const holder = document.createElement('div')
    holder.id = 'copied'
    // Made of nodes: the policy of the site forbids markup.
    const { parseHTML } = Document as unknown as { parseHTML: (text: string) => Document }
    holder.append(...parseHTML(markup).body.childNodes)
    document.body.prepend(holder)
    getSelection()?.selectAllChildren(holder)
  }, html)
  await validator.page.keyboard.press('ControlOrMeta+C')
  await validator.page.evaluate(() => {
    document.querySelector('#copied')?.remove()
  })
}

/** Pastes what a program put on the clipboard, when the file that reads it has come. */
async function pasteFrom(html: string, plain: string): Promise<boolean> {
  await button('Kopiér kladden').waitFor()
  return box().evaluate(
    (target, [markup, text]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', markup)
      clipboardData.setData('text/plain', text)
      target.focus()
      return target.dispatchEvent(
        new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      )
    },
    [html, plain] as const,
  )
}

describe('a table that is pasted', () => {
  test('is read with all its cells, and the person stays in the draft', async () => {
    await copyFromPage(table)
    await box().focus()
    await validator.page.keyboard.press('ControlOrMeta+V')
    await summarySays('Læst som oplysning, kladde, 2 registreringer.')
    await summarySays('Klar. Kopiér kladden')
    expect(await told().innerText()).toBe('Tabellen, du kopierede, er sat ind.')
    await element().locator('[role=gridcell]:focus').waitFor()
    expect((await box().inputValue()).split('\n')[0]).toBe(header.join('\t'))
  })

  test('takes the place of what is selected, is told to the page, and can be undone', async () => {
    await element().evaluate((host) => {
      host.addEventListener('input', (event) => {
        host.dataset['told'] = (event as InputEvent).inputType
      })
    })
    await box().fill('før\nmidt\nefter')
    await box().evaluate((area: HTMLTextAreaElement) => {
      area.setSelectionRange(4, 9)
    })
    expect(await pasteFrom(table, 'x')).toBe(false)
    const text = await box().inputValue()
    expect(text.startsWith(`før\n${header[0]}\t`)).toBe(true)
    expect(text.endsWith('b\nefter')).toBe(true)
    expect(await element().getAttribute('data-told')).toBe('insertFromPaste')
    await validator.page.keyboard.press('ControlOrMeta+Z')
    expect(await box().inputValue()).toBe('før\nmidt\nefter')
  })

  test('with hidden rows says how many lines were left out', async () => {
    const hidden = table.replace(
      '</table>',
      `${row('sag-3', 'c', ' style="display:none"')}</table>`,
    )
    const plain = `${header.join('\t')}\n"ja" siger hun og mener det\nsag-2\tb\nsag-3\tc\thelt skjult`
    await pasteFrom(hidden, plain)
    await summarySays('2 registreringer')
    expect(await told().innerText()).toContain('1 linje af det, du kopierede, står ikke i tabellen')
  })

  test('is left to the browser when it only lays out what is written', async () => {
    expect(await pasteFrom(`<table><tr><td>Navn: Ida</td></tr></table>`, 'Navn: Ida')).toBe(true)
    expect(await pasteFrom('<table><tr><td>a</td><td>b</td></tr></table>', 'a\tb')).toBe(true)
    expect(await box().inputValue()).toBe('')
  })

  test('is not taken into a box that is closed', async () => {
    await box().evaluate((area: HTMLTextAreaElement) => {
      area.readOnly = true
    })
    expect(await pasteFrom(table, 'x')).toBe(true)
  })

  test('that is large is checked in the background', async () => {
    const many = Array.from({ length: 4000 }, (_, index) => row(`sag-${index}`, 'a'))
    await pasteFrom(table.replace('</table>', `${many.join('')}</table>`), '')
    await summarySays('4.002 registreringer')
  })
})

test('the button takes the table from the clipboard too', async () => {
  await copyFromPage(table)
  await button('Indsæt det, du har kopieret').click()
  await summarySays('2 registreringer')
  expect(await told().innerText()).toBe('Tabellen, du kopierede, er sat ind.')
})

test('an attribute that is set to what it is already changes nothing', async () => {
  await element().evaluate((host) => {
    host.setAttribute('value', 'Registreringstype: oplysning')
  })
  await box().fill('skrevet siden')
  const values = await element().evaluate((host) => {
    const before = (host as Validator).value
    host.setAttribute('value', 'Registreringstype: oplysning')
    return [before, (host as Validator).value]
  })
  expect(values).toEqual(['skrevet siden', 'skrevet siden'])
})
