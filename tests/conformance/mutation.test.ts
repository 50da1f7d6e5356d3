import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { conformanceKit } from '../../src/conformance/index.ts'
import { rootPlace } from '../../src/conformance/places.ts'
import { soundRegistration } from '../../src/conformance/sound-registration.ts'
import { tablesOf, withRow } from '../../src/conformance/tables.ts'
import { bundleSchema } from '../../src/schemas/bundle.ts'
import { publishSchema, type Schema } from '../../src/schemas/publish.ts'
import { sources } from '../../src/schemas/sources.ts'
import { mutantsOf, type Mutant } from './mutants.ts'
import { Proofs, schemaIn } from './proofs.ts'

const SITE = 'https://modtagelse.example'

const published = Object.fromEntries(
  Object.entries(sources).map(([slug, schema]) => [slug, publishSchema(schema, SITE)]),
)

const slugs = Object.keys(sources).filter((slug) => slug !== 'faelles')

/** Patterns as in Python, PHP, Perl, Java and .NET, where `$` is also before a line break that ends the text. */
function withLooseEnd(pattern: string, flags: string): RegExp {
  const loose = pattern.replace(/\\.|\[(?:\\.|[^\]])*\]|\$/g, (part) =>
    part === '$' ? '(?=\\n?(?![^]))' : part,
  )
  return new RegExp(loose, flags)
}
withLooseEnd.code = 'withLooseEnd'

/** A judge by one schema. What Ajv does beside judging takes most of its time, and is left out. */
const compile = (schema: Schema, regExp?: typeof withLooseEnd): ValidateFunction =>
  new Ajv2020({
    strict: false,
    validateFormats: false,
    logger: false,
    meta: false,
    validateSchema: false,
    ...(regExp && { code: { regExp } }),
  }).compile(schema)

describe.each(slugs)('%s', (slug) => {
  const bundle = bundleSchema(slug, published)!
  const instances = conformanceKit().instances.filter((one) => one.schema === slug)
  const texts = new Set(instances.map(({ instance }) => JSON.stringify(instance)))

  /** Whether the kit has every way to fill in the fields that a condition of a type ties to others. */
  function isTriedOut(condition: string): boolean {
    const [, holder = ''] = /^(?:\/\$defs\/([\w-]+))?\/allOf\/\d+$/.exec(condition) ?? []
    const type = holder || slug
    if (!(slugs.includes(type) && (holder !== '' || slug === type))) return false
    const title = schemaIn(bundle, condition)['title']
    const base = soundRegistration(type)
    const table = tablesOf(rootPlace(type)).find(({ conditions }) =>
      conditions.some(({ schema }) => schema['title'] === title),
    )
    return (
      table?.rows.every((row) => {
        const made = withRow(base, row)
        const whole = type === slug ? made : { ...soundRegistration(slug), forloeb: [made] }
        return texts.has(JSON.stringify(whole))
      }) ?? false
    )
  }

  test('loses no keyword without a verdict changing, unless it is proved that none can', () => {
    const proofs = new Proofs(bundle, isTriedOut)
    const isSeen = ({ schema }: Mutant) =>
      [undefined, withLooseEnd].some((regExp) => {
        const judge = compile(schema, regExp)
        return instances.some(({ instance, valid }) => judge(instance) !== valid)
      })
    const mutants = mutantsOf(bundle)
    const unseen: string[] = []
    const wronglyProved: string[] = []
    for (const mutant of mutants) {
      const name = `${mutant.pointer} ${mutant.keyword} ${mutant.change}`
      const isProved = proofs.reasonFor(mutant) !== undefined
      if (isSeen(mutant)) {
        if (isProved) wronglyProved.push(name)
      } else if (!isProved && proofs.reasonWhenUnseen(mutant) === undefined) unseen.push(name)
    }
    expect(unseen).toEqual([])
    expect(wronglyProved).toEqual([])
    expect(mutants.length).toBeGreaterThan(20)
  }, 300_000)

  test('is judged the same where $ is also before a last line break', () => {
    const judge = compile(bundle, withLooseEnd)
    const wrong = instances.filter(({ instance, valid }) => judge(instance) !== valid)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
