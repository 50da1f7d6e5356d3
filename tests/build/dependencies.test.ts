import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { manifestFrom } from '../../build/package-parts.ts'
import { shipped } from '../../build/shipped.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Manifest {
  name: string
  version: string
  license: string
  type: string
  dependencies?: Record<string, string>
  devDependencies: Record<string, string>
}

const manifest = (path: string) => JSON.parse(readFileSync(root + path, 'utf8')) as Manifest
const installed = (name: string) => manifest(`node_modules/${name}/package.json`)
const document = readFileSync(`${root}docs/dependencies.md`, 'utf8')

const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, name = '', version = '', licence = '', where = '']) => ({
    name,
    version,
    licence,
    where,
  }))

const names = Object.keys(shipped)

/** What the package holds itself. */
const builtIntoPackage = ['commander', 'date-holidays']

test('docs/dependencies.md names the libraries that are shipped, and no other', () => {
  expect(rows.map(({ name }) => name)).toEqual(names)
})

describe.each(rows)('$name', ({ name, version, licence, where }) => {
  test('has there the version and the licence that are installed', () => {
    expect({ version, licence }).toEqual({
      version: installed(name).version,
      licence: installed(name).license,
    })
  })

  test('is pinned, unless another that is shipped brings it', () => {
    const isBrought = names.some((one) => name in (installed(one).dependencies ?? {}))
    if (!isBrought) expect(manifest('package.json').devDependencies[name]).toBe(version)
  })

  test('is where the table says', () => {
    for (const place of shipped[name]!) expect(where).toContain(place)
  })

  test('has a paragraph that says why', () => {
    const [, why = ''] = document.split('## Why these')
    expect(why).toContain(
      name === '@fontsource/ibm-plex-sans' ? 'IBM Plex Sans' : name.replace(/^xmlchars$/, 'saxes'),
    )
  })
})

test('what the package has installed beside it is among them, with all that it asks for', () => {
  const { dependencies } = manifestFrom(manifest('package.json'), {
    site: undefined,
    repository: undefined,
  })
  const beside = new Set<string>()
  const add = (name: string): void => {
    if (beside.has(name)) return
    beside.add(name)
    for (const other of Object.keys(installed(name).dependencies ?? {})) add(other)
  }
  for (const name of Object.keys(dependencies)) add(name)
  const told = names.filter(
    (name) => shipped[name]!.includes('package') && !builtIntoPackage.includes(name),
  )
  expect([...beside].toSorted()).toEqual(told)
})

test('the notices name what is built into site or element', () => {
  const notices = readFileSync(`${root}THIRD-PARTY-NOTICES.md`, 'utf8')
  const builtIn = names.filter(
    (name) =>
      builtIntoPackage.includes(name) || shipped[name]!.some((place) => place !== 'package'),
  )
  for (const name of builtIn) expect(notices.toLowerCase()).toContain(name)
})
