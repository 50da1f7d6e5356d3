import type { Argument, Command, CommanderError, Help, Option } from 'commander'

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
}

/** Makes a command and those under it speak Danish in their help. Call before commands are added. */
export function danishHelp(program: Command): void {
  program
    .helpOption('-h, --help', 'vis denne hjælp')
    .helpCommand('help [kommando]', 'vis hjælp til en kommando')
    .usage('<kommando> [valg]')
    // Mistakes are told in Danish by danishUsageError; commander's own English line is held back.
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: describeOption,
      // Commander would add its default in English; our descriptions say it themselves.
      argumentDescription: ({ description }: Argument) => description,
      subcommandTerm: (command) => command.name(),
      showGlobalOptions: false,
    })
}

function describeOption(this: Help, option: Option): string {
  const extra = [
    option.argChoices && `en af: ${option.argChoices.join(', ')}`,
    option.defaultValue !== undefined &&
      `ellers ${String(option.defaultValueDescription ?? option.defaultValue)}`,
  ].filter(Boolean)
  return extra.length > 0 ? `${option.description} (${extra.join('; ')})` : option.description
}

/** What went wrong in the use of the command, and how to see the right use. */
export function danishUsageError(error: CommanderError, program: Command): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? '')
  // Of an option the name comes before the value, of an argument after it.
  if (error.message.startsWith('error: command-argument')) quoted.reverse()
  const [first = '', second = ''] = quoted
  const name = first.split(/[ ,=]/)[0]
  const hint = /Did you mean ([^?]*)\?/.exec(error.message)?.[1]
  const told: Readonly<Record<string, string>> = {
    'commander.unknownOption': `valget ${first} kendes ikke`,
    'commander.unknownCommand': isUnknown(first, program),
    'commander.missingArgument': `argumentet ${first} mangler`,
    'commander.missingMandatoryOptionValue': `valget ${first} mangler`,
    'commander.optionMissingArgument': `valget ${first} mangler sin værdi`,
    'commander.invalidArgument': `${name} kan ikke være ${second}${allowed(error.message)}`,
    'commander.excessArguments': 'der er for mange argumenter',
    'commander.help': 'der mangler en kommando',
  }
  const what = told[error.code] ?? error.message
  const meant = hint ? ` (mente du ${hint}?)` : ''
  return asUsageError(what + meant)
}

/** The names of the commands there are. */
export const commandsOf = (program: Command): string[] =>
  program.commands.map((command) => command.name())

/** What is said of a command that is not known, where the library itself says nothing. */
export const unknownCommand = (name: string, program: Command): string =>
  asUsageError(isUnknown(name, program))

const isUnknown = (name: string, program: Command) =>
  `kommandoen ${name} kendes ikke; der er: ${commandsOf(program).join(', ')}`

const asUsageError = (what: string) => `modtagelse: ${what}. Se brugen med: modtagelse --help`

/** The values commander lists, or the reason that a parser of ours gave. */
function allowed(message: string): string {
  const choices = /Allowed choices are ([^.]*)\./.exec(message)?.[1]
  if (choices) return `; vælg en af: ${choices}`
  const reason = /is invalid\. (.*)$/.exec(message)?.[1]
  return reason ? `: ${reason}` : ''
}
