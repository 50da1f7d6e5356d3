import { chmod } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { copyNotices } from './notices.ts'
import { schemaCompiler } from './schema-compiler.ts'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * Builds the command line (`cli.js`) and the engine (`index.js`) into dist/package, for Node 22 and up.
 * Libraries stay outside: they are installed beside.
 */
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [schemaCompiler()],
  define: {
    'import.meta.env.SITE': JSON.stringify(process.env['SITE_URL'] ?? 'http://localhost:4321'),
  },
  build: {
    ssr: true,
    target: 'node22',
    outDir: at('dist/package'),
    emptyOutDir: true,
    rolldownOptions: {
      input: { cli: at('src/cli/main.ts'), index: at('src/engine/index.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
})
await chmod(at('dist/package/cli.js'), 0o755)
await copyNotices(at('dist/package'))
