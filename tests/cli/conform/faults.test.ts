import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { builtPackage } from '../../built/package.ts'
import '../../built/site.ts'
import { modtagelse } from '../command-line.ts'

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const node = `"${process.execPath}"`
const engine = `${node} "${beside('engine-in-lines.ts')}" "${builtPackage}index.js"`
const wrongly = (fault: string) =>
  `${node} "${beside('wrong-validator.ts')}" "${fault}" "${builtPackage}schemas/"`

const conform = (...args: string[]) => modtagelse(['conform', '--lines', ...args])

interface Told {
  right: number
  wrong: number
  notRun: number
  total: number
  groups: { id: string; overlooked: number; refused: number; title: string }[]
}

describe('a validator that is right is told so:', { timeout: 120_000 }, () => {
  test.each([
    ['Ajv, by the schema', 'schema', wrongly('none')],
    ['the engine, by all rules', 'rules', engine],
  ])('%s', async (_, level, command) => {
    const { exitCode, stdout, stderr } = await conform(
      '--level',
      level,
      '--command',
      command,
      '--format',
      'json',
    )
    expect([exitCode, stderr]).toEqual([0, ''])
    const { right, wrong, notRun, total } = JSON.parse(stdout) as Told
    expect({ right, wrong, notRun }).toEqual({ right: total, wrong: 0, notRun: 0 })
    expect(total).toBeGreaterThan(2000)
  })
})

describe('a fault is named by what it overlooks:', { timeout: 120_000 }, () => {
  test.each([
    ['takes a line break at the end', 'linjeskift'],
    ['counts UTF-16 units', 'utf16'],
    ['sees only the $ref of a place', 'ved-siden-af-ref'],
    ['does not know if and then', 'betingelser'],
    ['takes names of every object for known', 'prototype'],
    ['lets the same stand twice', 'dubletter'],
    ['takes any day of 31', 'skudaar'],
    ['takes null for nothing', 'null'],
    ['takes a number with a decimal point for no whole number', 'tal'],
    ['knows only the blanks of its language', 'blanke'],
    ['lets unknown fields through', 'ukendte-felter'],
    ['misses no field', 'paakraevet'],
    ['turns values into the type that is asked for', 'type'],
    ['does not count what a list contains', 'contains'],
    ['looks at the first of a list alone', 'elementer'],
    ['lets no list be empty', 'tomme-lister'],
    ['takes any word for one of the list', 'kodelister'],
    ['lets texts be as long as they like', 'laengde'],
  ])('%s', async (fault, group) => {
    const { exitCode, stdout } = await conform('--command', wrongly(fault), '--format', 'json')
    expect(exitCode).toBe(1)
    const { groups, wrong, right } = JSON.parse(stdout) as Told
    const named = groups.find(({ id }) => id === group)!
    expect(named.overlooked + named.refused).toBeGreaterThan(0)
    // One fault is no reason to say that all is wrong.
    expect(right).toBeGreaterThan(wrong)
  })
})

test('the text says in Danish what the validator overlooks, why that happens, and which instances show it', async () => {
  const { exitCode, stdout, stderr } = await conform(
    '--command',
    wrongly('lets the same stand twice'),
  )
  expect([exitCode, stderr]).toEqual([1, ''])
  expect(stdout.replace(/[0-9.]+ af [0-9.]+\. Forkerte: [0-9]+/, 'N af M. Forkerte: F'))
    .toMatchInlineSnapshot(`
    "Rigtige: N af M. Forkerte: F. Kunne ikke køres: 0.

    Din validator overser

      Det samme to gange i en liste: 9 af 16
      uniqueItems gælder hele listen og ikke kun naboer. To tekster er ens, når alle tegn er det.
        Udslagsgivende områder: det samme står to gange lige efter hinanden.
        straksmatch.udslagsgivendeOmraader.uniqueItems.to-ens · accepteret, men ugyldig
        Udslagsgivende områder: det samme står to gange med noget imellem.
        straksmatch.udslagsgivendeOmraader.uniqueItems.ens-med-mellem · accepteret, men ugyldig
        Stillingsbetegnelser: det samme står to gange lige efter hinanden.
        tilmelding.stillingsbetegnelser.uniqueItems.to-ens · accepteret, men ugyldig
        og 6 til

      Eksempler fra skemaernes sider: 3 af 481
      Hele registreringer, som de kan se ud i virkeligheden, med de koder, reglerne giver.
        Det samme udslagsgivende område står to gange.
        straksmatch.eksempel.Det-samme-udslagsgivende-omraade-staar-to-gange · accepteret, men ugyldig
        Den samme stillingsbetegnelse står to gange.
        tilmelding.eksempel.Den-samme-stillingsbetegnelse-staar-to-gange · accepteret, men ugyldig
        Det samme udslagsgivende område står to gange.
        praecismatch.eksempel.Det-samme-udslagsgivende-omraade-staar-to-gange · accepteret, men ugyldig
    "
  `)
})
