/*
 * Runs generators of code on the published bundles and writes down what they make of them, for /leverandoerer/. Outside CI,
 * as it fetches packages: `npm run build && node tests/vendors/try-generators.ts`. It needs Go and Python.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Generated, GeneratorRow } from '../../src/components/vendors/generators.ts'

const PACKAGES = {
  'quicktype-core': '26.0.0',
  'json-schema-to-typescript': '16.0.0',
  'json-schema-to-zod': '2.8.1',
  zod: '4.1.12',
  'json-schema-faker': '0.6.3',
}
const root = fileURLToPath(new URL('../../', import.meta.url))
const published = join(root, 'dist/site/schemas/v1')
const folder = mkdtempSync(join(tmpdir(), 'modtagelse-generators-'))

type Schema = Record<string, unknown>
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const index = readJson(join(published, 'index.json')) as { schemas: { slug: string }[] }
const slugs = index.schemas.map(({ slug }) => slug)
const bundles = new Map(
  slugs.map((slug) => [slug, readJson(join(published, `${slug}.bundle.json`)) as Schema]),
)
const bundle = (slug: string): Schema => bundles.get(slug) ?? {}
const ajv = new Ajv2020({ validateFormats: false })
const isValid = (slug: string, value: unknown): boolean => ajv.validate(bundle(slug), value)

/** The examples of a type, with the verdict of its schema. */
const examples = slugs.flatMap((slug) =>
  (readJson(join(published, `eksempler/${slug}.json`)) as { draft: unknown }[])
    .filter(({ draft }) => typeof draft === 'object' && draft !== null)
    .map(({ draft }) => ({ slug, draft, valid: isValid(slug, draft) })),
)

/** Those that can go through generated code. A forløb is looked at by itself: its registrations have no fields there. */
const sound = examples.filter(({ valid, slug }) => valid && slug !== 'forloeb')

/** The way that the page advises: without `format` a date is a text. */
const withoutFormat = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'format' && value === 'date' ? undefined : value,
  )

/** Every `$ref` replaced by what it points at, what stands beside it kept. */
function inlined(schema: Schema): unknown {
  const defs = schema['$defs'] as Record<string, unknown>
  const inline = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inline)
    if (typeof part !== 'object' || part === null) return part
    const { $ref, $defs: _defs, ...rest } = part as Schema
    const own = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, inline(inner)]))
    if (typeof $ref !== 'string') return own
    return { ...(inline(defs[$ref.replace('#/$defs/', '')]) as Schema), ...own }
  }
  return inline(schema)
}

const run = (command: string, args: string[], input = ''): string =>
  execFileSync(command, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })

/** A package of the folder, found the way that a module in it would find it. */
async function load(name: string): Promise<Record<string, unknown>> {
  const file = join(folder, 'load.mjs')
  writeFileSync(file, 'export const load = (name) => import(name)')
  const from = (await import(pathToFileURL(file).href)) as {
    load: (name: string) => Promise<Record<string, unknown>>
  }
  return from.load(name)
}

/** How many of the values that come back keep the schema. */
const countSound = (returned: readonly { slug: string; value: unknown }[]): number =>
  returned.filter(({ slug, value }) => isValid(slug, value)).length

/** As much of quicktype as is used here. */
interface Quicktype {
  quicktype: (options: { inputData: InputData; lang: string }) => Promise<{ lines: string[] }>
  InputData: new () => InputData
  JSONSchemaInput: new (store: object) => {
    addSource: (source: { name: string; schema: string }) => Promise<void>
  }
  FetchingJSONSchemaStore: new () => object
}
interface InputData {
  addInput: (input: object) => void
}

