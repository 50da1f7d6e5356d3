import type { Hand } from './hand.ts'
import {
  drawOne,
  emptyLabels,
  Labels,
  labelsFor,
  writeParts,
  type Cell,
  type Part,
  type ToWrite,
} from './registrations.ts'
import { above, below, type Written } from './surroundings.ts'

const BREAKS = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'] as const

/** How somebody writes a label with its value. */
type Way = (hand: Hand, cell: Cell, at: number, width: number) => string

const first = (text: string) => text.split('\n', 1)[0]!

const ways: Readonly<Record<string, Way>> = {
  plain: (_, { label, text }) => `${label}: ${text}`,
  tight: (_, { label, text }) => `${label}:${/^[[(\d☐☒☑✓]/.test(first(text)) ? ' ' : ''}${text}`,
  loose: (_, { label, text }) => `${label} : ${text}`,
  emphasised: (_, { label, text }) => `**${label}:** ${text}`,
  tabbed: (_, { label, text }) => `${label}:\t${text}`,
  padded: (_, { label, text }, _at, width) => `${`${label}:`.padEnd(width)}${text}`,
  inColumns: (_, { label, text }, _at, width) => `${label.padEnd(width)}${text}`,
  equals: (_, { label, text }) => `${label} = ${text}`,
  dashes: (_, { label, text }) => `- ${label}: ${text}`,
  stars: (_, { label, text }) => `* ${label}: ${text}`,
  dots: (_, { label, text }) => `•\t${label}: ${text}`,
  middleDots: (_, { label, text }) => `· ${label}: ${text}`,
  circles: (_, { label, text }) => `o ${label}: ${text}`,
  numbers: (_, { label, text }, at) => `${at + 1}. ${label}: ${text}`,
  letters: (_, { label, text }, at) => `${String.fromCharCode(97 + (at % 26))}) ${label}: ${text}`,
  indented: (_, { label, text }) => `    ${label}: ${text}`,
  listed: (hand, { label, text, items, choices }) =>
    items ? `${label}:\n${listOf(hand, items, choices!)}` : `${label}: ${text}`,
  below: (_, { label, text }) => `${label}\n${text}`,
  belowColon: (_, { label, text }) => `${label}:\n${text}`,
  mixed: (hand, { label, text }) => (hand.happens() ? `${label}: ${text}` : `${label}:\n${text}`),
}

/** Items of a list below its label, or all there is to choose from with the chosen ones ticked. */
function listOf(hand: Hand, items: readonly string[], choices: readonly string[]): string {
  const mark = hand.oneOf('- ', '* ', '• ', '•\t', '  - ', '· ', '')
  const [ticked, empty] = hand.oneOf(['☒ ', '☐ '], ['[x] ', '[ ] '], ['- [x] ', '- [ ] '])
  const isInOrder = choices.filter((choice) => items.includes(choice)).join() === items.join()
  return isInOrder && hand.happens()
    ? choices.map((choice) => (items.includes(choice) ? ticked : empty) + choice).join('\n')
    : items.map((item) => mark + item).join('\n')
}

/** Those in which a label may stand without a value, as on a form that is not filled in. */
const hasColons: ReadonlySet<Way> = new Set(
  Object.entries(ways)
    .filter(([name]) => !['inColumns', 'equals', 'below', 'belowColon', 'mixed'].includes(name))
    .map(([, way]) => way),
)

/** Labels with their values on lines, one registration below the other. */
export function writeLines(hand: Hand): Written {
  const way = hand.oneOf(...(Object.keys(ways) as [string]))
  return writeLinesIn(hand, way)
}

export function writeLinesIn(hand: Hand, name: string): Written {
  const newline = hand.oneOf(...BREAKS)
  const lines: string[] = []
  const around: string[] = []
  for (const block of above(hand)) {
    lines.push(...block, '')
    around.push(...block)
  }
  const all = Array.from({ length: hand.number(1, 3) }, () => drawOne(hand))
  const way = ways[needsColons(name, all) ? 'plain' : name]!
  for (const one of all) {
    lines.push(...headingOf(hand, one))
    const cells = writeParts(hand, one, new Labels(hand, [one.type]))
    if (hasColons.has(way)) {
      for (const label of emptyLabels(hand, one)) {
        const at = hand.number(0, cells.length)
        cells.splice(at, 0, { path: '', label, text: '', isFreeText: false })
      }
    }
    const width = Math.max(...cells.map(({ label }) => label.length)) + hand.number(3, 6)
    cells.forEach((cell, at) => {
      lines.push(...way(hand, cell, at, width).split('\n'))
    })
    lines.push('')
  }
  for (const block of below(hand)) {
    lines.push(...block, '')
    around.push(...block)
  }
  const mark = hand.oneOf('', '', '', '> ', '>> ')
  return {
    text: lines.map((line) => mark + line).join(newline),
    around,
    registrations: all.map(({ registration }) => registration),
  }
}

/** The type on a line of its own, or in its field. */
function headingOf(hand: Hand, { type }: ToWrite): string[] {
  const { name } = type
  if (hand.happens()) {
    const label = hand.oneOf(...(labelsFor('registreringstype', [type]) as [string]))
    return [`${label}: ${name}`]
  }
  const heading = hand.oneOf(name, name.toUpperCase(), `# ${name}`, `${name}:`)
  return hand.happens() ? [heading] : [heading, '']
}

/**
 * Without a colon a label is told from the free text above it by its column alone, and a colon in a text is taken for that
 * of a label: there people write colons.
 */
const needsColons = (name: string, all: readonly ToWrite[]): boolean =>
  (name === 'equals' || name === 'inColumns') && all.some(({ parts }) => parts.some(isFreeText))

const isFreeText = ({ field, area }: Part) => area !== undefined || field.kind?.name === 'fritekst'
