import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { beginBuilding, whyBuild, type Product } from '../../build/built-from.ts'
import { testFilesByNeed } from '../built/needs.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { projectRoot, readSource, sourceFiles } from '../imports.ts'

const made = temporaryFolder('built-from')
let folder: string

beforeEach(() => {
  folder = `${made.path}/project/`
  write('src/engine/index.ts', 'export {}')
  write('package.json', '{}')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

function write(file: string, content: string): void {
  mkdirSync(dirname(folder + file), { recursive: true })
  writeFileSync(folder + file, content)
}

function build(product: Product): void {
  const done = beginBuilding(product, folder)
  mkdirSync(`${folder}dist/${product}`, { recursive: true })
  done()
}

const changed = 'its sources have changed since'

describe('what is built', () => {
  test('is built when it is not there, and not again', () => {
    expect(whyBuild('site', folder)).toBe('it is not built')
    build('site')
    expect(whyBuild('site', folder)).toBeUndefined()
    rmSync(`${folder}dist/site`, { recursive: true })
    expect(whyBuild('site', folder)).toBe('it is not built')
  })

  test('is built again when a source is changed, added, renamed or taken away, and not when it is as it was', () => {
    build('site')
    write('src/engine/index.ts', 'export const a = 1')
    expect(whyBuild('site', folder)).toBe(changed)
    write('src/engine/index.ts', 'export {}')
    expect(whyBuild('site', folder)).toBeUndefined()
    write('public/robots.txt', '')
    expect(whyBuild('site', folder)).toBe(changed)
    rmSync(`${folder}public`, { recursive: true })
    expect(whyBuild('site', folder)).toBeUndefined()
    rmSync(`${folder}src/engine/index.ts`)
    write('src/engine/door.ts', 'export {}')
    expect(whyBuild('site', folder)).toBe(changed)
  })

  test('is built again for another address', () => {
    build('site')
    vi.stubEnv('SITE_URL', 'https://example.org')
    expect(whyBuild('site', folder)).toBe(changed)
  })

  test('counts as not built when its build did not come to an end', () => {
    build('package')
    beginBuilding('package', folder)
    expect(existsSync(`${folder}dist/package`)).toBe(true)
    expect(whyBuild('package', folder)).toBe('it is not built')
  })

  test('is the package again when the site it was put into is built anew', () => {
    mkdirSync(`${folder}dist/site/pakke`, { recursive: true })
    build('package')
    expect(whyBuild('package', folder)).toBeUndefined()
    rmSync(`${folder}dist/site/pakke`, { recursive: true })
    expect(whyBuild('package', folder)).toBe('the site was built anew')
  })

  test('is older than what was changed while it was built', () => {
    const done = beginBuilding('package', folder)
    write('src/cli/main.ts', '1')
    mkdirSync(`${folder}dist/package`, { recursive: true })
    done()
    expect(whyBuild('package', folder)).toBe(changed)
  })

  test('is the package alone when the command line is changed, and the site alone when a page is', () => {
    build('site')
    build('package')
    mkdirSync(`${folder}dist/site/pakke`)
    write('src/cli/main.ts', '1')
    expect([whyBuild('site', folder), whyBuild('package', folder)]).toEqual([undefined, changed])
    build('package')
    write('src/content/sider/om.mdx', '1')
    write('src/pages/index.astro', '1')
    expect([whyBuild('site', folder), whyBuild('package', folder)]).toEqual([changed, undefined])
  })

  test('is the package too once the site it takes copies from is built', () => {
    build('site')
    build('package')
    write('src/pages/index.astro', '1')
    build('site')
    expect(whyBuild('package', folder)).toBe(changed)
  })
})

describe('test files', () => {
  const byNeed = testFilesByNeed(projectRoot)

  test('that use what is built are found by their imports', () => {
    expect(byNeed.get('site package')).toContain('tests/cli/command-line.test.ts')
    expect(byNeed.get('site')).toContain('tests/browser/embedding.test.ts')
    expect(byNeed.get('site package')).toContain('tests/build/package.test.ts')
    expect(byNeed.get('')).toContain('tests/engine/report.test.ts')
    const all = sourceFiles('tests').filter((file) => file.endsWith('.test.ts'))
    expect([...byNeed.values()].flat().sort()).toEqual(all)
  })

  test('reach what is built through the helpers alone', () => {
    const beside = sourceFiles('tests')
      .filter((file) => !file.startsWith('tests/built/'))
      .filter((file) =>
        /builtSite[^\n]*deploy\/serve|['"`/]dist\/(?:site|package)\/|bench\/records/.test(
          readSource(file),
        ),
      )
    // The first asks for the package besides, the second looks at this very rule, the others are no tests and are run behind
    // a build.
    expect(beside).toEqual([
      'tests/bench/records.test.ts',
      'tests/build/built-from.test.ts',
      'tests/cli/completion-in-other-shells.ts',
      'tests/cli/readers/run.ts',
      'tests/fuzz/families/command-line.ts',
      'tests/fuzz/recogniser.ts',
      'tests/vendors/try-generators.ts',
    ])
  })
})

test('every file at the root that the build reads is among the sources', () => {
  const named = readSource('build/built-from.ts')
  const atRoot = readdirSync(projectRoot).filter((name) => /^[A-Z-]+\.md$|^LICENSE$/.test(name))
  const read = [...sourceFiles('src'), ...sourceFiles('build')]
    .filter((file) => !file.startsWith('src/content/'))
    .flatMap((file) =>
      atRoot.filter((name) => new RegExp(`['"/]${name}['"]`).test(readSource(file))),
    )
  expect([...new Set(read)].filter((name) => !named.includes(name))).toEqual([])
})
