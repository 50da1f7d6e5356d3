import { readdirSync, readFileSync } from 'node:fs'
import type { Milestone } from '../../../src/api/index.ts'
import type { Told } from './whole-registration.ts'

/** A whole case that a caseworker would recognise, and what is to be said of it. */
export interface Case {
  title: string
  /** What happened, in two sentences. */
  story: string
  /** How the expectations were worked out, by hand. */
  why: string
  /** The day it is looked at. */
  asOf: string
  registrations: Told[]
  /** Every code, as often as it is found, in alphabetical order. */
  expect: string[]
  /** Empty when there is no first contact to count from. */
  milestones: Partial<Record<Milestone['id'], Pick<Milestone, 'due' | 'doneOn' | 'status'>>>
}

const folder = new URL('cases/', import.meta.url)

/** Every case, in the order of their files. */
export const cases: readonly Case[] = readdirSync(folder)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case)
