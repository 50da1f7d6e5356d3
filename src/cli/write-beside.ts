import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { FilePath } from './files/file-path'
import type { NamedFile } from './files/named-file'
import { NO_ROOM_BESIDE, reasonOf } from './reason'
import { WrongUse } from './wrong-use'

/**
 * Puts bytes in place of those of a file, so that the file is at any moment wholly the old or wholly the new one: they are
 * written beside it, brought to the disk, and given its name. A link stays, and what it leads to is written. Mode and owner
 * stay, where they may. Done without letting anything else in between, so that whoever stops the program at a signal does so
 * before or after.
 *
 * @param fixed the new bytes, and the old ones that they were made of
 * @returns what there is to say, in sentences
 * @throws WrongUse that says why it was not written; the file is then as it was
 */
export function writeBeside(
  { path, name }: NamedFile,
  { bytes, madeOf }: { bytes: Uint8Array; madeOf: Uint8Array },
): string[] {
  try {
    const target = realpathSync.native(path, 'buffer')
    const before = statSync(target)
    if (before.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (!before.isFile()) throw new WrongUse(`--fix kan ikke rette ${name}, som ikke er en fil`)
    // Its folder alone decides whether it can be replaced; a file that may not be written to is to stay.
    closeSync(openSync(target, 'r+'))
    replace(target, before, bytes, () => {
      if (readFileSync(target).equals(madeOf)) return
      throw new WrongUse(
        `kan ikke rette ${name}: den er blevet ændret, siden den blev læst; prøv igen`,
      )
    })
    return before.nlink > 1 ? [`${name} ${OTHER_NAMES}`] : []
  } catch (error) {
    if (error instanceof WrongUse) throw error
    throw new WrongUse(`kan ikke skrive ${name}: ${reasonOf(error)}`)
  }
}

const OTHER_NAMES =
  'var den samme fil som en anden (hårdt link); den anden er ikke rettet og er nu en fil for sig'

/** @param demandAsRead is called when nothing but the new name is left to give */
function replace(target: Buffer, before: Stats, bytes: Uint8Array, demandAsRead: () => void): void {
  const folder = dirname(target.toString('latin1'))
  // Hidden, so that nobody who looks through the folder takes it for a file to check.
  const name = `.modtagelse-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`
  const beside = Buffer.from(join(folder, name), 'latin1')
  const handle = opened(beside)
  try {
    try {
      writeFileSync(handle, bytes)
      keepOwner(handle, before)
      // After the owner, whose change takes away some of the mode.
      fchmodSync(handle, before.mode & 0o7777)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    demandAsRead()
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  bringToDisk(Buffer.from(folder, 'latin1'))
}

function opened(beside: Buffer): number {
  try {
    return openSync(beside, 'wx', 0o600)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw NOT_ALLOWED.has(code) ? Object.assign(new Error(), { code: NO_ROOM_BESIDE }) : error
  }
}

const NOT_ALLOWED = new Set(['EACCES', 'EPERM'])

function keepOwner(handle: number, { uid, gid }: Stats): void {
  for (const [user, group] of [
    [-1, gid],
    [uid, -1],
  ] as const) {
    try {
      fchownSync(handle, user, group)
    } catch {
      // Only root may give files away; whoever may not keeps it as their own.
    }
  }
}

/** The new name of a file is one of the things that its folder holds. */
function bringToDisk(folder: FilePath): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Some systems do not open folders. The file is whole there too.
  }
}
