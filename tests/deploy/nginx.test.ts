import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headers, mediaTypes } from '../../deploy/headers.ts'

const configuration = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8')

const variable = (header: string) => `$modtagelse_${header.toLowerCase().replaceAll('-', '_')}`

/** The `map` blocks of the configuration as [variable, [pattern or "default", value][]]. */
const maps = [...configuration.matchAll(/^map \$uri (\$\w+) \{\n([^}]*)^\}/gm)].map(
  ([, name, body]) => [
    name,
    [...(body ?? '').matchAll(/^ {2}"?(\S+?)"? "([^"]*)";$/gm)].map(([, key, value]) => [
      key,
      value,
    ]),
  ],
)

test('nginx maps each path to the header values of headers.ts, in the same order', () => {
  expect(maps).toEqual(
    headers.map(({ name, byPath, otherwise }) => [
      variable(name),
      [['default', otherwise ?? ''], ...byPath.map(({ pattern, value }) => [`~${pattern}`, value])],
    ]),
  )
})

test('nginx sends each of the headers, on pages that are not found too', () => {
  const sent = [...configuration.matchAll(/^ {2}add_header (\S+) (\S+) always;$/gm)]
  expect(sent.map(([, name, value]) => [name, value])).toEqual(
    headers.map(({ name }) => [name, variable(name)]),
  )
  expect(configuration.match(/^ *add_header /gm)).toHaveLength(headers.length)
})

test('nginx gives the media types of headers.ts', () => {
  const locations = [
    ...configuration.matchAll(/^ {2}location ~ (\S+) \{[^]*?^ {4}default_type (\S+);/gm),
  ]
  expect(locations.map(([, pattern, type]) => ({ pattern, type }))).toEqual(mediaTypes)
})
