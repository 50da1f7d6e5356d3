import { describe, expect, test } from 'vitest'
import { source } from '../../src/components/source.ts'
import { markedSentences } from './marked-sentences.ts'
import { contentPages } from './page-text.ts'
import strength from './strength.json' with { type: 'json' }
import { actorsIn, verbsIn } from './strength.ts'

/** How binding a paragraph is, who acts in it, and the same of each page that tells it: "kan, skal | jobcenter". */
interface Paragraph {
  verbs: string[]
  actors: string[]
  told: Record<string, string>
}

const table = strength as Record<string, Paragraph>

const pages = contentPages().filter((page) => page !== 'sider/en')

const marked = pages.flatMap((page) =>
  markedSentences(page).flatMap(({ kilde, text }) =>
    kilde.map((number) => ({ page, number, text, verbs: verbsIn(text), actors: actorsIn(text) })),
  ),
)

test('every paragraph of the source has its strength', () => {
  expect(Object.keys(table).sort()).toEqual(source.map(({ number }) => number).sort())
})

describe('what stands under a source mark', () => {
  test('is not of another strength than the paragraph', () => {
    const wrong = marked.flatMap(({ page, number, text, verbs }) =>
      verbs
        .filter((verb) => !table[number]?.verbs.includes(verb))
        .map((verb) => `${page} ${number} "${verb}": ${text}`),
    )
    expect(wrong).toEqual([])
  })

  test('puts the duty, or the freedom, on nobody but whom the paragraph names', () => {
    const wrong = marked.flatMap(({ page, number, text, actors }) =>
      actors
        .filter((actor) => !table[number]?.actors.includes(actor))
        .map((actor) => `${page} ${number} "${actor}": ${text}`),
    )
    expect(wrong).toEqual([])
  })

  test('is what the table says that each page says', () => {
    const found: Record<string, Record<string, { verbs: Set<string>; actors: Set<string> }>> = {}
    for (const { page, number, verbs, actors } of marked) {
      const told = ((found[number] ??= {})[page] ??= { verbs: new Set(), actors: new Set() })
      for (const verb of verbs) told.verbs.add(verb)
      for (const actor of actors) told.actors.add(actor)
    }
    const inWords = (words: Set<string>) => [...words].sort().join(', ')
    const asTable = Object.fromEntries(
      Object.entries(table).map(([number]) => [
        number,
        Object.fromEntries(
          Object.entries(found[number] ?? {}).map(([page, { verbs, actors }]) => [
            page,
            `${inWords(verbs)} | ${inWords(actors)}`,
          ]),
        ),
      ]),
    )
    expect(asTable).toEqual(
      Object.fromEntries(Object.entries(table).map(([number, { told }]) => [number, told])),
    )
  })
})

describe('the strength of a sentence', () => {
  test.each<[string, string[]]>([
    ['Jobcenteret skal lave et straksmatch.', ['skal']],
    ['Jobcenteret skal ikke have dokumentation.', ['skal ikke']],
    ['Du behøver ikke bede om dokumentation.', ['behøver ikke']],
    ['Der er intet krav om et nyt møde.', ['behøver ikke']],
    ['Du må ikke slå borgeren op.', ['må ikke']],
    ['Jobcenteret må gerne lave en screening.', ['må gerne']],
    ['Borgeren bør have et print.', ['bør']],
    ['Jobcenteret har pligt til at sikre sig det.', ['skal']],
    ['Du må ikke uden samtykke.', ['må ikke']],
    ['En medarbejder, der ikke uden borgerens samtykke må slå op.', ['må ikke']],
    ['En periode, hvor borgeren ikke skal stå til rådighed.', ['skal ikke']],
    ['Navnet hentes automatisk.', []],
  ])('of "%s" is %j', (text, verbs) => {
    expect(verbsIn(text)).toEqual(verbs)
  })

  test.each<[string, string[]]>([
    ['Ellers skal jobcenteret tage stilling.', ['jobcenter']],
    ['Ydelseskontoret skal afklare det.', ['ydelseskontor']],
    ['Derfor kan du nøjes med det.', ['medarbejder']],
    ['Jobcenteret har pligt til at sikre sig det.', ['jobcenter']],
    ['Borgeren bliver afmeldt.', []],
  ])('who acts in "%s" is %j', (text, actors) => {
    expect(actorsIn(text)).toEqual(actors)
  })
})
