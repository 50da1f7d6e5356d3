import { test } from 'vitest'
import { expectOneReport } from '../promises/same-report.ts'

test('a letter that is lost is told before the slip at its place, whoever reads the text', async () => {
  const lines = ['{"registreringstype":"oplysning"}', "{'a'", '{"\\u\uFFFDregistreringstype":"x"}']
  await expectOneReport(Buffer.from(lines.join('\n')), [], 1)
})
