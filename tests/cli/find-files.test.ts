import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { asNobody } from '../fixtures/as-nobody.ts'
import { findFiles } from '../../src/cli/files/find-files.ts'
import { onlyFile } from '../../src/cli/files/only-file.ts'
import { WrongUse } from '../../src/cli/wrong-use.ts'
import { temporaryFolder } from '../fixtures/temporary-folder.ts'
import { modtagelse } from './command-line.ts'

const folder = temporaryFolder('find-files')
const { at, write } = folder
const names = (...asked: string[]) =>
  findFiles(asked.map((word) => at(word))).files.map(({ name }) =>
    name.slice(folder.path.length + 1),
  )

const inSager = [
  'sager/10.json',
  'sager/2.json',
  'sager/a/3.NDJSON',
  'sager/b.csv.gz',
  'sager/æ.txt',
]

beforeAll(() => {
  for (const name of [
    ...inSager,
    'sager/.skjult.json',
    'sager/.git/x.json',
    'sager/node_modules/pakke/x.json',
    'sager/~$regneark.xlsx',
    'sager/billede.png',
    'sager/uden-ending',
    'sager/.modtagelse-1-a.tmp',
    'tegn/a*.json',
    'tegn/ab.json',
    'tegn/c[1].json',
    'tegn/c1.json',
    'tegn/{x}.json',
  ]) {
    write(name, '{}')
  }
  mkdirSync(at('tom'))
  symlinkSync('..', at('sager/a/rundt'))
  symlinkSync('2.json', at('sager/genvej.json'))
  symlinkSync('sager', at('genvej-til-sager'))
})

describe('a folder', () => {
  test('stands for what is to be checked in it, in the order of names', () => {
    expect(names('sager')).toEqual(inSager)
    expect(names('sager/')).toEqual(inSager)
  })

  test('may be named by a link; links in it lead in no circle', () => {
    expect(names('genvej-til-sager')).toHaveLength(inSager.length)
  })

  test('may hold links that lead nowhere: who reads them says so', async () => {
    mkdirSync(at('genveje'))
    symlinkSync('a.json', at('genveje/a.json'))
    symlinkSync('er-der-ikke', at('genveje/b.json'))
    expect(names('genveje')).toEqual(['genveje/a.json', 'genveje/b.json'])
    const { stderr, exitCode } = await modtagelse(['validate', 'genveje'], '', folder.path)
    expect(stderr).toBe(
      'modtagelse: kan ikke læse genveje/a.json: den er en genvej, der peger i ring\n' +
        'modtagelse: kan ikke læse genveje/b.json: filen findes ikke\n',
    )
    expect(exitCode).toBe(2)
  })

  test('may hold a pipe, for which nobody waits', () => {
    mkdirSync(at('rør'))
    execFileSync('mkfifo', [at('rør/a.json')])
    expect(names('rør')).toEqual([])
  })

  test('without anything to check is told', () => {
    expect(findFiles([at('tom')])).toEqual({
      files: [],
      areSeveral: true,
      unchecked: [
        {
          file: at('tom'),
          why:
            `mappen ${at('tom')} har ingen filer at tjekke; de skal ende på ` +
            '.json, .ndjson, .jsonl, .csv, .tsv, .tab, .txt, .xlsx, .ods, .docx, .odt',
          isFailure: false,
          gaveNone: true,
        },
      ],
    })
  })

  test('that cannot be read is told, and the others are found', () => {
    write('lukket/inde/a.json', '{}')
    write('lukket/b.json', '{}')
    chmodSync(folder.path, 0o755)
    chmodSync(at('lukket/inde'), 0)
    const { files, unchecked } = asNobody(() => findFiles([at('lukket')]))
    chmodSync(at('lukket/inde'), 0o700)
    expect(files).toHaveLength(1)
    expect(unchecked.map(({ why }) => why)).toEqual([
      `kan ikke læse mappen ${at('lukket/inde')}: du har ikke adgang til den`,
    ])
  })
})

describe('a pattern', () => {
  test('stands for what it fits, in the order of names', () => {
    expect(names('sager/*.json')).toEqual(['sager/10.json', 'sager/2.json'])
    expect(names('sager/[0-9].json')).toEqual(['sager/2.json'])
    expect(names('sager/{10,a/3}.*')).toEqual(['sager/10.json', 'sager/a/3.NDJSON'])
    expect(names('sag*')).toEqual(inSager)
  })

  test('leaves out what is hidden or installed, unless it names it', () => {
    expect(names('**/*.json').filter((name) => name.startsWith('sager'))).toEqual([
      'sager/10.json',
      'sager/2.json',
    ])
    expect(names('sager/.*.json')).toEqual(['sager/.skjult.json'])
    expect(names('sager/node_modules/*/*.json')).toEqual(['sager/node_modules/pakke/x.json'])
  })

  test('that fits nothing is told', () => {
    const { files, unchecked } = findFiles([at('*.jsn'), at('sager/2.json')])
    expect(files).toHaveLength(1)
    expect(unchecked.map(({ why }) => why)).toEqual([
      `mønsteret ${at('*.jsn')} passer ikke på nogen fil at tjekke`,
    ])
  })

  test('is none where a file has that name', () => {
    expect(names('tegn/a*.json')).toEqual(['tegn/a*.json'])
    expect(names('tegn/c[1].json')).toEqual(['tegn/c[1].json'])
    expect(names('tegn/{x}.json')).toEqual(['tegn/{x}.json'])
    expect(names('tegn/[ab]*.json')).toEqual(['tegn/a*.json', 'tegn/ab.json'])
  })
})

