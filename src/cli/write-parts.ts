import { once } from 'node:events'

/** So much is handed over at a time, in characters. */
const BATCH = 64_000

/** Writes an answer to standard output part by part, and waits for a reader that is slower than we are. */
export async function writeParts(parts: Iterable<string>): Promise<void> {
  let batch = ''
  for (const part of parts) {
    batch += part
    if (batch.length < BATCH) continue
    await write(batch)
    batch = ''
  }
  if (batch !== '') await write(batch)
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
