import type { Group } from '../../conformance/kit'
import type { Run } from './trial'

/** Writes what came of a run, part by part. */
export type ConformFormatter = (run: Run, groups: readonly Group[]) => Iterable<string>

/** The ways to write it, by the name to ask for; the first is for people. */
export const conformFormatters = {
  text: async () => (await import('./conform-text')).conformText,
  json: async () => (await import('./conform-json')).conformJson,
  junit: async () => (await import('./conform-junit')).conformJunit,
} as const satisfies Record<string, () => Promise<ConformFormatter>>

export type ConformFormat = keyof typeof conformFormatters
