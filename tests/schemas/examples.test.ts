import { describe, expect, test } from 'vitest'
import { validate } from '../../src/api/index.ts'
import { caseRules } from '../../src/guidance/rules/of-cases.ts'
import { recordRules } from '../../src/guidance/rules/of-records.ts'
import { types, type Field, type RegistrationType } from '../../src/schemas/index.ts'
import { AS_OF, examples, type Example } from '../engine/examples.ts'

/** Every rule: those about one registration, then those about the course of a case. */
const rules = [...recordRules, ...caseRules]

/** Codes that a field can fire by itself, and those of the fields inside it. */
function codesOfField(field: Field): string[] {
  const { type, strength, values, kind, minItems, isSet, properties = {}, items } = field
  const codes = ['forkert-type']
  if (strength === 'skal') codes.push('mangler')
  if (strength === 'auto') codes.push('hentes-automatisk')
  if (values) codes.push('ugyldig-vaerdi')
  if (kind) codes.push(...kind.tests.map(({ code }) => code))
  if (kind?.maxLength !== undefined) codes.push('for-langt')
  if (kind?.name === 'dato') codes.push('dato-i-fremtiden')
  if (kind?.isDate) codes.push('dato-langt-tilbage')
  if (kind?.name === 'fritekst') codes.push('ingen-aendringer')
  if ('registreringsdato' in properties) codes.push('registreret-foer-samtalen')
  if (minItems !== undefined) codes.push('for-faa')
  if (isSet) codes.push('dubletter')
  if (type === 'object') codes.push('ukendt-felt')
  const inner = [...Object.values(properties), ...(items ? [items] : [])]
  return [...codes, ...inner.flatMap(codesOfField)]
}

/** Every code that can fire on a type of registration, whatever is inside it. */
function codesOfType({ name, root }: RegistrationType): string[] {
  const { registreringstype, ...properties } = root.properties!
  const ofRules = rules.filter((rule) => rule.types.includes(name)).map(({ code }) => code)
  const found = codesOfField({ ...root, properties })
  // A type that is not known by its name is told as that.
  const ofName = registreringstype?.strength === 'skal' ? ['type-udledt'] : []
  return [
    ...new Set([
      ...found,
      ...ofRules,
      ...ofName,
      'ukendt-type',
      'cpr-i-tekst',
      'cpr-som-reference',
    ]),
  ]
}

/** The most properties in which a near example may differ. */
const FEW = 4

/** The number of properties in which two registrations differ. */
function countDifferences(one: Record<string, unknown>, other: Record<string, unknown>): number {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]))
    .length
}

/** Whether one example holds the field at which another fires a code, and differs from it in little. */
function isNear(example: Example, firing: Example, code: string): boolean {
  const { findings } = validate(firing.draft, undefined, { profile: firing.profile, asOf: AS_OF })
  const places = findings
    .filter((finding) => finding.code === code)
    .map(({ path }) => path.split('/')[1] ?? '')
  // Of a name that should not be there at all, the nearest is the registration without it.
  const holdsField =
    code === 'ukendt-felt' || code === 'cpr-i-tekst' || places.some((name) => name in example.draft)
  const differing = countDifferences(example.draft, firing.draft)
  return holdsField && differing <= FEW && (differing > 0 || example.profile !== firing.profile)
}

describe.each(types)('a $name', (type) => {
  const ofType = examples.filter(({ slug }) => slug === type.slug)
  const codes = codesOfType(type)

  test.each(codes)('has an example that fires %s', (code) => {
    expect(ofType.filter((example) => example.expect.includes(code))).not.toEqual([])
  })

  test.each(codes)('has an example that nearly fires %s', (code) => {
    const firing = ofType.filter((example) => example.expect.includes(code))
    const near = ofType.filter(
      (example) =>
        example.description.startsWith('Næsten: ') &&
        !example.expect.includes(code) &&
        firing.some((other) => isNear(example, other, code)),
    )
    expect(near).not.toEqual([])
  })

  test('has at least three sound examples, one of them complete', () => {
    const sound = ofType.filter((example) => example.expect.length === 0)
    expect(sound.length).toBeGreaterThanOrEqual(3)
    expect(sound.some(({ profile }) => profile === 'complete')).toBe(true)
  })
})
