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
    const interview = dates.find(({ field }) => field === 'samtaledato')
    const registered = dates.find(({ field }) => field === 'registreringsdato')
    if (!interview || !registered) return noHits
    // Dates in YYYY-MM-DD sort as text.
    return registered.text < interview.text ? [{ path: registered.path }] : noHits
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
