/**
 * The engine's third door, for a page on which a draft is changed field by field. It is loaded only when someone asks
 * for that, beside what piecewise.ts and additions.ts have loaded before.
 */
export { formTexts, type FormText } from '../schemas/form-texts'
export type { Condition, Field, RegistrationType, Test } from '../schemas'
export { breachOf } from './check/breach'
export { determineType, innerTypes } from './check/determine-type'
export type { Edit } from './finding'
export { fieldAt } from './check/field-at'
export { editorOf } from './fix/editor-of'
export { child, isWithin, parent, tokensOf } from './pointer'
export { flatFormats } from './read/flat/flat-formats'
export { foldLabel, meaningOf, meaningsOf } from './read/flat/labels'
export { readPlain } from './read/flat/plain-value'
export { follow, memberOf, type JsonNode, type WrittenJson } from './read/json/node'
export { readText } from './read/read-text'
export type { TextRecord } from './read/reading'
export type { Format } from './report'
