import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { holidays } from '../../build/holidays.ts'
import { schemaCompiler } from '../../build/schema-compiler.ts'

const entry = '\0form-on-a-page.mjs'
const path = (file: string) => fileURLToPath(new URL(`../../src/${file}`, import.meta.url))

/**
 * The form alone with the engine, as one module, so that it can stand on a page beside a plain text box, which it is
 * bound to both ways.
 *
 * @returns source of a module that exports `bind(box, place, options)`, which gives the form
 */
export async function buildFormScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      schemaCompiler(),
      holidays(),
      {
        name: 'form-on-a-page',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) =>
          id === entry
            ? `import { createForm } from ${JSON.stringify(path('components/validator/form/index.ts'))}
               import { validateText } from ${JSON.stringify(path('api/index.ts'))}
               export function bind(box, place, { type, asOf }) {
                 const told = (text) => (text.trim() ? validateText(text, { type, asOf }) : null)
                 const form = createForm({
                   type, asOf, text: box.value,
                   onChange(text) { box.value = text; form.update(text, told(text)) },
                 })
                 box.addEventListener('input', () => form.update(box.value, told(box.value)))
                 place.append(form.root)
                 form.update(box.value, told(box.value))
                 return form
               }`
            : undefined,
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      minify: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })
  const [file] = (result as Rolldown.RolldownOutput).output
  return file.code
}