async function quicktypeRows(): Promise<GeneratorRow[]> {
  const { quicktype, InputData, JSONSchemaInput, FetchingJSONSchemaStore } = (await load(
    'quicktype-core',
  )) as unknown as Quicktype
  const generate = async (lang: string, schema: unknown): Promise<string> => {
    const input = new JSONSchemaInput(new FetchingJSONSchemaStore())
    await input.addSource({ name: 'Registrering', schema: JSON.stringify(schema) })
    const inputData = new InputData()
    inputData.addInput(input)
    return (await quicktype({ inputData, lang })).lines.join('\n')
  }
  const dateType: Record<string, RegExp> = {
    csharp: /public (\w+) Samtaledato/,
    java: /private (\w+) samtaledato/,
    typescript: /samtaledato: (\w+)/,
    python: /samtaledato: (\w+)/,
    go: /Samtaledato +(\w+)/,
    rust: /samtaledato: (\w+)/,
  }
  const names: Record<string, string> = {
    csharp: 'C#',
    java: 'Java',
    typescript: 'TypeScript',
    python: 'Python',
    go: 'Go',
    rust: 'Rust',
  }
  /** Reads and writes each sound example by the generated code; undefined where the language is not here. */
  const returners: Record<string, (schemaOf: (slug: string) => unknown) => Promise<number>> = {
    typescript: async (schemaOf) => {
      const returned = []
      for (const slug of slugs) {
        const file = join(folder, `${slug}.cjs`)
        writeFileSync(file, await generate('javascript', schemaOf(slug)))
        const from = createRequire(file)
        Reflect.deleteProperty(from.cache, file)
        const code = from(file) as {
          toRegistrering: (text: string) => unknown
          registreringToJson: (value: unknown) => string
        }
        for (const { draft } of sound.filter((example) => example.slug === slug)) {
          let value: unknown
          try {
            value = JSON.parse(code.registreringToJson(code.toRegistrering(JSON.stringify(draft))))
          } catch {
            // Refused: it does not come back.
          }
          returned.push({ slug, value })
        }
      }
      return countSound(returned)
    },
    python: (schemaOf) =>
      throughProgram('python', 'py', schemaOf, (slug) => [
        '/usr/bin/python3',
        `import json, sys
from ${slug.replaceAll('-', '_')} import registrering_from_dict, registrering_to_dict
def through(draft):
    try: return registrering_to_dict(registrering_from_dict(draft))
    except Exception: return None
print(json.dumps([through(draft) for draft in json.load(sys.stdin)]))`,
        'main.py',
      ]),
    go: (schemaOf) =>
      throughProgram('go', 'go', schemaOf, () => [
        'go',
        `package main
import ("encoding/json"; "io"; "os")
func main() {
  text, _ := io.ReadAll(os.Stdin)
  var drafts []json.RawMessage
  json.Unmarshal(text, &drafts)
  out := []json.RawMessage{}
  for _, draft := range drafts {
    value, err := UnmarshalRegistrering(draft)
    written, err2 := value.Marshal()
    if err != nil || err2 != nil { written = []byte("null") }
    out = append(out, written)
  }
  json.NewEncoder(os.Stdout).Encode(out)
}`,
        'main.go',
      ]),
  }
  async function throughProgram(
    lang: string,
    extension: string,
    schemaOf: (slug: string) => unknown,
    program: (slug: string) => [command: string, main: string, file: string],
  ): Promise<number> {
    const returned = []
    for (const slug of slugs) {
      const file = `${slug.replaceAll('-', '_')}.${extension}`
      writeFileSync(join(folder, file), await generate(lang, schemaOf(slug)))
      const [command, main, mainFile] = program(slug)
      writeFileSync(join(folder, mainFile), main)
      const args = command === 'go' ? ['run', mainFile, file] : [mainFile]
      const ofType = sound.filter((example) => example.slug === slug)
      const input = JSON.stringify(ofType.map(({ draft }) => draft))
      const values = JSON.parse(run(command, args, input)) as unknown[]
      returned.push(...values.map((value) => ({ slug, value })))
    }
    return countSound(returned)
  }

  const rows: GeneratorRow[] = []
  for (const [lang, language] of Object.entries(names)) {
    const code = await generate(lang, bundle('straksmatch'))
    const plain = await generate(lang, withoutFormat(bundle('straksmatch')))
    const type = (text: string) => dateType[lang]?.exec(text)?.[1] ?? ''
    const returner = returners[lang]
    const needsPackage = lang === 'python'
    rows.push({
      tool: 'quicktype',
      version: PACKAGES['quicktype-core'],
      language,
      date: type(code),
      dateWithoutFormat: type(plain),
      // The Python that it makes of dates needs python-dateutil, which is not here.
      ...(returner && !needsPackage ? { returned: await returner(bundle) } : {}),
      ...(returner
        ? { returnedWithoutFormat: await returner((slug) => withoutFormat(bundle(slug))) }
        : {}),
      dropsLetters: /\bOmrde\b/.test(code),
      codeLists: code.includes('starthj'),
      insideCase: (await generate(lang, bundle('forloeb'))).includes('sagstype'),
    })
  }
  return rows
}

