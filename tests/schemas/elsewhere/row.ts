import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { ValidatorRow } from '../../../src/schemas/validators.ts'
import { judged } from '../judged.ts'
import type { Other } from './others.ts'

/** What a program said of all registrations in one form, in their order; undefined when it cannot use that form. */
interface Said {
  version: string
  verdicts: string[] | undefined
}

const MOST_OUTPUT = 100_000_000

/**
 * Asks a library about all registrations, in both forms.
 *
 * @param folder in which the schemas and the registrations lie
 */
export async function rowOf(other: Other, folder: string): Promise<Omit<ValidatorRow, 'dato'>> {
  const { bibliotek, sprog, hvordan, overser } = other
  const { program, args, env } = other.command(folder)
  const [split, bundled] = ['delt', 'samlet'].map((form) =>
    ask(program, [...args, join(folder, form), join(folder, 'judged.jsonl')], env),
  ) as [Said, Said]
  const counted = countedOf(bundled.verdicts)
  const isSame = split.verdicts?.join() === bundled.verdicts?.join()
  const row = { bibliotek, version: bundled.version || split.version, sprog, hvordan, overser }
  if ((overser === '') !== (counted.rigtige === judged.length)) {
    throw new Error(`${bibliotek}: "${overser}" of ${counted.rigtige} of ${judged.length}`)
  }
  return {
    ...row,
    udgave: !bundled.verdicts ? 'ingen' : isSame ? 'begge' : 'samlet',
    ...counted,
    koert: 'script',
  }
}

/** A program writes the version of its library, then a verdict a line; it fails when it cannot load the schemas. */
function ask(program: string, args: string[], env?: Record<string, string>): Said {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: MOST_OUTPUT,
  })
  if (error) throw error
  const [version = '', ...verdicts] = stdout.trimEnd().split('\n')
  if (status === 0 && verdicts.length !== judged.length) throw new Error(`${program}: ${stderr}`)
  return { version, verdicts: status === 0 ? verdicts : undefined }
}

function countedOf(verdicts: readonly string[] | undefined) {
  const counted = { rigtige: 0, af: judged.length, godkenderForkert: 0, afviserRigtig: 0 }
  judged.forEach(({ isValid }, index) => {
    const verdict = verdicts?.[index]
    if (verdict === (isValid ? 'accepts' : 'refuses')) counted.rigtige++
    else if (verdict === 'accepts') counted.godkenderForkert++
    else if (verdict === 'refuses') counted.afviserRigtig++
  })
  return counted
}
