import { type Clean, noHits, type Rule } from '../../engine'

/** Registered before the interview was held. */
export const registreretFoerSamtalen: Rule = {
  code: 'registreret-foer-samtalen',
  severity: 'warning',
  types: ['straksmatch', 'tilmelding', 'præcismatch'],
  kilde: ['3.1.6', '3.2.6', '3.5.5'],
  citesField: true,
  schema: 'none',
  check(_record, { dates }) {
    const held = dates.find(({ field }) => field === 'samtaledato')
    const registered = dates.find(({ field }) => field === 'registreringsdato')
    if (!held || !registered) return noHits
    // Dates written YYYY-MM-DD stand in the order of their texts.
    return registered.text < held.text ? [{ path: registered.path }] : noHits
  },
}

export const clean: Clean = {
  record: {
    not: {
      date: { field: 'registreringsoplysninger/registreringsdato' },
      isBefore: { field: 'registreringsoplysninger/samtaledato' },
    },
  },
}
