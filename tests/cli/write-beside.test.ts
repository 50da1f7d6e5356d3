import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { namedFile } from '../../src/cli/files/named-file.ts'
import { WrongUse } from '../../src/cli/wrong-use.ts'
import { writeBeside } from '../../src/cli/write-beside.ts'
import { asNobody } from '../fixtures/as-nobody.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'

const folder = temporaryFolder('write-beside')
chmodSync(folder.path, 0o755)
const old = 'gammel'
const next = 'ny og længere'

let count = 0
let home = ''
const at = (name: string) => `${home}/${name}`
beforeEach(() => {
  home = folder.at(String(count++))
  mkdirSync(home)
  writeFileSync(at('a.json'), old)
})

const write = (path: string | Buffer, madeOf = old) =>
  writeBeside(namedFile(path), { bytes: Buffer.from(next), madeOf: Buffer.from(madeOf) })

/** That the file is as it was, and that nothing else lies there. */
function expectUntouched(): void {
  expect(readFileSync(at('a.json'), 'utf8')).toBe(old)
  expect(readdirSync(home)).toEqual(['a.json'])
}

describe('a file is put in the place of another', () => {
  test('with its mode, and nothing is left beside', () => {
    chmodSync(at('a.json'), 0o640)
    expect(write(at('a.json'))).toEqual([])
    expect(readFileSync(at('a.json'), 'utf8')).toBe(next)
    expect(statSync(at('a.json')).mode & 0o7777).toBe(0o640)
    expect(readdirSync(home)).toEqual(['a.json'])
  })

  test('where a link leads, and the link stays', () => {
    symlinkSync('a.json', at('b.json'))
    symlinkSync('b.json', at('c.json'))
    write(at('c.json'))
    expect(readFileSync(at('a.json'), 'utf8')).toBe(next)
    expect(lstatSync(at('b.json')).isSymbolicLink()).toBe(true)
    expect(readlinkSync(at('c.json'))).toBe('b.json')
  })

  test('of which a second name keeps the old one, and that is said', () => {
    linkSync(at('a.json'), at('b.json'))
    expect(write(at('a.json'))).toEqual([
      `${at('a.json')} var den samme fil som en anden (hårdt link); den anden er ikke rettet og er nu en fil for sig`,
    ])
    expect(readFileSync(at('b.json'), 'utf8')).toBe(old)
  })

  test.skipIf(process.platform !== 'linux')('also where its name is no UTF-8', () => {
    const path = Buffer.concat([Buffer.from(`${home}/fr`), Buffer.from([0xe6]), Buffer.from('v')])
    writeFileSync(path, old)
    write(path)
    expect(readFileSync(path, 'utf8')).toBe(next)
  })
})

describe('a file stays as it is', () => {
  test('when it is not the one that was read', () => {
    expect(() => write(at('a.json'), 'noget andet')).toThrow(
      new WrongUse(
        `kan ikke rette ${at('a.json')}: den er blevet ændret, siden den blev læst; prøv igen`,
      ),
    )
    expectUntouched()
  })

  test('also when its time says that it was not changed', () => {
    const { atime, mtime } = statSync(at('a.json'))
    writeFileSync(at('a.json'), 'andet!')
    utimesSync(at('a.json'), atime, mtime)
    expect(() => write(at('a.json'))).toThrow(WrongUse)
    expect(readFileSync(at('a.json'), 'utf8')).toBe('andet!')
  })

  test('when it may not be written to, though its folder may', () => {
    chmodSync(home, 0o777)
    chmodSync(at('a.json'), 0o444)
    expect(() => asNobody(() => write(at('a.json')))).toThrow(
      new WrongUse(`kan ikke skrive ${at('a.json')}: du har ikke adgang til den`),
    )
    expectUntouched()
  })

  test('when nothing may be written beside it', () => {
    chmodSync(home, 0o555)
    chmodSync(at('a.json'), 0o666)
    expect(() => asNobody(() => write(at('a.json')))).toThrow(
      new WrongUse(
        `kan ikke skrive ${at('a.json')}: du har ikke adgang til at skrive i dens mappe`,
      ),
    )
    chmodSync(home, 0o755)
    expectUntouched()
  })

  test('when it is none', () => {
    mkdirSync(at('mappe'))
    expect(() => write(at('mappe'))).toThrow(
      new WrongUse(`kan ikke skrive ${at('mappe')}: det er en mappe, ikke en fil`),
    )
    expect(() => write(at('væk.json'))).toThrow(
      new WrongUse(`kan ikke skrive ${at('væk.json')}: filen findes ikke`),
    )
  })
})
