import type { CommandOf, OptionOf, ProgramOf } from '../program-tree'
import { EXIT_CODES } from './exit-codes'

/** The manual as a page for `man`, written in the macros of groff_man(7). */
export function manPage(program: ProgramOf): string {
  const { name, version, description, options, commands, paragraphs } = program
  return [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "Modtagelse"`,
    '.SH NAVN',
    `${name} \\- ${text(asClause(description))}`,
    '.SH BRUG',
    ...commands.flatMap(({ usage }, index) => [...(index > 0 ? ['.br'] : []), `.B ${text(usage)}`]),
    '.SH BESKRIVELSE',
    text(description),
    '.SH VALG',
    ...options.flatMap(optionLines),
    '.SH KOMMANDOER',
    ...commands.flatMap(commandLines),
    '.SH SLUTKODER',
    ...EXIT_CODES.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, text(meaning)]),
    ...paragraphs.flatMap((paragraph) => paragraphLines(paragraph, '.SH')),
    '',
  ].join('\n')
}

function commandLines(command: CommandOf): string[] {
  return [
    `.SS ${text(command.usage)}`,
    text(command.description),
    ...command.arguments
      .filter(({ description }) => description !== '')
      .flatMap(({ name, description }) => ['.TP', `.I ${text(name)}`, text(description)]),
    ...command.options.filter(({ long }) => long !== '--help').flatMap(optionLines),
    ...command.paragraphs.flatMap((paragraph) => paragraphLines(paragraph, '.PP')),
  ]
}

const optionLines = ({ flags, description }: OptionOf): string[] => [
  '.TP',
  `.B ${text(flags)}`,
  text(description),
]

/** A paragraph of the help. One that begins with a heading has lines that stay as they are. */
function paragraphLines(paragraph: string, heading: '.SH' | '.PP'): string[] {
  const [first = '', ...lines] = paragraph.split('\n')
  if (!first.endsWith(':') || !lines.every((line) => line.startsWith('  '))) {
    return ['.PP', text([first, ...lines].join(' '))]
  }
  const title = text(first.slice(0, -1))
  return [
    ...(heading === '.SH' ? [`.SH ${title.toUpperCase()}`] : ['.PP', `${title}:`]),
    '.RS 4',
    '.nf',
    ...lines.map((line) => text(line.slice(2))),
    '.fi',
    '.RE',
  ]
}

/** As the name of a page is explained: a clause, without capital and full stop. */
const asClause = (sentence: string) =>
  sentence.replace(/^./u, (letter) => letter.toLowerCase()).replace(/\.$/, '')

/** A text that says nothing to groff: no backslash, no macro at its beginning, and hyphens that can be copied. */
const text = (plain: string): string =>
  plain
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replace(/^(?=[.'])/, String.raw`\&`)
