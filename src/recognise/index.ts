/** The door to the recogniser of clean records. */
export { CleanTexts } from './clean-text'
export { Recogniser, type RecogniserOptions } from './recogniser'
export type { EachRecord, MetType, References, Scan, Spans } from './scan'
