import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A desktop without a screen, on which Orca listens to a browser. */
export interface Session {
  /** Presses keys as xdotool names them: "Tab", "ctrl+v". */
  press: (...keys: string[]) => Promise<void>
  /** Types a text, as fast as people do. */
  type: (text: string) => Promise<void>
  /** Puts a text on the clipboard. */
  copy: (text: string) => void
  /** Opens an address in the window. */
  open: (address: string) => Promise<void>
  /** What was said since it was last asked for, when it is quiet again. */
  said: () => Promise<string[]>
  close: () => void
}

/** The programs it is made of, and the Debian packages they come in. */
const programs = {
  Xvfb: 'xvfb',
  openbox: 'openbox',
  'dbus-launch': 'dbus-x11',
  xdotool: 'xdotool',
  xclip: 'xclip',
  'speech-dispatcher': 'speech-dispatcher',
  orca: 'orca',
} as const

const browsers = {
  firefox: { command: 'firefox-esr', package: 'firefox-esr' },
  chromium: { command: 'chromium', package: 'chromium' },
} as const

export type BrowserName = keyof typeof browsers

const isThere = (command: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${command}`]).status === 0

/** The Debian packages that are missing. */
export const missingPackages = (browser: BrowserName): string[] =>
  [
    ...Object.entries(programs),
    [browsers[browser].command, browsers[browser].package] as const,
  ].flatMap(([command, name]) => (isThere(command) ? [] : [name]))

/** Quiet for so long, in ms, nothing more is to come. */
const quiet = 1500
/** Nothing is waited for longer than this, in ms. */
const longest = 60_000

/**
 * Starts everything, within a session bus of its own.
 *
 * @param folder an empty one, for all that is written
 */
export async function startSession(browser: BrowserName, folder: string): Promise<Session> {
  const heard = join(folder, 'heard.txt')
  writeFileSync(heard, '')
  const display = `:${90 + Math.floor(Math.random() * 900)}`
  const env = {
    ...process.env,
    DISPLAY: display,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_RUNTIME_DIR: join(folder, 'run'),
    SPEECHD_ADDRESS: `unix_socket:${join(folder, 'speechd.sock')}`,
    LANG: 'C.UTF-8',
    // Orca's own words are looked up by this alone.
    LANGUAGE: 'da',
    // Browsers offer what they show to those who listen when they are asked to.
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
  }
  mkdirSync(env.XDG_RUNTIME_DIR, { mode: 0o700 })
  writeOrcaSettings(env.XDG_DATA_HOME)
  const running: ChildProcess[] = []
  const start = (command: string, ...args: string[]): ChildProcess => {
    const child = spawn(command, args, { env, stdio: 'ignore' })
    running.push(child)
    return child
  }
  const run = (command: string, args: readonly string[], input?: string): string =>
    spawnSync(command, args, { env, input, encoding: 'utf8' }).stdout

  start('Xvfb', display, '-screen', '0', '1366x768x24', '-nolisten', 'tcp')
  await until(() => spawnSync('xdotool', ['getmouselocation'], { env }).status === 0)
  start('openbox')
  start(
    'speech-dispatcher',
    '-s',
    '-C',
    writeSpeechConfig(folder, heard),
    '-S',
    join(folder, 'speechd.sock'),
    '-c',
    'unix_socket',
  )
  await until(() => existsSync(join(folder, 'speechd.sock')))
  start('orca', '--replace', '--debug-file', join(folder, 'orca.log'))
  await until(() => read(heard) !== '')
  start(browsers[browser].command, ...switchesOf(browser, folder))
  const window = await until(
    () =>
      run('xdotool', [
        'search',
        '--onlyvisible',
        '--name',
        browser === 'firefox' ? 'Firefox' : 'Chromium',
      ])
        .trim()
        .split('\n')
        .at(-1) ?? '',
  )
  run('xdotool', ['windowactivate', '--sync', window])
  let told = 0

  async function said(): Promise<string[]> {
    await whenQuiet(heard)
    const lines = read(heard).split('\n').slice(0, -1)
    const fresh = lines.slice(told)
    told = lines.length
    return fresh
  }

  await said()
  return {
    said,
    async press(...keys) {
      for (const key of keys) {
        run('xdotool', ['key', '--clearmodifiers', key])
        await pause(250)
      }
    },
    async type(text) {
      run('xdotool', ['type', '--delay', '150', text])
    },
    copy(text) {
      // The clipboard belongs to a program that stays until something else is copied.
      const clip = spawn('xclip', ['-selection', 'clipboard'], {
        env,
        stdio: ['pipe', 'ignore', 'ignore'],
      })
      running.push(clip)
      clip.stdin.end(text)
    },
    async open(address) {
      run('xdotool', ['key', '--clearmodifiers', 'ctrl+l'])
      await pause(600)
      run('xdotool', ['type', '--delay', '20', address])
      await said()
      run('xdotool', ['key', 'Return'])
      await pause(3000)
    },
    close() {
      for (const child of running.toReversed()) child.kill()
    },
  }
}

const read = (file: string): string => readFileSync(file, 'utf8')

async function until<Found>(look: () => Found): Promise<Found> {
  for (let waited = 0; waited < longest; waited += 200) {
    const found = look()
    if (found) return found
    await pause(200)
  }
  throw new Error('It did not start in time')
}

/** Waits until nothing more is written to a file. */
async function whenQuiet(file: string): Promise<void> {
  let length = -1
  let since = 0
  for (let waited = 0; waited < longest && since < quiet; waited += 100) {
    const now = read(file).length
    since = now === length ? since + 100 : 0
    length = now
    await pause(100)
  }
}

/**
 * A voice that writes down what it is given when it begins to say it, and takes its time: what is cut short before it
 * begins was not heard.
 *
 * @returns the folder of the configuration
 */
function writeSpeechConfig(folder: string, heard: string): string {
  const config = join(folder, 'speech')
  mkdirSync(join(config, 'modules'), { recursive: true })
  // There is no sound here, and without a sound card no voice would start.
  writeFileSync(
    join(folder, '.asoundrc'),
    'pcm.!default { type null }\nctl.!default { type null }\n',
  )
  const voice = join(folder, 'voice.sh')
  writeFileSync(
    voice,
    `#!/bin/sh\ntext=$(cat | tr '\\n' ' ')\nprintf '%s\\n' "$text" >> ${heard}\nsleep "$(printf '%s' "$text" | awk '{ print length($0) / 40 }')"\n`,
    { mode: 0o755 },
  )
  writeFileSync(
    join(config, 'speechd.conf'),
    `LogLevel 3\nLogDir "${folder}"\nDefaultLanguage "da"\nAudioOutputMethod "alsa"\nDefaultModule heard\nAddModule "heard" "sd_generic" "heard.conf"\n`,
  )
  writeFileSync(
    join(config, 'modules', 'heard.conf'),
    `GenericExecuteSynth "printf %s \\'$DATA\\' | ${voice}"\nGenericCmdDependency "sh"\nGenericLanguage "da" "da" "utf-8"\nGenericLanguage "en" "en" "utf-8"\nAddVoice "da" "FEMALE1" "da"\nAddVoice "en" "FEMALE1" "en"\nGenericRateForceInteger 1\nGenericMaxChunkLength 3000\nGenericDelimiters "\\n"\n`,
  )
  return config
}

