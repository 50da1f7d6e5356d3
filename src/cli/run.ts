import { Command, CommanderError } from 'commander'
import { version } from '../api/text'
import { commandsOf, danishHelp, danishUsageError, unknownCommand } from './danish'
import { ExitCode } from './exit-code'
import { WrongUse } from './wrong-use'

type End = (exitCode: number) => void
type AddCommand = (program: Command, end: End) => void

/** The commands in the order of the help. Each is loaded when it is asked for, so that it waits for no other. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  validate: async () => (await import('./commands/validate')).addValidate,
  case: async () => (await import('./commands/case')).addCase,
  deadlines: async () => (await import('./commands/deadlines')).addDeadlines,
  schema: async () => (await import('./commands/schema')).addSchema,
  generate: async () => (await import('./commands/generate')).addGenerate,
  split: async () => (await import('./commands/split')).addSplit,
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
  const program = new Command('modtagelse')
    .description(
      'Tjekker registreringer mod minimumskravene i vejledningen om jobcentrenes modtagelse (2008).',
    )
    .version(version, '-V, --version', 'vis versionen')
    .exitOverride()
  danishHelp(program)
  const end: End = (code) => (exitCode = code)
  const [word = '', asked = ''] = args
  const wanted = Object.hasOwn(commands, word) ? [word] : Object.keys(commands)
  for (const name of wanted) (await commands[name]?.())?.(program, end)
  program.addHelpText(
    'after',
    '\nEksempler:\n' +
      '  modtagelse validate kladde.json\n' +
      '  modtagelse case sag.json --as-of 2008-11-10\n' +
      '  modtagelse deadlines --first-contact 2008-10-01\n' +
      '  modtagelse schema straksmatch\n' +
      '  modtagelse generate straksmatch --count 100\n',
  )
  if (args.length === 0) {
    program.outputHelp({ error: true })
    return ExitCode.wrongUse
  }
  if (word === 'help' && /^\w/.test(asked) && !commandsOf(program).includes(asked)) {
    process.stderr.write(`modtagelse: ${unknownCommand(asked, program)}\n`)
    return ExitCode.wrongUse
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) {
      // Requested help and version end here too, and are no error.
      if (error.exitCode === 0) return ExitCode.ok
      process.stderr.write(`modtagelse: ${danishUsageError(error, program, args)}\n`)
      return ExitCode.wrongUse
    }
    if (error instanceof WrongUse) {
      process.stderr.write(`modtagelse: ${error.message}\n`)
      return ExitCode.wrongUse
    }
    throw error
  }
}
