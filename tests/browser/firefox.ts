import { launch, type KeyInput } from 'puppeteer-core'
import { leaveUnasked, middleOf, type OtherBrowser } from './other-browser.ts'
import { findProgram } from './program.ts'

/**
 * Starts the Firefox of this machine, without a window.
 * @throws Error that says how to get one, when there is none
 */
export async function launchFirefox(): Promise<OtherBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findProgram({
      name: 'Firefox',
      commands: ['firefox-esr', 'firefox'],
      variable: 'FIREFOX_PATH',
      install: 'sudo apt-get install firefox-esr',
    }),
    headless: true,
  })
  const page = await browser.newPage()
  const read = <Value>(expression: string) => page.evaluate(expression) as Promise<Value>
  return {
    open: async (address) => {
      await read(leaveUnasked)
      await page.goto(address)
    },
    read,
    press: async (...chords) => {
      for (const chord of chords) {
        const keys = chord.split('+') as KeyInput[]
        for (const key of keys) await page.keyboard.down(key)
        for (const key of keys.toReversed()) await page.keyboard.up(key)
      }
    },
    click: async (expression) => {
      const { x, y } = await read<{ x: number; y: number }>(middleOf(expression))
      await page.mouse.click(x, y)
    },
    close: () => browser.close(),
  }
}
