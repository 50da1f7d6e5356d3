import { readFileSync } from 'node:fs'
import type { ValidatorRow } from '../../../src/schemas/validators.ts'
import { judged } from '../judged.ts'
import { bundles, published } from '../published.ts'
import { peers } from './index.ts'
import { misjudged } from './misjudged.ts'
import type { Peer } from './peer.ts'

const { devDependencies: pinned } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { devDependencies: Record<string, string> }

/**
 * What the libraries of the tests make of the schemas, one row a library, as the page for vendors tells it.
 *
 * @param dato the day it is written down, YYYY-MM-DD
 * @throws Error when one of them judges anything wrongly, for then a test fails too
 */
export async function rowsOfTests(dato: string): Promise<ValidatorRow[]> {
  for (const { bibliotek, split, bundled } of peers) {
    const wrong = [
      ...(await misjudged(split, published, judged)),
      ...(await misjudged(bundled, bundles, judged)),
    ]
    if (wrong.length > 0) throw new Error(`${bibliotek}: ${wrong[0]?.slug}: ${wrong[0]?.name}`)
  }
  return [...Map.groupBy(peers, ({ bibliotek }) => bibliotek).values()].map((ways) =>
    rowOfTest(ways as [Peer, ...Peer[]], dato),
  )
}

/** The row of a library that judges all rightly, in every way it is asked. */
export function rowOfTest([peer, ...ways]: readonly [Peer, ...Peer[]], dato: string): ValidatorRow {
  const { bibliotek, sprog } = peer
  return {
    bibliotek,
    version: pinned[bibliotek] ?? '',
    sprog,
    hvordan: [peer, ...ways].map(({ hvordan }) => hvordan).join('; '),
    overser: '',
    udgave: 'begge',
    rigtige: judged.length,
    af: judged.length,
    godkenderForkert: 0,
    afviserRigtig: 0,
    koert: 'test',
    dato,
  }
}
