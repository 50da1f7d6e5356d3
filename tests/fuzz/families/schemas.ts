import fc from 'fast-check'
import { expect } from 'vitest'
import { types, validate, validateText, type Report } from '../../../src/api/index.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { twoValidators } from '../../promises/two-validators.ts'
import { frozen } from '../../schemas/frozen.ts'
import { registrationsOf } from '../../schemas/instances.ts'
import type { Family } from '../family.ts'

const { acceptedByAll } = await twoValidators()

const records = fc
  .constantFrom(...types)
  .chain(({ slug }) => registrationsOf(slug).map((record) => ({ slug, record })))

/** Engine, Ajv, Hyperjump and v1 of the schemas agree about any registration. */
export const schemas: Family = {
  name: 'registrations and independent validators',
  turn: 150,
  property: fc.property(records, ({ slug, record }) => {
    const accepts = acceptedByAll(record, slug)
    expect(frozen[slug]!(record)).toBe(accepts)
  }),
}

/** A value has no characters that were lost on the way to it. */
const told = ({ findings, records: read }: Report) => [
  findings
    .filter(({ code }) => code !== 'forkert-tegnsaet')
    .map(({ code, record, path, message }) => [record, code, path, message].join(' '))
    .sort(),
  read.map(({ type }) => type),
]

/** A value and the JSON of it get the same findings, on one line and on many. */
export const values: Family = {
  name: 'values and their JSON',
  turn: 100,
  property: fc.property(
    fc.oneof(
      fc.jsonValue(),
      records.map(({ record }) => record),
      fc.array(
        records.map(({ record }) => record),
        { maxLength: 3 },
      ),
    ),
    fc.constantFrom('draft' as const, 'complete' as const),
    fc.constantFrom(undefined, 1, '\t'),
    (value, profile, indent) => {
      const options = { asOf: AS_OF, profile }
      const text = JSON.stringify(value, null, indent)
      const ofValue = validate(JSON.parse(text), undefined, options)
      expect(told(validateText(text, { ...options, format: 'json' }))).toEqual(told(ofValue))
    },
  ),
}
