import { danish, type Words } from '../../engine'
import { recordWords } from './of-records'

/** The Danish messages about single registrations. */
export const words: Words = {
  ...danish,
  wordings: { ...danish.wordings, ...recordWords },
  howToWrite: {
    telefonnummer: 'Skriv 8 cifre, eller + og 6-15 cifre',
    array: 'Skriv hvert område for sig, for eksempel Helbred: tekst',
  },
}