/** As Orca is from the beginning, but that it does not say the names of keys. */
function writeOrcaSettings(data: string): void {
  const folder = join(data, 'orca')
  mkdirSync(folder, { recursive: true })
  const general = { enableKeyEcho: false, profile: ['Default', 'default'] }
  writeFileSync(
    join(folder, 'user-settings.conf'),
    JSON.stringify({
      general,
      profiles: { default: general },
      pronunciations: {},
      keybindings: {},
    }),
  )
}

function switchesOf(browser: BrowserName, folder: string): string[] {
  if (browser === 'chromium') {
    return [
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--force-renderer-accessibility',
      '--lang=da',
      `--user-data-dir=${join(folder, 'chromium')}`,
      'about:blank',
    ]
  }
  const profile = join(folder, 'firefox')
  mkdirSync(profile)
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref('accessibility.force_disabled', -1)
user_pref('browser.aboutwelcome.enabled', false)
user_pref('browser.shell.checkDefaultBrowser', false)
user_pref('datareporting.policy.dataSubmissionEnabled', false)
user_pref('browser.startup.homepage_override.mstone', 'ignore')
user_pref('termsofuse.bypassNotification', true)
user_pref('trailhead.firstrun.didSeeAboutWelcome', true)
user_pref('intl.accept_languages', 'da')
`,
  )
  return ['--profile', profile, '--no-remote', 'about:blank']
}