async function typescriptRow(): Promise<GeneratorRow> {
  const { compile } = (await load('json-schema-to-typescript')) as {
    compile: (schema: unknown, name: string, options: object) => Promise<string>
  }
  const code = await compile(bundle('straksmatch'), 'Registrering', {})
  return {
    tool: 'json-schema-to-typescript',
    version: PACKAGES['json-schema-to-typescript'],
    language: 'TypeScript',
    date: /type Samtaledato = (\w+)/.exec(code)?.[1] ?? '',
    dropsLetters: /\bUdslagsgivendeOmrder\b/.test(code),
    codeLists: code.includes('"starthjælpssag"'),
    insideCase: (await compile(bundle('forloeb'), 'Registrering', {})).includes('sagstype'),
  }
}

async function zodRows(): Promise<GeneratorRow[]> {
  const { jsonSchemaToZod } = (await load('json-schema-to-zod')) as {
    jsonSchemaToZod: (schema: unknown, options: object) => string
  }
  const rows: GeneratorRow[] = []
  for (const inline of [false, true]) {
    let rightly = 0
    let code = ''
    for (const slug of slugs) {
      const schema = inline ? inlined(bundle(slug)) : bundle(slug)
      code = jsonSchemaToZod(schema, { module: 'esm' })
      const file = join(folder, `${slug}-${String(inline)}.mjs`)
      writeFileSync(file, code)
      const { default: parser } = (await import(pathToFileURL(file).href)) as {
        default: { safeParse: (value: unknown) => { success: boolean } }
      }
      for (const { draft, valid } of examples.filter((example) => example.slug === slug)) {
        let accepts: boolean | undefined
        try {
          accepts = parser.safeParse(draft).success
        } catch {
          // No verdict is no right verdict.
        }
        if (accepts === valid) rightly += 1
      }
      if (slug === 'straksmatch') {
        rows.push({
          tool: 'json-schema-to-zod',
          version: PACKAGES['json-schema-to-zod'],
          language: 'TypeScript (zod)',
          inlined: inline,
          date:
            code.includes('z.iso.date') || code.includes('.date()')
              ? 'z.string().date()'
              : 'z.any()',
          dropsLetters: false,
          codeLists: code.includes('"starthjælpssag"'),
          insideCase: false,
          rightly: 0,
        })
      }
      if (slug === 'forloeb') Object.assign(rows.at(-1)!, { insideCase: code.includes('sagstype') })
    }
    Object.assign(rows.at(-1)!, { rightly })
  }
  return rows
}

async function fakerRow(): Promise<GeneratorRow> {
  const { generate } = (await load('json-schema-faker')) as {
    generate: (schema: unknown, options: object) => Promise<unknown>
  }
  const made: Record<string, number> = {}
  for (const slug of ['straksmatch', 'forloeb']) {
    let valid = 0
    for (let seed = 1; seed <= 200; seed += 1) {
      try {
        if (isValid(slug, await generate(bundle(slug), { seed }))) valid += 1
      } catch {
        // Made nothing.
      }
    }
    made[slug] = valid
  }
  return {
    tool: 'json-schema-faker',
    version: PACKAGES['json-schema-faker'],
    language: 'Prøvedata',
    date: '',
    dropsLetters: false,
    codeLists: true,
    insideCase: true,
    made,
  }
}

try {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const named = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`)
  run('npm', ['install', '--silent', '--no-save', '--ignore-scripts', ...named])
  const rows = [
    ...(await quicktypeRows()),
    await typescriptRow(),
    ...(await zodRows()),
    await fakerRow(),
  ]
  const day = new Date().toISOString().slice(0, 10)
  const seen: Generated = { day, sound: sound.length, examples: examples.length, rows }
  const target = join(root, 'src/components/vendors/generators.json')
  writeFileSync(target, `${JSON.stringify(seen, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
