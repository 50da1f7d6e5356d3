import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFor } from '../../deploy/headers.ts'
import { pathsOf, staticHostHeaders } from '../../deploy/static-host.ts'
import '../built/package.ts'
import { builtSite } from '../built/site.ts'

interface Rule {
  pattern: string
  values: [string, string][]
}

/** Reads a file of headers as hosts do. */
const rulesIn = (text: string): Rule[] =>
  text
    .replace(/^#.*\n/gm, '')
    .split(/\n(?=\/)/)
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split('\n')
      const values = lines.map((line): [string, string] => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? []
        return [name, value]
      })
      return { pattern, values }
    })

/** The headers that a host sends: those of all rules that fit, joined where they have one name. */
function sent(rules: readonly Rule[], path: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { pattern, values } of rules) {
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
    if (!fits) continue
    for (const [name, value] of values) {
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`
    }
  }
  return found
}

const rules = rulesIn(readFileSync(`${builtSite}/_headers`, 'utf8'))

test('every page and file has the headers it has elsewhere', () => {
  const paths = pathsOf(builtSite)
  expect(paths.length).toBeGreaterThan(300)
  for (const path of paths) expect([path, sent(rules, path)]).toEqual([path, headersFor(path)])
})

test('what is not there is not kept for good', () => {
  expect(sent(rules, '/_astro/gammel.css')['Cache-Control']).toBeUndefined()
})

test('there are no more rules than hosts take', () => {
  expect(rules.length).toBeLessThanOrEqual(100)
})

test('under a path the rules begin with it', () => {
  const patterns = rulesIn(staticHostHeaders(['/', '/soeg/'], '/modtagelse/')).map(
    ({ pattern }) => pattern,
  )
  expect(patterns).toEqual(['/modtagelse/*', '/modtagelse/', '/modtagelse/soeg/*'])
})
