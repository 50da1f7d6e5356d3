import type { Severity } from '../model/finding'

/** Most severe first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice']

/** Rank of a severity: 0 for the most severe. */
export const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity)
