import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { absent } from '../../build/design-system.ts'
import { builtSite } from '../built/site.ts'
import { pagesOfSite } from '../browser/site.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Every file comes from the page's own origin; the policy allows no other.
    'require-sri': 'off',
    // A button in a form submits it, which is what those without a type are for.
    'no-implicit-button-type': 'off',
    // Browsers forget what a table is when its rows are laid out as blocks, and a list without bullets.
    'no-redundant-role': 'off',
    // Forms that answer as they are filled in have nothing to submit.
    'wcag/h32': 'off',
    // Ids follow the names in the schemas (`stamdata.navn`) and in the source (`3.1.8`).
    'valid-id': ['error', { relaxed: true }],
    // Markup that has been through a parser writes `popover=""`.
    'attribute-empty-style': 'off',
    // The titles of questions are whole questions.
    'long-title': 'off',
  },
})

test.each(pagesOfSite())('%s is valid HTML', async (path) => {
  const file = path.endsWith('/') ? `${path}index.html` : path
  const { results } = await validator.validateString(readFileSync(join(builtSite, file), 'utf8'))
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  )
  expect(faults).toEqual([])
})

test('no page but the book has an element that the design system is loaded without', () => {
  const found = pagesOfSite().flatMap((path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path
    const markup = readFileSync(join(builtSite, file), 'utf8')
    const present = absent.filter((name) => new RegExp(`<${name}[\\s>]`).test(markup))
    return present.map((name) => `${path} ${name}`)
  })
  expect(found).toEqual(['/hele-vejledningen/ h4', '/hele-vejledningen/ h5'])
})
