import type { Told } from './whole-registration.ts'

/* Registrations in the words of a case, for tables with one case a line. */

/** @param match a matchkategori; without it, the straksmatch field is ticked */
export const straksmatch = (samtaledato: string, match?: number): Told => ({
  registreringstype: 'straksmatch',
  samtaledato,
  ...(match === undefined ? { straksmatch: true } : { matchkategori: match }),
})

export const tilmelding = (samtaledato: string): Told => ({
  registreringstype: 'tilmelding',
  samtaledato,
})

export const praecismatch = (
  samtaledato: string,
  matchkategori = 1,
  samtaletype = 'første jobsamtale',
): Told => ({ registreringstype: 'præcismatch', samtaledato, matchkategori, samtaletype })

const afgoerelse =
  (afgoerelse: string) =>
  (afgoerelsesdato: string): Told => ({
    registreringstype: 'ydelsesafgørelse',
    afgoerelsesdato,
    afgoerelse,
  })

export const bevilling = afgoerelse('bevilling')
export const afslag = afgoerelse('afslag')

export const godkendtCv = (godkendtdato: string): Told => ({
  registreringstype: 'cv-godkendelse',
  godkendtdato,
})

export const afmelding = (afmeldingsdato: string, aarsag: string): Told => ({
  registreringstype: 'afmelding',
  afmeldingsdato,
  aarsag,
})

export const oplysning = (dato: string): Told => ({
  registreringstype: 'oplysning',
  dato,
  kilde: 'Borgeren',
  tekst: 'Borgeren har fået et nyt telefonnummer.',
})
