import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportPath } from '../../src/cli/report-path.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'

const folder = temporaryFolder('report-path')
const beside = temporaryFolder('report-path-beside')
const cwd = realpathSync(folder.path)

beforeAll(() => {
  mkdirSync(folder.at('sager'))
  mkdirSync(folder.at('andre/dybt'), { recursive: true })
  symlinkSync('andre/dybt', folder.at('genvej'))
  process.chdir(cwd)
})
const home = process.cwd()
afterAll(() => {
  process.chdir(home)
})

test.each([
  ['a.json', 'a.json'],
  ['./a.json', 'a.json'],
  ['sager/../a.json', 'a.json'],
  ['er-der-ikke/../a.json', 'a.json'],
  ['sager//./a.json', 'sager/a.json'],
  ['sager/', 'sager'],
  ['.', '.'],
  ['sager/..', '.'],
  [join(cwd, 'sager/a.json'), 'sager/a.json'],
  [join(cwd, '../andet/a.json'), join(dirname(cwd), 'andet/a.json')],
  ['../andet/./a.json', '../andet/a.json'],
  ['/dev/null', '/dev/null'],
  ['..a.json', '..a.json'],
  ['./standardinput', './standardinput'],
  ['standardinput', './standardinput'],
])('%s is called %s', (path, called) => {
  expect(reportPath(path)).toBe(called)
})

test('".." behind a link leads from where the link leads to', () => {
  expect(reportPath('genvej/../a.json')).toBe('andre/a.json')
  expect(reportPath('genvej/a.json')).toBe('genvej/a.json')
})

test('a file inside the folder is found to be so also by way of a link from outside', () => {
  const outside = beside.path
  symlinkSync(cwd, join(outside, 'hertil'))
  expect(reportPath(join(outside, 'hertil/sager/a.json'))).toBe('sager/a.json')
  expect(reportPath(join(outside, 'hertil'))).toBe(join(outside, 'hertil'))
})
