import { readFileSync } from 'node:fs'
import type { Program } from '../processes.ts'
import { loopFile, SCHEMAS, type Loop } from './build-loops.ts'
import { countFailed, sourcemeta } from './sourcemeta.ts'

/** Another validator over the same file, with the published schemas: structure only. */
export interface Peer {
  program: Program
  /** How many lines it rejected, by what it has written. */
  countFaulty: () => number
}

const loops: [name: string, loop: Loop][] = [
  ['Ajv stock', 'ajv-stock'],
  ['Ajv standalone', 'ajv-standalone'],
  ['@exodus/schemasafe', 'schemasafe'],
]

/** All of them, over a file. */
export function peersOver(file: string, folder: string): Peer[] {
  const inLoop = loops.map(([name, loop]): Peer => {
    const output = `${folder}/${loop}.txt`
    return {
      program: {
        name,
        command: process.execPath,
        args: [loopFile(loop), file, SCHEMAS],
        exitCodes: [0],
        output,
      },
      countFaulty: () => Number(readFileSync(output, 'utf8')),
    }
  })
  const native = sourcemeta(file, folder)
  return [...inLoop, { program: native, countFaulty: () => countFailed(native) }]
}
