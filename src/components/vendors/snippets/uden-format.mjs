import { readFileSync, writeFileSync } from 'node:fs'

const withoutDates = (key, value) => (key === 'format' && value === 'date' ? undefined : value)
const schema = JSON.parse(readFileSync('straksmatch.bundle.json', 'utf8'), withoutDates)
writeFileSync('straksmatch.uden-format.json', JSON.stringify(schema, null, 2))
