import {
  bundledSchema as bundled,
  codes,
  schemas as publishedSchemas,
  types as knownTypes,
  type CodeMetadata,
} from './index'
import { frozenCopy } from './frozen-copy'

/** The entry point of the npm package: what of index.ts is promised to others. Its README tells all of it. */
export {
  applyFixes,
  checkCase,
  checkCaseText,
  countedDeadlines,
  deadlines,
  validate,
  version,
} from './index'
export { validateText } from './validate-text'
export type {
  CodeMetadata,
  CountedDeadline,
  Edition,
  Finding,
  Fix,
  Format,
  Milestone,
  Options,
  Position,
  Profile,
  Range,
  RecordSummary,
  Report,
  Requirement,
  Severity,
} from './index'
export type { Schema } from '../schemas/publish'
export type {
  Condition,
  Field,
  RegistrationType,
  Strength,
  Test,
  TextKind,
  TextTest,
} from '../schemas'

/** What is known of every code that a finding can have. Frozen. */
export const rules = /* @__PURE__ */ frozenCopy<readonly Readonly<CodeMetadata>[]>(codes)

/** The registration types, with their fields and conditions. Frozen. */
export const types = /* @__PURE__ */ frozenCopy(knownTypes)

/** The JSON Schemas as they are published, by slug; `faelles` is the part that the others refer to. Frozen. */
export const schemas = /* @__PURE__ */ frozenCopy(publishedSchemas)

/**
 * A published schema that refers to nothing outside itself, for tools that do not fetch. Frozen.
 *
 * @param slug as in `schemas`
 * @returns undefined for a slug that is not known
 */
export const bundledSchema = (slug: string) => frozenCopy(bundled(slug))
