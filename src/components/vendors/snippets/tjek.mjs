import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const ajv = new Ajv2020({ allErrors: true, validateFormats: false })
const validate = ajv.compile(read('straksmatch.bundle.json'))

if (validate(read('registrering.json'))) console.log('OK')
else for (const { instancePath, message } of validate.errors) console.log(instancePath, message)
