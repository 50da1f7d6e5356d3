import { Command, CommanderError } from 'commander'
import { version } from '../api'
import { addCase } from './commands/case'
import { addDeadlines } from './commands/deadlines'
import { addGenerate } from './commands/generate'
import { addSchema } from './commands/schema'
import { addValidate } from './commands/validate'
import { commandsOf, danishHelp, danishUsageError, unknownCommand } from './danish'
import { ExitCode } from './exit-code'
import { WrongUse } from './wrong-use'

/**
 * Runs the command line.
 *
 * @param args the arguments after the program name
 * @returns the exit code: 0 no error found, 1 errors found, 2 wrong use or unreadable input
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
  const end = (code: number) => (exitCode = code)
  addValidate(program, end)
  addCase(program, end)
  addDeadlines(program)
  addSchema(program)
  addGenerate(program)
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
  const [word, topic = ''] = args
  if (word === 'help' && /^\w/.test(topic) && !commandsOf(program).includes(topic)) {
    process.stderr.write(`${unknownCommand(topic, program)}\n`)
    return ExitCode.wrongUse
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) {
      // Requested help and version end here too, and are no error.
      if (error.exitCode === 0) return ExitCode.ok
      process.stderr.write(`${danishUsageError(error, program)}\n`)
      return ExitCode.wrongUse
    }
    if (error instanceof WrongUse) {
      process.stderr.write(`modtagelse: ${error.message}\n`)
      return ExitCode.wrongUse
    }
    throw error
  }
}
