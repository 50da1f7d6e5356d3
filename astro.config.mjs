import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { deadLinks } from './build/links.ts'
import { notices } from './build/notices.ts'
import { publishedTypes } from './build/published-types.ts'
import { schemaCompiler } from './build/schema-compiler.ts'
import { schemaTypes } from './build/schema-types.ts'
import { widget } from './build/widget.ts'

/** Where the site is served. Absolute addresses (`$id` of the schemas, canonical links) rest on it. */
const site = process.env['SITE_URL'] ?? 'http://localhost:4321'

export default defineConfig({
  site,
  outDir: './dist/site',
  trailingSlash: 'always',
  build: {
    // The content security policy forbids inline styles, so no stylesheet may be inlined.
    inlineStylesheets: 'never',
  },
  // Highlighters write inline styles or a page full of spans; short JSON reads well without.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Dead links come last: they are looked for in what the others have written.
  integrations: [mdx(), schemaTypes(), publishedTypes(), widget(), notices(), deadLinks()],
  vite: {
    plugins: [schemaCompiler()],
    resolve: {
      alias: {
        // The package's `exports` do not let its SCSS through.
        'dkfds-scss': fileURLToPath(new URL('./node_modules/dkfds/dist/scss', import.meta.url)),
      },
    },
    css: {
      // Warnings about the design system's own SCSS are not ours to mend.
      preprocessorOptions: { scss: { quietDeps: true } },
    },
    build: {
      // A file inlined as data: would break `img-src` and `font-src`.
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn(warning, warn) {
          // One for each MDX page: its compiled form keeps a directive that means nothing here.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
        },
      },
    },
  },
})
