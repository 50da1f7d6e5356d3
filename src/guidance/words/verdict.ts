import { longDate } from '../../engine'
import type { Edition } from '../edition'

/**
 * What a text was checked against: the edition of the guidance, and the reference date. The guidance is from 2008 and does
 * not describe current law, so the text never says that its requirements apply on a later day.
 */
export const checkedAgainst = ({ edition, asOf }: { edition: Edition; asOf: string }): string =>
  `Tjekket mod minimumskravene, som de gjaldt ${
    edition === 'oktober-2008' ? 'fra' : 'før'
  } 1. oktober 2008, og mod datoen ${longDate(asOf)}.`

/** What no check of a text can find out, so that "no error" is not read as "correct". */
export const notChecked = 'Ikke tjekket: om oplysningerne er sande, og om vurderingen er rigtig.'
