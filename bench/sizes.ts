import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { buildWidget, widgetBudget } from '../build/widget.ts'
import { asTable } from './table.ts'

/** What others load to do something of the same kind. */
interface Library {
  name: string
  /** What a page that uses it imports. */
  source: string
}

const libraries: Library[] = [
  {
    name: 'Ajv and ajv-formats, to check with the published schema',
    source: `export { Ajv2020 } from 'ajv/dist/2020.js'
      export { default as addFormats } from 'ajv-formats'`,
  },
  {
    name: 'CodeMirror 6 with JSON and lint, an editor',
    source: `export { basicSetup, EditorView } from 'codemirror'
      export { json } from '@codemirror/lang-json'
      export { linter, lintGutter } from '@codemirror/lint'`,
  },
  {
    name: 'react-jsonschema-form with React and Ajv, a form',
    source: `export { createRoot } from 'react-dom/client'
      export { default as Form } from '@rjsf/core'
      export { default as validator } from '@rjsf/validator-ajv8'`,
  },
]

/** Bytes after gzip of a module with all it imports, built as the element is. */
async function weigh(source: string): Promise<number> {
  const entry = 'bench:entry'
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'bench-entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? `${import.meta.dirname}/entry.js` : undefined),
        load: (id) => (id.endsWith('/entry.js') ? source : undefined),
      },
    ],
    build: {
      write: false,
      minify: 'terser',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  })
  const [file] = (result as Rolldown.RolldownOutput).output
  return gzipSync(file.code, { level: 9 }).length
}

const files = await buildWidget()
const first = files[0]?.weight ?? Number.NaN
const times = (bytes: number) => (bytes / first).toFixed(2)
const inFigures = (bytes: number) => bytes.toLocaleString('en')

const rows = files.map(({ path, weight }) => [path, inFigures(weight), times(weight)])
for (const { name, source } of libraries) {
  const weight = await weigh(source)
  rows.push([name, inFigures(weight), times(weight)])
}

console.log(`The first file may weigh ${inFigures(widgetBudget)} bytes.`)
console.log(asTable([['', 'bytes after gzip', 'times the first file'], ...rows]))
