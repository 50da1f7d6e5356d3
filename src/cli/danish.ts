import type { Argument, Command, CommanderError, Help, Option } from 'commander'

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
}

/** Sets Danish help texts for a program and its commands. Call it before commands are added. */
export function danishHelp(program: Command): void {
  program
    .helpOption('-h, --help', 'vis denne hjælp')
    .helpCommand('help [kommando]', 'vis hjælp til en kommando')
    .usage('<kommando> [valg]')
    // danishUsageError reports mistakes in Danish; suppress commander's own English line.
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: describeOption,
      // Commander would add the default in English; our descriptions include it.
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

/** A usage error in Danish, with a hint on how to get help. */
export function danishUsageError(error: CommanderError, program: Command): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? '')
  // In messages about an option the name comes first; about an argument, the value.
  if (error.message.startsWith('error: command-argument')) quoted.reverse()
  const [first = '', second = ''] = quoted
  const name = first.split(/[ ,=]/)[0]
  const hint = /Did you mean ([^?]*)\?/.exec(error.message)?.[1]
  const messages: Readonly<Record<string, string>> = {
    'commander.unknownOption': `valget ${first} kendes ikke`,
    'commander.unknownCommand': isUnknown(first, program),
    'commander.missingArgument': `argumentet ${first} mangler`,
    'commander.missingMandatoryOptionValue': `valget ${first} mangler`,
    'commander.optionMissingArgument': `valget ${first} mangler sin værdi`,
    'commander.invalidArgument': `${name} kan ikke være ${second}${allowed(error.message)}`,
    'commander.excessArguments': 'der er for mange argumenter',
    'commander.help': 'der mangler en kommando',
  }
  const what = messages[error.code] ?? error.message
  const meant = hint ? ` (mente du ${hint}?)` : ''
  return asUsageError(what + meant)
}

/** Names of all commands. */
export const commandsOf = (program: Command): string[] =>
  program.commands.map((command) => command.name())

/** The error for an unknown command, where commander reports none. */
export const unknownCommand = (name: string, program: Command): string =>
  asUsageError(isUnknown(name, program))

const isUnknown = (name: string, program: Command) =>
  `kommandoen ${name} kendes ikke; der er: ${commandsOf(program).join(', ')}`

const asUsageError = (what: string) => `modtagelse: ${what}. Se brugen med: modtagelse --help`

/** The allowed values listed by commander, or the reason given by one of our parsers. */
function allowed(message: string): string {
  const choices = /Allowed choices are ([^.]*)\./.exec(message)?.[1]
  if (choices) return `; vælg en af: ${choices}`
  const reason = /is invalid\. (.*)$/.exec(message)?.[1]
  return reason ? `: ${reason}` : ''
}
