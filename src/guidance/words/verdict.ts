import { longDate } from '../../engine'
import type { Edition } from '../edition'

/**
 * What a text was measured against: the edition of the guidance, and the day its dates were held up to. The guidance is
 * from 2008 and does not tell today's rules, so its requirements are never said to hold on a later day.
 */
export const checkedAgainst = ({ edition, asOf }: { edition: Edition; asOf: string }): string =>
  `Tjekket mod minimumskravene, som de gjaldt ${
    edition === 'oktober-2008' ? 'fra' : 'før'
  } 1. oktober 2008, og mod datoen ${longDate(asOf)}.`

/** What no check of a text can tell, so that "no error" is not taken for "right". */
export const notChecked = 'Ikke tjekket: om oplysningerne er sande, og om vurderingen er rigtig.'
