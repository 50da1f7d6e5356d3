/**
 * Makes a release, and stops short of publishing it: `SITE_URL=https://… SITE_CONTACT=… npm run release`. With `--dry` it only says whether
 * there can be one. What it writes stands in dist/release; the same commit makes the same bytes.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { offerPath } from '../package-offer.ts'
import { archivePath } from '../schema-archive.ts'
import { sourceDate } from '../source-date.ts'
import { newsOf } from './news.ts'
import { refusals } from './refusals.ts'
import { billOfMaterials } from './sbom.ts'
import { zipOfFolder } from './zip-of-folder.ts'

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } })

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const read = (path: string) => readFileSync(at(path), 'utf8')
const say = (line: string) => process.stdout.write(`${line}\n`)

const { version } = JSON.parse(read('package.json')) as { version: string }

function gitStatus(): string | undefined {
  try {
    return execFileSync('git', ['status', '--porcelain'], { cwd: at(''), encoding: 'utf8' })
  } catch {
    return undefined
  }
}

const reasons = refusals({
  version,
  changelog: read('CHANGELOG.md'),
  status: gitStatus(),
  locked: (JSON.parse(read('package-lock.json')) as { version: string }).version,
  readme: read('docs/package.md'),
  siteUrl: process.env['SITE_URL'],
  contact: process.env['SITE_CONTACT'],
})
if (reasons.length > 0) {
  process.stderr.write(`There can be no release ${version}.\n\n${reasons.join('\n\n')}\n`)
  process.exitCode = 1
} else if (values.dry) {
  say(`There can be a release ${version}.`)
} else {
  makeRelease()
}

function makeRelease(): void {
  for (const script of ['check', 'build']) {
    execFileSync('npm', ['run', script], { cwd: at(''), stdio: 'inherit' })
  }
  const to = at('dist/release/')
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  const site = at('dist/site/')
  const name = (what: string) => join(to, `modtagelse-${what}`)
  const mtime = `${sourceDate() ?? '1980-01-01'}T12:00:00`
  writeFileSync(name(`site-${version}.zip`), zipOfFolder(site, `modtagelse-site-${version}`, mtime))
  copyFileSync(join(site, offerPath, `modtagelse-${version}.tgz`), name(`${version}.tgz`))
  copyFileSync(join(site, archivePath), name(`schemas-${version}.zip`))
  writeFileSync(name(`${version}.cdx.json`), `${JSON.stringify(billOfMaterials(), null, 2)}\n`)
  const news = newsOf(version, read('CHANGELOG.md'))
  writeFileSync(name(`${version}.md`), `# Modtagelse ${version}\n\n${news}\n`)
  const hashes = readdirSync(to)
    .toSorted()
    .map((file) => `${hashOf(join(to, file))}  ${file}\n`)
  writeFileSync(join(to, 'SHA256SUMS'), hashes.join(''))
  say(`\n${hashes.join('')}
Release ${version} stands in dist/release, and nothing is published. What is left:

  npm test                                          # all tests, on this commit
  git tag -a v${version} -m "Modtagelse ${version}" && git push origin v${version}
  npm publish dist/release/modtagelse-${version}.tgz
  unpack modtagelse-site-${version}.zip where the site is served, and offer the other files beside the tag`)
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
