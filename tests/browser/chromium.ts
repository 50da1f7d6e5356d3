import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium, type Browser } from 'playwright-core'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const switches = [
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

/** The path of the browser: `CHROME_PATH` when it is set, else the first one found on `PATH`. */
function findChromium(): string {
  const chosen = process.env['CHROME_PATH']
  if (chosen !== undefined) {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROME_PATH names a file that is not there: ${chosen}`)
  }
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)]
  const found = commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((path) => existsSync(path))
  if (found === undefined) {
    throw new Error(
      'The browser tests need Chromium, and none was found on this machine. ' +
        'Get one with "sudo apt-get install chromium", or set CHROME_PATH to the path of a Chrome or Chromium.',
    )
  }
  return found
}
