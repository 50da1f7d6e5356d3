import type * as Samples from '../src/generate/index.ts'

const built = new URL('../dist/package/chunks/generator.js', import.meta.url)
/** The generator of samples, as it is built. */
export const { faultsOf, generate } = (await import(built.href)) as typeof Samples

/** One registration as a line of NDJSON. */
export interface Sample {
  line: string
  /** The finding code of what is wrong with it, or `null`: it has no finding at all in the complete profile. */
  fault: string | null
}

export interface GenerateOptions {
  count: number
  /** The same seed gives the same records. */
  seed: number
  /** Share of records with a fault, 0 to 1. */
  invalid: number
}

/** Only such faults as JSON Schema can say, so that every validator in the comparison is to find the same ones. */
export const faults: readonly string[] = faultsOf('straksmatch', true)

/** Makes straksmatch registrations of invented people, some of them faulty, one after the other. */
export function* generateRecords(options: GenerateOptions): Generator<Sample> {
  for (const { registration, fault } of generate('straksmatch', { ...options, faults })) {
    yield { line: JSON.stringify(registration), fault }
  }
}
