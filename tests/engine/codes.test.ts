import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codes, validate, type Severity } from '../../src/api/index.ts'
import { caseRules } from '../../src/guidance/rules/of-cases.ts'
import { recordRules } from '../../src/guidance/rules/of-records.ts'
import { words } from '../../src/guidance/words/index.ts'
import { caseWords } from '../../src/guidance/words/of-cases.ts'
import { AS_OF, examples, type Example } from './examples.ts'

/** Every rule: those about one registration, then those about the course of a case. */
const rules = [...recordRules, ...caseRules]

/** The codes as they are promised to those who build on them: a code never changes its severity or its group. */
const promised: Readonly<Record<'laesning' | 'struktur' | 'regel', Record<string, Severity>>> = {
  laesning: {
    tomt: 'error',
    'ugyldig-json': 'error',
    'dobbelt-noegle': 'error',
    'ikke-objekt': 'error',
    'for-dybt': 'error',
    'skaev-raekke': 'error',
    'ukendt-type': 'error',
    'forkert-tegnsaet': 'error',
    'type-udledt': 'advice',
  },
  struktur: {
    mangler: 'error',
    'ukendt-felt': 'error',
    'forkert-type': 'error',
    'ugyldig-vaerdi': 'error',
    'ugyldig-dato': 'error',
    'ugyldigt-format': 'error',
    'tom-tekst': 'error',
    'for-langt': 'error',
    'for-faa': 'error',
    dubletter: 'error',
    'hentes-automatisk': 'advice',
  },
  regel: {
    'match-mangler': 'error',
    'match-modsiger-straksmatch': 'error',
    'udslagsgivende-mangler': 'error',
    'udslagsgivende-unoedvendig': 'advice',
    'foreloebig-kategori-5': 'advice',
    'brug-straksmatch-feltet': 'advice',
    'tekst-unoedvendig': 'advice',
    'omraade-gentaget': 'error',
    'ingen-aendringer': 'advice',
    'registreret-foer-samtalen': 'warning',
    'dato-i-fremtiden': 'warning',
    'dato-langt-tilbage': 'warning',
    'dato-raekkefoelge': 'warning',
    'ugedag-passer-ikke': 'warning',
    'akasse-mangler': 'error',
    'tilladelse-ikke-oplyst': 'warning',
    'helhedsvurdering-mangler': 'error',
    'helhedsvurdering-ikke-udleveret': 'error',
    'videre-forloeb-mangler': 'advice',
    'langvarig-sygdom-i-tass': 'error',
    'kort-fravaer-i-drv': 'advice',
    'slut-foer-start': 'error',
    'cpr-i-tekst': 'warning',
    'cpr-som-reference': 'error',
    'forloeb-uden-foerste-henvendelse': 'error',
    'forloeb-straksmatch-gentaget': 'warning',
    'forloeb-blandet': 'error',
    'forloeb-tilmelding-mangler': 'error',
    'forloeb-afmelding-mangler': 'error',
    'forloeb-ydelse-for-sent': 'error',
    'forloeb-afmeldes-uden-bevilling': 'warning',
    'forloeb-cv-for-sent': 'warning',
    'forloeb-jobsamtale-for-sent': 'error',
    'forloeb-samtaletype': 'warning',
    'forloeb-uden-frister': 'warning',
    'forloeb-uaendret-tekst': 'advice',
  },
}

/** Paragraphs of the source and decisions that rules are promised to rest on. */
const grounds: Readonly<Record<string, { kilde: string[]; fortolkning?: string }>> = {
  'match-mangler': { kilde: ['3.1.8'] },
  'match-modsiger-straksmatch': { kilde: ['3.1.8'] },
  'udslagsgivende-mangler': { kilde: ['3.1.8', '2.5.6', '3.5.9'] },
  'udslagsgivende-unoedvendig': { kilde: ['3.1.8', '2.5.6', '3.5.9'] },
  'foreloebig-kategori-5': { kilde: ['2.5.6'], fortolkning: 'F1' },
  'brug-straksmatch-feltet': { kilde: ['2.5.5'], fortolkning: 'F2' },
  'tekst-unoedvendig': { kilde: ['3.1.9'] },
  'omraade-gentaget': { kilde: ['3.1.9', '3.5.7'] },
  'ingen-aendringer': { kilde: ['2.6.2', '3.6.1'] },
  'registreret-foer-samtalen': { kilde: ['3.1.6', '3.2.6', '3.5.5'] },
  'dato-i-fremtiden': { kilde: ['3.1.6'] },
  'dato-langt-tilbage': { kilde: ['3.1.6'] },
  'dato-raekkefoelge': { kilde: ['3.1.6'] },
  'ugedag-passer-ikke': { kilde: ['3.1.6'] },
  'akasse-mangler': { kilde: ['3.2.7'], fortolkning: 'F19' },
  'tilladelse-ikke-oplyst': { kilde: ['2.2.2'], fortolkning: 'F10' },
  'helhedsvurdering-mangler': { kilde: ['3.5.1'], fortolkning: 'F21' },
  'helhedsvurdering-ikke-udleveret': { kilde: ['3.5.1'] },
  'videre-forloeb-mangler': { kilde: ['3.5.10', '2.6.3'], fortolkning: 'F12' },
  'langvarig-sygdom-i-tass': { kilde: ['3.7.1'], fortolkning: 'F11' },
  'kort-fravaer-i-drv': { kilde: ['3.7.1'], fortolkning: 'F11' },
  'slut-foer-start': { kilde: ['3.7.1'] },
  'cpr-i-tekst': { kilde: ['2.3.6'] },
  'cpr-som-reference': { kilde: ['2.3.6'] },
  'forloeb-uden-foerste-henvendelse': { kilde: ['3.1.1'] },
  'forloeb-straksmatch-gentaget': { kilde: ['2.5.1'] },
  'forloeb-blandet': { kilde: ['2.4.2'] },
  'forloeb-tilmelding-mangler': { kilde: ['3.1.11', '3.2.1', '3.5.11'], fortolkning: 'F15' },
  'forloeb-afmelding-mangler': { kilde: ['3.2.10'] },
  'forloeb-ydelse-for-sent': { kilde: ['3.3.1', '3.3.2'], fortolkning: 'F4' },
  'forloeb-afmeldes-uden-bevilling': { kilde: ['3.3.1'], fortolkning: 'F6' },
  'forloeb-cv-for-sent': { kilde: ['2.8.5', '3.4.1'], fortolkning: 'F9' },
  'forloeb-jobsamtale-for-sent': { kilde: ['2.8.6', '2.5.8'], fortolkning: 'F5' },
  'forloeb-samtaletype': { kilde: ['3.5.4', '3.6.1'] },
  'forloeb-uden-frister': { kilde: ['2.8.1'] },
  'forloeb-uaendret-tekst': { kilde: ['3.6.1'] },
}

