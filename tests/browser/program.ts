import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

/** A program that tests need and the machine may lack. */
export interface Wanted {
  /** What people call it. */
  name: string
  /** What it may be called on this machine, the best first. */
  commands: string[]
  /** Folders to look in before those of `PATH`. */
  folders?: string[]
  /** Environment variable that names its file. */
  variable: string
  /** How to get it. */
  install: string
}

/**
 * The path of a program: the one the environment names, else the first one found.
 * @throws Error that says how to get it, when there is none
 */
export function findProgram({ name, commands, folders = [], variable, install }: Wanted): string {
  const chosen = process.env[variable]
  if (chosen !== undefined) {
    if (existsSync(chosen)) return chosen
    throw new Error(`${variable} names a file that is not there: ${chosen}`)
  }
  const places = [...folders, '/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)]
  const found = commands
    .flatMap((command) => places.map((folder) => join(folder, command)))
    .find((path) => existsSync(path))
  if (found === undefined) {
    throw new Error(
      `The browser tests need ${name}, and none was found on this machine. ` +
        `Get it with "${install}", or set ${variable} to its path.`,
    )
  }
  return found
}
