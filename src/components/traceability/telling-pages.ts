import { getCollection } from 'astro:content'
import { address } from '../addresses.ts'
import { title } from '../rules.ts'
import type { TellingPage } from './table.ts'

/** Source marks as they stand in a text: <Kilde nr="3.1.8" />. */
const MARK = /<Kilde\s+nr="([^"]*)"/g

/** Numbers in the frontmatter and in the marks in the text, each once. */
const numbersIn = (kilde: readonly string[], body: string | undefined): string[] => [
  ...new Set([...kilde, ...Array.from((body ?? '').matchAll(MARK), ([, number]) => number ?? '')]),
]

/** Every page of the content, with the paragraphs it tells and the rules and schemas it points to. */
export async function tellingPages(): Promise<TellingPage[]> {
  const steps = await getCollection('minimumskrav')
  const questions = await getCollection('spoergsmaal')
  const interpretations = await getCollection('fortolkninger')
  const rules = await getCollection('regler')
  const pages = await getCollection('sider')
  const terms = await getCollection('ordliste')

  return [
    ...steps.map(({ id, data, body }) => ({
      url: address.step(id),
      title: data.name,
      told: numbersIn(data.kilde, body),
      regler: data.related.regler,
      skemaer: [...data.related.skemaer, ...data.skemaer],
    })),
    ...questions.map(({ id, data, body }) => ({
      url: address.question(id),
      title: data.title,
      told: numbersIn(data.kilde, body),
      regler: data.related.regler,
      skemaer: data.related.skemaer,
    })),
    ...interpretations.map(({ id, data, body }) => ({
      url: address.interpretation(id.toUpperCase()),
      title: `Fortolkning ${id.toUpperCase()}`,
      told: [],
      cited: numbersIn(data.kilde, body),
      regler: data.regler,
      skemaer: [],
    })),
    ...rules.map(({ id, data, body }) => ({
      url: address.rule(id),
      title: title(id),
      told: [],
      cited: numbersIn(data.kilde, body),
      // The page is named after the code, so the name itself must be known.
      regler: [id],
      skemaer: [],
    })),
    ...pages.map(({ id, data, body }) => ({
      url: `/${id}/`,
      title: data.title,
      told: numbersIn(data.kilde, body),
      regler: [],
      skemaer: [],
    })),
    ...terms.map(({ id, data, body }) => ({
      url: address.term(id),
      title: data.title,
      told: [],
      cited: numbersIn(data.kilde, body),
      regler: [],
      skemaer: [],
    })),
  ]
}
