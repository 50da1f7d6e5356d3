import { chromium, type Browser } from 'playwright-core'
import { findProgram } from './program.ts'

/** With what it is started. */
export const switches = [
  // The tests open only our own pages, and containers allow no sandbox.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  // Containers give /dev/shm too little room.
  '--disable-dev-shm-usage',
]

/**
 * Starts the Chromium of this machine, without a window.
 * @throws Error that says how to get one, when there is none
 */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: switches })

/**
 * The path of the browser.
 * @throws Error that says how to get one, when there is none
 */
export const findChromium = (): string =>
  findProgram({
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    variable: 'CHROME_PATH',
    install: 'sudo apt-get install chromium',
  })
