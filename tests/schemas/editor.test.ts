import { describe, expect, test } from 'vitest'
import json, { type TextDocument } from 'vscode-json-languageservice'
import { fieldRows } from '../../src/components/fields/rows.ts'
import { editorSchema } from '../../src/schemas/editor.ts'
import { sources } from '../../src/schemas/sources.ts'
import { examples } from '../engine/examples.ts'
import { frozen, judgesOf } from './frozen.ts'
import { types } from './published.ts'
import { traps } from './traps.ts'

const SITE = 'https://modtagelse.example'

/** VS Code's own service for JSON, with the copies for editors as the catalogue gives them. */
const service = json.getLanguageService({})
service.configure({
  schemas: types.map((slug) => ({
    uri: `${SITE}/schemas/v1/editor/${slug}.json`,
    fileMatch: [`*.${slug}.json`],
    schema: editorSchema(slug, sources, SITE),
  })),
})

function opened(slug: string, text: string): [TextDocument, json.JSONDocument] {
  const file = json.TextDocument.create(`file:///kladde.${slug}.json`, 'json', 1, text)
  return [file, service.parseJSONDocument(file)]
}

/** What is said of a draft, as "text at fault: message". */
async function saidOf(slug: string, draft: unknown): Promise<string[]> {
  const [file, parsed] = opened(slug, typeof draft === 'string' ? draft : JSON.stringify(draft))
  const found = await service.doValidation(file, parsed)
  return found.map(({ range, message }) => `${file.getText(range)}: ${message}`)
}

/** What is shown on pointing at a field. */
async function hoverOn(slug: string, draft: unknown, name: string): Promise<string> {
  const text = JSON.stringify(draft)
  const [file, parsed] = opened(slug, text)
  const hover = await service.doHover(file, file.positionAt(text.indexOf(`"${name}"`) + 1), parsed)
  return ([hover?.contents].flat() as unknown[]).join('')
}

const soundOf = (slug: string, ...names: string[]) =>
  examples.find(
    ({ profile, draft, expect: codes, ...example }) =>
      example.slug === slug &&
      profile === 'complete' &&
      codes.length === 0 &&
      names.every((name) => name in draft),
  )!.draft

const straksmatch = soundOf('straksmatch', 'straksmatch')
const withStamdata = (more: object) => ({
  ...straksmatch,
  stamdata: { ...(straksmatch['stamdata'] as object), ...more },
})
const oplysning = soundOf('oplysning')

describe('an editor', () => {
  test.each(types)('has nothing to say of a sound %s', async (slug) => {
    expect(await saidOf(slug, soundOf(slug))).toEqual([])
  })

  test.each([
    [
      'oplysning',
      { ...oplysning, dato: '2007-02-29' },
      '"2007-02-29": Datoen er ikke en rigtig dato. Skriv en dag, der findes i kalenderen, som ÅÅÅÅ-MM-DD.',
    ],
    [
      'oplysning',
      { ...oplysning, dato: '15. september' },
      '"15. september": Datoen er ikke en rigtig dato. Skriv en dag, der findes i kalenderen, som ÅÅÅÅ-MM-DD.',
    ],
    ['oplysning', { ...oplysning, tekst: ' ' }, '" ": Feltet er tomt. Skriv en tekst.'],
    [
      'straksmatch',
      { ...straksmatch, borgerReference: '670190-0000' },
      '"670190-0000": Borgerreferencen indeholder et CPR-nummer. Brug en anden nøgle.',
    ],
    [
      'straksmatch',
      withStamdata({ telefon: '1234567' }),
      '"1234567": Telefonnummeret er skrevet forkert. Skriv 8 cifre, gerne med mellemrum, eller + og 6-15 cifre.',
    ],
    [
      'straksmatch',
      { ...straksmatch, straksmatch: true, matchkategori: 1 },
      '"matchkategori": Er der sat kryds i feltet Straksmatch, må der ikke også stå en matchkategori.',
    ],
  ])('says of a wrong %s in Danish what is wrong, once: %j', async (slug, draft, said) => {
    expect(await saidOf(slug, draft)).toEqual([said])
  })

  test('says of an area that stands twice what to do', async () => {
    const area = { omraade: 'helbred', tekst: 'x' }
    const said = await saidOf('straksmatch', {
      ...straksmatch,
      opmaerksomhedsomraader: [area, { ...area, tekst: 'y' }],
    })
    expect(said.map((one) => one.replace(/^.*\]: /, ''))).toEqual([
      'Samme opmærksomhedsområde står mere end én gang. Saml teksten ét sted.',
    ])
  })

  test('says of a rule between fields what it asks', async () => {
    const fravaer = { ...soundOf('fravaer'), aarsag: 'barsel', registreretI: 'TASS' }
    expect(await saidOf('fravaer', fravaer)).toEqual([
      expect.stringMatching(
        /^"TASS": Er årsagen barsel eller en friperiode, skal fraværet stå i DRV/,
      ),
    ])
  })

  test('shows the title and description of the field, and how binding it is', async () => {
    expect(await hoverOn('straksmatch', straksmatch, 'telefon')).toBe(
      'Telefon\n\n8 cifre, gerne med mellemrum, eller + og landekode.\n\n*Skal, hentes automatisk*',
    )
    expect(await hoverOn('straksmatch', straksmatch, 'samtaledato')).toBe(
      'Samtaledato\n\nDen dag samtalen blev holdt, skrevet ÅÅÅÅ-MM-DD.\n\n*Skal*',
    )
  })

  test.each(types.filter((slug) => slug !== 'forloeb'))(
    'offers the fields of a %s with their own descriptions',
    async (slug) => {
      const [file, parsed] = opened(slug, '{""}')
      const { items } = (await service.doComplete(file, { line: 0, character: 2 }, parsed))!
      const offered = items.map(({ label, documentation }) => [
        label,
        (documentation as { value?: string }).value ?? documentation,
      ])
      const rows = fieldRows(slug, sources).filter(({ depth }) => depth === 0)
      expect(offered.map(([label]) => label).sort()).toEqual(rows.map(({ id }) => id).sort())
      for (const { id, description } of rows) {
        const [, said] = offered.find(([label]) => label === id)!
        expect(String(said)).toContain(description)
      }
    },
  )
})

test('the copies for editors judge as v1 does', () => {
  const judges = judgesOf(
    Object.fromEntries(types.map((slug) => [slug, editorSchema(slug, sources, SITE)])),
  )
  const all = [
    ...examples.map(({ slug, draft }) => ({ slug, record: draft })),
    ...traps.map(({ slug, json: text }) => ({ slug, record: JSON.parse(text) as unknown })),
  ]
  for (const { slug, record } of all) {
    expect(judges[slug]!(record), JSON.stringify(record)).toBe(frozen[slug]!(record))
  }
})
