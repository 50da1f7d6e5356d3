import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A library that is asked by a program of its own. */
export interface Other {
  bibliotek: string
  sprog: string
  hvordan: string
  /** What it does not see, or why it cannot be used; empty when it judges all of it rightly. */
  overser: string
  /**
   * Makes ready what it needs.
   *
   * @param folder a temporary one
   * @returns the command; the folder of the schemas and the file of registrations are put behind it
   */
  command(folder: string): { program: string; args: string[]; env?: Record<string, string> }
}

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Debian's own, whatever else is called python3 on this machine. */
const PYTHON = '/usr/bin/python3'

/** A package from PyPI, and the program that asks it. */
const fromPypi = (program: string, requirement: string): Pick<Other, 'command'> => ({
  command(folder) {
    const packages = join(folder, 'pypi')
    const install = ['-m', 'pip', 'install', '--quiet', '--break-system-packages']
    execFileSync(PYTHON, [...install, '--target', packages, requirement], { stdio: 'pipe' })
    return { program: PYTHON, args: [beside(program)], env: { PYTHONPATH: packages } }
  },
})

/** A package from npm, and any it needs. */
const fromNpm = (
  name: string,
  version: string,
): Pick<Other, 'bibliotek' | 'sprog' | 'command'> => ({
  bibliotek: name,
  sprog: 'JavaScript',
  command(folder) {
    const packages = join(folder, `npm-${name}`)
    mkdirSync(packages)
    writeFileSync(join(packages, 'package.json'), '{}')
    execFileSync('npm', ['install', '--silent', '--no-save', `${name}@${version}`], {
      cwd: packages,
    })
    return { program: process.execPath, args: [beside('npm-library.mjs'), packages, name] }
  },
})

const NO_MIN_CONTAINS =
  'Afviser opmærksomhedsområder, medmindre alle fem områder er med, for den kender ikke minContains.'
const NO_CONDITIONS =
  'Kender hverken const eller if og then: en straksmatch uden match og et forløb med hvad som helst i bliver godkendt.'

/** The libraries that are asked outside the tests. */
export const others: readonly Other[] = [
  {
    bibliotek: 'jsonschema',
    sprog: 'Python',
    hvordan: 'Draft202012Validator; de andre skemaer gives i en RefResolver',
    overser: '',
    command: () => ({ program: PYTHON, args: [beside('python-jsonschema.py')] }),
  },
  {
    bibliotek: 'jsonschema-rs',
    sprog: 'Rust, Python',
    hvordan: 'validator_for fra Python; de andre skemaer gives i et Registry',
    overser: '',
    ...fromPypi('rust-jsonschema.py', 'jsonschema-rs==0.58.3'),
  },
  {
    bibliotek: 'fastjsonschema',
    sprog: 'Python',
    hvordan: 'compile; de andre skemaer gives med handlers',
    overser: NO_MIN_CONTAINS,
    ...fromPypi('python-fastjsonschema.py', 'fastjsonschema==2.22.2'),
  },
  {
    bibliotek: 'gojsonschema',
    sprog: 'Go',
    hvordan: 'SchemaLoader, som den er; de andre skemaer gives med AddSchemas',
    overser: NO_MIN_CONTAINS,
    command(folder) {
      const program = join(folder, 'gojsonschema')
      execFileSync('go', ['build', '-o', program, 'go-gojsonschema.go'], {
        cwd: beside('.'),
        // Debian keeps the sources of libraries here.
        env: {
          ...process.env,
          GO111MODULE: 'off',
          GOPATH: '/usr/share/gocode',
          GOCACHE: join(folder, 'gocache'),
        },
      })
      return { program, args: [] }
    },
  },
  {
    bibliotek: 'php-json-schema',
    sprog: 'PHP',
    hvordan: 'JsonSchema\\Validator, som den er; de andre skemaer gives i SchemaStorage',
    overser: `${NO_CONDITIONS} Afviser tallet 1.0, og uden PHP's mbstring lange tekster med æ, ø og å.`,
    command: () => ({ program: 'php', args: [beside('php-json-schema.php')] }),
  },
  {
    ...fromNpm('json-schema-library', '11.6.2'),
    hvordan: 'compileSchema; de andre skemaer gives som remote',
    overser:
      'Kaster en fejl i stedet for at afvise, når et ukendt felt hedder som noget i JavaScript, for eksempel toString.',
  },
  {
    ...fromNpm('jsonschema', '1.5.0'),
    hvordan: 'Validator; de andre skemaer gives med addSchema',
    overser: `${NO_MIN_CONTAINS} Godkender ukendte felter, der hedder som noget i JavaScript, for eksempel toString.`,
  },
  {
    ...fromNpm('is-my-json-valid', '2.20.6'),
    hvordan: 'Som den er; de andre skemaer gives i schemas',
    overser: `${NO_CONDITIONS} Afviser lange tekster med emoji.`,
  },
  {
    ...fromNpm('jsen', '0.6.6'),
    hvordan: 'Som den er; de andre skemaer gives i schemas',
    overser: NO_CONDITIONS,
  },
  {
    ...fromNpm('zod', '4.6.7'),
    hvordan: 'fromJSONSchema',
    overser: 'Kan ikke læse skemaerne, for den kender ikke not.',
  },
]
