import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtPackage } from '../built/package.ts'
import { modtagelse } from './command-line.ts'

let page = ''
beforeAll(async () => {
  page = (await modtagelse(['man'])).stdout
})

/** What a reader sees of a line, as groff would show it. */
const shown = (line: string) =>
  line
    .replaceAll(String.raw`\-`, '-')
    .replaceAll(String.raw`\e`, '\\')
    .replaceAll(String.raw`\&`, '')

describe('the manual', () => {
  test('has the parts of a manual, in Danish', () => {
    expect(page.startsWith('.TH MODTAGELSE 1 ')).toBe(true)
    const titles = [...page.matchAll(/^\.SH (.*)$/gm)].map(([, title]) => title)
    expect(titles).toEqual([
      'NAVN',
      'BRUG',
      'BESKRIVELSE',
      'VALG',
      'KOMMANDOER',
      'SLUTKODER',
      'EKSEMPLER',
    ])
    expect(page).toMatch(/^\.SH NAVN\nmodtagelse \\- [a-zæøå]/m)
  })

  test('tells what the help of each command tells', async () => {
    const told = shown(page).replaceAll(/\s+/g, ' ')
    const commands = [...page.matchAll(/^\.SS modtagelse (\w+)/gm)].map(([, name = '']) => name)
    expect(commands).toEqual(
      expect.arrayContaining(['validate', 'case', 'generate', 'split', 'man', 'help']),
    )
    for (const command of commands.filter((name) => name !== 'help')) {
      const help = (await modtagelse(['help', command])).stdout
      const flags = [...help.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, flag = '']) => flag)
      for (const flag of flags) expect(told).toContain(flag)
      const [, behind = ''] = /-h, --help .*\n([^]*)/.exec(help) ?? []
      for (const line of behind.split('\n'))
        expect(told).toContain(line.trim().replaceAll(/\s+/g, ' '))
    }
  })

  test('holds no line that groff would take for a macro it does not know, and no stray backslash', () => {
    for (const line of page.split('\n')) {
      if (/^[.']/.test(line)) expect(line).toMatch(/^\.(?:TH|SH|SS|TP|PP|RS|RE|nf|fi|br|B|I)\b/)
      expect(line.replaceAll(/\\[-e&]/g, '')).not.toContain('\\')
    }
  })

  test('lies in the package, where npm finds it', () => {
    const { man } = JSON.parse(readFileSync(`${builtPackage}package.json`, 'utf8')) as {
      man: string
    }
    expect(readFileSync(`${builtPackage}${man}`, 'utf8')).toBe(page)
  })
})
