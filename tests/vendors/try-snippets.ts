/*
 * Runs the code of /leverandoerer/ that needs what continuous integration has not: curl, Python with jsonschema, packages
 * from npm. Writes down what was run and when: `npm run build && node tests/vendors/try-snippets.ts`.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { serve } from '../../deploy/serve.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const snippets = join(root, 'src/components/vendors/snippets')
const folder = mkdtempSync(join(tmpdir(), 'modtagelse-snippets-'))
/** The site is served by this very process, so nothing may hold it up. */
const run = async (command: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)(command, args, { cwd: folder })).stdout

/** The first version number that a program says of itself. */
const version = async (command: string, ...args: string[]): Promise<string> =>
  /\d+\.\d+(?:\.\d+)?/.exec(await run(command, ...args))?.[0] ?? ''

/** @throws Error when it is not as the page says */
function demand(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`Not so: ${what}`)
}

const put = (name: string, origin: string): string => {
  const text = readFileSync(join(snippets, name), 'utf8')
  writeFileSync(join(folder, name), text.replaceAll('{site}', origin))
  return text
}

const site = await serve({ port: 0 })
try {
  writeFileSync(join(folder, 'package.json'), '{}')
  const examples = JSON.parse(
    readFileSync(join(root, 'src/schemas/eksempler/straksmatch.json'), 'utf8'),
  ) as { draft: Record<string, unknown>; expect: string[]; profile?: string }[]
  const sound = examples.find(({ expect, profile }) => profile === 'complete' && !expect.length)
  const write = (draft: unknown) => {
    writeFileSync(join(folder, 'registrering.json'), JSON.stringify(draft))
  }
  const day = new Date().toISOString().slice(0, 10)
  const runs: Record<string, { tool: string; day: string; sha256: string }> = {}
  const note = (name: string, tool: string, text: string) => {
    runs[name] = { tool, day, sha256: createHash('sha256').update(text).digest('hex') }
  }

  let text = put('hent.sh', site.origin)
  await run('sh', 'hent.sh')
  const bundle = readFileSync(join(folder, 'straksmatch.bundle.json'), 'utf8')
  demand('$defs' in (JSON.parse(bundle) as object), 'the bundle is there')
  demand((await run('npm', 'ls', 'ajv')).includes('ajv@8.20.0'), 'Ajv is there')
  note(
    'hent.sh',
    `curl ${await version('curl', '--version')} og npm ${await version('npm', '-v')}`,
    text,
  )

  text = put('tjek.py', site.origin)
  write(sound?.draft)
  demand(
    (await run('/usr/bin/python3', 'tjek.py')) === 'OK\n',
    'Python takes the sound registration',
  )
  write({ ...sound?.draft, sagstype: 'andet' })
  demand(
    /^sagstype /.test(await run('/usr/bin/python3', 'tjek.py')),
    'Python tells of the wrong one',
  )
  const ofJsonschema = await version(
    '/usr/bin/python3',
    '-c',
    'from importlib.metadata import version; print(version("jsonschema"))',
  )
  const ofPython = await version('/usr/bin/python3', '--version')
  note('tjek.py', `Python ${ofPython} og jsonschema ${ofJsonschema}`, text)

  text = put('uden-format.mjs', site.origin)
  const command = put('klasser.sh', site.origin)
  await run('npm', 'install', '--silent', '--no-save', 'quicktype@26.0.0')
  await run('sh', 'klasser.sh')
  const classes = readFileSync(join(folder, 'Straksmatch.cs'), 'utf8')
  demand(classes.includes('public string Samtaledato'), 'a date is a text in C#')
  note('uden-format.mjs', `Node ${process.versions.node}`, text)
  note('klasser.sh', 'quicktype 26.0.0', command)

  const target = join(root, 'src/components/vendors/runs.json')
  writeFileSync(target, `${JSON.stringify(runs, null, 2)}\n`)
} finally {
  await site.close()
  rmSync(folder, { recursive: true })
}
