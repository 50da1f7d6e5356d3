import { Argument, type Command } from 'commander'
import { bundledSchema, schemas, types } from '../../api'
import { writtenOut } from '../../schemas/written-out'
import { oneOf } from '../values'
import { WrongUse } from '../wrong-use'

/** Adds `modtagelse schema [TYPE]`. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .usage('[valg] [TYPE]')
    .description('Skriv JSON Schema for en type, eller vis, hvilke typer der er.')
    .addArgument(
      oneOf(
        new Argument('[TYPE]', 'typen; faelles er det, som typerne deler'),
        Object.keys(schemas),
      ),
    )
    .option('--bundle', 'læg alt det ind, som skemaet henviser til')
    .addHelpText(
      'after',
      '\nEksempler:\n' +
        '  modtagelse schema\n' +
        '  modtagelse schema straksmatch > straksmatch.schema.json\n' +
        '  modtagelse schema forloeb --bundle > forloeb.bundle.json\n',
    )
    .action((slug: string | undefined, { bundle }: { bundle?: boolean }) => {
      if (slug === undefined && bundle) throw new WrongUse('--bundle skal have en type')
      process.stdout.write(slug === undefined ? listOfTypes() : schemaText(slug, bundle))
    })
}

const schemaText = (slug: string, isBundle = false) =>
  writtenOut(isBundle ? bundledSchema(slug) : schemas[slug])

/** One type per line: its option value, and its title. */
function listOfTypes(): string {
  const width = Math.max(...types.map(({ slug }) => slug.length))
  return types.map(({ slug, title }) => `${slug.padEnd(width)}  ${title}\n`).join('')
}
