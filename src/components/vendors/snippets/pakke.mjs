import { readFileSync } from 'node:fs'
import { validateText } from 'modtagelse'

const text = readFileSync('registrering.json', 'utf8')
const report = validateText(text, { profile: 'complete', asOf: '2008-09-20' })

console.log(report.ok)
for (const { severity, code, path, message } of report.findings) {
  console.log(severity, code, path, message)
}
