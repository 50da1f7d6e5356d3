/**
 * So many faults of one record are told. One with more is something else than a registration: to hold what there is to
 * say of each of some million names would take more memory than there is, and no one would read it.
 */
export const MOST_FAULTS = 10_000
