import type { Severity } from '../../../api/element'

/** Names of severities, standing alone. */
export const severityNames: Record<Severity, string> = {
  error: 'Fejl',
  warning: 'Advarsel',
  advice: 'Råd',
}
