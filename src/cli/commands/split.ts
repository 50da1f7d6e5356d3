import { join } from 'node:path'
import { Option, type Command } from 'commander'
import { referenceKey } from '../../api/lines'
import { Progress } from '../checking/progress'
import { onlyFile } from '../files/only-file'
import { toParts } from '../options'
import { partName } from '../parts/places-file'
import { Interrupted } from '../splitting/interruptible'
import { splitFile } from '../splitting/split-file'
import type { MadePart } from '../splitting/split-source'
import { tell } from '../tell'
import { oneOf, readBy } from '../values'
import { writeParts } from '../write-parts'

/** What the command line gives for `split`. */
interface SplitOptions {
  parts: number
  by: string
  out?: string
}

/** Adds `modtagelse split FIL`. */
export function addSplit(program: Command, end: (exitCode: number) => void): void {
  program
    .command('split')
    .usage('--parts <ANTAL> [valg] <FIL|->')
    .description(
      'Del en stor fil, så flere maskiner kan tjekke den, uden at nogen sag går i stykker.',
    )
    .argument('<FIL>', 'fil med en registrering på hver linje (NDJSON); - er standardinput')
    .addOption(
      readBy(
        new Option('--parts <ANTAL>', 'del i så mange dele, højst 9999'),
        toParts,
      ).makeOptionMandatory(),
    )
    .addOption(
      oneOf(new Option('--by <FELT>', 'hold dem sammen, der har det samme her'), [
        referenceKey,
      ]).default(referenceKey),
    )
    .addOption(new Option('--out <MAPPE>', 'læg delene her; ellers i en mappe efter filens navn'))
    .addHelpText(
      'after',
      '\nAlle registreringer med den samme borgerreference kommer i den samme del; resten\n' +
        'fordeles jævnt. Linjerne er som i filen. Ved siden af del-0001.ndjson ligger\n' +
        'del-0001.steder, som siger, hvor linjerne står i hele filen. Flyt de to sammen:\n' +
        'så svarer modtagelse validate på delen med stederne i hele filen.\n' +
        '\nMappen skal være tom eller ikke findes endnu. Navnene på delene skrives ud, ét\n' +
        'på hver linje. En fil, der er pakket (.gz, .zst), pakkes ud, op til 64 MB.\n' +
        '\nEksempler:\n' +
        '  modtagelse split alle.ndjson --parts 8\n' +
        '  modtagelse split alle.ndjson --parts 8 | parallel modtagelse validate\n' +
        '  modtagelse split - --parts 100 --by borgerReference --out dele < alle.ndjson\n',
    )
    .action(async (word: string, { parts, by, out }: SplitOptions) => {
      const file = onlyFile(word)
      const progress = new Progress(process.stderr)
      try {
        const { folder, made } = await splitFile({
          file,
          parts,
          by,
          folder: out,
          onProgress: (share) => {
            progress.show(`${Math.floor(share * 100)} % er delt`)
          },
        }).finally(() => {
          progress.clear()
        })
        await writeParts(made.map(({ part }) => `${join(folder, partName(part))}\n`))
        tell(told(file.name, made))
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error
        tell('afbrudt; der ligger ingen dele')
        end(error.exitCode)
      }
    })
}

/** A part of so many times the average holds up the others. */
const UNEVEN = 2

/** What was made, and what to know of it. */
function told(name: string, made: readonly MadePart[]): string {
  const records = made.reduce((sum, part) => sum + part.records, 0)
  const bytes = made.reduce((sum, part) => sum + part.bytes, 0)
  const empty = made.filter((part) => part.bytes === 0).length
  const largest = made.reduce((most, part) => (part.bytes > most.bytes ? part : most))
  const count = records === 1 ? '1 registrering' : `${records.toLocaleString('da')} registreringer`
  return [
    `${name} er delt i ${made.length === 1 ? 'én del' : `${made.length} dele`}: ${count}`,
    ...(empty > 0
      ? [empty === 1 ? '1 del er tom' : `${empty.toLocaleString('da')} dele er tomme`]
      : []),
    ...(made.length > 1 && largest.bytes * made.length > bytes * UNEVEN
      ? [
          `${partName(largest.part)} har ${Math.round((largest.bytes / bytes) * 100)} % af det hele, ` +
            'fordi en sag ikke deles',
        ]
      : []),
  ].join('; ')
}
