import { Command, CommanderError } from 'commander'
import { version } from '../api/text'
import { commandsOf, danishHelp, danishUsageError, unknownCommand } from './danish'
import { ExitCode } from './exit-code'
import { tell } from './tell'
import { asUsageError } from './usage-error'
import { WrongArguments, WrongUse } from './wrong-use'

type End = (exitCode: number) => void
/** @param whole gives a program with all commands, for what is made of them */
type AddCommand = (program: Command, end: End, whole: () => Promise<Command>) => void

/** The commands in the order of the help. Each is loaded when it is asked for, so that it waits for no other. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  validate: async () => (await import('./commands/validate')).addValidate,
  case: async () => (await import('./commands/case')).addCase,
  deadlines: async () => (await import('./commands/deadlines')).addDeadlines,
  schema: async () => (await import('./commands/schema')).addSchema,
  generate: async () => (await import('./commands/generate')).addGenerate,
  split: async () => (await import('./commands/split')).addSplit,
  conform: async () => (await import('./commands/conform')).addConform,
  completion: async () => (await import('./commands/completion')).addCompletion,
  man: async () => (await import('./commands/man')).addMan,
}

/**
 * Runs the command line.
 *
 * @param args what stands after the name of the command
 * @returns the exit code: 0 no error found, 1 errors found, 2 wrong use or unreadable input, 3 the program itself failed for a file
 * @throws what went wrong in the program itself
 */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode: number = ExitCode.ok
  const end: End = (code) => {
    exitCode = code
    // Holds also when the program ends early, because nobody listens to the answer any longer.
    process.exitCode = code
  }
  const [word = '', asked = ''] = args
  const program = await programOf(
    Object.hasOwn(commands, word) ? [word] : Object.keys(commands),
    end,
  )
  if (args.length === 0) {
    program.outputHelp({ error: true })
    return ExitCode.wrongUse
  }
  if (word === 'help' && asked === 'help') {
    program.outputHelp()
    return ExitCode.ok
  }
  if (word === 'help' && /^\w/.test(asked) && !commandsOf(program).includes(asked)) {
    tell(unknownCommand(asked, program))
    return ExitCode.wrongUse
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) {
      // Requested help and version end here too, and are no error.
      if (error.exitCode === 0) return ExitCode.ok
      tell(danishUsageError(error, program, args))
      return ExitCode.wrongUse
    }
    if (error instanceof WrongUse) {
      tell(error instanceof WrongArguments ? asUsageError(error.message, word) : error.message)
      return ExitCode.wrongUse
    }
    throw error
  }
}

/** The program with some of its commands. */
async function programOf(names: readonly string[], end: End): Promise<Command> {
  const program = new Command('modtagelse')
    .description(
      'Tjekker registreringer mod minimumskravene i vejledningen om jobcentrenes modtagelse (2008).',
    )
    .version(version, '-V, --version', 'vis versionen')
    .exitOverride()
  danishHelp(program)
  const whole = () => programOf(Object.keys(commands), end)
  for (const name of names) (await commands[name]?.())?.(program, end, whole)
  return program.addHelpText(
    'after',
    '\nEksempler:\n' +
      '  modtagelse validate kladde.json\n' +
      '  modtagelse validate sager --format json\n' +
      '  modtagelse case sag.json --as-of 2008-11-10\n' +
      '  modtagelse deadlines --first-contact 2008-10-01\n' +
      '  modtagelse schema straksmatch\n' +
      '  modtagelse generate straksmatch --count 100\n',
  )
}
