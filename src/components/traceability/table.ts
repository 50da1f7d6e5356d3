import type { Paragraph } from '../source.ts'

/** A page that tells paragraphs of the source, and what it points its readers to. */
export interface TellingPage {
  url: string
  title: string
  /** Numbers told, from frontmatter and from the source marks in the text. */
  told: readonly string[]
  /** Numbers that are only referred to: a rule or a decision leans on a paragraph, it does not tell it. */
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
   * The location belongs to several types, of which some are not written yet. What it says of a step counts only
   * when that step has a schema.
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

/** Paragraphs that are still owed. The lists may only become shorter. */
export interface NotYetCovered {
  /** Told on no page. */
  fortalt: readonly string[]
  /** Checked by no schema and no rule, though the paragraph demands something. */
  tjekket: readonly string[]
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
  notYet: NotYetCovered
}

export interface TraceabilityRow {
  paragraph: Paragraph
  pages: readonly TellingPage[]
  locations: readonly SchemaLocation[]
  rules: readonly CheckingRule[]
  /** Listed as not told yet. */
  owesPage: boolean
  /** Listed as not checked yet. */
  owesCheck: boolean
}

/**
 * Follows each paragraph of the source to the pages that tell it, the schema locations that state it and the rules
 * that check it.
 *
 * @returns a row for each paragraph, in the order of the source, and in words everything that keeps the two from
 * meeting: unknown numbers, codes, schemas and decisions, paragraphs told or checked nowhere and not listed as owed,
 * and paragraphs listed as owed that are not. An empty list of problems means that nothing is lost.
 */
export function traceabilityTable(input: TraceabilityInput): {
  rows: TraceabilityRow[]
  problems: string[]
} {
  const { paragraphs, pages, rules, notYet } = input
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
      owesPage: notYet.fortalt.includes(paragraph.number),
      owesCheck: notYet.tjekket.includes(paragraph.number),
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
    ...(['fortalt', 'tjekket'] as const).flatMap((list) => {
      const where = `ikke-daekket-endnu.json, ${list},`
      return [
        ...unknown(numbers, 'paragraph', where, input.notYet[list]),
        ...repeated(input.notYet[list]).map((number) => `${where} names ${number} more than once`),
      ]
    }),
  ]
}

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
]

/** What is missing for one paragraph, and what is called missing though it is there. */
function gaps(row: TraceabilityRow): string[] {
  const { number, kind, ikkeMaskinel } = row.paragraph
  const told = row.pages.length > 0
  const checked = row.locations.length > 0 || row.rules.length > 0
  const needsCheck = kind === 'krav' && ikkeMaskinel === undefined
  const problems: string[] = []
  if (!told && !row.owesPage) problems.push(`Paragraph ${number} is told on no page`)
  if (told && row.owesPage) {
    problems.push(
      `Paragraph ${number} is told now: take it off "fortalt" in ikke-daekket-endnu.json`,
    )
  }
  if (needsCheck && !checked && !row.owesCheck) {
    problems.push(`Paragraph ${number} demands something that no schema and no rule checks`)
  }
  if (row.owesCheck && (checked || !needsCheck)) {
    problems.push(
      checked
        ? `Paragraph ${number} is checked now: take it off "tjekket" in ikke-daekket-endnu.json`
        : `Paragraph ${number} needs no check: take it off "tjekket" in ikke-daekket-endnu.json`,
    )
  }
  return problems
}
