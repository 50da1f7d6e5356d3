import { describe, expect, test } from 'vitest'
import { bundledSchema, schemas, types } from '../../src/api/index.ts'
import { writtenOut } from '../../src/schemas/written-out.ts'
import { modtagelse } from './command-line.ts'

/** The schemas carry the address of the site they were built for, which is not that of the tests. */
const withoutSite = (text: string) => text.replaceAll(/https?:\/\/[^/"]+(?=\/schemas\/)/g, '')

describe.concurrent.each(Object.keys(schemas))('the schema of %s', (slug) => {
  test.each([
    ['as it is published', [], schemas[slug]],
    ['with all that it refers to', ['--bundle'], bundledSchema(slug)],
  ])('%s', async (_, more, schema) => {
    const { exitCode, stdout, stderr } = await modtagelse(['schema', slug, ...more])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(withoutSite(stdout)).toBe(withoutSite(writtenOut(schema)))
  })
})

test('without a type the types are listed', async () => {
  const { exitCode, stdout, stderr } = await modtagelse(['schema'])
  expect([exitCode, stderr]).toEqual([0, ''])
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
    types.map(({ slug, title }) => [slug, title]),
  )
})

describe.concurrent('wrong use is told in Danish, on standard error alone:', () => {
  const seeHelp = '. Se brugen med: modtagelse schema --help'

  test.each([
    [
      ['schema', 'hurtigmatch'],
      `TYPE kan ikke være hurtigmatch; vælg en af: ${Object.keys(schemas).join(', ')}${seeHelp}`,
    ],
    [['schema', 'straksmatch', 'tilmelding'], `der er for mange argumenter${seeHelp}`],
    [['schema', '--bundle'], '--bundle skal have en type'],
  ])('%j', async (args, message) => {
    expect(await modtagelse(args)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `modtagelse: ${message}\n`,
    })
  })
})
