import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { directions, directionsTable, engineFloors } from './directions.ts'
import { circlesIn, importsOf, readSource, sourceFiles, type Import } from './imports.ts'

/** The imports that go the wrong way, each with what its part of the house may import. */
const wrongWays = (imports: Import[]): string[] =>
  imports.flatMap(({ file, target }) => {
    const direction = directions.find(({ files }) => files.test(file))
    if (!direction) return [`${file}: no direction is laid down for this part of the house`]
    return direction.may.some((allowed) => allowed.test(target))
      ? []
      : [`${file} imports ${target}, but ${direction.folder} may import ${direction.mayImport}`]
  })

const allFiles = ['src', 'build', 'deploy'].flatMap(sourceFiles)
const allImports = allFiles.flatMap((file) => importsOf(file))

test('imports go the way that docs/architecture.md lays down', () => {
  expect(allFiles.length).toBeGreaterThan(0)
  expect(wrongWays(allImports)).toEqual([])
})

test('the table of docs/architecture.md is the list that is held here', () => {
  expect(readSource('docs/architecture.md')).toContain(directionsTable())
})

test('no file imports itself by way of others', () => {
  expect(circlesIn(allImports)).toEqual([])
})

describe('inside the engine', () => {
  /** The floor of a file of the engine, counted from the ground; undefined for a room that no floor has. */
  const floorOf = (file: string) => {
    const floor = engineFloors.findIndex((rooms) =>
      rooms.some((room) => file.startsWith(`src/engine/${room}/`)),
    )
    return floor < 0 ? undefined : floor
  }
  const roomOf = (file: string) => file.split('/')[2]

  /** Imports inside the engine that go up, or across to another room of the same floor. */
  const upward = (imports: Import[]) =>
    imports
      .filter(({ file, target }) => {
        if (!file.startsWith('src/engine/') || !target.startsWith('src/engine/')) return false
        const [from = Infinity, to = Infinity] = [floorOf(file), floorOf(target)]
        return roomOf(file) !== roomOf(target) && to >= from
      })
      .filter(({ file }) => file !== 'src/engine/index.ts')
      .map(({ file, target }) => `${file} imports ${target}`)

  test('every room has its floor, and only the door lies at the root', () => {
    const files = sourceFiles('src/engine').filter((file) => floorOf(file) === undefined)
    expect(files).toEqual(['src/engine/index.ts'])
  })

  test('imports only go down', () => {
    expect(upward(allImports)).toEqual([])
  })

  test.each([
    ['src/engine/model/a.ts', "import { b } from '../stream/check.ts'"],
    ['src/engine/fields/a.ts', "import { b } from '../codes/code-book.ts'"],
    ['src/engine/read/a.ts', "import type { B } from '../index.ts'"],
  ])('an import that does not is found: %s: %s', (file, source) => {
    expect(upward(importsOf(file, source))).toHaveLength(1)
  })
})

test('a circle is found, also when it goes by types alone', () => {
  const imports = [
    ...importsOf('src/engine/model/fault.ts', "import type { A } from './finding.ts'"),
    ...importsOf('src/engine/model/finding.ts', "export type { B } from './report.ts'"),
    ...importsOf('src/engine/model/report.ts', "import { C } from './fault.ts'"),
  ]
  expect(circlesIn(imports)).toHaveLength(1)
})

describe('an import that goes the wrong way is found', () => {
  test.each([
    ['src/engine/read/a.ts', "import { readFile } from 'node:fs'"],
    ['src/engine/read/a.ts', "import type { z } from 'zod'"],
    ['src/engine/read/a.ts', "export * from '../../cli/main.ts'"],
    ['src/engine/read/a.ts', "import { b } from '../../guidance/index.ts'"],
    ['src/engine/read/a.ts', "import { types } from '../../schemas/index.ts'"],
    ['src/guidance/rules/a.ts', "import { b } from './omraade-gentaget.ts'"],
    ['src/guidance/rules/a.ts', "import { b } from '../../engine/judge/structure.ts'"],
    ['src/guidance/course/a.ts', "import { b } from '../../api/index.ts'"],
    ['src/schemas/a.ts', "import { parse } from 'ajv'"],
    ['src/cli/a.ts', "const b = await import('../engine/model/report.ts')"],
    ['src/cli/a.ts', "import { z } from 'astro/zod'"],
    ['src/components/validator/a.ts', "import 'node:path'"],
    ['src/components/A.astro', "---\nimport B from '../layouts/B.astro'\n---\n<p>import</p>"],
    ['src/components/A.astro', "<script>import '../engine/model/finding.ts'</script>"],
    ['src/pages/a.astro', "---\nimport { b } from '../../build/links.ts'\n---\n"],
    ['src/recognise/a.ts', "import { isUtf8 } from 'node:buffer'"],
    ['src/recognise/a.ts', "import { b } from '../engine/index.ts'"],
    ['src/content/regler/a.mdx', "# A\n\nimport B from '../../api/index.ts'\n"],
    ['build/a.ts', "import { b } from '../src/engine/model/finding.ts'"],
    ['deploy/a.ts', "import { b } from '../build/links.ts'"],
    ['src/new/a.ts', "import 'node:fs'"],
  ])('%s: %s', (file, source) => {
    expect(wrongWays(importsOf(file, source))).toHaveLength(1)
  })

  test('and one that does not is left alone', () => {
    expect(
      wrongWays([
        ...importsOf('src/guidance/rules/a.ts', "import type { Rule } from '../../engine'"),
        ...importsOf('src/pages/a.astro', "---\nimport { b } from '../api'\n---\n"),
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
  const clock = 'src/engine/calendar/today-in-denmark.ts'
  const inside = ['src/engine', 'src/guidance']
    .flatMap(sourceFiles)
    .filter((file) => file !== clock)

  test('asks for no time and no page, but where today is asked for', () => {
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
