import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Text. Fonts, pictures, archives and the index of search are packed already. */
const TEXT = /\.(?:css|csv|html|js|json|svg|ts|txt|xml)$/

/** Of 11. The last two take ten times as long for a twentieth. */
const QUALITY = 9

const packGzip = promisify(gzip)
const packBrotli = promisify(brotliCompress)

/**
 * Packs every text of a built site beside itself, by gzip and by brotli, so that no server packs anything while somebody
 * waits. What was packed before from another content is packed anew, and what is no longer there is taken away.
 *
 * @param site folder of the built site
 * @returns how many texts there are, and how many of them were packed
 */
export async function packFiles(site: string): Promise<{ texts: number; packed: number }> {
  const files = (await readdir(site, { recursive: true })).map((file) => join(site, file))
  const texts = files.filter((file) => TEXT.test(file))
  const kept = new Set(texts.flatMap((file) => [`${file}.gz`, `${file}.br`]))
  const old = files.filter((file) => /\.(?:gz|br)$/.test(file) && !kept.has(file))
  await Promise.all(old.map((file) => rm(file)))
  // As many at a time as zlib has threads.
  const waiting = [...texts]
  let packed = 0
  const packWaiting = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (await packFile(file)) packed += 1
    }
  }
  await Promise.all([packWaiting(), packWaiting(), packWaiting(), packWaiting()])
  return { texts: texts.length, packed }
}

/** The packed files get the time of the text: that is how it is known later whether they are of this one. */
async function packFile(file: string): Promise<boolean> {
  const { mtime } = await stat(file)
  const isDone = async (ending: string) =>
    stat(file + ending).then(
      (found) => found.mtime.getTime() === mtime.getTime(),
      () => false,
    )
  if ((await isDone('.gz')) && (await isDone('.br'))) return false
  const bytes = await readFile(file)
  const both = [
    ['.gz', await packGzip(bytes, { level: constants.Z_BEST_COMPRESSION })],
    ['.br', await packBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })],
  ] as const
  for (const [ending, content] of both) {
    await writeFile(file + ending, content)
    await utimes(file + ending, mtime, mtime)
  }
  return true
}