describe('a file', () => {
  test('is found once, however often and by whatever way it is named', () => {
    expect(names('sager/2.json', 'sager/genvej.json', 'sager/../sager/2.json', 'sager')).toEqual([
      'sager/2.json',
      ...inSager.filter((name) => name !== 'sager/2.json'),
    ])
  })

  test('is found when it is not there: who reads it says so', () => {
    expect(names('væk.json')).toEqual(['væk.json'])
  })

  test('alone is not several; a folder, a pattern and two words are', () => {
    const areSeveral = (...asked: string[]) => findFiles(asked).areSeveral
    expect(areSeveral(at('sager/2.json'))).toBe(false)
    expect(areSeveral('-')).toBe(false)
    expect(areSeveral(at('sager/2.json'), at('sager/2.json'))).toBe(true)
    expect(areSeveral(at('sager/2.*'))).toBe(true)
    expect(areSeveral(at('sager/a'))).toBe(true)
  })
})

describe('where one file is wanted', () => {
  test('a folder or a pattern may stand for it', () => {
    expect(onlyFile(at('sager/a')).name).toBe(at('sager/a/3.NDJSON'))
    expect(onlyFile(at('sager/2.js*')).name).toBe(at('sager/2.json'))
  })

  test('none or several are refused', () => {
    expect(() => onlyFile(at('sager'))).toThrow(
      new WrongUse(`${at('sager')} er 5 filer; vælg én af dem`),
    )
    expect(() => onlyFile(at('*.jsn'))).toThrow(WrongUse)
  })
})

/** Linux alone lets a name be any bytes; other systems make UTF-8 of it or refuse it. */
describe.skipIf(process.platform !== 'linux')('names as no one would want them', () => {
  const strange = temporaryFolder('strange-names')
  const error = '{"registreringstype":"afmelding","aarsag":"ingen"}'

  beforeAll(() => {
    mkdirSync(strange.at('d'))
    const named = (...bytes: number[]) =>
      Buffer.concat([Buffer.from(`${strange.path}/d/`), Buffer.from(bytes)])
    writeFileSync(named(0x61, 0xe6, 0x2e, 0x74, 0x78, 0x74), error)
    writeFileSync(named(0x61, 0xf8, 0x2e, 0x74, 0x78, 0x74), error)
    writeFileSync(`${strange.path}/d/b\u001B[31m\nrød\u202E.txt`, error)
    writeFileSync(`${strange.path}/d/c.txt`, error)
  })

  const shown = ['d/a\\xE6.txt', 'd/a\\xF8.txt', 'd/b\\x1B[31m\\nrød\\u202E.txt', 'd/c.txt']

  test('are found in folders, by patterns and by what the shell hands over, and are all checked', async () => {
    for (const asked of [
      ['d'],
      ['d/*.txt'],
      ['d/a\uFFFD.txt', 'd/b\u001B[31m\nrød\u202E.txt', 'd/c.txt'],
    ]) {
      const run = await modtagelse(['validate', '--format', 'ndjson', ...asked], '', strange.path)
      expect(run.stderr).toBe('')
      expect(run.exitCode).toBe(1)
      const files = run.stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { file: string }).file)
      expect([...new Set(files)]).toEqual(
        shown.map((name) =>
          name.replace('\\x1B', '\u001B').replace('\\n', '\n').replace('\\u202E', '\u202E'),
        ),
      )
    }
  })

  test('are put right too', async () => {
    const path = Buffer.concat([
      Buffer.from(`${strange.path}/`),
      Buffer.from([0xe5]),
      Buffer.from('.json'),
    ])
    writeFileSync(path, '{"registreringstype":"Afmelding"}')
    const run = await modtagelse(
      ['validate', '--fix', '\uFFFD.json', '--format', 'json'],
      '',
      strange.path,
    )
    expect(run.stderr).toBe('modtagelse: \\xE5.json: 1 fund rettet i filen\n')
    expect(readFileSync(path, 'utf8')).toBe('{"registreringstype":"afmelding"}')
  })

  test('are shown harmlessly where something is said of them', async () => {
    const run = await modtagelse(['validate', 'væk\u001B[31m\n\u202E.json'], '', strange.path)
    expect(run.stderr).toBe(
      'modtagelse: kan ikke læse væk\\x1B[31m\\n\\u202E.json: filen findes ikke\n',
    )
    for (const args of [
      ['validate', '--profile', 'a\u001Bb'],
      ['va\u001Blidate'],
      ['--\u001B'],
      ['help', 'x\u001B'],
      ['generate', '\u001B'],
      ['case', 'x\u001B*'],
    ]) {
      const { stderr, exitCode } = await modtagelse(args, '', strange.path)
      expect(stderr, args.join(' ')).not.toContain('\u001B')
      expect(stderr).toContain('\\x1B')
      expect(exitCode).toBe(2)
    }
  })
})

describe('what gave no file', () => {
  const asked = ['validate', 'tom', '*.jsn', 'sager/2.json', '--format']
  const answer = async (format: string) =>
    (await modtagelse([...asked, format], '', folder.path)).stdout

  test.each(['ndjson', 'sarif', 'junit', 'github'])(
    'is told in the answer as %s too, for nobody may read the rest',
    async (format) => {
      const text = await answer(format)
      expect(text).toContain('mappen tom har ingen filer at tjekke')
      expect(text).toContain('mønsteret *.jsn passer ikke på nogen fil at tjekke')
    },
  )

  test('is an error of the run in JUnit and SARIF', async () => {
    expect(await answer('junit')).toMatch(/<testsuites [^>]*errors="2"/)
    expect(await answer('sarif')).toContain('"executionSuccessful": false')
  })

  test('is told below the files as text', async () => {
    expect(await answer('text')).toMatch(/\n\nIngen filer fundet: tom, \*\.jsn\n$/)
  })
})
