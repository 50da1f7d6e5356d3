/** A library from npm, in a folder of its own, by NAME: a verdict a line, for schemas in FOLDER and registrations in a FILE. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'

const [, , packages, name, folder, file] = process.argv
const require = createRequire(join(packages, 'package.json'))
const schemas = Object.fromEntries(
  readdirSync(folder).map((path) => [
    basename(path, '.json'),
    JSON.parse(readFileSync(join(folder, path), 'utf8')),
  ]),
)
const byAddress = Object.fromEntries(Object.values(schemas).map((schema) => [schema.$id, schema]))

/** For each library: a judge of one schema. */
const ways = {
  'is-my-json-valid': (schema) =>
    require('is-my-json-valid')(schema, { schemas: byAddress, verbose: true }),
  jsen: (schema) => require('jsen')(schema, { schemas: byAddress }),
  jsonschema(schema) {
    const validator = new (require('jsonschema').Validator)()
    for (const [address, other] of Object.entries(byAddress)) validator.addSchema(other, address)
    return (value) => validator.validate(value, schema).valid
  },
  'json-schema-library'(schema) {
    const { compileSchema } = require('json-schema-library')
    const others = Object.values(schemas).filter((other) => other !== schema)
    const [first, ...rest] = [...others, schema]
    const remote = rest.reduce(
      (remote, next) => compileSchema(next, { remote }),
      compileSchema(first),
    )
    return (value) => remote.validate(value).valid
  },
  zod(schema) {
    const judge = require('zod').fromJSONSchema(schema)
    return (value) => judge.safeParse(value).success
  },
}

// Told first, so that it is known of a library that cannot load the schemas.
const { version } = JSON.parse(
  readFileSync(join(packages, 'node_modules', name, 'package.json'), 'utf8'),
)
process.stdout.write(`${version}\n`)

const judges = Object.fromEntries(
  Object.entries(schemas).map(([slug, schema]) => [slug, ways[name](schema)]),
)
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line === '') continue
  const { slug, json } = JSON.parse(line)
  let verdict = 'throws'
  try {
    verdict = judges[slug](JSON.parse(json)) ? 'accepts' : 'refuses'
  } catch {}
  process.stdout.write(`${verdict}\n`)
}
