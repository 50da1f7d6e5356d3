import type { types } from '../api'

/** What the engine's door tells of a registration type: its fields, code lists, strengths and conditions. */
export type RegistrationType = (typeof types)[number]

export type Field = RegistrationType['root']

export type Condition = RegistrationType['conditions'][number]

export type Test = Condition['if']

/** An object of JSON that can be changed. */
export type Registration = Record<string, unknown>

export const isObject = (value: unknown): value is Registration =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
