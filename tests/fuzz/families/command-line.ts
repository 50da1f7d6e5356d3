import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { validateText, type Report } from '../../../src/api/index.ts'
import { decode } from '../../../src/decoding/index.ts'
import { AS_OF } from '../../fixtures/as-of.ts'
import { withoutFixes } from '../../promises/same-report.ts'
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

/** Characters that could steer a terminal are written out by the command line, in the messages of its JSON too. */
const STEERING =
  /\\\\x[0-9A-F]{2}|\\\\u(?:\{[0-9A-F]+\}|[0-9A-F]{4})|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** What is compared: no fixes, which the command line makes only when it is asked to. */
const told = (report: Report): string =>
  JSON.stringify(withoutFixes(report)).replaceAll(STEERING, '?')

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
        expect(told(report)).toBe(told(validateText(text, { asOf: AS_OF })))
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }),
}
