import type { Argument, Command, Option } from 'commander'

/** What stands behind an option, or where an argument stands. */
export interface Value {
  /** As the help calls it. */
  name: string
  /** The words it can be, where it can be nothing else. */
  words: readonly string[]
  kind: 'words' | 'file' | 'folder' | 'other'
}

export interface OptionOf {
  short: string | undefined
  long: string | undefined
  /** As the help writes it: "-h, --help", "--type <TYPE>". */
  flags: string
  description: string
  value: Value | undefined
}

export interface ArgumentOf extends Value {
  description: string
  isMany: boolean
}

/** A command, as its help tells of it. */
export interface CommandOf {
  name: string
  /** How it is used: "validate [valg] [FIL...|-]". */
  usage: string
  description: string
  options: readonly OptionOf[]
  arguments: readonly ArgumentOf[]
  /** What the help says behind the list of options, in paragraphs. */
  paragraphs: readonly string[]
}

/** The whole command line. */
export interface ProgramOf extends CommandOf {
  version: string
  commands: readonly CommandOf[]
}

/** What the help tells of a program with all its commands; what is made of it cannot say otherwise than the help. */
export function treeOf(program: Command): ProgramOf {
  const all = program.createHelp().visibleCommands(program)
  const names = all.map((command) => command.name())
  return {
    ...commandOf(program),
    version: program.version() ?? '',
    commands: all.map((command) =>
      command.name() === 'help'
        ? {
            ...commandOf(command),
            usage: `${program.name()} help [kommando]`,
            arguments: [asked(names)],
          }
        : commandOf(command),
    ),
  }
}

/** What help can be asked for. */
const asked = (words: readonly string[]): ArgumentOf => ({
  name: 'kommando',
  words,
  kind: 'words',
  description: '',
  isMany: false,
})

function commandOf(command: Command): CommandOf {
  const help = Object.assign(command.createHelp(), { showGlobalOptions: false })
  return {
    name: command.name(),
    usage: help.commandUsage(command),
    description: command.description(),
    options: help.visibleOptions(command).map((option) => ({
      short: option.short,
      long: option.long,
      flags: option.flags,
      description: help.optionDescription(option),
      value: option.required || option.optional ? valueOf(nameIn(option), option) : undefined,
    })),
    arguments: command.registeredArguments.map((argument) => ({
      ...valueOf(argument.name(), argument),
      description: argument.description,
      isMany: argument.variadic,
    })),
    paragraphs: behindOptions(command),
  }
}

const nameIn = ({ flags }: Option) => /^[^<[]*[<[](.*?)(?:\.{3})?[>\]]/.exec(flags)?.[1] ?? ''

/** The kind is told by what the help calls the value. */
function valueOf(name: string, { argChoices = [] }: Option | Argument): Value {
  const kind = KINDS[name] ?? 'other'
  return { name, words: argChoices, kind: argChoices.length > 0 ? 'words' : kind }
}

const KINDS: Readonly<Record<string, Value['kind']>> = {
  FIL: 'file',
  MAPPE: 'folder',
}

/** The text that was added to the help, which the library only writes and does not give. */
function behindOptions(command: Command): string[] {
  let all = ''
  const { writeOut } = command.configureOutput()
  command.configureOutput({ writeOut: (text) => (all += text) })
  command.outputHelp()
  command.configureOutput({ ...(writeOut && { writeOut }) })
  const text = all.slice(command.helpInformation().length)
  return text
    .split(/\n{2,}/)
    .map((part) => part.replace(/^\n+|(?<!\n)\n+$/g, ''))
    .filter(Boolean)
}
