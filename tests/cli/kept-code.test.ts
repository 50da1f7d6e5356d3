import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { modtagelse } from './command-line.ts'

const folder = temporaryFolder('kept-code')
const SECRET = 'Ordet-som-kun-kladden-har'
const draft = JSON.stringify({ registreringstype: 'cv-godkendelse', godkendtdato: SECRET })

/** A check by somebody whose folder of caches is, or lies in, another, whatever the system. */
const check = (caches: string, more: Readonly<Record<string, string>> = {}) =>
  modtagelse(['validate', '-', '--as-of', '2008-09-20'], draft, undefined, {
    ...{ NODE_COMPILE_CACHE: '', NODE_DISABLE_COMPILE_CACHE: '' },
    ...{ XDG_CACHE_HOME: caches, LOCALAPPDATA: caches, HOME: caches },
    ...more,
  })

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

test('what Node makes of the code is kept where the user keeps such things, and nothing of a draft with it', async () => {
  const caches = folder.at('caches')
  const first = await check(caches)
  const again = await check(caches)
  expect(again).toEqual(first)
  expect(first.exitCode).toBe(1)
  const kept = filesIn(caches)
  expect(kept).not.toEqual([])
  expect(kept.every(({ parentPath }) => /[\\/]modtagelse[\\/]/.test(parentPath))).toBe(true)
  for (const { parentPath, name } of kept) {
    expect(readFileSync(`${parentPath}/${name}`).includes(SECRET)).toBe(false)
  }
})

test('where nothing can be kept, the answer is the same, and nothing is said of it', async () => {
  const asked = await check(folder.at('caches'))
  expect(await check(folder.write('a-file', 'no folder'))).toEqual(asked)
})

test('it is kept nowhere where Node is told to keep nothing', async () => {
  const caches = folder.at('unused')
  await check(caches, { NODE_DISABLE_COMPILE_CACHE: '1' })
  expect(existsSync(caches)).toBe(false)
})
