import { readdirSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { isNotUtf8 } from '../../decoding'
import { withBytes } from '../checking/check-as-stream'
import { openSource, tooLong, unpack } from '../checking/source'
import { errorIsOfFiles } from '../checking/stream/error-is-of-files'
import { readingOfOther } from '../checking/stream/check-stream'
import { asText, type FilePath } from '../files/file-path'
import { STDIN, type NamedFile } from '../files/named-file'
import { mayHaveLostBytes } from '../files/paths-like'
import { reasonOf } from '../reason'
import { WrongUse } from '../wrong-use'
import { interruptible } from './interruptible'
import { readingToSplit } from './reading-to-split'
import { splitSource, type MadePart, type Splitting } from './split-source'

/** What is asked of a file. */
export interface FileToSplit extends Pick<Splitting, 'parts' | 'by' | 'chunkSize' | 'onProgress'> {
  file: NamedFile
  /** Where the parts go; beside nothing else. */
  folder?: string | undefined
}

/**
 * Splits a file.
 *
 * @returns where the parts lie, and what they are
 * @throws WrongUse when it cannot be read or split, or the parts cannot be written; Interrupted
 */
export async function splitFile({
  file,
  folder = folderFor(file.path),
  ...how
}: FileToSplit): Promise<{ folder: string; made: MadePart[] }> {
  demandPlainName(folder)
  demandEmpty(folder)
  const source = await unpack(await openSource(file))
  const reading = await readingToSplit(source)
  const made = await withBytes(source, (bytes) =>
    interruptible(async (signal) => {
      const splitting = { ...how, source: bytes, file: file.name, reading, folder, signal }
      try {
        return await splitAsIs(splitting)
      } catch (error) {
        if (error instanceof RangeError) throw tooLong(source)
        throw errorIsOfFiles(error) && isOfWriting(error) ? unwritable(folder, error) : error
      }
    }),
  )
  return { folder, made }
}

/** Splits what was taken for UTF-8; when it turns out to be none, all of it is looked at, and it is split as what it is. */
async function splitAsIs(splitting: Splitting): Promise<MadePart[]> {
  try {
    return await splitSource(splitting)
  } catch (error) {
    const other = isNotUtf8(error) && readingOfOther(splitting.source, { format: 'ndjson' })
    if (!other) throw error
    return splitSource({ ...splitting, reading: other })
  }
}

/** The folder that parts go to when none is named. */
function folderFor(path: FilePath): string {
  if (path === STDIN) return 'dele'
  const plain = basename(asText(path)).replace(/\p{Cc}/gu, '_')
  const unpacked = plain.replace(/\.(?:gz|zst)$/i, '')
  return `${basename(unpacked, extname(unpacked))}-dele`
}

/**
 * The names of parts are told one a line, and a name that lost bytes on its way through the shell would be another folder.
 *
 * @throws WrongUse when a folder cannot be told so
 */
function demandPlainName(folder: string): void {
  if (/\p{Cc}/u.test(folder)) {
    throw new WrongUse(
      `mappen ${folder} har et linjeskift eller et styretegn i sit navn, og delenes navne skrives ud, ét på hver linje; ` +
        'vælg en anden mappe med --out',
    )
  }
  if (mayHaveLostBytes(folder)) {
    throw new WrongUse(
      `mappens navn, ${folder}, er ikke skrevet som UTF-8; vælg en anden mappe med --out`,
    )
  }
}

/** @throws WrongUse when a folder holds something, or is none */
function demandEmpty(folder: string): void {
  try {
    if (readdirSync(folder).length === 0) return
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw unwritable(folder, error)
  }
  throw new WrongUse(
    `${folder} er ikke tom, og delene skal ligge for sig selv; vælg en anden mappe med --out, eller tøm den`,
  )
}

const unwritable = (folder: string, error: unknown): WrongUse => {
  const { code = '' } = error as NodeJS.ErrnoException
  return new WrongUse(`kan ikke skrive i ${folder}: ${OF_FOLDERS[code] ?? reasonOf(error)}`)
}

/** What is told otherwise of a folder than of a file. */
const OF_FOLDERS: Readonly<Record<string, string>> = {
  ENOTDIR: 'det er ikke en mappe',
  EFBIG: 'der må ikke ligge så store filer',
}

/** Reading may fail too, and is told as such. */
const isOfWriting = (error: unknown): boolean => (error as NodeJS.ErrnoException).syscall !== 'read'
