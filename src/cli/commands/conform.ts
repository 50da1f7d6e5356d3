import { availableParallelism } from 'node:os'
import { Option, type Command } from 'commander'
import { types } from '../../api/text'
import { isForLevel, levels, type Level } from '../../conformance/levels'
import { Progress } from '../checking/progress'
import { asksFor, commandWords } from '../conform/command-words'
import { conformFormatters, type ConformFormat, type ConformFormatter } from '../conform/formatters'
import { readKit } from '../conform/read-kit'
import { runEach, type RunOptions } from '../conform/run-each'
import { runLines } from '../conform/run-lines'
import type { Run, Trial } from '../conform/trial'
import { ExitCode } from '../exit-code'
import { formatOption, toWorkers } from '../options'
import { oneOf, readBy } from '../values'
import { writeParts } from '../write-parts'
import { WrongUse } from '../wrong-use'

/** What the command line gives for `conform`. */
interface ConformOptions {
  command: string
  level: Level
  type?: string
  lines?: boolean
  workers: number
  timeout: number
  format: ConformFormat
}

/** What a shell gives for a program that was interrupted. */
const INTERRUPTED = 130

/** Adds `modtagelse conform --command "CMD {file}"`. */
export function addConform(program: Command, end: (exitCode: number) => void): void {
  program
    .command('conform')
    .usage('[valg] --command "KOMMANDO {file}"')
    .description('Prøv din egen validator på registreringer, hvor svaret er kendt.')
    .addOption(
      new Option(
        '--command <KOMMANDO>',
        'kør den for hver fil; {file} er filen',
      ).makeOptionMandatory(),
    )
    .addOption(
      oneOf(
        new Option('--level <NIVEAU>', 'schema prøver kun gyldig eller ugyldig, rules koderne'),
        levels,
      ).default('schema'),
    )
    .addOption(
      oneOf(
        new Option('--type <TYPE>', 'prøv kun denne type'),
        types.map(({ slug }) => slug),
      ),
    )
    .option('--lines', 'start kommandoen én gang, og spørg og svar på linjer (NDJSON)')
    .addOption(
      readBy(new Option('--workers <ANTAL>', 'kør så mange ad gangen'), toWorkers).default(
        availableParallelism(),
        'én for hver processor',
      ),
    )
    .addOption(
      readBy(
        new Option('--timeout <SEKUNDER>', 'vent så længe på et svar, 1 til 999'),
        toWorkers,
      ).default(60),
    )
    .addOption(formatOption(Object.keys(conformFormatters)))
    .addHelpText(
      'after',
      '\nKommandoen deles i ord som i en skal, med anførselstegn og \\, men køres uden.\n' +
        'Skal den have en, så skriv: --command "sh -c \'...\' sh {file}". I ordene bliver\n' +
        '{file}, {schema}, {profile} og {asOf} sat ind.\n' +
        '\nNiveau schema: Kommandoen slutter med 0, når den accepterer filen, og 1, når den\n' +
        'afviser den. Alt andet tæller som "kunne ikke køres".\n' +
        'Niveau rules: Kommandoen skriver en rapport som JSON eller { "codes": [...] } og\n' +
        'slutter med 0 eller 1. Med {profile} i kommandoen prøves også komplette.\n' +
        'Med --lines står der { "id", "schema", "profile", "asOf", "instance" } på hver\n' +
        'linje ind og { "id", "valid" } eller { "id", "profile", "codes" } på hver ud.\n' +
        '\nSlutter med 0, når alt er rigtigt, 1, når noget er forkert, 2 ved forkert brug,\n' +
        'eller når kommandoen ikke kan køres, og 3, når programmet selv fejler.\n' +
        '\nEksempler:\n' +
        '  modtagelse conform --command "min-validator --schema {schema} {file}"\n' +
        '  modtagelse conform --lines --command "python3 validator.py" --format json\n' +
        '  modtagelse conform --level rules --command "modtagelse validate {file}\n' +
        '    --type {schema} --profile {profile} --as-of {asOf} --format json"\n',
    )
    .action(async (options: ConformOptions) => {
      const words = wordsOf(options)
      const { groups, instances } = await readKit()
      const chosen = instances
        .filter((one) => isForLevel(one, options.level))
        .filter(({ schema }) => options.type === undefined || schema === options.type)
      const trials = chosen.flatMap((instance): Trial[] =>
        profilesFor(words, options).map((profile) => ({ instance, profile })),
      )
      const run = await runAll(words, trials, options)
      const format: ConformFormatter = await conformFormatters[options.format]()
      await writeParts(format(run, groups))
      end(exitCodeOf(run))
    })
}

/** @throws WrongUse for a command that cannot be run as it is asked to */
function wordsOf({ command, lines }: ConformOptions): string[] {
  const words = commandWords(command)
  if (lines && asksFor(words, 'file')) {
    throw new WrongUse('med --lines kommer registreringerne på linjer; tag {file} ud af --command')
  }
  if (!lines && !asksFor(words, 'file')) {
    throw new WrongUse('--command mangler {file}; eller brug --lines')
  }
  return words
}

/** A schema knows no profile; rules are tried by both, if the command is told which. */
const profilesFor = (words: readonly string[], { level, lines }: ConformOptions) =>
  level === 'rules' && (lines || asksFor(words, 'profile'))
    ? (['draft', 'complete'] as const)
    : (['draft'] as const)

/** Runs the command until all is tried or somebody stops it. */
async function runAll(
  words: readonly string[],
  trials: readonly Trial[],
  { level, lines, workers, timeout }: ConformOptions,
): Promise<Run> {
  const progress = new Progress(process.stderr)
  const stopping = new AbortController()
  const stop = () => {
    stopping.abort()
  }
  // The command is in a group of its own: nobody but us tells it to end.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.once(signal, stop)
  const options: RunOptions = {
    words,
    trials,
    level,
    workers,
    timeout: timeout * 1000,
    signal: stopping.signal,
    onProgress: (done) => {
      progress.show(`${done} af ${trials.length} prøvet`)
    },
  }
  try {
    const results = await (lines ? runLines(options) : runEach(options))
    return { level, total: trials.length, results, isInterrupted: stopping.signal.aborted }
  } finally {
    for (const signal of signals) process.off(signal, stop)
    progress.clear()
  }
}

function exitCodeOf({ results, total, isInterrupted }: Run): number {
  if (isInterrupted) {
    process.stderr.write(`modtagelse: afbrudt, da ${results.length} af ${total} var prøvet\n`)
    return INTERRUPTED
  }
  const kinds = new Set(results.map(({ outcome }) => outcome.kind))
  if (kinds.has('not-run')) return ExitCode.wrongUse
  return kinds.has('overlooked') || kinds.has('refused') || kinds.has('both')
    ? ExitCode.errorsFound
    : ExitCode.ok
}
