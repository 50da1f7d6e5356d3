import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import { holidays } from '../holidays.ts'
import { schemaCompiler } from '../schema-compiler.ts'
import { withoutPreloading } from '../widget.ts'

const components = fileURLToPath(new URL('../../src/components/', import.meta.url)).replaceAll(
  '\\',
  '/',
)

/** What is otherwise in a file that lies on a disk: modules of the element, and those that take their place. */
const instead = new Map([
  ['validator/site.ts', 'offline/site.ts'],
  ['validator/large/start-worker.ts', 'offline/start-worker.ts'],
  ['validator/large/load-worker-file.ts', 'offline/load-worker-file.ts'],
])

const onDisk: Plugin = {
  name: 'modtagelse-on-disk',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true })
    const other = found && instead.get(found.id.replaceAll('\\', '/').replace(components, ''))
    return other === undefined || other === null ? null : components + other
  },
}

/**
 * Builds the script of the file: search, and the element with all that it otherwise loads when it is needed, in one module.
 *
 * @param site where the site is served
 */
export async function offlineScript(site: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [onDisk, schemaCompiler(), holidays(), withoutPreloading],
    define: { 'import.meta.env.SITE': JSON.stringify(site) },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        // All that the element is made of is looked up once more, and that is known.
        checks: { pluginTimings: false },
        input: `${components}offline/index.ts`,
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput
  const [{ code }, ...others] = result.output
  if (others.length > 0) throw new Error('Scriptet blev til flere filer.')
  // What would end the element it stands in, or begin a comment there.
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
}
