import { fileURLToPath } from 'node:url'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { buildTargets } from './build/browsers.ts'
import { buildFolder } from './build/build-folder.ts'
import { builtFrom } from './build/built-from.ts'
import { conformanceArchive } from './build/conformance-archive.ts'
import { designSystemInUse } from './build/design-system.ts'
import { fonts } from './build/fonts.ts'
import { holidays } from './build/holidays.ts'
import { deadLinks } from './build/links.ts'
import { notices } from './build/notices.ts'
import { offline } from './build/offline/offline-file.ts'
import { offerPath } from './build/package-offer.ts'
import { publishedFiles } from './build/published-files.ts'
import { publishedTypes } from './build/published-types.ts'
import { schemaCompiler } from './build/schema-compiler.ts'
import { schemaTypes } from './build/schema-types.ts'
import { search } from './build/search.ts'
import { sitePlace } from './build/site-url.ts'
import { widget } from './build/widget.ts'
import { widgetIntegrity } from './build/widget-integrity.ts'
import { headersForStaticHosts } from './deploy/static-host.ts'
import { codeFences } from './src/components/code/code-fences.ts'

/** Where the site is served. All addresses rest on it (`$id` of the schemas, canonical links), and its path stands before all paths. */
const { site, base } = sitePlace(process.env['SITE_URL'])

export default defineConfig({
  site,
  base,
  outDir: `${buildFolder()}/site`,
  trailingSlash: 'always',
  build: {
    // The content security policy forbids inline styles, so no stylesheet may be inlined.
    inlineStylesheets: 'never',
  },
  markdown: {
    // Code gets its colours with its frame.
    syntaxHighlight: false,
    processor: satteri({
      hastPlugins: [codeFences],
      // Quotation marks and apostrophes stay as written: the same in text, titles and messages.
      features: { smartPunctuation: false },
    }),
  },
  devToolbar: { enabled: false },
  // Dead links are looked for in what the others have written; only then is the site built.
  integrations: [
    mdx(),
    // The frame is made to stand in other pages.
    sitemap({ filter: (page) => !page.includes('/indlejring/ramme/') }),
    fonts(),
    schemaTypes(),
    publishedTypes(),
    conformanceArchive(),
    widget(),
    notices(),
    search(),
    // Made of finished pages, and no page itself.
    offline(),
    // Tells of every file under /schemas/, so it comes after all that write there.
    publishedFiles(),
    deadLinks(offerPath),
    headersForStaticHosts(offerPath),
    builtFrom(),
  ],
  vite: {
    plugins: [schemaCompiler(), holidays(), widgetIntegrity()],
    resolve: {
      alias: {
        // The package's `exports` do not let its SCSS through.
        'dkfds-scss': fileURLToPath(new URL('./node_modules/dkfds/dist/scss', import.meta.url)),
      },
    },
    css: {
      postcss: { plugins: [designSystemInUse] },
      // Warnings about the design system's own SCSS are not ours to mend.
      preprocessorOptions: { scss: { quietDeps: true } },
    },
    build: {
      target: buildTargets,
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
