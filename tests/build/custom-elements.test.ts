import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest'
import { expect, test } from 'vitest'
import { builtPackage } from '../built/package.ts'
import '../built/site.ts'

const manifest = JSON.parse(
  readFileSync(join(builtPackage, 'custom-elements.json'), 'utf8'),
) as Package
const schema = createRequire(import.meta.url)('custom-elements-manifest/schema.json') as object
const [module] = manifest.modules
const element = module?.declarations?.[0] as CustomElementDeclaration

test('the manifest keeps to the schema of such manifests', () => {
  const check = new Ajv({ strict: false }).compile(schema)
  check(manifest)
  expect(check.errors).toBeNull()
})

test('it has the types of the declarations', () => {
  const typeOf = (name: string) => {
    const member = element.members?.find((one) => one.name === name)
    if (member?.kind === 'method') return member.return?.type?.text
    return member?.kind === 'field' ? [member.type?.text, member.readonly ?? false] : undefined
  }
  expect(typeOf('value')).toEqual(['string', false])
  expect(typeOf('report')).toEqual(['Report | null', true])
  expect(typeOf('checkValidity')).toBe('boolean')
  const declarations = readFileSync(join(builtPackage, 'element/modtagelse-validator.d.ts'), 'utf8')
  expect(declarations).toContain(`  validate(): ${String(typeOf('validate'))};`)
})

test('it names the event, the parts and the custom properties', () => {
  expect(element.tagName).toBe('modtagelse-validator')
  expect(element.events).toMatchObject([
    { name: 'modtagelse:validated', type: { text: 'CustomEvent<Report>' } },
  ])
  expect(element.cssParts?.map(({ name }) => name)).toContain('summary')
  expect(element.cssProperties?.map(({ name }) => name)).toContain('--brand')
  expect(module?.exports).toContainEqual({
    kind: 'custom-element-definition',
    name: 'modtagelse-validator',
    declaration: { name: 'ModtagelseValidator' },
  })
})
