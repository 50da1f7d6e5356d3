import { mkdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { newsOf } from '../../../build/release/news.ts'
import { refusals, type Readiness } from '../../../build/release/refusals.ts'
import { billOfMaterials } from '../../../build/release/sbom.ts'
import { zipOfFolder } from '../../../build/release/zip-of-folder.ts'
import { shipped } from '../../../build/shipped.ts'
import { temporaryFolder } from '../../fixtures/temporary-folder.ts'

const ready: Readiness = {
  version: '1.2.3',
  changelog: '# Ændringer\n\n## Ikke udgivet\n\n## 1.2.3\n\n- Nyt.\n\n## 1.2.2\n\n- Gammelt.\n',
  status: '',
  locked: '1.2.3',
  readme: 'npm install ./modtagelse-1.2.3.tgz',
  siteUrl: 'https://modtagelse.example',
  contact: 'os@modtagelse.example',
}

describe('a release', () => {
  test('can be made of a clean commit with an entry in the list of changes', () => {
    expect(refusals(ready)).toEqual([])
  })

  test.each<[string, Partial<Readiness>, RegExp]>([
    [
      'with changes that are not committed',
      { status: ' M README.md\n' },
      /not committed:\n M README\.md/,
    ],
    ['outside a repository', { status: undefined }, /no git repository/],
    [
      'without an entry',
      { version: '1.2.4', locked: '1.2.4', readme: 'modtagelse-1.2.4.tgz' },
      /nothing under "## 1\.2\.4"/,
    ],
    [
      'with an empty entry',
      { changelog: '## 1.2.3\n\n## 1.2.2\n\n- Gammelt.\n' },
      /nothing under "## 1\.2\.3"/,
    ],
    [
      'with entries of no version',
      { changelog: '## Ikke udgivet\n\n- Nyt.\n\n## 1.2.3\n\n- Mere.\n' },
      /Ikke udgivet/,
    ],
    ['that is locked as another', { locked: '1.2.2' }, /package-lock\.json says 1\.2\.2/],
    ['that the README does not know', { readme: 'modtagelse-1.2.2.tgz' }, /docs\/package\.md/],
    ['for no address', { siteUrl: undefined }, /SITE_URL/],
    ['with nobody to turn to', { contact: undefined }, /SITE_CONTACT/],
  ])('%s is refused with one sentence', (_, about, sentence) => {
    const reasons = refusals({ ...ready, ...about })
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toMatch(sentence)
  })

  test('has the notes of its version alone', () => {
    expect(newsOf('1.2.3', ready.changelog)).toBe('- Nyt.')
    expect(newsOf('1.2.2', ready.changelog)).toBe('- Gammelt.')
    expect(newsOf('1.2', ready.changelog)).toBe('')
  })

  test('of this version has an entry', () => {
    const read = (path: string) =>
      readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
    const { version } = JSON.parse(read('package.json')) as { version: string }
    expect(newsOf(version, read('CHANGELOG.md'))).not.toBe('')
    expect(read('docs/package.md')).toContain(`modtagelse-${version}.tgz`)
  })
})

describe('the bill of materials', () => {
  const schemaIn = (name: string) =>
    JSON.parse(
      readFileSync(
        new URL(
          `../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`,
          import.meta.url,
        ),
        'utf8',
      ),
    ) as { $id: string }
  const bill = billOfMaterials() as {
    components: { name: string; version: string }[]
    dependencies: { ref: string }[]
  }

  test('is CycloneDX 1.6, as its schema says', () => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats.default(ajv)
    for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true)
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      const { $id: _, ...schema } = schemaIn(name)
      ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
    }
    const validate = ajv.compile(schemaIn('bom-1.6'))
    validate(bill)
    expect(validate.errors).toBeNull()
    expect(validate({ ...bill, components: [{ name: 'x' }] })).toBe(false)
  })

  test('lists what is shipped, each with what it depends on', () => {
    expect(bill.components.map(({ name }) => name)).toEqual(Object.keys(shipped))
    expect(bill.dependencies).toHaveLength(bill.components.length + 1)
  })

  test('is the same each time', () => {
    expect(billOfMaterials()).toEqual(bill)
  })
})

test('a folder is packed to the same bytes each time, whenever its files were written', () => {
  const folder = temporaryFolder('zip')
  folder.write('b/index.html', '<p>b</p>')
  folder.write('a.txt', 'a')
  mkdirSync(folder.at('empty'))
  const packed = () => zipOfFolder(folder.path, 'site-1', '2026-01-02T12:00:00')
  const first = packed()
  folder.write('a.txt', 'a')
  expect(Buffer.from(packed()).equals(first)).toBe(true)
  expect(Object.keys(unzipSync(first))).toEqual(['site-1/a.txt', 'site-1/b/index.html'])
})
