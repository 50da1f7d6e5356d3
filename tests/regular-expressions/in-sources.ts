import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { published } from '../schemas/published.ts'

/** A regular expression and where it stands. */
export interface Pattern {
  file: string
  /** As in a literal, without its slashes. */
  source: string
  flags: string
}

/** One that is put together while the product runs: nobody knows its whole text before. */
export interface MadeLater {
  file: string
  /** The first argument, as it is written. */
  made: string
}

/** What makes a regular expression of a text, and the flags that it has when none are given. */
const MAKERS = new Map([
  ['RegExp', ''],
  ['unicodePattern', 'u'],
])
/** Makes what others hand to it, which is found where they do. */
const LATE_MAKER = 'src/engine/pattern/unicode-pattern.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const parsed = new Map<string, ts.SourceFile>()

function sourceOf(file: string): ts.SourceFile {
  let source = parsed.get(file)
  if (!source) {
    const text = readFileSync(root + file, 'utf8')
    parsed.set(file, (source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)))
  }
  return source
}

/** All regular expressions of the product: literals, what is handed to `RegExp` or to our maker of late ones, and the patterns of the published schemas. */
export function patternsOfProduct(): { known: Pattern[]; madeLater: MadeLater[] } {
  const known: Pattern[] = []
  const madeLater: MadeLater[] = []
  for (const file of globSync('src/**/*.ts', { cwd: root }).toSorted()) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        known.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
        const [pattern, flags] = node.arguments ?? []
        const usual = MAKERS.get(node.expression.getText())
        if (usual !== undefined && pattern && file !== LATE_MAKER) {
          const source = textOf(pattern, file)
          if (source === undefined) madeLater.push({ file, made: pattern.getText() })
          else known.push({ file, source, flags: flags ? (textOf(flags, file) ?? '') : usual })
        }
      }
      ts.forEachChild(node, visit)
    }
    visit(sourceOf(file))
  }
  for (const [slug, schema] of Object.entries(published)) {
    for (const source of patternsIn(schema)) {
      known.push({ file: `schemas/v1/${slug}.schema.json`, source, flags: 'u' })
    }
  }
  return { known, madeLater }
}

function patternsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
  )
}

/** The text that an expression stands for, when it is made of constants alone. */
function textOf(node: ts.Expression, file: string): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isNumericLiteral(node)) return node.text
  if (ts.isIdentifier(node)) return textOfName(node.text, file)
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw') {
    return textOfTemplate(node.template, file, (part) => part.rawText ?? part.text)
  }
  if (ts.isTemplateExpression(node)) return textOfTemplate(node, file, (part) => part.text)
  return undefined
}

function textOfTemplate(
  node: ts.TemplateLiteral,
  file: string,
  written: (part: ts.TemplateLiteralLikeNode) => string,
): string | undefined {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return written(node)
  let text = written(node.head)
  for (const { expression, literal } of node.templateSpans) {
    const value = textOf(expression, file)
    if (value === undefined) return undefined
    text += value + written(literal)
  }
  return text
}

/** The text of a constant of a file, or of one that it imports from another of ours. */
function textOfName(name: string, file: string): string | undefined {
  for (const statement of sourceOf(file).statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name: one, initializer } of statement.declarationList.declarations) {
        if (one.getText() === name) return initializer && textOf(initializer, file)
      }
    }
    if (ts.isImportDeclaration(statement)) {
      const named = statement.importClause?.namedBindings
      const from = (statement.moduleSpecifier as ts.StringLiteral).text
      const isIt =
        named && ts.isNamedImports(named) && named.elements.some((one) => one.name.text === name)
      if (isIt && from.startsWith('.')) {
        return textOfName(name, `${posix.join(posix.dirname(file), from)}.ts`)
      }
    }
  }
  return undefined
}
