#!/bin/sh
# A schema asks for a date without a time ("format": "date"). One would expect the code that quicktype makes of it to
# write what it has read. The JavaScript of quicktype-core 26.0.0 makes it a Date and writes a date-time, which the same
# schema refuses; so do its types for C# (DateTimeOffset) and Python (datetime). For Java it knows the day (LocalDate).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-save ajv@8.20.0 ajv-formats@3.0.1 quicktype-core@26.0.0 || exit 2

cat >generate.mjs <<'END'
import { writeFileSync } from 'node:fs'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from 'quicktype-core'

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['samtaledato'],
  properties: { samtaledato: { type: 'string', format: 'date' } },
}
const generate = async (lang) => {
  const input = new JSONSchemaInput(new FetchingJSONSchemaStore())
  await input.addSource({ name: 'Samtale', schema: JSON.stringify(schema) })
  const inputData = new InputData()
  inputData.addInput(input)
  return (await quicktype({ inputData, lang })).lines.join('\n')
}
writeFileSync('samtale.cjs', await generate('javascript'))
const { default: generated } = await import('./samtale.cjs')
const ajv = new Ajv2020()
addFormats.default(ajv)
const read = '{"samtaledato":"2008-09-15"}'
const written = generated.samtaleToJson(generated.toSamtale(read))
for (const [name, text] of Object.entries({ read, written })) {
  console.log(name, JSON.stringify(JSON.parse(text)), ajv.validate(schema, JSON.parse(text)) ? 'valid' : 'not valid')
}
const typeIn = async (lang, type) => `${lang}: ${type.exec(await generate(lang))[1]}`
const csharp = await typeIn('csharp', /public (\w+) Samtaledato/)
const python = await typeIn('python', /samtaledato: (\w+)/)
console.log(csharp, '-', python, '-', await typeIn('java', /private (\w+) samtaledato/))
END
node generate.mjs >seen
cat seen

cat >stated <<'END'
read {"samtaledato":"2008-09-15"} valid
written {"samtaledato":"2008-09-15T00:00:00.000Z"} not valid
csharp: DateTimeOffset - python: datetime - java: LocalDate
END
cmp -s seen stated || { echo 'This is no longer as stated.'; exit 1; }
