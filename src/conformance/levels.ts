import type { ConformanceInstance } from './kit'

/** What a validator is tried on: only whether the schema accepts an instance, or all that the rules find in it. */
export const levels = ['schema', 'rules'] as const
export type Level = (typeof levels)[number]

/**
 * Whether an instance is for a level. To a schema an instance is the same on every day; what no program would read as a
 * registration has no codes.
 */
export const isForLevel = ({ group, codes }: ConformanceInstance, level: Level): boolean =>
  level === 'schema' ? group !== 'frister' : codes !== undefined
