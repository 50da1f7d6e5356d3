import type { Argument, Command, CommanderError, Help, Option } from 'commander'
import { isNear } from './is-near'
import { asUsageError } from './usage-error'

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

/**
 * What went wrong in the use of the command, and how to see the right use. It goes by the kind of mistake and by what the
 * command is made of, never by what the library says of it in English.
 *
 * @param args what stands after the name of the program
 */
export function danishUsageError(
  { code }: Pick<CommanderError, 'code'>,
  program: Command,
  args: readonly string[],
): string {
  const asked = program.commands.find((one) => one.name() === args[0])
  const command = asked ?? program
  const told: Readonly<Record<string, () => string>> = {
    'commander.unknownOption': () => unknownOption(command, args),
    'commander.unknownCommand': () => isUnknown(args[0] ?? '', program),
    'commander.missingArgument': () => `argumentet ${missingArgument(command)} mangler`,
    'commander.missingMandatoryOptionValue': () => `valget ${missingOption(command)} mangler`,
    'commander.optionMissingArgument': () =>
      `valget ${optionNamed(command, args.at(-1) ?? '')?.flags ?? ''} mangler sin værdi`,
    'commander.excessArguments': () => 'der er for mange argumenter',
    'commander.help': () => 'der mangler en kommando',
  }
  return asUsageError(told[code]?.() ?? 'kommandoen kan ikke bruges sådan', asked?.name())
}

/** Names of all commands. */
export const commandsOf = (program: Command): string[] =>
  program.commands.map((command) => command.name())

/** The error for an unknown command, where commander reports none. */
export const unknownCommand = (name: string, program: Command): string =>
  asUsageError(isUnknown(name, program))

function isUnknown(name: string, program: Command): string {
  const names = commandsOf(program)
  return `kommandoen ${name} kendes ikke; der er: ${names.join(', ')}${meant(name, names)}`
}

const optionNamed = (command: Command, name: string) =>
  command.options.find(({ long, short }) => name === long || name === short)

/** The first option that the command does not know; the value of one that it knows is none. */
function unknownOption(command: Command, args: readonly string[]): string {
  let isValue = false
  for (const arg of args) {
    const [name = ''] = arg.split('=')
    const option: Option | undefined = isValue ? undefined : optionNamed(command, name)
    if (!isValue && !option && arg.startsWith('-') && arg !== '-') {
      const names = command.options.flatMap(({ long }) => long ?? [])
      return `valget ${name} kendes ikke${meant(name, names)}`
    }
    isValue = option?.required === true && name === arg
  }
  return 'et valg kendes ikke'
}

const missingArgument = ({ registeredArguments }: Command) =>
  registeredArguments.find(({ required }) => required)?.name() ?? ''

const missingOption = (command: Command) =>
  command.options.find(
    (option) => option.mandatory && command.getOptionValue(option.attributeName()) === undefined,
  )?.flags ?? ''

/** The one name that another was nearly, if there is one. */
function meant(name: string, names: readonly string[]): string {
  const near = names.filter((known) => isNear(known, name))
  return near.length === 1 ? ` (mente du ${near[0] ?? ''}?)` : ''
}