/** Names of the files in a folder of the source, without their ending. */
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(`../../src/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()

const sorted = (names: Iterable<string>) => [...names].sort()

const all = sorted(codes.map(({ code }) => code))

test('the codes, their groups and their severities are those promised', () => {
  const found = { laesning: {}, struktur: {}, regel: {} } as Record<
    string,
    Record<string, Severity>
  >
  for (const { code, group, severity } of codes) found[group]![code] = severity
  expect(found).toEqual(promised)
})

test('a code is listed once', () => {
  expect(all).toEqual(sorted(new Set(all)))
})

test('every code has its page, and every page its code', () => {
  expect(namesIn('content/regler', '.mdx')).toEqual(all)
})

test('every code has its words, and all words a code', () => {
  expect(sorted(Object.keys({ ...words.wordings, ...caseWords }))).toEqual(all)
})

test('every code has a title of its own', () => {
  for (const { code, title } of codes) {
    expect(title).not.toBe(code)
    expect(title, code).toMatch(/^[A-ZÆØÅ].*[^.:!?]$/)
  }
  const titles = sorted(codes.map(({ title }) => title))
  expect(titles).toEqual(sorted(new Set(titles)))
})

test('every rule has its file, and every file of a rule is listed', () => {
  const others = ['of-records', 'of-cases', 'clean-conditions']
  const files = namesIn('guidance/rules', '.ts').filter((name) => !others.includes(name))
  expect(sorted(rules.map(({ code }) => code))).toEqual(files)
})

test('every rule rests on the paragraphs and decisions promised', () => {
  const found = codes.filter(({ group }) => group === 'regel')
  expect(
    Object.fromEntries(
      found.map(({ code, kilde, fortolkning }) => [
        code,
        { kilde: [...kilde], ...(fortolkning !== undefined && { fortolkning }) },
      ]),
    ),
  ).toEqual(grounds)
})

test('codes about reading and structure rest on no paragraph and hold for all types', () => {
  for (const { code, group, kilde, types } of codes) {
    if (group === 'regel') continue
    expect({ kilde, types }, code).toEqual({ kilde: [], types: 'alle' })
  }
})

test('every code has an address under /regler/', () => {
  for (const { code, url } of codes) expect(url).toBe(`/regler/${code}/`)
})

describe('every code about structure and every rule', () => {
  // Examples are JSON, in which there is nothing that only the readers of tables and lines find.
  const ofReaders = new Set(
    recordRules.filter((rule) => rule.isFoundByReader).map(({ code }) => code),
  )
  const owed = codes.filter(({ code, group }) => group !== 'laesning' && !ofReaders.has(code))

  test.each(owed)('$code has an example that fires it', ({ code }) => {
    expect(examples.filter((example) => example.expect.includes(code))).not.toEqual([])
  })

  /**
   * Nearly: an example that says so of itself, holds the field at which the code is found, differs from an example
   * that fires the code in a few properties or in the profile alone, and does not fire it.
   */
  test.each(owed)('$code has an example that nearly fires it', ({ code }) => {
    const firing = examples.filter((example) => example.expect.includes(code))
    const near = examples.filter(
      (example) =>
        example.description.startsWith('Næsten: ') &&
        !example.expect.includes(code) &&
        firing.some((other) => isNear(example, other, code)),
    )
    expect(near).not.toEqual([])
  })
})

/** The most properties in which a near example may differ: two ways to make a match, and what goes with each. */
const FEW = 4

function isNear(example: Example, firing: Example, code: string): boolean {
  if (example.slug !== firing.slug) return false
  const places = validate(firing.draft, undefined, { profile: firing.profile, asOf: AS_OF })
    .findings.filter((finding) => finding.code === code)
    .map(({ path }) => path.split('/')[1] ?? '')
  // Of a field that should not be there at all, the nearest is the registration without it.
  const holdsField = code === 'ukendt-felt' || places.some((name) => name in example.draft)
  const differing = countDifferences(example.draft, firing.draft)
  return holdsField && differing <= FEW && (differing > 0 || example.profile !== firing.profile)
}

/** The number of properties in which two registrations differ; of a course, in how many of its registrations. */
function countDifferences(one: Record<string, unknown>, other: Record<string, unknown>): number {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]))
    .length
}
