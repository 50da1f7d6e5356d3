import type { CommandOf, OptionOf, ProgramOf, Value } from '../program-tree'

/** Completion for fish. */
export function fishCompletion({ name, options, commands }: ProgramOf): string {
  const first = 'test (count (commandline -opc)) -eq 1'
  return [
    `# Fuldførelse for ${name} i fish. Skriv den i en fil, som fish selv finder:`,
    `#   ${name} completion fish > ~/.config/fish/completions/${name}.fish`,
    `function __${name}_in`,
    '    set -l words (commandline -opc)',
    '    test "$words[2]" = $argv[1]',
    'end',
    // Files are suggested where one is wanted, and nowhere else.
    `complete -c ${name} -f`,
    ...commands.map(
      (command) =>
        `complete -c ${name} -n ${quoted(first)} -a ${command.name} -d ${quoted(command.description)}`,
    ),
    ...options.map((option) => line(name, first, option)),
    ...commands.flatMap((command) => linesOf(name, command)),
    '',
  ].join('\n')
}

function linesOf(program: string, command: CommandOf): string[] {
  const here = `__${program}_in ${command.name}`
  const [argument] = command.arguments
  const answered = argument && answer(argument)
  return [
    ...command.options.map((option) => line(program, here, option)),
    ...(answered ? [`complete -c ${program} -n ${quoted(here)} ${answered}`] : []),
  ]
}

function line(
  program: string,
  where: string,
  { short, long, description, value }: OptionOf,
): string {
  return [
    `complete -c ${program} -n ${quoted(where)}`,
    ...(short ? [`-s ${short.slice(1)}`] : []),
    ...(long ? [`-l ${long.slice(2)}`] : []),
    ...(value ? ['-r', answer(value)] : []),
    `-d ${quoted(description)}`,
  ]
    .filter(Boolean)
    .join(' ')
}

const answer = ({ words, kind }: Value): string =>
  ({
    words: `-f -a ${quoted(words.join(' '))}`,
    file: '-F',
    folder: "-f -a '(__fish_complete_directories)'",
    other: '',
  })[kind]

const quoted = (text: string) => `'${text.replace(/['\\]/g, String.raw`\$&`)}'`
