import type { Milestone } from '../../api'

/** Names of milestones, as headings. */
export const MILESTONE_NAMES: Readonly<Record<Milestone['id'], string>> = {
  straksmatch: 'Straksmatch',
  tilmelding: 'Tilmelding',
  ydelsesafgoerelse: 'Ydelsesafgørelse',
  cv: 'Godkendelse af CV',
  'foerste-jobsamtale': 'Første jobsamtale',
}

/** Width of the longest name, for columns. */
export const NAME_WIDTH = Math.max(...Object.values(MILESTONE_NAMES).map((name) => name.length))
