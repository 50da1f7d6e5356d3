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

/** "3 linjer er ikke læst": how much of the text belongs to no field; '' when all was read. */
export function passedOverInWords(lines = 0): string {
  if (lines === 0) return ''
  return lines === 1 ? '1 linje er ikke læst' : `${lines.toLocaleString('da')} linjer er ikke læst`
}

/** What no check of a text can find out, so that "no error" is not read as "correct". */
export const notChecked = 'Ikke tjekket: om oplysningerne er sande, og om vurderingen er rigtig.'
