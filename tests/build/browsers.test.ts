import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import doiuse from 'doiuse'
import postcss from 'postcss'
import { describe, expect, test } from 'vitest'
import { oldestBrowsers } from '../../build/browsers.ts'
import { builtSite } from '../built/site.ts'

const built = (kind: string) => globSync(`**/*.${kind}`, { cwd: builtSite }).toSorted()

/** The newest edition of the language that all of the oldest browsers know whole. */
const EDITION = 2024

describe('scripts are in the language that the oldest browsers know:', () => {
  test.each(built('js'))('%s', (file) => {
    const code = readFileSync(join(builtSite, file), 'utf8')
    expect(() => parse(code, { ecmaVersion: EDITION, sourceType: 'module' })).not.toThrow()
  })

  test('one in a newer language would be told', () => {
    const parsed = () => parse('/(?i:a)/', { ecmaVersion: EDITION, sourceType: 'module' })
    expect(parsed).toThrow()
  })
})

/** What not all of the oldest browsers know, and the page is as good without. */
const DISPENSABLE: Readonly<Record<string, string>> = {
  'css-content-visibility': 'saves the browser work far down a long page',
  'css-media-scripting':
    'they know it; the data counts only those that can be asked about one page',
  'css-paged-media': 'page breaks in print',
  'css-widows-orphans': 'lines at page breaks in print',
  'text-size-adjust': 'the size of text on a phone that is turned',
}

test('stylesheets ask for no more than the oldest browsers know, but what they can do without', async () => {
  const asked = new Set<string>()
  const browsers = Object.entries(oldestBrowsers).map((each) => each.join(' '))
  for (const file of built('css')) {
    const css = readFileSync(join(builtSite, file), 'utf8')
    const look = doiuse({
      browsers,
      onFeatureUsage: ({ feature, featureData }) => {
        if (featureData.missing) asked.add(feature)
      },
    })
    await postcss([look as postcss.Plugin]).process(css, { from: file })
  }
  expect([...asked].toSorted()).toEqual(Object.keys(DISPENSABLE))
})

test.each(['README.md', 'docs/package.md', 'src/pages/indlejring/index.astro'])(
  '%s says which browsers are the oldest',
  (file) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
    const { chrome, edge, firefox, safari } = oldestBrowsers
    expect(edge).toBe(chrome)
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      new RegExp(
        `Chrome (?:and|og|eller) Edge ${chrome}, Firefox ${firefox},? (?:and |og |eller )?Safari ${safari}`,
      ),
    )
  },
)
