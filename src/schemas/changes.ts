import changes from './aendringer.json' with { type: 'json' }

/** One change of the published schemas that does not change what they mean, for those who build on them. */
export interface SchemaChange {
  /** YYYY-MM-DD. */
  dato: string
  /** In a few words, without a full stop. */
  titel: string
  tekst: string
  /** Of the schemas as they were after it, so that a change is told when it is made. A test says what it must be. */
  aftryk: string
}

/** What has changed in the published schemas, the newest first. */
export const schemaChanges: readonly SchemaChange[] = changes

/** The anchor of a change on the page of the files. */
export const anchorOf = (titel: string): string =>
  titel
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
