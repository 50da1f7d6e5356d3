import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { siteInChromium } from '../fixtures/site-in-chromium.ts'
import { hasFocus, openPage, overflow, type OpenPage } from './open-page.ts'
import { findBarriers } from './visit.ts'

const draftLines = [
  '{',
  '  "registreringstype": "straksmatch",',
  '  "samtaletype": "1. henvendelse",',
  '  "registreringsoplysninger": {',
  '    "samtaledato": "2008-09-15",',
  '    "registreringsdato": "2008-09-15"',
  '  },',
  '  "sagstype": "noget andet",',
  '  "matchkategori": 4,',
  '  "udslagsgivendeOmraader": ["helbred"]',
  '}',
]
/** An error on line 8. What the system fetches is missing, and that is no finding. */
const draft = draftLines.join('\n')
const long = `"bemaerkninger": "${'Borgeren har haft mange forskellige job og søger nu et nyt. '.repeat(20)}",`

const site = siteInChromium()
let opened: OpenPage
let page: Page

beforeEach(async () => {
  opened = await openPage(site.browser, `${site.origin}/validator/`)
  ;({ page } = opened)
  await element().evaluate((validator) => {
    validator.setAttribute('as-of', '2008-09-20')
  })
})

afterEach(async () => {
  const { complaints } = opened
  await opened.close()
  // Among them what the policy stopped: the column sets its places without style attributes in markup.
  expect(complaints).toEqual([])
})

const element = (): Locator => page.locator('modtagelse-validator')
const box = (): Locator => element().locator('textarea')
const column = (): Locator => element().locator('.line-marks')
const marks = (): Locator => column().locator('[part]')

const summarySays = (text: string): Promise<void> =>
  element().locator('[part~=summary]').getByText(text).first().waitFor()

const put = async (text: string, says = '1 fejl'): Promise<void> => {
  await box().fill(text)
  await summarySays(says)
}

const shownMarks = (): Promise<string[]> =>
  marks().evaluateAll((rows) => rows.map((row) => `${row.textContent} ${row.getAttribute('part')}`))

const nextFrame = (): Promise<void> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
  })

/** Brings a line into view. @returns how many px its number stands from its text, which a box of the same width tells */
const distance = async (line: number): Promise<number> => {
  const textTop = await box().evaluate((node, asked) => {
    const area = node as HTMLTextAreaElement
    const measure = area.cloneNode() as HTMLTextAreaElement
    const before = area.value.split('\n').slice(0, asked - 1)
    measure.value = before.join('\n')
    area.after(measure)
    const { paddingTop, paddingBottom } = getComputedStyle(area)
    const padding = parseFloat(paddingTop) + parseFloat(paddingBottom)
    const above = before.length === 0 ? 0 : measure.scrollHeight - padding
    measure.remove()
    area.scrollTop = above - 100
    return above + area.clientTop + parseFloat(paddingTop) - area.scrollTop
  }, line)
  await nextFrame()
  return column().evaluate(
    (root, [asked, down]) => {
      const area = root.parentElement?.querySelector('textarea')
      const rows = [...root.querySelectorAll('span')]
      const row = rows.find(({ textContent }) => textContent === String(asked))
      const top = area?.getBoundingClientRect().top ?? NaN
      return row ? Math.abs(row.getBoundingClientRect().top - top - down) : NaN
    },
    [line, textTop] as const,
  )
}

describe('lines with findings', () => {
  test('are marked by the gravest, by shape and colour, as the findings are', async () => {
    await put(draft)
    expect(await shownMarks()).toEqual(['8 error'])
    const shapes = await marks().evaluateAll((rows) =>
      rows.map((row) => getComputedStyle(row, '::before').content.charAt(1)),
    )
    expect(shapes).toEqual(['■'])
    expect(await column().locator('span').count()).toBe(11)
    expect(await distance(8)).toBeLessThan(1)
  })

  test('are found in a text with line breaks of Windows too', async () => {
    await put(draft.replaceAll('\n', '\r\n'))
    expect(await shownMarks()).toEqual(['8 error'])
    expect(await distance(8)).toBeLessThan(1)
  })

  test('keep their marks while the text above them is edited, and lose them when put right', async () => {
    await put(draft)
    await box().evaluate((area) => {
      ;(area as HTMLTextAreaElement).setSelectionRange(1, 1)
    })
    await page.keyboard.press('Enter')
    expect(await shownMarks()).toEqual(['9 error'])
    await box().fill(draft.replace('noget andet', 'kontanthjælpssag'))
    await summarySays('Ingen fejl')
    expect(await shownMarks()).toEqual([])
    await box().fill('')
    await summarySays('Prøv med et eksempel')
    expect(await shownMarks()).toEqual([])
    expect(await column().locator('span').allTextContents()).toEqual(['1'])
  })

  test('are gone to by a press, also before the edited text is checked', async () => {
    const selected = () =>
      box().evaluate((area) => {
        const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement
        return value.slice(selectionStart, selectionEnd)
      })
    await put(draft)
    await marks().first().click()
    expect(await selected()).toBe('"noget andet"')
    expect(await hasFocus(box())).toBe(true)
    await box().evaluate((area) => {
      const edited = area as HTMLTextAreaElement
      edited.value = `\n${edited.value}`
      edited.dispatchEvent(new Event('input'))
      const row = (edited.getRootNode() as ShadowRoot).querySelector('.line-marks [part]')
      ;(row as HTMLElement).click()
    })
    expect(await selected()).toBe('  "sagstype": "noget andet",')
  })

  test('have targets that a finger can meet, in the smallest type too', async () => {
    for (const size of ['16px', '12px']) {
      await element().evaluate((host, fontSize) => {
        host.style.setProperty('font-size', fontSize)
      }, size)
      await put(draft)
      await nextFrame()
      const { width, height } = (await marks().first().boundingBox()) ?? { width: 0, height: 0 }
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
      expect(await distance(8)).toBeLessThan(1)
    }
  })
})

