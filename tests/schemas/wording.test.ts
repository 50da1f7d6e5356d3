import { describe, expect, test } from 'vitest'
import { eachPart, type Schema } from '../../src/schemas/parts.ts'
import { published } from './published.ts'

/** A part of a schema, and the slug of the schema it stands in. */
type Placed = readonly [part: Schema, home: string]

function partsOf(part: Schema, home: string): Placed[] {
  const inner: Placed[] = []
  eachPart(part, (one) => inner.push(...partsOf(one, home)))
  return [[part, home], ...inner]
}

const all = Object.entries(published).flatMap(([slug, schema]) => partsOf(schema, slug))
const references = all.filter(([part]) => part['$ref'] !== undefined)
const shared = (published['faelles']?.['$defs'] ?? {}) as Readonly<Record<string, Schema>>

/** The shared part that a reference points at, where it does. */
const pointedAt = ([{ $ref }]: Placed): Schema | undefined =>
  shared[/#\/\$defs\/(\w+)$/.exec(String($ref))?.[1] ?? '']

describe('what validators and editors stumble over', () => {
  test('no pattern has an escape that some dialects of regular expressions lack', () => {
    const patterns = all.flatMap(([{ pattern }]) => (typeof pattern === 'string' ? [pattern] : []))
    expect(patterns.length).toBeGreaterThan(5)
    for (const pattern of patterns) expect(pattern).not.toMatch(/\\[a-zA-Z]|\(\?[^:]/)
  })

  test('nothing that asks for something stands beside a $ref', () => {
    for (const [part] of references) {
      const words = ['$ref', '$comment', 'title', 'description']
      expect(Object.keys(part).filter((keyword) => !words.includes(keyword))).toEqual([])
    }
  })

  test.each(['title', 'description'])('no field has a %s where the shared part has one', (word) => {
    const both = references.filter((one) => word in one[0] && word in (pointedAt(one) ?? {}))
    expect(both).toEqual([])
  })

  test('every field has a title and a description, its own or those of the shared part', () => {
    const fields = all.flatMap(([part, home]) =>
      // Conditions name fields to ask something of them.
      part['title'] === undefined && part['$schema'] === undefined
        ? []
        : Object.entries((part['properties'] ?? {}) as Schema).map(([name, field]) => ({
            name: `${home} ${name}`,
            field: { ...pointedAt([field as Schema, home]), ...(field as Schema) },
          })),
    )
    expect(fields.length).toBeGreaterThan(60)
    for (const { name, field } of fields) {
      expect(field['title'], name).toBeTypeOf('string')
      expect(field['description'], name).toBeTypeOf('string')
    }
  })
})
