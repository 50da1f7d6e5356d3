import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { absoluteAddress } from '../src/schemas/absolute-address.ts'

/** Address of the archive, from the root of the site. */
export const archivePath = '/schemas/v1/modtagelse-schemas-v1.zip'

/** The folder in the archive, so that unpacking strews nothing about. */
const FOLDER = 'modtagelse-schemas-v1'

/** The earliest day that a zip file can tell, for files of no known day. */
const NO_DAY = '1980-01-01'

/** What an archive says of itself. */
export interface ArchiveFacts {
  /** Where the site is served. */
  site: string
  /** Version of the product. */
  version: string
  /** The day of its sources, YYYY-MM-DD; absent outside a repository. */
  date: string | undefined
}

/** Files at the top of the archive; others lie in a folder of their kind. */
const AT_THE_TOP = ['index.json', 'krav.json', 'rules.json', 'types.d.ts']

/**
 * Where a published file lies in the archive. The schemas have a folder of their own, so that a tool can be given all that
 * is in it as schemas.
 *
 * @param name path of the file from /schemas/v1/
 * @returns undefined for a file that is not in the archive
 */
export function placeInArchive(name: string): string | undefined {
  if (/^[\w-]+\.(?:schema|bundle)\.json$/.test(name)) return `schemas/${name}`
  if (AT_THE_TOP.includes(name) || /^(?:editor|eksempler)\//.test(name)) return name
  return undefined
}

/**
 * Packs schemas, examples and what is told of them, with the licence. The same files make the same archive.
 *
 * @param files contents by path from /schemas/v1/
 */
export async function packSchemas(
  files: ReadonlyMap<string, Uint8Array>,
  facts: ArchiveFacts,
): Promise<Uint8Array> {
  const licence = await readFile(fileURLToPath(new URL('../LICENSE', import.meta.url)))
  const packed = new Map<string, Uint8Array>([
    ['LAESMIG.txt', strToU8(readme(facts))],
    ['LICENSE.txt', new Uint8Array(licence)],
  ])
  for (const [name, bytes] of files) {
    const place = placeInArchive(name)
    if (place !== undefined) packed.set(place, bytes)
  }
  // A zip file tells a time by the clock on the wall, wherever that hangs.
  const mtime = `${facts.date ?? NO_DAY}T12:00:00`
  const contents: Zippable = {}
  for (const place of [...packed.keys()].sort()) {
    contents[posix.join(FOLDER, place)] = [packed.get(place) as Uint8Array, { mtime }]
  }
  return zipSync(contents, { level: 9 })
}

/** The few lines that somebody who has only the archive needs. */
function readme({ site, version, date }: ArchiveFacts): string {
  const at = (path: string) => absoluteAddress(path, site)
  return `Modtagelse ${version}${date === undefined ? '' : `, ${date}`}

Minimumskravene fra vejledningen om jobcentrenes modtagelse (2008) som JSON Schema 2020-12, version 1.
Vejledningen beskriver ikke gældende regler.

  schemas/    skemaerne: .schema.json henviser til hinanden, .bundle.json kan bruges alene
  editor/     de samme til editorer, med danske beskeder; ikke til validatorer
  eksempler/  opdigtede registreringer med de koder, de giver
  index.json  navne, adresser og filernes aftryk
  krav.json   hvert felts kilde og krav
  rules.json  validatorens koder, og hvad skemaerne udtrykker af dem
  types.d.ts  registreringstyperne som TypeScript

Version 1 skifter aldrig betydning. Hvad der ellers bliver ændret, står her: ${at('/aendringer/rss.xml')}
Vejledning til leverandører: ${at('/leverandoerer/')}

In English: JSON Schema 2020-12 for the minimum registration requirements of a Danish guidance of 2008, which is not
current law. The .schema.json files in schemas/ refer to each other; a .bundle.json stands alone. editor/ is for editors
only. Version 1 never changes its meaning. Licence: MIT, see LICENSE.txt. More: ${at('/en/')}
`
}
