import type { Severity } from '../../../api/element'

/** The name of a severity, to stand alone. */
export const severityNames: Record<Severity, string> = {
  error: 'Fejl',
  warning: 'Advarsel',
  advice: 'Råd',
}
