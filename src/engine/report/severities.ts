import type { Severity } from '../model/finding'

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice']

/** How grave a severity is: 0 for the gravest. */
export const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity)
