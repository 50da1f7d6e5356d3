import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { publishSchema, schemaAddress, type Schema } from '../../src/schemas/publish.ts'
import { sources } from '../../src/schemas/sources.ts'
import { examples } from '../engine/examples.ts'
import { mutantsOf } from './mutants.ts'

const SITE = 'https://modtagelse.example'

const slugs = Object.keys(sources)
const types = slugs.filter((slug) => slug !== 'faelles')

/** A judge of each type, by the schemas as published but for those that are given in their place. */
function judges(replaced: Readonly<Record<string, Schema>> = {}) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false })
  for (const slug of slugs) ajv.addSchema(publishSchema(replaced[slug] ?? sources[slug]!, SITE))
  return (slug: string): ValidateFunction => ajv.getSchema(schemaAddress(slug, SITE))!
}

/** What is judged: every example, and for each type a text, because an example is always an object. */
const judged = [
  ...examples.map(({ slug, draft }): { slug: string; record: unknown } => ({
    slug,
    record: draft,
  })),
  ...types.map((slug) => ({ slug, record: 'en tekst' })),
]

const judge = judges()
const verdicts = new Map(judged.map((one) => [one, judge(one.slug)(one.record)]))

/** Parts that may be left out without any verdict changing, and why they stand there all the same. */
const idle: Readonly<Record<string, [name: RegExp, because: string][]>> = {
  faelles: [
    [/(dato|telefonnummer\/allOf\/0) not$/, 'to some engines $ is also before a last line break'],
    [
      /(not|allOf\/0|contains|cprNummer) type$/,
      'the place asks for the type already; Ajv wants it',
    ],
    [/contains required omraade$/, 'the items must have it'],
  ],
  straksmatch: [
    [/2\/if properties straksmatch$/, 'with straksmatch a category is told as a fault of its own'],
    [/2\/if\/properties\/straksmatch const$/, 'the same'],
    [/2\/if required matchkategori$/, 'without straksmatch it must be there'],
    [/2\/then\/.* type$/, 'the field asks for the type already; Ajv wants it'],
  ],
  tilmelding: [[/if required forsikringskategori$/, 'the type requires it']],
  praecismatch: [
    [/if required (matchkategori|samtaletype)$/, 'the type requires it'],
    [/allOf\/.*(if|then)\/.* type$/, 'the field asks for the type already; Ajv wants it'],
    [
      /2\/if.* (properties|required) (helhedsvurdering|journaliseret)$/,
      'else it is missing itself',
    ],
    [/2\/if.*journaliseret const$/, 'the same'],
  ],
  fravaer: [[/if required aarsag$/, 'the type requires it']],
  forloeb: [
    [/if required registreringstype$/, 'the item requires it'],
    [/items type$/, 'every type asks for it'],
  ],
}

describe.each(slugs)('%s', (slug) => {
  const concerned = judged.filter((one) => slug === 'faelles' || one.slug === slug)
  const mutants = mutantsOf(sources[slug]!)
  const reasons = idle[slug] ?? []

  test('has no part that could go without an example changing its verdict', () => {
    const unseen = mutants.filter(({ schema }) => {
      const changed = judges({ [slug]: schema })
      return concerned.every((one) => changed(one.slug)(one.record) === verdicts.get(one))
    })
    const names = unseen.map(({ name }) => name)
    expect(names.filter((name) => !reasons.some(([idleName]) => idleName.test(name)))).toEqual([])
    // A reason that nothing needs any more is one too many.
    expect(reasons.filter(([idleName]) => !names.some((name) => idleName.test(name)))).toEqual([])
  })

  test('has enough parts for this to mean something', () => {
    expect(mutants.length).toBeGreaterThan(8)
  })
})
