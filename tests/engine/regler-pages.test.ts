import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codes, longDate, validateText, type Profile, type Report } from '../../src/api/index.ts'
import { AS_OF } from './examples.ts'

const HEADINGS = ['Hvad', 'Hvorfor', 'Forkert', 'Sådan rettes det', 'Rigtigt']

/** Pages without an example of what is wrong, and why. */
const withoutWrong: Readonly<Record<string, string>> = {
  'for-langt':
    'a text of 4,001 characters has no room on a page; the examples of the schema hold one',
}

/** An example on a page: a whole input, the profile it is checked in and the day it is checked at. */
interface Block {
  text: string
  profile: Profile
  asOf: string
  /** What the page says between the example before it and this one. */
  said: string
}

/** The fence says how: "json komplet", or "json 2008-10-24" for another day than that of all examples. */
const FENCED = /^```(?:json|text)( komplet)?(?: (\d{4}-\d{2}-\d{2}))?\n([^]*?)\n```$/gm

/** The sections of a page in their order, each with its heading and its text. */
function sectionsOf(code: string): [heading: string, text: string][] {
  const page = readFileSync(
    new URL(`../../src/content/regler/${code}.mdx`, import.meta.url),
    'utf8',
  )
  const [, ...sections] = `\n${page}`.split(/\n## /)
  return sections.map((section) => {
    const [heading = ''] = section.split('\n', 1)
    return [heading, section.slice(heading.length)]
  })
}

const blocksUnder = (code: string, heading: string): Block[] => {
  const text = sectionsOf(code).find(([name]) => name === heading)?.[1] ?? ''
  let told = 0
  return [...text.matchAll(FENCED)].map(({ index, 0: whole, 1: complete, 2: asOf, 3: content }) => {
    const said = text.slice(told, index)
    told = index + whole.length
    return {
      text: content ?? '',
      profile: complete ? 'complete' : 'draft',
      asOf: asOf ?? AS_OF,
      said,
    }
  })
}

const check = ({ text, profile, asOf }: Block): Report => validateText(text, { profile, asOf })

const foundIn = (block: Block): string[] => check(block).findings.map(({ code }) => code)

describe.each(codes)('the page of $code', ({ code }) => {
  test('has the five headings in their order', () => {
    expect(sectionsOf(code).map(([heading]) => heading)).toEqual(HEADINGS)
  })

  test('says something under each heading', () => {
    for (const [heading, text] of sectionsOf(code)) expect(text.trim(), heading).not.toBe('')
  })

  test('has every fence in a language that is run', () => {
    const all = sectionsOf(code)
      .map(([, text]) => text)
      .join('\n')
    expect(all.match(/^```/gm)?.length ?? 0).toBe(2 * [...all.matchAll(FENCED)].length)
  })

  test('shows what is right with examples that do not have the code', () => {
    const blocks = blocksUnder(code, 'Rigtigt')
    expect(blocks).not.toEqual([])
    for (const block of blocks) expect(foundIn(block), block.text).not.toContain(code)
  })

  test('shows what is right with examples that have no error at all', () => {
    for (const block of blocksUnder(code, 'Rigtigt')) {
      expect(check(block).ok, block.text).toBe(true)
    }
  })

  test('shows what is wrong with examples that all have the code', () => {
    const blocks = blocksUnder(code, 'Forkert')
    expect(blocks.length === 0).toBe(code in withoutWrong)
    for (const block of blocks) expect(foundIn(block), block.text).toContain(code)
  })

  test('says so when an example is checked at another day', () => {
    for (const { asOf, said } of [
      ...blocksUnder(code, 'Rigtigt'),
      ...blocksUnder(code, 'Forkert'),
    ]) {
      if (asOf !== AS_OF) expect(said).toContain(`Tjekket for ${longDate(asOf)}`)
    }
  })
})
