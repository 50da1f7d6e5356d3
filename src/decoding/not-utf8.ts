const CODE = 'NOT_UTF8'

/** Bytes that were read as UTF-8 are none: all of them are to be looked at, and read anew. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8'
  /** By which it is known also behind threads, which hand over no classes. */
  readonly code = CODE
}

export const isNotUtf8 = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === CODE
