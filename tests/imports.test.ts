import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { importsOf, readSource, sourceFiles, type Import } from './imports.ts'

/** A part of the house, and what it may import from. */
interface Direction {
  /** The files it holds for; the first direction that fits a file counts. */
  files: RegExp
  /** Which targets it may import. */
  may: RegExp[]
  /** The same in words. */
  rule: string
}

const engineDoor = /^src\/engine(?:\/index\.ts)?$/
/** Anything that is not a path: a package, or a module of Node or Astro. */
const packages = /^(?!src\/|build\/|deploy\/|bench\/|tests\/)/
const packagesForEverywhere =
  /^(?!src\/|build\/|deploy\/|bench\/|tests\/|node:|astro[:/]|astro$|@astrojs\/|zod)/
const node = /^node:/

const directions: Direction[] = [
  {
    files:
      /^src\/engine\/rules\/(?!(?:index|of-records|of-cases|rule|case-rule|clean-conditions)\.ts$)/,
    may: [
      /^src\/engine\/(?:finding|rules\/rule|rules\/case-rule|rules\/clean)\.ts$/,
      /^src\/engine\/(?:calendar|case|cpr)\//,
      /^src\/engine\/edition\.ts$/,
      /^modtagelse:types$/,
    ],
    rule: 'a rule imports the types of records, findings and rules, the calendar, the course of a case and CPR numbers, and no other rule',
  },
  {
    files: /^src\/engine\//,
    may: [/^src\/engine\//, /^src\/schemas\//, packagesForEverywhere],
    rule: 'the engine imports itself, the schemas and libraries that run everywhere',
  },
  {
    files: /^src\/schemas\//,
    may: [/^src\/schemas\//, /^modtagelse:/],
    rule: 'the schemas import nothing but what is compiled from them',
  },
  {
    files: /^src\/recognise\//,
    may: [/^src\/recognise\//, /^modtagelse:recogniser$/],
    rule: 'the recogniser imports itself and what is made for it from the schemas and rules',
  },
  {
    files: /^src\/cli\//,
    may: [
      /^src\/(?:cli|calendar-file)\//,
      /^src\/generate\/index\.ts$/,
      engineDoor,
      /^src\/engine\/check-pieces\.ts$/,
      node,
      packagesForEverywhere,
    ],
    rule: 'the command line imports the calendar file, the doors of the generator and of the engine, node: and libraries',
  },
  {
    files: /^src\/generate\//,
    may: [/^src\/generate\//, engineDoor, packagesForEverywhere],
    rule: 'the generator imports the door of the engine and libraries that run everywhere',
  },
  {
    files: /^src\/calendar-file\//,
    may: [/^src\/calendar-file\//, engineDoor, packagesForEverywhere],
    rule: 'the calendar file imports the door of the engine and libraries that run everywhere',
  },
  {
    files: /^src\/components\/validator\//,
    may: [
      /^src\/components\/validator\//,
      /^src\/components\/course\/(?:case-course|create-drawing|draw-course)\.ts$/,
      engineDoor,
      /^src\/engine\/(?:piecewise|additions|asking|check-pieces|drafting)\.ts$/,
    ],
    rule: 'the element imports itself, the drawing of a case and the doors of the engine made for it',
  },
  {
    files: /^src\/components\//,
    may: [
      /^src\/(?:components|calendar-file|schemas|styles)\//,
      /^src\/content\/\w[\w-]*\.json$/,
      engineDoor,
      packages,
    ],
    rule: 'components import components, the schemas, the door of the engine and the content by astro:content',
  },
  {
    files: /^src\/layouts\//,
    may: [
      /^src\/(?:layouts|components|calendar-file|schemas|styles)\//,
      /^src\/content\/\w[\w-]*\.json$/,
      engineDoor,
      packages,
    ],
    rule: 'layouts import layouts and what components may',
  },
  {
    files: /^src\/pages\//,
    may: [
      /^src\/(?:pages|layouts|components|calendar-file|schemas|styles)\//,
      /^src\/content\/\w[\w-]*\.json$/,
      engineDoor,
      packages,
    ],
    rule: 'pages import layouts and what layouts may',
  },
  {
    files: /^src\/content\//,
    may: [/^src\/components\//],
    rule: 'content imports components only',
  },
  {
    files: /^src\/content\.config\.ts$/,
    may: [/^astro[:/]/],
    rule: 'the shape of the content rests on Astro alone',
  },
  {
    files: /^build\//,
    may: [
      /^build\//,
      /^src\/schemas\//,
      /^src\/content\/\w[\w-]*\.json$/,
      /^src\/engine\/rules\/clean\.ts$/,
      engineDoor,
      packages,
    ],
    rule: 'the build imports the schemas, the door of the engine, what clean conditions are made of and JSON of the content',
  },
  {
    files: /^deploy\//,
    may: [/^deploy\//, packages],
    rule: 'deploy stands alone',
  },
]

/** The imports that go the wrong way, each with the rule it breaks. */
const wrongWays = (imports: Import[]): string[] =>
  imports.flatMap(({ file, target }) => {
    const direction = directions.find(({ files }) => files.test(file))
    if (!direction) return [`${file}: no direction is laid down for this part of the house`]
    return direction.may.some((allowed) => allowed.test(target))
      ? []
      : [`${file} imports ${target}, but ${direction.rule}`]
  })

const allFiles = ['src', 'build', 'deploy'].flatMap(sourceFiles)

test('imports go the way that docs/architecture.md lays down', () => {
  expect(allFiles.length).toBeGreaterThan(0)
  expect(wrongWays(allFiles.flatMap((file) => importsOf(file)))).toEqual([])
})

describe('an import that goes the wrong way is found', () => {
  test.each([
    ['src/engine/read/a.ts', "import { readFile } from 'node:fs'"],
    ['src/engine/read/a.ts', "import type { z } from 'zod'"],
    ['src/engine/read/a.ts', "export * from '../../cli/main.ts'"],
    ['src/engine/rules/a.ts', "import { b } from './index.ts'"],
    ['src/engine/rules/a.ts', "import { b } from '../check/index.ts'"],
    ['src/schemas/a.ts', "import { parse } from 'ajv'"],
    ['src/cli/a.ts', "const b = await import('../engine/report.ts')"],
    ['src/cli/a.ts', "import { z } from 'astro/zod'"],
    ['src/components/validator/a.ts', "import 'node:path'"],
    ['src/components/A.astro', "---\nimport B from '../layouts/B.astro'\n---\n<p>import</p>"],
    ['src/components/A.astro', "<script>import '../engine/finding.ts'</script>"],
    ['src/pages/a.astro', "---\nimport { b } from '../../build/links.ts'\n---\n"],
    ['src/content/regler/a.mdx', "# A\n\nimport B from '../../engine/index.ts'\n"],
    ['src/recognise/a.ts', "import { isUtf8 } from 'node:buffer'"],
    ['src/recognise/a.ts', "import { b } from '../engine/index.ts'"],
    ['build/a.ts', "import { b } from '../src/engine/finding.ts'"],
    ['deploy/a.ts', "import { b } from '../build/links.ts'"],
    ['src/new/a.ts', "import 'node:fs'"],
  ])('%s: %s', (file, source) => {
    expect(wrongWays(importsOf(file, source))).toHaveLength(1)
  })

  test('and one that does not is left alone', () => {
    expect(
      wrongWays([
        ...importsOf('src/engine/rules/a.ts', "import type { Finding } from '../finding'"),
        ...importsOf('src/pages/a.astro', "---\nimport { b } from '../engine'\n---\n"),
        ...importsOf('src/content/regler/a.mdx', "```js\nimport 'node:fs'\n```\n"),
      ]),
    ).toEqual([])
  })
})

/** Where a file asks what time it is, or reaches for the page around it. */
function impurities(file: string, source = readSource(file)): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    const name = impurityOf(node)
    if (name !== null) {
      found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${name}`)
    }
    ts.forEachChild(node, look)
  }
  look(tree)
  return found
}

function impurityOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText()
    return ['Date.now', 'Temporal.Now', 'Math.random'].includes(name) ? name : null
  }
  if (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    node.expression.getText() === 'Date'
  )
    return ts.isCallExpression(node) || !node.arguments?.length ? 'new Date()' : null
  if (!ts.isIdentifier(node) || !['document', 'window'].includes(node.text)) return null
  const { parent } = node
  const isNameOfProperty =
    (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) &&
    parent.name === node
  return isNameOfProperty || ts.isPropertySignature(parent) ? null : node.text
}

describe('the engine', () => {
  const inside = sourceFiles('src/engine').filter((file) => file !== 'src/engine/index.ts')

  test('asks for no time and no page, but at its door', () => {
    expect(inside.flatMap((file) => impurities(file))).toEqual([])
  })

  test.each([
    'const today = Date.now()',
    'const today = new Date()',
    'const today = Date()',
    'const today = Temporal.Now.plainDateISO()',
    "document.querySelector('p')",
    'const wide = window.innerWidth',
  ])('is found out by: %s', (source) => {
    expect(impurities('src/engine/a.ts', source)).toHaveLength(1)
  })

  test('may speak of a document and count with a date it was given', () => {
    const source = '// the document\nconst a = new Date(0), b = node.document, c = { window: 1 }'
    expect(impurities('src/engine/a.ts', source)).toEqual([])
  })
})
