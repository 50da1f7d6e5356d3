import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { drawBlock, type Corpus } from './draw-block.ts'
import { variants } from './variants.ts'

/** So many registrations are drawn one by one; a longer file repeats them about other citizens. */
const RECORDS = 20_000
const SEED = 2008

/** A file that is measured, and what is known of it. */
export interface CorpusFile {
  file: string
  bytes: number
  records: number
  /** How many of the records have a fault. */
  faulty: number
}

const drawn = new Map<keyof typeof variants, Corpus>()

/** The block of a variant, drawn once in a run. */
export function blockOf(variant: keyof typeof variants): Corpus {
  const corpus =
    drawn.get(variant) ?? drawBlock({ ...variants[variant], records: RECORDS, seed: SEED })
  drawn.set(variant, corpus)
  return corpus
}

/**
 * Writes a file of NDJSON into a folder.
 *
 * @param bytes about how long it is to be; it holds whole blocks, and at least one
 */
export function writeCorpus(
  folder: string,
  variant: keyof typeof variants,
  bytes: number,
): CorpusFile {
  const { block, faulty } = blockOf(variant)
  const copies = Math.max(1, Math.round(bytes / block.size))
  const file = join(folder, `${variant}-${Math.round(bytes / 1e6)}.jsonl`)
  const descriptor = openSync(file, 'w')
  for (let copy = 0; copy < copies; copy++) writeSync(descriptor, block.copy(copy, copies))
  closeSync(descriptor)
  return {
    file,
    bytes: copies * block.size,
    records: copies * block.lines.length,
    faulty: copies * faulty,
  }
}
