import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { validateText, type Report } from '../../../src/api/index.ts'
import { decode } from '../../../src/decoding/index.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import type { Family } from '../family.ts'
import { anyText } from '../texts.ts'

const command = new URL('../../../dist/package/cli.js', import.meta.url).pathname

interface Ended {
  status: number | null
  stdout: string | null
}

/** Runs `modtagelse validate` as it is built. */
function checked(files: readonly string[]): Report[] {
  const args = [command, 'validate', ...files, '--format', 'json', '--as-of', AS_OF]
  let written: string
  try {
    written = execFileSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    const { status, stdout } = error as Ended
    if (status !== 1) throw error
    written = stdout ?? ''
  }
  const reports = JSON.parse(written) as Report | Report[]
  return Array.isArray(reports) ? reports : [reports]
}

const withoutFixes = ({ findings, ...report }: Report) => ({
  ...report,
  findings: findings.map(({ fix: _, ...finding }) => finding),
})

/** The command line as it is built answers what the engine answers, file by file. */
export const commandLine: Family = {
  name: 'the command line, thirty files each',
  turn: 1,
  property: fc.property(fc.array(anyText, { minLength: 30, maxLength: 30 }), (texts) => {
    const folder = mkdtempSync(join(tmpdir(), 'modtagelse-fuzz-'))
    try {
      const held = texts.map((text) => Buffer.from(text)).filter((bytes) => decode(bytes) !== null)
      const files = held.map((bytes, at) => {
        const file = join(folder, `${at}.txt`)
        writeFileSync(file, bytes)
        return file
      })
      const reports = checked(files)
      expect(reports.length).toBe(files.length)
      for (const [at, report] of reports.entries()) {
        const { text } = decode(held[at]!)!
        const { file: _, ...told } = report as Report & { file?: string }
        const wanted = JSON.stringify(withoutFixes(validateText(text, { asOf: AS_OF })))
        expect(withoutFixes(told)).toEqual(JSON.parse(wanted))
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }),
}
