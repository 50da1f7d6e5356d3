/** A character that a reader takes for another one, or does not see at all. */
export interface HiddenCharacter {
  kind:
    | 'no-break-blank'
    | 'other-blank'
    | 'blank-too-many'
    | 'soft-hyphen'
    | 'invisible'
    | 'other-hyphen'
    | 'other-alphabet'
    | 'two-parts'
    | 'other-form'
  /** As it is named in Unicode, such as U+00A0; of the first one. */
  code: string
  /** The letter of our alphabet that it looks like. */
  looksLike?: string
}
