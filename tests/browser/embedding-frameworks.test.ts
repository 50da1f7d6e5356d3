import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { build, type Plugin, type Rolldown } from 'vite'
import { compileScript, parse } from 'vue/compiler-sfc'
import { openEmbedded } from './embedded.ts'

// The examples are run as /indlejring/ shows them, in pages built as their readers would build them.
const example = (name: string): string =>
  fileURLToPath(new URL(`../../src/components/embedding/examples/${name}`, import.meta.url))

const entry = 'virtual:entry'

/** Builds one module of a page. */
async function bundle(code: string, ...plugins: Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Under Vitest it would be built for developing.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? code : undefined),
      },
      ...plugins,
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  })
  const [chunk] = (result as Rolldown.RolldownOutput).output
  return chunk.code
}

/** What a build for Vue does, with the setting the page shows. */
const vueFiles: Plugin = {
  name: 'vue-files',
  // Before Vite takes it for a text: the example ends in .txt because nothing here is built for Vue.
  enforce: 'pre',
  load(id) {
    if (id !== example('vue.txt')) return undefined
    const { descriptor } = parse(readFileSync(id, 'utf8'))
    const { content } = compileScript(descriptor, {
      id,
      inlineTemplate: true,
      templateOptions: {
        compilerOptions: { isCustomElement: (tag) => tag === 'modtagelse-validator' },
      },
    })
    return { code: content, moduleType: 'js' }
  },
}

const embedded = openEmbedded()

async function open(code: string): Promise<void> {
  const address = embedded.foreign.put({
    head: `<script type="module" src="${embedded.site.origin}/widget/v1/modtagelse-validator.js"></script>`,
    body: `<div id="app"></div><script type="module">${code.replaceAll('</script', '<\\/script')}</script>`,
  })
  await embedded.open(address)
}

async function expectToHear(): Promise<void> {
  await embedded.page.getByText('Intet er tjekket endnu.', { exact: true }).waitFor()
  const validator = embedded.page.locator('modtagelse-validator')
  expect(await validator.getAttribute('type')).toBe('straksmatch')
  expect(await validator.getAttribute('name')).toBe('kladde')
  await validator.locator('textarea').first().fill('{"matchkategori": 4}')
  await embedded.page
    .locator('#app > p')
    .getByText(/^[1-9]\d* fejl$/)
    .waitFor()
  // Drawing anew is not to take the draft away.
  expect(await validator.locator('textarea').first().inputValue()).toBe('{"matchkategori": 4}')
}

test('the example for React hears the report', async () => {
  await open(
    await bundle(`
      import { createElement } from 'react'
      import { createRoot } from 'react-dom/client'
      import { Sag } from '${example('react.jsx')}'
      createRoot(document.querySelector('#app')).render(createElement(Sag))
    `),
  )
  await expectToHear()
})

test('the example for Vue hears the report', async () => {
  await open(
    await bundle(
      `
      import { createApp } from 'vue'
      import Sag from '${example('vue.txt')}'
      createApp(Sag).mount('#app')
    `,
      vueFiles,
    ),
  )
  await expectToHear()
})
