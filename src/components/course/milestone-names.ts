import type { Milestone } from '../../api'
import { address } from '../addresses'

/** What a milestone is called on a line of stations, and the page of the step it belongs to. */
export const milestoneNames: Readonly<Record<Milestone['id'], { name: string; href: string }>> = {
  straksmatch: { name: 'Straksmatch', href: address.step('foerste-henvendelse') },
  tilmelding: { name: 'Tilmelding', href: address.step('tilmelding') },
  ydelsesafgoerelse: { name: 'Ydelsesafgørelse', href: address.step('ydelsesafgoerelse') },
  cv: { name: 'Godkendelse af CV', href: address.step('cv') },
  'foerste-jobsamtale': { name: 'Første jobsamtale', href: address.step('foerste-jobsamtale') },
}
