/** A kind of file that is measured. */
export interface Variant {
  /** Share of records with a fault, 0 to 1. */
  invalid: number
  /** Whether forløb are among them; they cost many times a single registration. */
  hasCourses: boolean
  /** Whether the keys of each object stand in an order of chance. */
  isShuffled: boolean
  /** Share of records that have their reference in common with others and make cases with them, 0 to 1. */
  shared: number
}

const plain: Variant = { invalid: 0.02, hasCourses: true, isShuffled: false, shared: 0 }

/** The kinds of files. References are each their own where none are shared. */
export const variants = {
  mixed: plain,
  sound: { ...plain, invalid: 0 },
  soundWithoutCourses: { ...plain, invalid: 0, hasCourses: false },
  faulty: { ...plain, invalid: 1 },
  shuffled: { ...plain, isShuffled: true },
  shared: { ...plain, shared: 0.4 },
} as const satisfies Record<string, Variant>
