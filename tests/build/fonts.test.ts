import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { expect, test } from 'vitest'
import { renameFont } from '../../build/font-names.ts'
import { letters, siteFont } from '../../build/fonts.ts'
import { builtSite } from '../built/site.ts'

const plex = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
  ),
)

/** All text of an uncompressed font in which every second byte may be a zero. */
const textOf = (font: Uint8Array) => Buffer.from(font).toString('latin1').replaceAll('\0', '')

test('both weights together take at most 27 KB', async () => {
  const [regular, bold] = await Promise.all([siteFont(400), siteFont(600)])
  expect(regular.length + bold.length).toBeLessThanOrEqual(27 * 1024)
})

test('a changed font is not called by the reserved name, and keeps its copyright', async () => {
  const plain = await subsetFont(plex, 'abc', { targetFormat: 'truetype' })
  expect(textOf(plain)).toContain('IBM Plex Sans')
  const renamed = renameFont(plain)
  expect(renamed.length).toBe(plain.length)
  expect(textOf(renamed)).not.toContain('IBM Plex Sans')
  expect(textOf(renamed)).toContain('IBM Modt Sans')
  expect(textOf(renamed)).toContain('Copyright')
})

test('the font has every letter that stands on a page', () => {
  const known = new Set(letters)
  const missing = readdirSync(builtSite, { recursive: true, encoding: 'utf8' })
    // The file to take along holds that page too, and a script.
    .filter((file) => file.endsWith('.html') && file !== 'modtagelse-offline.html')
    // The page about the wrong character set shows what goes wrong.
    .filter((file) => !/^regler[\\/]forkert-tegnsaet/.test(file))
    .flatMap((file) =>
      [...new Set(readFileSync(join(builtSite, file), 'utf8'))]
        .filter((letter) => letter > '~' && !known.has(letter))
        .map((letter) => `${letter} in ${file}`),
    )
  expect(missing).toEqual([])
})
