import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { Kit } from '../../conformance/kit'
import { fileOfPackage } from '../checking/worker-thread'

/** The conformance kit, which lies in the package, packed. */
export async function readKit(): Promise<Kit> {
  const packed = await readFile(fileOfPackage('konformitet.json.gz', import.meta.url))
  return JSON.parse(gunzipSync(packed).toString()) as Kit
}