describe('the numbers', () => {
  test('stand at their lines when lines are wrapped, at every width', async () => {
    await put(draft.replace('{\n', `{\n  ${long}\n`))
    for (const width of [1280, 900, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await nextFrame()
      for (const line of [1, 2, 3, 9]) {
        expect(await distance(line), `line ${line} at ${width} px`).toBeLessThan(1)
      }
      expect(await overflow(page)).toBe(0)
    }
  })

  test('stand at their lines in a type of varying width, with tabs and other scripts', async () => {
    await element().evaluate((host) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('textarea { font-family: serif !important; font-size: 19px !important }')
      host.shadowRoot?.adoptedStyleSheets.push(sheet)
    })
    const odd = `\t"漢字": "${'漢字かな交じり文 👩‍👩‍👧 '.repeat(30)}",`
    await put(draft.replace('{\n', `{\n${odd}\n  ${long}\n`), '2 fejl')
    await nextFrame()
    for (const line of [1, 2, 3, 4]) {
      expect(await distance(line), `line ${line}`).toBeLessThan(1)
    }
  })

  test('follow the box when it is pulled taller', async () => {
    await put(draft)
    await box().evaluate((area) => {
      area.style.setProperty('height', '700px')
    })
    await nextFrame()
    const heights = await Promise.all([column().boundingBox(), box().boundingBox()])
    expect(heights[1]?.height).toBe(700)
    expect(heights[0]?.height).toBe(700)
  })

  test('of 5,000 lines are drawn where one looks, and keep nobody waiting who types', async () => {
    const filler = Array.from(
      { length: 4989 },
      (_, index) => `  "felt${index}": "${'x'.repeat(20)}",`,
    )
    await element().evaluate(
      (validator, text) => {
        Object.assign(validator, { value: text })
      },
      `${draft.slice(0, -2)},\n${filler.join('\n')}\n"sidste": true}`,
    )
    await summarySays('4.991 fejl')
    expect(await column().locator('span').count()).toBeLessThan(150)
    for (const line of [1, 2500, 5000]) {
      expect(await distance(line), `line ${line}`).toBeLessThan(1)
      expect(await column().locator('span').count()).toBeLessThan(150)
    }
    const spent = await box().evaluate((area) => {
      const times = Array.from({ length: 9 }, () => {
        const edited = area as HTMLTextAreaElement
        edited.setRangeText('x', 3, 3, 'end')
        // What the browser itself needs for the text is not counted.
        edited.getBoundingClientRect()
        const begin = performance.now()
        edited.dispatchEvent(new Event('input'))
        return performance.now() - begin
      })
      return times.sort((one, other) => one - other)[4]
    })
    expect(spent).toBeLessThan(50)
  })

  test('are left out of a text that is too long to be numbered, and come back', async () => {
    await put(draft)
    await box().fill(`${draft}${' '.repeat(210_000)}`)
    expect(await column().isVisible()).toBe(false)
    await put(draft)
    expect(await column().isVisible()).toBe(true)
    expect(await shownMarks()).toEqual(['8 error'])
  })

  test('are not printed', async () => {
    await put(draft)
    await page.emulateMedia({ media: 'print' })
    expect(await column().isVisible()).toBe(false)
  })
})

test('screen readers hear of the box, not of the column', async () => {
  await put(draft)
  const tree = await element().ariaSnapshot()
  expect(tree).toMatch(/textbox "Kladde/)
  expect(tree).not.toContain('10 11')
  // The one thing said of it beside its name is where the text goes.
  expect(tree).not.toMatch(/textbox "Kladde[^"]/)
})

test('there are no barriers of WCAG 2.2 AA, wide and narrow', async () => {
  await put(draft)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 640 })
    // Where the bar stands in its place, and nothing passes behind it on its way.
    await element().evaluate((host) => {
      host.scrollIntoView({ block: 'end' })
    })
    expect(await findBarriers(page)).toEqual({ light: [], dark: [] })
  }
})
