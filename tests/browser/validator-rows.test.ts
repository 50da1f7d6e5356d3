import { expect, test } from 'vitest'
import { openValidator } from './validator-page.ts'

const validator = openValidator()
const { box, element, summarySays } = validator

const headings = ['Registreringstype', 'Årsag', 'Fra', 'Til', 'Registreret i']
const rows = [
  ['fravær', 'sygdom', '15-09-2008', '16-09-2008', 'TASS'],
  ['fravær', 'ferie', '08-09-2008', '12-09-2008', 'TAS'],
]
const table = [headings, ...rows].map((cells) => cells.join('\t')).join('\n')

const goesOnSideways = (): Promise<boolean> =>
  box().evaluate((area) => area.scrollWidth > area.clientWidth)

const heightsOfNumbers = (): Promise<number[]> =>
  element()
    .locator('.line-marks > div > span')
    .evaluateAll((numbers) => {
      const tops = numbers.map((number) => number.getBoundingClientRect().top)
      return tops.slice(1).map((top, index) => Math.round(top - (tops[index] as number)))
    })

/** As text: what is put in at once is shown as a grid first. */
async function fillAsText(text: string): Promise<void> {
  await box().fill(text)
  await element().getByRole('grid').waitFor()
  await element().getByRole('button', { name: 'Tekst' }).click()
}

test('rows of a table stay on their lines, and their numbers beside them', async () => {
  await validator.page.setViewportSize({ width: 820, height: 800 })
  await fillAsText(table)
  await summarySays('1 fejl')
  expect(await goesOnSideways()).toBe(true)
  const [first, ...others] = await heightsOfNumbers()
  expect(others).toEqual([first])
})

test('a cell far to the right is brought into view', async () => {
  await validator.page.setViewportSize({ width: 820, height: 800 })
  await fillAsText(table)
  await summarySays('1 fejl')
  expect(await box().evaluate((area) => (area.scrollLeft = 0))).toBe(0)
  await element().locator('[part=place]').click()
  expect(await box().evaluate((area) => area.scrollLeft)).toBeGreaterThan(0)
})

test('on a phone rows wrap as all else does', async () => {
  await fillAsText(table)
  await summarySays('1 fejl')
  await validator.page.setViewportSize({ width: 360, height: 740 })
  expect(await goesOnSideways()).toBe(false)
})

test('a value beside its label wraps, and so does what comes after a table', async () => {
  await fillAsText(table)
  await summarySays('1 fejl')
  const text = 'Borgeren har haft mange forskellige job. '.repeat(5).trim()
  await box().fill(
    `Registreringstype\toplysning\nDato\t2008-09-15\nKilde\tborgeren\nTekst\t${text}`,
  )
  await summarySays('Klar. Kopiér kladden')
  expect(await goesOnSideways()).toBe(false)
})
