import type { Paragraph } from '../source.ts'

/** A page that tells paragraphs of the source, and what it points its readers to. */
export interface TellingPage {
  url: string
  title: string
  /** Numbers told, from frontmatter and from the source marks in the text. */
  told: readonly string[]
  /** Numbers that are only referred to: a rule, a decision or a term leans on a paragraph, it does not tell it. */
  cited?: readonly string[]
  regler: readonly string[]
  skemaer: readonly string[]
}

/** A place in a schema that rests on paragraphs of the source. */
export interface SchemaLocation {
  /** Slug of the schema. */
  schema: string
  /** JSON Pointer into it. */
  pointer: string
  url: string
  kilde: readonly string[]
  fortolkning?: string | undefined
  /**
   * The location belongs to several types. What it says of a step counts only when a type of that step rests on the
   * step too: a shared part that no type uses checks nothing.
   */
  shared: boolean
}

/** A finding code and what it rests on. */
export interface CheckingRule {
  code: string
  url: string
  kilde: readonly string[]
  fortolkning?: string | undefined
}

export interface TraceabilityInput {
  paragraphs: readonly Paragraph[]
  pages: readonly TellingPage[]
  locations: readonly SchemaLocation[]
  rules: readonly CheckingRule[]
  /** Slugs of the schemas a page may point to. */
  schemas: readonly string[]
  /** Ids of the decisions, such as "F1". */
  interpretations: readonly string[]
}

export interface TraceabilityRow {
  paragraph: Paragraph
  pages: readonly TellingPage[]
  locations: readonly SchemaLocation[]
  rules: readonly CheckingRule[]
}

/**
 * Follows each paragraph of the source to the pages that tell it, the schema locations that state it and the rules
 * that check it.
 *
 * @returns a row for each paragraph, in the order of the source, and in words everything that keeps the two from
 * meeting: unknown numbers, codes, schemas and decisions, and paragraphs told or checked nowhere. An empty list of
 * problems means that nothing is lost.
 */
export function traceabilityTable(input: TraceabilityInput): {
  rows: TraceabilityRow[]
  problems: string[]
} {
  const { paragraphs, pages, rules } = input
  const locations = input.locations.map((location) => ({
    ...location,
    kilde: location.shared ? location.kilde.filter(hasSchema(input.locations)) : location.kilde,
  }))

  const rows = paragraphs.map((paragraph): TraceabilityRow => {
    const cites = ({ kilde }: { kilde: readonly string[] }) => kilde.includes(paragraph.number)
    return {
      paragraph,
      pages: pages.filter(({ told }) => told.includes(paragraph.number)),
      locations: locations.filter(cites),
      rules: rules.filter(cites),
    }
  })

  return { rows, problems: [...unknownNames(input), ...rows.flatMap(gaps)] }
}

/** "3.1" of "3.1.8". */
const section = (number: string): string => number.split('.').slice(0, 2).join('.')

/** Part 3 tells the steps; a step has a schema when a type's own location rests on it. */
function hasSchema(locations: readonly SchemaLocation[]): (number: string) => boolean {
  const steps = new Set(
    locations.filter(({ shared }) => !shared).flatMap(({ kilde }) => kilde.map(section)),
  )
  return (number) => !number.startsWith('3.') || steps.has(section(number))
}

function unknownNames(input: TraceabilityInput): string[] {
  const numbers = new Set(input.paragraphs.map(({ number }) => number))
  const codes = new Set(input.rules.map(({ code }) => code))
  const schemas = new Set(input.schemas)
  const decisions = new Set(input.interpretations)

  const unknown = (known: Set<string>, what: string, where: string, names: readonly string[]) =>
    names
      .filter((name) => !known.has(name))
      .map((name) => `${where} names an unknown ${what}: ${name}`)
  const decision = (where: string, id: string | undefined) =>
    unknown(decisions, 'interpretation', where, id === undefined ? [] : [id])

  return [
    ...repeated(input.paragraphs.map(({ number }) => number)).map(
      (number) => `kilde.json has paragraph ${number} more than once`,
    ),
    ...input.pages.flatMap(({ url, told, cited = [], regler, skemaer }) => [
      ...unknown(numbers, 'paragraph', url, [...told, ...cited]),
      ...unknown(codes, 'rule', url, regler),
      ...unknown(schemas, 'schema', url, skemaer),
    ]),
    ...input.locations.flatMap(({ schema, pointer, kilde, fortolkning }) => {
      const where = `${schema}.schema.json#${pointer}`
      return [...unknown(numbers, 'paragraph', where, kilde), ...decision(where, fortolkning)]
    }),
    ...input.rules.flatMap(({ code, kilde, fortolkning }) => {
      const where = `The rule ${code}`
      return [...unknown(numbers, 'paragraph', where, kilde), ...decision(where, fortolkning)]
    }),
  ]
}

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
]

/** What is missing for one paragraph. */
function gaps({ paragraph, pages, locations, rules }: TraceabilityRow): string[] {
  const { number, kind, ikkeMaskinel } = paragraph
  const needsCheck = kind === 'krav' && ikkeMaskinel === undefined
  const problems: string[] = []
  if (pages.length === 0) problems.push(`Paragraph ${number} is told on no page`)
  if (needsCheck && locations.length + rules.length === 0) {
    problems.push(`Paragraph ${number} demands something that no schema and no rule checks`)
  }
  return problems
}
