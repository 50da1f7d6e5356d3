/**
 * At most this many faults are reported per record. A record with more is not a registration; a finding for each of a
 * million unknown names would exhaust memory, and nobody would read them.
 */
export const MAX_FAULTS = 10_000
