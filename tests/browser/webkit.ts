import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { leaveUnasked, middleOf, type OtherBrowser } from './other-browser.ts'
import { findProgram } from './program.ts'

/** Keys as WebDriver writes them. */
const keyCodes: Record<string, string> = {
  Shift: '\uE008',
  Control: '\uE009',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  End: '\uE010',
  F2: '\uE032',
}

/** Containers allow no sandbox, and machines for tests have no graphics card. */
const surroundings = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
}

const install = 'sudo apt-get install webkit2gtk-driver xvfb'

/**
 * Starts the WebKit of this machine, on a screen that nobody sees.
 * @throws Error that says how to get it, when there is none
 */
export async function launchWebKit(): Promise<OtherBrowser> {
  const driver = findProgram({
    name: 'WebKit with its driver',
    commands: ['WebKitWebDriver'],
    variable: 'WEBKIT_DRIVER_PATH',
    install,
  })
  const browser = findProgram({
    name: 'the browser that comes with WebKit',
    commands: ['MiniBrowser'],
    folders: browserFolders(),
    variable: 'WEBKIT_PATH',
    install,
  })
  const started: ChildProcess[] = []
  const stop = async () => {
    for (const child of started.toReversed()) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill()
        await once(child, 'exit')
      }
    }
  }

  try {
    const display = await startScreen(started)
    const port = await freePort()
    started.push(
      spawn(driver, [`--port=${port}`], {
        env: { ...process.env, ...surroundings, DISPLAY: display },
        stdio: 'ignore',
      }),
    )
    const session = await beginSession(`http://127.0.0.1:${port}`, browser)
    return {
      ...drive(session),
      close: async () => {
        await session.send('DELETE', '')
        await stop()
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Where Debian keeps a browser that is not meant to be started by name. */
function browserFolders(): string[] {
  const libraries = '/usr/lib'
  if (!existsSync(libraries)) return []
  return readdirSync(libraries)
    .filter((name) => name.includes('-linux-'))
    .flatMap((name) =>
      readdirSync(join(libraries, name))
        .filter((folder) => folder.startsWith('webkit2gtk-'))
        .map((folder) => join(libraries, name, folder)),
    )
}

/** Starts a screen in memory; gives its name when it can be drawn on. */
async function startScreen(started: ChildProcess[]): Promise<string> {
  const xvfb = findProgram({
    name: 'a screen in memory (Xvfb)',
    commands: ['Xvfb'],
    variable: 'XVFB_PATH',
    install,
  })
  const screen = spawn(
    xvfb,
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  started.push(screen)
  const [number] = (await once(screen.stdout, 'data')) as [Buffer]
  return `:${number.toString().trim()}`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

interface Session {
  send: (method: 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>
}

async function beginSession(driver: string, binary: string): Promise<Session> {
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  }
  await answering(driver)
  const { sessionId } = (await ask(driver, 'POST', '/session', { capabilities })) as {
    sessionId: string
  }
  return { send: (method, path, body) => ask(`${driver}/session/${sessionId}`, method, path, body) }
}

/** Waits until the driver takes calls. */
async function answering(driver: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`${driver}/status`)
      return
    } catch {
      await pause(50)
    }
  }
  throw new Error('The driver of WebKit does not answer')
}

async function ask(base: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(base + path, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
  return value
}

function drive({ send }: Session): Omit<OtherBrowser, 'close'> {
  const read = <Value>(expression: string) =>
    send('POST', '/execute/sync', { script: `return (${expression})`, args: [] }) as Promise<Value>
  return {
    open: async (url) => {
      await read(leaveUnasked)
      await send('POST', '/url', { url })
    },
    read,
    press: async (...chords) => {
      for (const chord of chords) {
        const keys = chord.split('+').map((key) => keyCodes[key] ?? key.toLowerCase())
        const actions = [
          ...keys.map((value) => ({ type: 'keyDown', value })),
          ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
        ]
        await send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
      }
    },
    click: async (expression) => {
      const { x, y } = await read<{ x: number; y: number }>(middleOf(expression))
      const actions = [
        { type: 'pointerMove', x, y, duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
    },
  }
}
