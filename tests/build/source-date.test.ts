import { execFileSync } from 'node:child_process'
import { afterEach, expect, test, vi } from 'vitest'
import { sourceDate } from '../../build/source-date.ts'

afterEach(() => vi.unstubAllEnvs())

test('the day of the sources is the one that is said', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1221436800')
  expect(sourceDate()).toBe('2008-09-15')
})

test('else it is that of the newest commit', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
  const newest = execFileSync('git', ['log', '-1', '--format=%cI'], { encoding: 'utf8' }).trim()
  expect(sourceDate()).toBe(new Date(newest).toISOString().slice(0, 10))
})

test('what is no number of seconds is not guessed at', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '2008-09-15')
  expect(() => sourceDate()).toThrow('SOURCE_DATE_EPOCH')
})
