import { expect, test } from 'vitest'
import {
  attributes,
  customProperties,
  events,
  frameParameters,
  methods,
  parts,
  properties,
  type Handle,
} from '../../../src/components/embedding/element-interface'
import { readSource, sourceFiles } from '../../imports.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = new URL('../../../src/components/validator/', import.meta.url).pathname

/** Names of parts that are put together: the mood of a summary, the severity of a group. */
const moods = ['nothing', 'writing', 'ok', 'error', 'warning', 'advice']

const namesOf = (handles: Handle[]): string[] => handles.map(({ name }) => name).sort()

const found = (texts: string[], pattern: RegExp): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? ''))),
]

test('the parts that are told of are those the element has', () => {
  const texts = sourceFiles('src/components/validator').map((file) => readSource(file))
  const written = found(texts, /\bpart: *['"`]([^'"`]*)['"`]/g)
    .flatMap((names) => names.replaceAll(/\$\{\w+\}/g, '').split(/\s+/))
    .filter((name) => name !== '')
  expect(namesOf(parts)).toEqual([...new Set([...written, ...moods])].sort())
})

test('the custom properties that are told of are those a page can reach: on the element and on its parts', () => {
  const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // The form has a tree of its own, which no page reaches into.
    .filter((name) => name.endsWith('.css') && !name.startsWith('form'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/([^{}]*)\{([^{}]*)\}/g),
    ])
  const within = rules
    .filter(([, selector]) => /:host|\[part/.test(selector ?? ''))
    .map(([, , declarations]) => declarations ?? '')
  expect(namesOf(customProperties)).toEqual(found(within, /^\s*(--[\w-]+):/gm).sort())
})

test('what the address of the frame may say is what its script reads', () => {
  const script = readSource('src/components/embedding/frame.ts')
  const read = found([script], /\basked\.(?:get|has)\('([\w-]+)'\)/g)
  const handedOn = /for \(const name of \[([^\]]*)\]/.exec(script)?.[1] ?? ''
  const names = [...read, ...found([handedOn], /'([\w-]+)'/g)]
  expect(namesOf(frameParameters)).toEqual([...new Set(names)].sort())
})

test("the package's README tells of all of it", () => {
  const readme = readSource('docs/package.md')
  const section = readme.slice(
    readme.indexOf('\n## The element\n'),
    readme.indexOf('\n## The command line\n'),
  )
  const named = found([section], /`([^`\n]+)`/g)
  const told = [attributes, customProperties, events, methods, parts, properties].flat()
  expect(namesOf(told).filter((name) => !named.includes(name))).toEqual([])
  // A part has the name of an attribute at times, so the parts are looked for where they are listed.
  const listed = found([section.slice(section.indexOf('\n`draft` '))], /`([^`\n]+)`/g)
  expect([...listed].sort()).toEqual(namesOf(parts))
})
