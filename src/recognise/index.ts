/** The door to the recogniser of clean records. */
export { CleanTexts } from './clean-text'
export { decodesAsUtf8 } from './decodes-as-utf8'
export { Recogniser, type RecogniserOptions } from './recogniser'
export type { EachRecord, MetType, References, Scan, Spans } from './scan'
