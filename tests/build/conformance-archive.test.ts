import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { kitArchivePath, kitPath, packKit } from '../../build/conformance-archive.ts'
import { conformanceKit, kitText } from '../../src/conformance/index.ts'
import { textOf, type Kit } from '../../src/conformance/kit.ts'
import { isForLevel } from '../../src/conformance/levels.ts'
import { builtSite } from '../built/site.ts'

const site = `${builtSite}/`
const published = new Uint8Array(readFileSync(site + kitArchivePath))
const files = unzipSync(published)
const textIn = (name: string) => strFromU8(files[`konformitet/${name}`]!)
const kit = JSON.parse(readFileSync(site + kitPath, 'utf8')) as Kit
const ofSchema = kit.instances.filter((one) => isForLevel(one, 'schema'))
const ofRules = kit.instances.filter((one) => isForLevel(one, 'rules'))

test('what is published is the kit that the same sources make again, to the letter', async () => {
  expect(readFileSync(site + kitPath, 'utf8')).toBe(kitText(conformanceKit()))
  expect(Buffer.from(await packKit(site)).equals(Buffer.from(published))).toBe(true)
})

test('the archive has a file for each instance, under its type and its verdict, written as it must be', () => {
  const instances = Object.keys(files).filter((name) => name.startsWith('konformitet/schema/'))
  expect(instances.sort()).toEqual(
    ofSchema
      .map(({ schema, valid, id }) => {
        return `konformitet/schema/${schema}/${valid ? 'valid' : 'invalid'}/${id}.json`
      })
      .sort(),
  )
  for (const one of ofSchema) {
    const { schema, valid, id } = one
    const text = textIn(`schema/${schema}/${valid ? 'valid' : 'invalid'}/${id}.json`)
    expect(text).toBe(`${textOf(one)}\n`)
    expect(JSON.parse(text)).toEqual(one.instance)
  }
})

test('what is expected names a file that is there, and its verdict', () => {
  const told = JSON.parse(textIn('forventet.json')) as {
    id: string
    file: string
    valid: boolean
  }[]
  expect(told.map(({ id, valid }) => [id, valid])).toEqual(
    ofSchema.map(({ id, valid }) => [id, valid]),
  )
  expect(told.filter(({ file }) => !(`konformitet/${file}` in files))).toEqual([])
})

test('the codes are there for each instance and day, with a file that is there', () => {
  const told = [...new Set(kit.instances.map(({ schema }) => schema))].flatMap(
    (slug) =>
      JSON.parse(textIn(`rules/${slug}.json`)) as { id: string; file: string; codes: object }[],
  )
  expect(told.map(({ id, codes }) => [id, codes])).toEqual(
    ofRules.map(({ id, codes }) => [id, codes]),
  )
  expect(told.filter(({ file }) => !(`konformitet/${file}` in files))).toEqual([])
})

test('the manual is the text of the page, with the groups and a summary in English; the licence is ours', () => {
  const manual = textIn('LAESMIG.md')
  expect(manual).toMatch(/^# Prøv din egen validator\n/)
  for (const { title } of kit.groups) expect(manual).toContain(`- **${title}** (`)
  for (const { text } of kit.groups) expect(manual).toContain(text)
  expect(manual).toContain('## In English')
  expect(manual).not.toContain('<Groups')
  expect(manual).not.toMatch(/\]\(\//)
  expect(textIn('LICENSE')).toBe(readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8'))
})
