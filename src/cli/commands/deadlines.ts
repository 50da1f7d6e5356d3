import { type Command, Option } from 'commander'
import { calendarFile } from '../../calendar-file/calendar-file'
import { countedDeadlines, deadlines } from '../../api'
import { deadlinesText } from '../formatters/deadlines-text'
import { formatOption, toDate } from '../options'
import { readBy } from '../values'
import { WrongUse } from '../wrong-use'

type DeadlinesFormat = 'text' | 'json' | 'ics'

/** Parsed options of `deadlines`. */
interface DeadlinesOptions {
  firstContact: string
  format: DeadlinesFormat
}

/** Adds `modtagelse deadlines --first-contact DATO`. */
export function addDeadlines(program: Command): void {
  program
    .command('deadlines')
    .usage('--first-contact <DATO> [valg]')
    .description('Regn fristerne ud efter den første henvendelse.')
    .addOption(
      readBy(
        new Option('--first-contact <DATO>', 'dagen for den første henvendelse (ÅÅÅÅ-MM-DD)'),
        toDate,
      ).makeOptionMandatory(),
    )
    .addOption(formatOption(['text', 'json', 'ics']))
    .addHelpText(
      'after',
      '\nics er en kalenderfil med en heldagsaftale for hver frist.\n' +
        '\nEksempler:\n' +
        '  modtagelse deadlines --first-contact 2008-10-01\n' +
        '  modtagelse deadlines --first-contact 2008-10-01 --format ics > frister.ics\n',
    )
    .action(({ firstContact, format }: DeadlinesOptions) => {
      process.stdout.write(written(firstContact, format))
    })
}

function written(firstContact: string, format: DeadlinesFormat): string {
  try {
    if (format === 'json') return `${JSON.stringify(deadlines(firstContact), null, 2)}\n`
    const counted = countedDeadlines(firstContact)
    return format === 'ics' ? calendarFile(counted) : deadlinesText(counted)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new WrongUse(
      `--first-contact kan ikke være ${firstContact}: fristerne kan regnes ud fra 2004 til 2060`,
    )
  }
}
